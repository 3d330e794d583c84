// The first hours as they play: as many dots at each place as the hours say, fewer dots on a machine that
// cannot keep up, and an end.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hour } from '../../../src/model/state/system';
import { Playback } from '../../../src/picture/show/playback';
import { streamOf } from '../../../src/picture/view/stream';
import { anyHours, runs } from '../scenes';

const box = (index: number) => ({ x: 100 + index * 100, y: 300, w: 74, h: 90 });
const GROUND = {
  queue: { x: 4, y: 300, w: 90, h: 90 },
  gates: [0, 1, 2, 3, 4, 5, 6].map(box),
  lane: 356,
  floor: 390,
  entry: -10,
  exit: 820,
  dot: 2,
};
const play = (hours: Hour[]) => new Playback(streamOf({ hours, days: [] })!, GROUND);

test('at every moment each place holds its people, by so many a dot', () => {
  fc.assert(
    fc.property(
      anyHours,
      fc.array(fc.integer({ min: 4, max: 100 }), { minLength: 1, maxLength: 60 }),
      (hours, frames) => {
        const playback = play(hours);
        playback.play(4);
        for (const ms of frames) playback.step(ms);
        const { waiting, at } = playback.moment;
        const perDot = playback.stream.perDot * playback.every;
        [waiting, ...at].forEach((people, place) => {
          expect(playback.crowd.dots.filter((dot) => dot.place === place - 1).length).toBe(
            Math.round(people / perDot),
          );
        });
        for (const share of [...playback.jams, ...playback.failing]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      },
    ),
    runs(50, 200),
  );
});

const empty = { door: 0, account: 0, identity: 0, eligibility: 0, compare: 0, enrol: 0, insurers: 0 };
/** Two days on which many stand at the first two gates. */
const crowded = Array.from({ length: 48 }, (_, hour): Hour => ({
  date: hour < 24 ? '2013-10-01' : '2013-10-02',
  hour: hour % 24,
  arrivals: 150_000,
  concurrent: 90_000,
  capacity: 2000,
  waiting: 0,
  gaveUp: 140_000,
  through: 70,
  registered: 7000,
  selections: 1,
  errorPercent: 6,
  responseSeconds: 8,
  at: { ...empty, door: 50_000, account: 90_000 },
  failedAt: { ...empty, account: 80_000 },
  who: { english: 64, spanish: 5, helped: 90, smallFirms: 1 },
}));

test.each([
  ['keeps up', 16, 1],
  ['is slow', 60, 4],
])('on a machine that %s a dot comes to stand for so many times as many people', (_name, ms, every) => {
  const playback = play(crowded);
  playback.play(1);
  for (let frame = 0; frame < 300; frame += 1) playback.step(ms);
  expect(playback.every).toBe(every);
});

test('it ends, and from the end it begins again', () => {
  const playback = play(crowded);
  playback.play(4);
  for (let frame = 0; frame < 5000 && playback.state === 'playing'; frame += 1) playback.step(16);
  expect(playback.state).toBe('ended');
  playback.play(1);
  expect([playback.state, playback.time]).toEqual(['playing', 24]);
  playback.pause();
  playback.step(1000);
  expect([playback.state, playback.time]).toEqual(['paused', 24]);
  playback.skip();
  expect([playback.state, playback.moment.over]).toEqual(['ended', true]);
});

test('what was watched of the first day is not shown again: the days after it take up where it stopped', () => {
  const day = play(crowded.slice(0, 24));
  expect([day.time, day.crowd.dots.length]).toEqual([0, 0]);
  const week = play(crowded);
  expect([week.moment.date, week.moment.hour, week.moment.failed]).toEqual(['2013-10-02', 0, 24 * 80_000]);
  expect(week.crowd.dots.length).toBe(Math.round(140_000 / week.stream.perDot));
});

test('a still shows the fullest hour of the last day', () => {
  const playback = play(
    crowded.map((hour, index) => ({ ...hour, waiting: index === 3 ? 90_000 : index === 30 ? 50_000 : 0 })),
  );
  playback.still();
  expect([playback.time, playback.state]).toEqual([31, 'ended']);
});

/** One hour in which so many fail at each of the first gates. */
const failing = (account: number, identity: number): Hour[] => [
  {
    ...crowded[0]!,
    at: { ...empty, account: 4000, identity: 1000 },
    failedAt: { ...empty, account, identity },
  },
];

test('the gate where most fail jams hardest, others by the square of their share, and none at the end', () => {
  const playback = play(failing(8000, 4000));
  playback.play(1);
  playback.step(500);
  expect(playback.jams).toEqual([0, 1, 0.25, 0, 0, 0, 0]);
  playback.skip();
  expect(playback.jams).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test('a gate at which less than half a dot fails does not jam', () => {
  const playback = play(failing(8000, 4000));
  const half = playback.stream.perDot / 2;
  expect(play(failing(8000, half)).jams[2]).toBeGreaterThan(0);
  expect(play(failing(8000, half - 1)).jams[2]).toBe(0);
});

test('of those at a gate as many will not pass as fail of all who leave it, or of all who are held', () => {
  const playback = play(failing(8000, 4000));
  playback.play(1);
  playback.step(500);
  const { on, at } = playback.moment;
  expect(playback.failing[1]).toBeCloseTo(8000 / Math.max(8000 + on[1]!, at[1]!), 9);
  expect(playback.failing[2]).toBeCloseTo(4000 / (4000 + on[2]!), 9);
  expect(playback.failing[0]).toBe(0);
  // Held for long: few of many fail in an hour.
  const held = play([
    { ...crowded[0]!, at: { ...empty, account: 90_000 }, failedAt: { ...empty, account: 9 } },
  ]);
  held.skip();
  expect(held.failing[1]).toBeCloseTo(9 / 90_000, 9);
});

test('the first day takes its time, later ones go by as quickly as they must', () => {
  const hoursIn = (count: number, from: number) => {
    const playback = play(crowded.slice(0, count));
    playback.play(1);
    playback.time = from;
    playback.step(100);
    return playback.time - from;
  };
  expect(hoursIn(24, 0)).toBeCloseTo(0.1, 9);
  expect(hoursIn(48, 24)).toBeCloseTo(0.6, 9);
  const weeks = play(
    Array.from({ length: 24 * 11 }, (_, hour) => ({ ...crowded[0]!, date: '2013-10-01', hour: hour % 24 })),
  );
  weeks.play(2);
  weeks.step(100);
  expect(weeks.time - 24).toBeCloseTo(2, 9);
});

test('what stands still or has not begun lets no time pass', () => {
  const playback = play(crowded.slice(0, 24));
  playback.step(1000);
  expect([playback.time, playback.state]).toEqual([0, 'paused']);
  playback.skip();
  playback.pause();
  expect(playback.state).toBe('ended');
});

test('it is slow only when more than twenty frames are, and never has fewer than a quarter of its dots', () => {
  const playback = play(crowded);
  playback.play(0.01);
  for (let frame = 0; frame < 20; frame += 1) playback.step(43);
  expect(playback.every).toBe(1);
  playback.step(43);
  expect(playback.every).toBe(2);
  for (let frame = 0; frame < 300; frame += 1) playback.step(100);
  expect(playback.every).toBe(4);
  const even = play(crowded);
  even.play(0.01);
  for (let frame = 0; frame < 300; frame += 1) even.step(frame % 2 === 0 ? 43 : 42);
  expect(even.every).toBe(1);
});
