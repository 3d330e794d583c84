// What the opening adds, and what the desk knows of a system: by a table of single changes to one system.
import { expect, test } from 'vitest';
import { beginning } from '../../../src/model/run/advance';
import { PARTS, type PartId } from '../../../src/model/table/ids';
import type { System } from '../../../src/model/state/system';
import { countersOf } from '../../../src/picture/view/counters';
import { fillOf } from '../../../src/picture/view/fill';
import { known } from '../../../src/picture/view/known';
import { serviceOf } from '../../../src/picture/view/service';
import { streamOf } from '../../../src/picture/view/stream';
import { anyHours } from '../scenes';
import * as fc from 'fast-check';

const base = beginning();
/** A system on a day after the opening. */
const opened: System = {
  ...base,
  date: '2013-11-20',
  opening: 'failed',
  launch: 'all',
  inner: { ...base.inner, opened: 1, admitted: 1, spanish: 1, smallFirms: 1 },
  service: {
    ...base.service,
    open: true,
    capacity: 1234.6,
    peakConcurrent: 999.4,
    who: { english: 10.4, spanish: 5.6, helped: 3, smallFirms: 1 },
    tried: 7,
    selections: 41.5,
    fixes: 12.5,
    faultyFilesPercent: 25,
  },
};
const seen = (system: System, room = true, layer: 'reported' | 'true' = 'reported') =>
  serviceOf(system, layer, { launched: true, room, stream: null });

test('before anybody could apply there is nothing of it', () => {
  expect(serviceOf(opened, 'true', { launched: false, room: true, stream: null })).toEqual({
    places: null,
    who: null,
    capacity: null,
    list: null,
    loop: opened.organisation.learningLoop,
    dissolved: false,
    season: null,
  });
});

test('people and places are counted in whole numbers, once somebody has tried', () => {
  const view = seen(opened);
  expect(view.capacity).toEqual({ serves: 1235, came: 999 });
  expect(view.who!.map(({ id, people }) => [id, people])).toEqual([
    ['english', 10],
    ['spanish', 6],
    ['helped', 3],
    ['smallFirms', 1],
  ]);
  const untried = seen({ ...opened, service: { ...opened.service, tried: 0 } });
  expect(untried.who!.map(({ people }) => people)).toEqual([null, null, null, null]);
  expect(seen({ ...opened, service: { ...opened.service, open: false } }).capacity).toBeNull();
});

test('while hours are shown, as many can be served as in the last of them, and came as in the fullest', () => {
  const [hours] = fc.sample(anyHours, { numRuns: 1, seed: 5 });
  const stream = streamOf({ hours: hours!, days: [] })!;
  const { capacity } = serviceOf(opened, 'reported', { launched: true, room: false, stream });
  expect(capacity).toEqual({
    serves: Math.round(hours!.at(-1)!.capacity),
    came: Math.round(Math.max(...hours!.map(({ concurrent }) => concurrent))),
  });
});

test.each([
  ['command.nodate', '2013-12-31', true],
  ['command.nodate', '2014-01-01', false],
  ['calm.pace', '2013-11-20', false],
])('with %s on %s a list is kept: %s', (option, date, kept) => {
  const parts = Object.fromEntries(
    PARTS.map((id) => [id, { ...opened.parts[id], known: 1.6 }]),
  ) as System['parts'];
  const { list } = seen({ ...opened, date, parts, applied: [option] });
  expect(list).toEqual(kept ? { open: Math.round(PARTS.length * 1.6), fixed: 13 } : null);
});

test.each([
  ['command.nodate', true],
  ['calm.pace', true],
  ['calm.pacemaker', false],
  ['budget.stand', true],
  ['budget.thanks', false],
  ['stays.team', true],
  ['stays.rebuild', true],
  ['stays.contractors', false],
])('after %s a room that is no more was dissolved: %s', (option, dissolved) => {
  expect(seen({ ...opened, applied: [option] }, false).dissolved).toBe(dissolved);
  expect(seen({ ...opened, applied: [option] }, true).dissolved).toBe(false);
});

test.each([
  ['2014-11-14', 1],
  ['2014-11-15', 2],
])('%s is of season %i', (date, season) => {
  expect(seen({ ...opened, date }).season).toBe(season);
});

