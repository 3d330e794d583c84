// Forecast against outcome: which way a reading went, to the point; who was right, and who was certain and wrong.
import { describe, expect, test } from 'vitest';
import type { ReadingId } from '../../src/model/table/ids';
import type { System } from '../../src/model/state/system';
import type { Confidence, Direction } from '../../src/play/run';
import type { Reviewed } from '../../src/review/entry';
import { outcomesOf, sureAndWrong, wentWhere } from '../../src/review/forecasts';
import { answerWith, reviewedWith, systemWith, turnWith } from './by-hand';

const strain = (value: number) => systemWith({ organisation: { strain: value } });
const loop = (learningLoop: number) => systemWith({ organisation: { learningLoop } });
const failing = (errorPercent: number | null) => systemWith({ service: { errorPercent } });
const visits = (value: number | null) => systemWith({ service: { visits: value } });
const seconds = (responseSeconds: number) => systemWith({ service: { responseSeconds } });
const spent = (other: number) =>
  systemWith({ money: { marketplace: 0, hub: 0, hosting: 0, replacement: 0, other } });

describe('a reading went', () => {
  test.each<[ReadingId, System, System, Direction | null]>([
    // A stock or a percentage: three points are the same.
    ['strain', strain(50), strain(53), 'same'],
    ['strain', strain(50), strain(53.1), 'up'],
    ['strain', strain(50), strain(47), 'same'],
    ['strain', strain(50), strain(46.9), 'down'],
    ['errorPercent', failing(10), failing(13), 'same'],
    ['errorPercent', failing(10), failing(13.1), 'up'],
    ['errorPercent', failing(10), failing(6.9), 'down'],
    // Anything else: a tenth of what it was.
    ['visits', visits(1000), visits(1100), 'same'],
    ['visits', visits(1000), visits(1101), 'up'],
    ['visits', visits(1000), visits(900), 'same'],
    ['visits', visits(1000), visits(899), 'down'],
    ['obligated', spent(200), spent(220), 'same'],
    ['obligated', spent(200), spent(221), 'up'],
    ['responseSeconds', seconds(8), seconds(8.9), 'up'],
    ['responseSeconds', seconds(8), seconds(7), 'down'],
    ['learningLoop', loop(1), loop(1.09), 'same'],
    ['learningLoop', loop(1), loop(2.5), 'up'],
    // Nothing to compare.
    ['visits', visits(null), visits(5), null],
    ['visits', visits(5), visits(null), null],
  ])('%s', (id, before, after, went) => {
    expect(wentWhere(id, before, after)).toBe(went);
  });
});

/** A run that forecast once, and what came of it. */
function forecasting(
  readings: Record<string, Direction>,
  confidence: Confidence = 'certain',
  after: System = systemWith({ organisation: { strain: 60 }, service: { errorPercent: 5 } }),
): Reviewed {
  const before = systemWith({ organisation: { strain: 30 }, service: { errorPercent: 6 } });
  return reviewedWith({
    answers: [answerWith('D09', { forecast: { readings, confidence } })],
    turns: [turnWith({ system: before }), turnWith({ system: after })],
  });
}

describe('a forecast', () => {
  test('stands beside what became of it, readings in their own order', () => {
    expect(outcomesOf(forecasting({ errorPercent: 'same', strain: 'down' }), 0)).toEqual([
      { reading: 'strain', said: 'down', went: 'up', right: false },
      { reading: 'errorPercent', said: 'same', went: 'same', right: true },
    ]);
  });

  test('is left out where the reading has no value yet, or there is no such reading', () => {
    expect(outcomesOf(forecasting({ accounts: 'up', weather: 'up' }), 0)).toEqual([]);
  });

  test('has no outcome where none was made, or the run stops there', () => {
    const run = forecasting({ strain: 'up' });
    expect(outcomesOf(run, 1)).toEqual([]);
    expect(outcomesOf({ ...run, turns: run.turns.slice(0, 1) }, 0)).toEqual([]);
    expect(outcomesOf({ ...run, answers: [answerWith('D09')] }, 0)).toEqual([]);
    expect(outcomesOf(run, -1)).toEqual([]);
  });

  test.each<[Record<string, Direction>, Confidence, boolean]>([
    [{ strain: 'up' }, 'certain', false],
    [{ strain: 'down' }, 'certain', true],
    [{ strain: 'up', errorPercent: 'up' }, 'certain', true],
    [{ strain: 'down', errorPercent: 'up' }, 'certain', true],
    [{ strain: 'down' }, 'fairly sure', false],
    [{ strain: 'down' }, 'guess', false],
    [{ accounts: 'down' }, 'certain', false],
  ])('%j, %s: certain and wrong %s', (readings, confidence, wrong) => {
    expect(sureAndWrong(forecasting(readings, confidence), 0)).toBe(wrong);
    expect(sureAndWrong(forecasting(readings, confidence), 1)).toBe(false);
  });
});
