// Brier: how good forecasts with a confidence were, in one number that has an anchor in words.
import type { ReadingId } from '../model/table/ids';
import { DIRECTIONS, type Confidence, type Direction } from '../play/run';
import type { Reviewed } from './entry';
import { outcomesOf, wentWhere } from './forecasts';

/** Probability put on the direction said; the rest is split evenly over the other two. */
const PROBABILITY: Readonly<Record<Confidence, number>> = {
  guess: 0.45,
  'fairly sure': 0.7,
  certain: 0.95,
};

/** The score of who knows nothing and says a third for each: 2/3. */
export const KNOWS_NOTHING = 2 / 3;

/**
 * Three-way Brier score of one forecast: 0 best, 2 worst. Brier (1950): the sum of squared differences over the three
 * directions.
 */
export function brierOf(said: Direction, confidence: Confidence, went: Direction): number {
  const own = PROBABILITY[confidence];
  return DIRECTIONS.reduce((sum, direction) => {
    const probability = direction === said ? own : (1 - own) / 2;
    return sum + (probability - (direction === went ? 1 : 0)) ** 2;
  }, 0);
}

/** Mean of scores; null where there are none. */
export function meanBrier(scores: readonly number[]): number | null {
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** What a mean score comes to, best first. */
export const STANDINGS = ['well', 'better', 'nothing', 'worse'] as const;
/** well: below 0.35. better: below knowing nothing by more than 0.05. nothing: within 0.05 of it. worse: above. */
export type ScoreWord = (typeof STANDINGS)[number];

/** A mean score in words. */
export function standingOf(mean: number): ScoreWord {
  if (mean < 0.35) return 'well';
  if (mean < KNOWS_NOTHING - 0.05) return 'better';
  return mean <= KNOWS_NOTHING + 0.05 ? 'nothing' : 'worse';
}

/** One forecast direction with its score. */
export interface Scored {
  /** Number of the turn in which it was made. */
  turn: number;
  reading: ReadingId;
  said: Direction;
  confidence: Confidence;
  went: Direction;
  score: number;
  /** A report forecast before the opening, scored again on what was true; null for all others. */
  truth: { went: Direction; score: number } | null;
}

/** Every forecast of a run whose outcome is in. */
export function scoredIn(run: Reviewed): Scored[] {
  return run.turns.flatMap((turn, index) => {
    const confidence = run.answers[index]?.forecast?.confidence;
    const after = run.turns[index + 1];
    if (!confidence || !after) return [];
    return outcomesOf(run, index).map(({ reading, said, went }): Scored => {
      const really =
        reading === 'reportedReadiness' && turn.system.opening === 'pending'
          ? wentWhere('trueReadiness', turn.system, after.system)
          : null;
      return {
        turn: index,
        reading,
        said,
        confidence,
        went,
        score: brierOf(said, confidence, went),
        truth: really && { went: really, score: brierOf(said, confidence, really) },
      };
    });
  });
}

/** Right about the report, wrong about the site. */
export function rightOnReportOnly({ said, went, truth }: Scored): boolean {
  return truth !== null && said === went && said !== truth.went;
}
