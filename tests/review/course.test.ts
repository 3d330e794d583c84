// The course of a run, and the loop of silence in it, on weeks and days written by hand.
import { describe, expect, test } from 'vitest';
import type { Turn } from '../../src/play/turn';
import { choicesOf, daysOf, openingDate, systemBefore, wayOf, weeksOf } from '../../src/review/course';
import { silenceOf } from '../../src/review/silence';
import { dayWith, sceneWith, systemWith, turnWith, weekWith } from './by-hand';

const scene = (date: string, moment = '', strain = 0) =>
  sceneWith({ moment, date, system: systemWith({ organisation: { strain } }) });

describe('the course of a run', () => {
  const turns = [
    turnWith({
      weeks: [weekWith('2013-01-07')],
      days: [dayWith('2013-10-01')],
      scenes: [scene('2013-01-07', '', 1)],
    }),
    turnWith({
      decided: { decision: 'D09', choice: 'review.note', undecided: false },
      weeks: [weekWith('2013-01-14'), weekWith('2013-01-21')],
      days: [dayWith('2013-10-02')],
      scenes: [scene('2013-02-01', '', 2), scene('2013-11-05', 'launch', 3)],
    }),
    turnWith({
      decided: { decision: 'D14', choice: 'scope.more', undecided: true },
      scenes: [scene('2013-12-01', 'launch', 4)],
    }),
  ];
  test('has its weeks and days in order over all turns', () => {
    expect(weeksOf(turns).map(({ date }) => date)).toEqual(['2013-01-07', '2013-01-14', '2013-01-21']);
    expect(daysOf(turns).map(({ date }) => date)).toEqual(['2013-10-01', '2013-10-02']);
  });

  test('opens at its own launch; as planned while there is none', () => {
    expect(openingDate(turns)).toBe('2013-11-05');
    expect(openingDate(turns.slice(0, 1))).toBe('2013-10-01');
    expect(openingDate([])).toBe('2013-10-01');
  });

  test('before a date it stood as its last scene before left it', () => {
    const strain = (date: string) => systemBefore(turns, date)?.organisation.strain;
    expect(
      ['2013-01-07', '2013-01-08', '2013-02-02', '2013-11-05', '2013-11-06', '2015-01-01'].map(strain),
    ).toEqual([undefined, 1, 2, 2, 3, 4]);
  });

  test('took what it decided, defaults as well', () => {
    expect(choicesOf(turns)).toEqual({ D09: 'review.note', D14: 'scope.more' });
  });
});

test.each([
  [10, 13, 3, 'same'],
  [10, 13.1, 3, 'up'],
  [10, 7, 3, 'same'],
  [10, 6.9, 3, 'down'],
  [0, 0, 0, 'same'],
  [0, 1, 0, 'up'],
  [0, -1, 0, 'down'],
])('from %f to %f within %f went %s', (from, to, tolerance, went) => {
  expect(wayOf(from, to, tolerance)).toBe(went);
});

/** A run of these weeks (date, strain, candour, hidden) and days (date, failed pages), opening on 1 October 2013. */
function living(
  weeks: [string, number, number, number][],
  days: [string, number | null][] = [],
  opened = '2013-10-01',
): readonly Turn[] {
  return [
    turnWith({
      weeks: weeks.map(([date, strain, candour, undiscoveredRework]) =>
        weekWith(date, { strain, candour, undiscoveredRework }),
      ),
      days: days.map(([date, errorPercent]) => dayWith(date, { errorPercent })),
      scenes: [scene(opened, 'launch')],
    }),
  ];
}

describe('the loop of silence', () => {
  const WEEKS: [string, number, number, number][] = [
    ['2013-08-01', 20, 50, 10],
    ['2013-08-08', 25, 60, 11],
    ['2013-08-15', 30, 60, 12],
    ['2013-09-24', 40, 40, 30],
    ['2013-10-01', 55, 35, 28],
    ['2013-10-08', 70, 30, 20],
    ['2013-10-15', 60, 45, 15],
  ];

  test('runs from the last week of highest candour to the eve, and to the highest strain afterwards', () => {
    expect(silenceOf(living(WEEKS))).toEqual({
      strain: {
        from: { date: '2013-08-15', value: 30 },
        to: { date: '2013-09-24', value: 40 },
        went: 'up',
      },
      candour: {
        from: { date: '2013-08-15', value: 60 },
        to: { date: '2013-09-24', value: 40 },
        went: 'down',
      },
      hidden: {
        from: { date: '2013-08-15', value: 12 },
        to: { date: '2013-09-24', value: 30 },
        went: 'up',
      },
      failing: null,
      again: {
        from: { date: '2013-09-24', value: 40 },
        to: { date: '2013-10-08', value: 70 },
        went: 'up',
      },
      turned: true,
    });
  });

  test('a run that opens later has a later eve', () => {
    const loop = silenceOf(living(WEEKS, [], '2013-10-08'))!;
    expect([loop.strain.to.date, loop.again.to.date]).toEqual(['2013-10-01', '2013-10-08']);
  });

  test.each([
    // strain, candour and hidden faults on the eve, from 30, 60 and 12
    [40, 40, 30, true, 'up'],
    [33, 40, 30, false, 'up'],
    [33.1, 40, 30, true, 'up'],
    [40, 57, 30, false, 'up'],
    [40, 56.9, 30, true, 'up'],
    [20, 40, 30, false, 'up'],
    [40, 40, 13, true, 'same'],
    [40, 40, 13.1, true, 'up'],
    [40, 40, 10.9, true, 'down'],
  ])(
    'with strain %f, candour %f and %f hidden on the eve: turned %s, hidden %s',
    (strain, candour, hidden, turned, went) => {
      const loop = silenceOf(
        living([...WEEKS.slice(0, 3), ['2013-09-24', strain, candour, hidden], ...WEEKS.slice(4)]),
      )!;
      expect([loop.turned, loop.hidden.went]).toEqual([turned, went]);
    },
  );

  test('is not told before there is an eve and a week after it', () => {
    expect(silenceOf(living(WEEKS.slice(0, 4)))).toBeNull();
    expect(silenceOf(living(WEEKS.slice(4)))).toBeNull();
    expect(silenceOf(living([]))).toBeNull();
  });

  const october = (day: number) => `2013-10-${String(day).padStart(2, '0')}`;
  const days = (count: number, worst: number, value: number): [string, number | null][] =>
    Array.from({ length: count }, (_none, index): [string, number | null] => [
      october(index + 1),
      index + 1 === worst ? value : 10,
    ]);
  test.each<[string, [string, number | null][], object | null]>([
    ['the worst of the first days', days(20, 5, 60), { date: october(5), value: 60 }],
    ['the fourteenth still', days(20, 14, 60), { date: october(14), value: 60 }],
    ['the fifteenth no more', days(20, 15, 60), { date: october(1), value: 10 }],
    ['the first of equals', days(20, 1, 10), { date: october(1), value: 10 }],
    ['no day before the opening', [['2013-09-30', 90], ...days(3, 3, 40)], { date: october(3), value: 40 }],
    [
      'days on which nothing ran',
      [
        [october(1), null],
        [october(2), 7],
        [october(3), null],
      ],
      { date: october(2), value: 7 },
    ],
    ['nothing ran at all', [[october(1), null]], null],
  ])('failed most: %s', (_name, each, failing) => {
    expect(silenceOf(living(WEEKS, each))!.failing).toEqual(failing);
  });
});
