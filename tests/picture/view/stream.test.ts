// The first hours in numbers: rows that add up, a moment between two of them, how many people one dot stands for.
import { expect, test } from 'vitest';
import type { Hour } from '../../../src/model/state/system';
import { fullest, momentAt, peakOf } from '../../../src/picture/view/moment';
import { roundUp, streamOf } from '../../../src/picture/view/stream';

const empty = { door: 0, account: 0, identity: 0, eligibility: 0, compare: 0, enrol: 0, insurers: 0 };
const hourOf = (index: number, changed: Partial<Hour> = {}): Hour => ({
  date: index < 24 ? '2013-10-01' : '2013-10-02',
  hour: index % 24,
  arrivals: 0,
  concurrent: 500,
  capacity: 800,
  waiting: 0,
  gaveUp: 0,
  through: 0,
  registered: 0,
  selections: 0,
  errorPercent: 0,
  responseSeconds: 0,
  at: empty,
  failedAt: empty,
  who: { english: 0, spanish: 0, helped: 0, smallFirms: 0 },
  ...changed,
});
const FIRST = hourOf(0, {
  waiting: 100,
  through: 10,
  selections: 4,
  at: { ...empty, door: 40, insurers: 6 },
  failedAt: { ...empty, account: 20 },
  who: { english: 8, spanish: 1, helped: 3, smallFirms: 2 },
});
const SECOND = hourOf(1, {
  waiting: 60,
  through: 30,
  selections: 6,
  at: { ...empty, door: 80, insurers: 2 },
  failedAt: { ...empty, account: 10, insurers: 5 },
  who: { english: 20, spanish: 2, helped: 5, smallFirms: 1 },
});
const stream = streamOf({ hours: [FIRST, SECOND], days: [] })!;

test('rows say how it stands and what has come together since the first', () => {
  expect(stream.hours).toEqual([
    {
      date: '2013-10-01',
      hour: 0,
      concurrent: 500,
      capacity: 800,
      waiting: 100,
      at: FIRST.at,
      failedAt: FIRST.failedAt,
      through: 10,
      door: 146,
      enrolled: 4,
      failed: 20,
      finished: 10,
      who: { english: 8, spanish: 1, helped: 3, smallFirms: 2 },
    },
    {
      date: '2013-10-01',
      hour: 1,
      concurrent: 500,
      capacity: 800,
      waiting: 60,
      at: SECOND.at,
      failedAt: SECOND.failedAt,
      through: 30,
      door: 142,
      enrolled: 10,
      failed: 35,
      finished: 40,
      who: { english: 28, spanish: 3, helped: 8, smallFirms: 3 },
    },
  ]);
  expect([stream.perDot, stream.watched]).toEqual([1, 0]);
});

test('selections count from the opening: those of days before the first row are there already', () => {
  const days = [
    { date: '2013-10-01', cumulativeSelections: 50, selections: 20 },
    { date: '2013-10-02', cumulativeSelections: 90, selections: 40 },
  ] as never;
  const enrolled = (hours: Hour[]) => streamOf({ hours, days })!.hours.map((row) => row.enrolled);
  expect(enrolled([FIRST, SECOND])).toEqual([34, 40]);
  expect(enrolled([hourOf(24, { selections: 5 })])).toEqual([55]);
});

test('where no hours pass there is no stream', () => {
  expect(streamOf({ hours: [], days: [] })).toBeNull();
});

test.each([
  [24, 0],
  [25, 24],
  [48, 24],
])('of %i hours %i were watched before', (count, watched) => {
  const hours = Array.from({ length: count }, (_, index) => hourOf(index));
  expect(streamOf({ hours, days: [] })!.watched).toBe(watched);
});

test.each([
  [0, 1],
  [1, 1],
  [1.01, 2],
  [2, 2],
  [2.1, 5],
  [5.1, 10],
  [10, 10],
  [11, 20],
  [99, 100],
  [100, 100],
  [501, 1000],
])('%d is rounded up to %d', (value, up) => {
  expect(roundUp(value)).toBe(up);
});

