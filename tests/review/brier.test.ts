// Brier against examples worked by hand.
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { openPlaythrough } from '../../src/play/playthrough';
import {
  brierOf,
  KNOWS_NOTHING,
  meanBrier,
  rightOnReportOnly,
  scoredIn,
  standingOf,
} from '../../src/review/brier';
import { reviewedOf } from '../../src/review/entry';

describe('one forecast', () => {
  test.each([
    // 0.55² + 2 × 0.275² = 0.3025 + 0.15125
    ['guess', 'up', 'up', 0.45375],
    // 0.45² + 0.725² + 0.275² = 0.2025 + 0.525625 + 0.075625
    ['guess', 'up', 'down', 0.80375],
    // 0.3² + 2 × 0.15² = 0.09 + 0.045
    ['fairly sure', 'same', 'same', 0.135],
    // 0.7² + 0.85² + 0.15² = 0.49 + 0.7225 + 0.0225
    ['fairly sure', 'same', 'up', 1.235],
    // 0.05² + 2 × 0.025² = 0.0025 + 0.00125
    ['certain', 'down', 'down', 0.00375],
    // 0.95² + 0.975² + 0.025² = 0.9025 + 0.950625 + 0.000625
    ['certain', 'down', 'same', 1.85375],
  ] as const)('%s %s, and it went %s', (confidence, said, went, score) => {
    expect(brierOf(said, confidence, went)).toBeCloseTo(score, 10);
  });
});

test('a third for each scores two thirds', () => {
  expect(3 * (1 / 3) ** 2 - (1 / 3) ** 2 + (2 / 3) ** 2).toBeCloseTo(KNOWS_NOTHING, 10);
});

test('means: two certain and right, one certain and wrong', () => {
  const scores = [
    brierOf('up', 'certain', 'up'),
    brierOf('up', 'certain', 'up'),
    brierOf('up', 'certain', 'down'),
  ];
  expect(meanBrier(scores)).toBeCloseTo((0.00375 + 0.00375 + 1.85375) / 3, 10);
  expect(meanBrier([])).toBeNull();
});

test.each([
  [0.1, 'well'],
  [0.35, 'better'],
  [0.6, 'better'],
  [0.64, 'nothing'],
  [0.7, 'nothing'],
  [0.72, 'worse'],
  [1.9, 'worse'],
] as const)('a mean of %f is "%s"', (mean, words) => {
  expect(standingOf(mean)).toBe(words);
});

test('on the way of history a rising report is right about the report and wrong about the site', () => {
  const theCase = compiledOnce();
  const asks = theCase.presets.alone!.asks;
  const play = openPlaythrough(theCase, {
    format: 1,
    id: '0'.repeat(16),
    started: '2026-01-01T00:00:00.000Z',
    edition: theCase.edition,
    preset: 'alone',
    asks,
    language: 'en',
    mode: 'alone',
    groups: [],
  });
  while (play.turn().asks) {
    const decision = theCase.decisions.find(({ id }) => id === play.turn().asks)!;
    play.note(
      {
        kind: 'forecast',
        decision: decision.id,
        readings: { reportedReadiness: 'up' },
        confidence: 'certain',
      },
      0,
    );
    play.choose(
      play
        .turn()
        .choices.find(({ id }) =>
          decision.options.some((option) => option.id === id && option.mark === 'took'),
        )!.id,
      { ms: 0 },
      0,
    );
  }
  const scored = scoredIn(reviewedOf(theCase, play.run(), play.turns()));
  const onReportOnly = scored.filter(rightOnReportOnly);
  expect(onReportOnly.length).toBeGreaterThan(0);
  for (const { score, truth } of onReportOnly) {
    expect(score).toBeCloseTo(0.00375, 10);
    expect(truth!.score).toBeCloseTo(1.85375, 10);
  }
  expect(scored.filter(({ turn, truth }) => truth && turn > 7)).toEqual([]);
});