test('how often a room learns is shown only where all is, and where there is a room', () => {
  expect(seen(opened, true, 'true').loop).toBe(opened.organisation.learningLoop);
  expect([seen(opened, true).loop, seen(opened, false, 'true').loop]).toEqual([null, null]);
});

test('places are shown only of a staged opening', () => {
  const half: System = { ...opened, launch: 'staged', inner: { ...opened.inner, admitted: 0.5 } };
  expect(seen(half).places!.open).toBeLessThan(seen(half).places!.all);
  expect(seen({ ...half, launch: 'all' }).places).toBeNull();
});

const pending: System = { ...base, opening: 'pending' };
test.each<[string, System, boolean, boolean]>([
  ['nothing has happened', pending, false, false],
  ['its hours are looked at', pending, true, true],
  ['the service is open', { ...pending, service: { ...pending.service, open: true } }, false, true],
  ['it was tried', { ...pending, service: { ...pending.service, tried: 1 } }, false, true],
  ['the opening held', { ...pending, opening: 'held' }, false, true],
])('where %s it is known as launched or not', (_name, system, day, launched) => {
  expect(known(system, 'reported', day).launched).toBe(launched);
  expect(known(system, 'true', day).launched).toBe(launched);
  expect(known(system, 'reported', day).missing).toBe(launched);
});

test('before the opening only what was found out is known', () => {
  expect(known(pending)).toEqual({
    launched: false,
    missing: false,
    hollow: false,
    information: null,
    faulty: null,
  });
  const at = { date: base.date, value: 40 };
  expect(known({ ...pending, found: { missingLinks: at, candour: at, faultyFilesPercent: at } })).toEqual({
    launched: false,
    missing: true,
    hollow: false,
    information: 0.4,
    faulty: 0.4,
  });
});

test('faulty files are known to whoever watches the whole, once there are any; all else sees what was found', () => {
  const watched = { ...opened, ways: { ...opened.ways, eyes: { open: true, by: null } } };
  const blind = { ...opened, ways: { ...opened.ways, eyes: { open: false, by: null } } };
  expect(known(watched).faulty).toBe(0.25);
  expect(known(blind).faulty).toBeNull();
  expect(known(blind, 'true').faulty).toBe(0.25);
  expect([
    known({ ...blind, opening: 'held' }).hollow,
    known({ ...watched, opening: 'held' }).hollow,
  ]).toEqual([false, true]);
  expect(known(blind).hollow).toBe(true);
  expect(known({ ...watched, opening: 'pending', service: base.service }).hollow).toBe(false);
});

test('figures are of the hours, of the list, or of all who enrolled', () => {
  const list = { open: 30, fixed: 4 };
  expect(countersOf(opened, 'build', null, list)).toEqual([]);
  expect(countersOf(opened, 'repair', null, list)).toEqual([
    { id: 'listed', value: 30, trouble: true },
    { id: 'fixed', value: 4, trouble: false },
  ]);
  const through = [{ id: 'through', value: 42, trouble: false }];
  expect(countersOf(opened, 'repair', null, null)).toEqual(through);
  expect(countersOf(opened, 'keep', null, list)).toEqual(through);
});

const PART: PartId = 'account';
const filled = (scope: number, undiscovered: number, sound: number, verified: number): System => ({
  ...opened,
  parts: {
    ...opened.parts,
    [PART]: { ...opened.parts[PART], scope, undiscovered, sound, verified, toDo: 0 },
  },
});

test('after the opening a part is filled by its own stocks, not by those of another', () => {
  expect(fillOf(filled(10, 1, 2, 4), PART, 'reported')).toEqual({
    empty: 0.30000000000000004,
    hatched: 0.2,
    hollow: 0.1,
    solid: 0.4,
  });
  const held = { ...filled(10, 1, 2, 4), opening: 'held' as const };
  expect(fillOf(held, PART, 'reported')).toMatchObject({ hatched: 0.3, hollow: 0, solid: 0.4 });
  expect(fillOf(held, PART, 'true')).toMatchObject({ hatched: 0.2, hollow: 0.1 });
  expect(fillOf(filled(0, 0, 0, 0), PART, 'true')).toEqual({ empty: 0, hatched: 0, hollow: 0, solid: 1 });
  expect(fillOf(filled(10, 1, 2, 4), 'compare', 'true')).not.toEqual(
    fillOf(filled(10, 1, 2, 4), PART, 'true'),
  );
});
