// What a page sees: its own last scene, the hours of the moment it tells, and nothing that comes after.
import { expect, test } from 'vitest';
import type { System } from '../../../src/model/state/system';
import { pageSight } from '../../../src/page/desk/sight';
import type { Beat } from '../../../src/page/paper/beats';
import type { Scene } from '../../../src/play/scene';
import type { Turn } from '../../../src/play/turn';

const at = (date: string, moment = '') => ({ date, moment, system: { date } as System }) as Scene;
const DAYS = ['2013-09-30', '2013-10-01', '2013-10-07', '2013-10-08', '2013-10-24'];
const turn = {
  number: 2,
  date: '2013-10-24',
  system: { date: '2013-10-24' },
  days: DAYS.map((date) => ({ date })),
  hours: DAYS.map((date) => ({ date })),
} as Turn;
const before = { number: 1, date: '2013-09-27', system: { date: '2013-09-27' } } as Turn;
const beat = (kind: Beat['kind'], ...told: Scene[]): Beat => ({ kind, told, asks: false, ends: false });
const seen = (page: Beat, turns = [before, turn]) => {
  const { date, system, days, hours } = pageSight(turns, page);
  expect(system.date).toBe(date);
  return [date, days.at(-1)?.date, hours.at(-1)?.date];
};

test('a page of scenes is seen as its last one stood', () => {
  expect(seen(beat('scenes', at('2013-10-01'), at('2013-10-07')))).toEqual([
    '2013-10-07',
    '2013-10-07',
    undefined,
  ]);
});

test('the hours go with the moment, wherever on the page it stands', () => {
  const launch = at('2013-10-01', 'launch');
  const verdict = at('2013-10-08', 'verdict');
  expect(seen(beat('scenes', launch))).toEqual(['2013-10-01', '2013-10-01', '2013-10-01']);
  expect(seen(beat('scenes', verdict))).toEqual(['2013-10-08', '2013-10-08', '2013-10-07']);
  expect(seen(beat('scenes', verdict, at('2013-10-24')))).toEqual(['2013-10-24', '2013-10-24', '2013-10-08']);
});

test('where no word answers a choice, things stand as it was made', () => {
  expect(seen(beat('after'))).toEqual(['2013-09-27', undefined, undefined]);
  expect(seen(beat('after', at('2013-09-30')))[0]).toBe('2013-09-30');
  expect(seen(beat('after'), [turn])[0]).toBe('2013-10-24');
});

test('a page that tells nothing and asks is seen as the turn ends', () => {
  expect(seen(beat('scenes'))[0]).toBe('2013-10-24');
});