test.each<[Partial<Hour>, number]>([
  [{ waiting: 1000 }, 1],
  [{ waiting: 1001 }, 2],
  [{ at: { ...empty, compare: 90_000 } }, 100],
  [{ arrivals: 1200 }, 1],
  [{ arrivals: 1201 }, 2],
  [{ arrivals: 150_000 }, 200],
])('with %o one dot is %i people', (changed, people) => {
  expect(streamOf({ hours: [hourOf(0), hourOf(1, changed)], days: [] })!.perDot).toBe(people);
});

test('before the first hour nobody is anywhere; half way through it, half', () => {
  expect(momentAt(stream, 0)).toMatchObject({
    date: '2013-10-01',
    hour: 0,
    over: false,
    door: 0,
    waiting: 0,
    enrolled: 0,
    failed: 0,
    finished: 0,
    who: { english: 0 },
  });
  expect(momentAt(stream, 0.5)).toMatchObject({
    hour: 0.5,
    door: 73,
    waiting: 50,
    enrolled: 2,
    failed: 10,
    finished: 5,
    at: [20, 0, 0, 0, 0, 0, 3],
    who: { english: 4, spanish: 0.5, helped: 1.5, smallFirms: 1 },
  });
});

test('between two rows everything is in a straight line, and those who pass are counted back from the last gate', () => {
  const moment = momentAt(stream, 1.25);
  expect(moment).toMatchObject({
    hour: 1.25,
    over: false,
    door: 146 - 1,
    waiting: 90,
    enrolled: 5.5,
    failed: 23.75,
    finished: 17.5,
    at: [50, 0, 0, 0, 0, 0, 5],
    failing: [0, 10, 0, 0, 0, 0, 5],
  });
  // Out of the last gate 30; into it 30 + 5 - 4; the same through all gates but the second, where 10 fail.
  expect(moment.on).toEqual([41, 31, 31, 31, 31, 31, 30]);
});

test('a gate that empties gives back no more than it held', () => {
  const hours = [hourOf(0, { at: { ...empty, insurers: 50 } }), hourOf(1, { through: 10 })];
  expect(momentAt(streamOf({ hours, days: [] })!, 1.5).on).toEqual([0, 0, 0, 0, 0, 0, 10]);
});

test('after the last hour it is over, as it stood at its end; midnight belongs to the next day', () => {
  expect(momentAt(stream, 2)).toMatchObject({ over: true, door: 142, hour: 2, date: '2013-10-01' });
  expect(momentAt(stream, 9)).toMatchObject({ over: true, door: 142, hour: 2 });
  expect(momentAt(stream, -1)).toMatchObject({ over: false, door: 0, hour: 0 });
  const day = streamOf({ hours: Array.from({ length: 24 }, (_, index) => hourOf(index)), days: [] })!;
  expect(momentAt(day, 24)).toMatchObject({ date: '2013-10-02', hour: 0 });
  expect(momentAt(day, 23.5)).toMatchObject({ date: '2013-10-01', hour: 23.5 });
});

test('the fullest moment is of the last day only, and keeps room for the largest figures of all', () => {
  const peaked = (at: number[]) =>
    streamOf({
      hours: Array.from({ length: 48 }, (_, index) =>
        hourOf(index, { waiting: at.includes(index) ? 900 : 10 }),
      ),
      days: [],
    })!;
  expect(peakOf(peaked([3]))).toBe(25);
  expect(peakOf(peaked([3, 30, 40]))).toBe(31);
  expect(peakOf(peaked([24]))).toBe(25);
  expect(peakOf(stream)).toBe(1);
  expect(fullest(stream)).toMatchObject({ hour: 20, door: 146, enrolled: 10, failed: 35 });
});
