// Brier against examples worked by hand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { beginning } from '../../src/model/run/advance';
import type { Opening } from '../../src/model/table/ids';
import type { Part, System } from '../../src/model/state/system';
import { CONFIDENCES, DIRECTIONS } from '../../src/play/run';
import {
  brierOf,
  KNOWS_NOTHING,
  meanBrier,
  rightOnReportOnly,
  scoredIn,
  STANDINGS,
  standingOf,
} from '../../src/review/brier';
import type { Reviewed } from '../../src/review/entry';
import { answerWith, reviewedWith, systemWith, turnWith } from './by-hand';
import { turnsTaking } from './made-run';

const theCase = compiledOnce();
/** The parts of the beginning, each changed alike. */
function partsWith(change: (part: Part) => Part): System['parts'] {
  const { door, account, identity, eligibility, compare, enrol, insurers, hub } = beginning().parts;
  return {
    door: change(door),
    account: change(account),
    identity: change(identity),
    eligibility: change(eligibility),
    compare: change(compare),
    enrol: change(enrol),
    insurers: change(insurers),
    hub: change(hub),
  };
}

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
  [0, 'well'],
  [0.349, 'well'],
  [0.35, 'better'],
  [0.61, 'better'],
  // 2/3 - 0.05 = 0.61667 and 2/3 + 0.05 = 0.71667 belong to knowing nothing.
  [2 / 3 - 0.05, 'nothing'],
  [0.64, 'nothing'],
  [2 / 3 + 0.05, 'nothing'],
  [0.72, 'worse'],
  [2, 'worse'],
] as const)('a mean of %f is "%s"', (mean, standing) => {
  expect(standingOf(mean)).toBe(standing);
  expect(STANDINGS).toContain(standing);
});

test('whatever is said and comes of it, a forecast scores between nothing and two, best where it was right', () => {
  const direction = fc.constantFrom(...DIRECTIONS);
  fc.assert(
    fc.property(direction, fc.constantFrom(...CONFIDENCES), direction, (said, confidence, went) => {
      const score = brierOf(said, confidence, went);
      expect(score).toBeGreaterThanOrEqual(brierOf(said, confidence, said));
      expect(score).toBeLessThan(2);
      expect(score > KNOWS_NOTHING).toBe(said !== went);
    }),
    { seed: 1950 },
  );
});

describe('the forecasts of a run', () => {
  const before = (opening: Opening, verified: number) =>
    systemWith({
      opening,
      organisation: { strain: 30, candour: 100 },
      parts: partsWith((part) => ({
        ...part,
        verified,
        sound: 0,
        undiscovered: 0,
        toDo: part.scope - verified,
      })),
    });
  const run = (opening: Opening, from: number, to: number): Reviewed =>
    reviewedWith({
      answers: [
        answerWith('D09'),
        answerWith('D14', {
          forecast: { readings: { strain: 'up', reportedReadiness: 'up' }, confidence: 'certain' },
        }),
        answerWith('D18', { forecast: { readings: { strain: 'up' }, confidence: 'guess' } }),
      ],
      turns: [
        turnWith(),
        turnWith({ system: before(opening, from) }),
        turnWith({ system: { ...before('failed', to), date: '2013-05-04' } }),
      ],
    });

  test('are scored at the turn they were made in, once their outcome is in', () => {
    const scored = scoredIn(run('failed', 1, 2));
    expect(scored.map(({ turn, reading }) => [turn, reading])).toEqual([
      [1, 'reportedReadiness'],
      [1, 'strain'],
    ]);
    expect(scored[1]).toEqual({
      turn: 1,
      reading: 'strain',
      said: 'up',
      confidence: 'certain',
      went: 'same',
      score: brierOf('up', 'certain', 'same'),
      truth: null,
    });
  });

  test.each([
    ['pending', true],
    ['held', false],
    ['failed', false],
  ] as const)(
    'of a report made while the opening is %s are scored on what was true as well: %s',
    (opening, twice) => {
      const [report, other] = scoredIn(run(opening, 0, 0));
      expect(report!.truth).toEqual(twice ? { went: 'same', score: brierOf('up', 'certain', 'same') } : null);
      expect(other!.truth).toBeNull();
    },
  );

  test.each([
    ['up', 'up', { went: 'same', score: 0 }, true],
    ['up', 'up', { went: 'up', score: 0 }, false],
    ['up', 'down', { went: 'same', score: 0 }, false],
    ['up', 'down', { went: 'up', score: 0 }, false],
    ['up', 'up', null, false],
  ] as const)('said %s, reported %s, truly %j: right on the report only %s', (said, went, truth, only) => {
    const scored = {
      turn: 0,
      reading: 'reportedReadiness',
      said,
      confidence: 'guess',
      went,
      score: 0,
      truth,
    } as const;
    expect(rightOnReportOnly(scored)).toBe(only);
  });
});

test('on the way of history a rising report is right about the report and wrong about the site', () => {
  const said = { readings: { reportedReadiness: 'up' }, confidence: 'certain' } as const;
  const turns = turnsTaking(theCase);
  const answers = turns.slice(1).map(({ decided }) => answerWith(decided!.decision, { forecast: said }));
  const scored = scoredIn(reviewedWith({ turns, answers }));
  const onReportOnly = scored.filter(rightOnReportOnly);
  expect(onReportOnly.length).toBeGreaterThan(0);
  for (const { score, truth } of onReportOnly) {
    expect(score).toBeCloseTo(0.00375, 10);
    expect(truth!.score).toBeCloseTo(1.85375, 10);
  }
  expect(scored.filter(({ turn, truth }) => truth && turn > 7)).toEqual([]);
});
