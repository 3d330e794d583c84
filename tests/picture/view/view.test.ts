// The View says what the model says, the words say what the View says, and neither tells what the desk has
// not found out.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { admission, PLACES } from '../../../src/model/rules/admission';
import { network } from '../../../src/model/rules/network';
import { reading } from '../../../src/model/rules/readings';
import { GATES, PARTS, WAYS, WHO_IDS } from '../../../src/model/table/ids';
import type { System } from '../../../src/model/state/system';
import { FIRMS } from '../../../src/picture/view/names';
import { viewOf, type View } from '../../../src/picture/view/view';
import { anyHours, anySystem, runs, sightAt, theCase } from '../scenes';

const RUNS = runs(150, 1000);
const parts = (view: View) => [...view.gates, view.hub];

test("what is reported of the parts adds up to the desk's reading", () => {
  fc.assert(
    fc.property(anySystem(false), (system) => {
      const view = viewOf(theCase, sightAt(system), 'reported');
      const scope = PARTS.reduce((sum, id) => sum + system.parts[id].scope, 0);
      const built = parts(view).reduce(
        (sum, { id, fill }) => sum + (1 - fill.empty) * system.parts[id].scope,
        0,
      );
      expect((100 * built) / scope).toBeCloseTo(Math.min(100, reading(system, 'reportedReadiness')!), 4);
    }),
    RUNS,
  );
});

test('the true layer shows every stock, and shares always add up to one', () => {
  fc.assert(
    fc.property(fc.oneof(anySystem(false), anySystem(true)), (system) => {
      for (const layer of ['reported', 'true'] as const) {
        for (const { fill } of parts(viewOf(theCase, sightAt(system), layer)))
          expect(fill.empty + fill.hatched + fill.hollow + fill.solid).toBeCloseTo(1, 6);
      }
      for (const { id, fill } of parts(viewOf(theCase, sightAt(system), 'true'))) {
        const { scope, sound, undiscovered, verified } = system.parts[id];
        expect(fill.hatched).toBeCloseTo(sound / scope, 6);
        expect(fill.hollow).toBeCloseTo(undiscovered / scope, 6);
        expect(fill.solid).toBeCloseTo(verified / scope, 6);
      }
    }),
    RUNS,
  );
});

test("doors, links and figures are the model's", () => {
  fc.assert(
    fc.property(anySystem(true), anyHours, (system, hours) => {
      const view = viewOf(theCase, sightAt(system), 'true');
      const net = network(system);
      for (const id of WAYS)
        expect(view.doors.find((door) => door.id === id)!.open).toBe(system.ways[id].open);
      expect(view.links.map(({ from, to, mandate }) => [from, to, mandate])).toEqual(
        net.bonds.map(({ from, to, mandate }) => [from, to, mandate]),
      );
      expect(view.missing).toEqual(net.gaps);
      for (const { information } of view.links) expect(information).toBe(system.organisation.candour / 100);
      for (const { id, value } of view.counters) {
        if (id === 'through') expect(value).toBe(Math.round(system.service.selections));
        if (id === 'fixed') expect(value).toBe(Math.round(system.service.fixes));
        if (id === 'listed') expect(value).toBe(Math.round(reading(system, 'knownDefects')!));
      }
      const launch = viewOf(theCase, sightAt(system, hours), 'reported');
      const last = hours.at(-1)!;
      expect(launch.counters.find(({ id }) => id === 'door')!.value).toBe(
        last.waiting + GATES.reduce((sum, gate) => sum + last.at[gate], 0),
      );
      expect(launch.counters.find(({ id }) => id === 'failed')!.value).toBe(
        hours.reduce((sum, hour) => sum + GATES.reduce((failed, gate) => failed + hour.failedAt[gate], 0), 0),
      );
      expect(launch.stream!.hours.at(-1)!.finished).toBe(hours.reduce((sum, hour) => sum + hour.through, 0));
      for (const id of WHO_IDS)
        expect(launch.stream!.hours.at(-1)!.who[id]).toBe(hours.reduce((sum, hour) => sum + hour.who[id], 0));
      expect(launch.counters.find(({ id }) => id === 'enrolled')!.value).toBe(
        hours.reduce((sum, hour) => sum + hour.selections, 0),
      );
      expect(launch.stream!.hours.map(({ at, failedAt }) => [at, failedAt])).toEqual(
        hours.map(({ at, failedAt }) => [at, failedAt]),
      );
    }),
    RUNS,
  );
});

