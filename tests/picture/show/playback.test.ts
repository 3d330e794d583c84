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
