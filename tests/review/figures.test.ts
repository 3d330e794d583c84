// Figures foreseen by bands: which band a figure falls into, what each came to, and what a going back takes along.
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import type { Happening } from '../../src/play/run';
import { bandOf, cameTo, figuresForeseen } from '../../src/review/figures';
import { dayWith, logged, sceneWith, turnWith, weekWith } from './by-hand';
import { turnsTaking } from './made-run';

const theCase = compiledOnce();
const history = turnsTaking(theCase);

test.each([
  [0, 0],
  [29.9, 0],
  [30, 1],
  [69, 2],
  [89.9, 3],
  [90, 4],
  [400, 4],
])('%d falls into band %d', (value, band) => {
  expect(bandOf([30, 50, 70, 90], value)).toBe(band);
});

describe('what a figure came to', () => {
  const opens = (date: string) => sceneWith({ moment: 'launch', date });
  const turns = [
    turnWith({
      weeks: [
        weekWith('2013-09-17', { trueReadiness: 3 }),
        weekWith('2013-09-24', { trueReadiness: 4 }),
        weekWith('2013-10-01', { trueReadiness: 5 }),
      ],
      days: [
        dayWith('2013-09-30', { capacity: 9000, cumulativeSelections: 1 }),
        dayWith('2013-10-01', { capacity: 1100, cumulativeSelections: 6 }),
        ...[2, 3, 4, 5, 6].map((day) => dayWith(`2013-10-0${day}`, { capacity: 1000 + day })),
        dayWith('2013-10-07', { capacity: 1500 }),
        dayWith('2013-10-08', { capacity: 7000 }),
        dayWith('2013-11-29', { cumulativeSelections: 20 }),
        dayWith('2013-11-30', { cumulativeSelections: 30 }),
        dayWith('2014-11-15', { applications: 400 }),
      ],
      scenes: [opens('2013-10-01')],
    }),
  ];
  test.each([
    ['ready', 4],
    ['through', 6],
    ['at-once', 1500],
    ['selections-november', 30],
    ['applications-first-day', 400],
    ['weather', null],
  ])('%s: %s', (id, value) => {
    expect(cameTo(id, turns)).toBe(value);
  });

  test('is nothing while its day has not come', () => {
    const planned = [
      turnWith({ weeks: [weekWith('2013-10-01')], days: [dayWith('2013-10-02', { capacity: 0 })] }),
    ];
    for (const id of ['ready', 'through', 'at-once', 'selections-november', 'applications-first-day'])
      expect(cameTo(id, planned), id).toBeNull();
  });

  test('the first day of the second season comes near the record, renewals included (AFT-05)', () => {
    const value = cameTo('applications-first-day', history)!;
    expect(value).toBeGreaterThan(80_000);
    expect(value).toBeLessThan(120_000);
  });
});

describe('figures foreseen', () => {
  const foreseen = (decision: string, id: string, pick: number): Happening => ({
    kind: 'forecast',
    decision,
    readings: {},
    confidence: 'guess',
    band: { id, pick },
  });
  const every = theCase.decisions.flatMap(({ id, bands = [] }) =>
    bands.map((band) => ({ decision: id, band })),
  );

  test('every figure of K4, K6, K7 and K8 comes to something on the way of history, with so many bands between', () => {
    const events = logged(every.map(({ decision, band }) => foreseen(decision, band.id, 0)));
    const figures = figuresForeseen(theCase, history, events);
    expect(figures.map(({ band }) => band.id)).toEqual([
      'ready',
      'through',
      'at-once',
      'selections-november',
      'applications-first-day',
    ]);
    for (const { band, value, off } of figures)
      expect(off).toBe(band.edges.filter((edge) => value >= edge).length);
    const [ready] = figuresForeseen(theCase, history, logged([foreseen('D09', 'ready', 4)]));
    // Under 30 % were ready, and the band picked was the highest.
    expect([ready!.pick, ready!.off]).toEqual([4, 4]);
  });

  test('the last pick of each counts, in the order first picked', () => {
    const events = logged([
      foreseen('D18', 'through', 1),
      foreseen('D18', 'at-once', 2),
      foreseen('D18', 'through', 3),
    ]);
    expect(figuresForeseen(theCase, history, events).map(({ band, pick }) => [band.id, pick])).toEqual([
      ['through', 3],
      ['at-once', 2],
    ]);
  });

  test('nothing is counted of a decision that does not stand, of what has no band, or of no such figure', () => {
    const events = logged([
      foreseen('D09', 'ready', 1),
      foreseen('D09', 'weather', 1),
      { kind: 'forecast', decision: 'D18', readings: { strain: 'up' }, confidence: 'guess' },
      { kind: 'dissent', decision: 'D18', line: 'No.' },
    ]);
    expect(figuresForeseen(theCase, history.slice(0, 2), events)).toEqual([]);
    expect(figuresForeseen(theCase, history, events).map(({ band }) => band.id)).toEqual(['ready']);
  });
});