test("what the opening adds is the model's: places, people served, who got through, the list, the room", () => {
  fc.assert(
    fc.property(anySystem(true), fc.option(anyHours, { nil: [] }), (system, hours) => {
      const view = viewOf(theCase, sightAt(system, hours), 'true');
      const { english, spanish, helped, smallFirms } = system.service.who;
      expect(view.who!.map(({ people }) => people)).toEqual(
        system.service.tried > 0
          ? [english, spanish, helped, smallFirms].map(Math.round)
          : [null, null, null, null],
      );
      expect(view.capacity!.serves).toBe(Math.round(hours.at(-1)?.capacity ?? system.service.capacity));
      expect(view.places === null).toBe(system.launch !== 'staged' || admission(system).places === PLACES);
      if (view.places) expect(view.places.open).toBe(admission(system).places);
      if (view.list)
        expect(view.list).toEqual({
          open: Math.round(reading(system, 'knownDefects')!),
          fixed: Math.round(system.service.fixes),
        });
      const room = network(system).parties.some(({ id }) => id === 'room');
      expect(view.loop).toBe(room ? system.organisation.learningLoop : null);
      if (room) expect(view.dissolved).toBe(false);
      expect(viewOf(theCase, sightAt(system, hours), 'reported').loop).toBeNull();
    }),
    RUNS,
  );
});

/** A View's numbers, and all the rest. */
function apart(view: View): { words: string; numbers: { path: string; value: number }[] } {
  const numbers: { path: string; value: number }[] = [];
  const words = JSON.stringify(view, (path, value: unknown) => {
    if (typeof value !== 'number') return value;
    numbers.push({ path, value });
    return '#';
  });
  return { words, numbers };
}

/**
 * The same to whoever sits at the desk, and another below it: what is sound, what only seems so, what nobody
 * measures.
 */
function otherwise(system: System, shift: number): System {
  const mixed = Object.fromEntries(
    PARTS.map((id) => {
      const part = system.parts[id];
      const done = part.undiscovered + part.sound + part.verified;
      const undiscovered = done * shift;
      const verified = (done - undiscovered) * shift;
      return [
        id,
        {
          ...part,
          undiscovered,
          verified,
          sound: done - undiscovered - verified,
          known: part.known * shift + 1,
        },
      ];
    }),
  ) as System['parts'];
  const { organisation, service } = system;
  return {
    ...system,
    parts: mixed,
    inner: { any: shift },
    service: { ...service, testCapacity: 1000 * shift, capacity: 9 * shift, fixes: 0 },
    organisation: { ...organisation, clarity: 100 * shift, capability: 100 * shift, learningLoop: 1 + shift },
  };
}

test('before launch the reported layer tells nothing that was not found out', () => {
  fc.assert(
    fc.property(anySystem(false), fc.double({ min: 0, max: 1, noNaN: true }), (any, shift) => {
      // Without candour the desk's own reading does not depend on what was proven.
      const system = { ...any, organisation: { ...any.organisation, candour: 0 } };
      const one = viewOf(theCase, sightAt(system), 'reported');
      const other = viewOf(theCase, sightAt(otherwise(system, shift)), 'reported');
      const [first, second] = [apart(one), apart(other)];
      expect(first.words).toBe(second.words);
      first.numbers.forEach(({ value, path }, index) =>
        expect(value, path).toBeCloseTo(second.numbers[index]!.value, 6),
      );
      expect([one.who, one.capacity, one.places, one.list, one.loop, one.season]).toEqual([
        null,
        null,
        null,
        null,
        null,
        null,
      ]);
      if (system.found.missingLinks === undefined) expect(one.missing).toEqual([]);
      if (system.found.trueReadiness === undefined)
        for (const { fill } of parts(one)) expect(fill.solid + fill.hollow).toBe(0);
      for (const { information } of one.links)
        expect(information).toBe(system.found.candour ? system.found.candour.value / 100 : null);
      for (const { faulty } of one.pipes) expect(faulty).toBeNull();
    }),
    RUNS,
  );
});

test('a held opening hides what is faulty inside and how many files are, until somebody watches', () => {
  fc.assert(
    fc.property(anySystem(true), (system) => {
      const held: System = {
        ...system,
        opening: 'held',
        ways: { ...system.ways, eyes: { open: false, by: null } },
      };
      const view = viewOf(theCase, sightAt(held), 'reported');
      for (const { fill } of parts(view)) expect(fill.hollow).toBe(0);
      for (const { faulty } of view.pipes) expect(faulty).toBeNull();
    }),
    RUNS,
  );
});

test('looked back on, contractors carry their own names on every road', () => {
  fc.assert(
    fc.property(anySystem(true), (system) => {
      const view = viewOf(theCase, sightAt(system), 'true', 'real');
      const shown = view.nodes.map(({ label }) => label);
      for (const { standIn } of Object.values(FIRMS)) expect(shown).not.toContain(standIn);
    }),
    runs(50, 100),
  );
});

test('contractors carry their own names only on the road history took', () => {
  fc.assert(
    fc.property(anySystem(true), (system) => {
      const view = viewOf(theCase, sightAt(system), 'reported');
      const shown = view.nodes.map(({ label }) => label);
      for (const { real, standIn } of Object.values(FIRMS))
        expect(shown).not.toContain(view.names === 'real' ? standIn : real);
    }),
    RUNS,
  );
});
