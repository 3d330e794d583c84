// Which decisions are worth the plenary's time: the score of the learning design, with its grounds.
import type { Answer } from './answer';
import { taken, type DecisionRow } from './cohort';
import type { Reviewed } from './entry';
import { sureAndWrong } from './forecasts';
import { dividedness } from './split';

/**
 * What speaks for a decision. options: the runs took different ones. split: a first vote was divided. sure: certain
 * and wrong. soundness: the rating moved. dissent: a minority left its line.
 */
const GROUNDS = ['options', 'split', 'sure', 'soundness', 'dissent'] as const;
type Ground = (typeof GROUNDS)[number];
const WEIGHTS: Readonly<Record<Ground, number>> = { options: 2, split: 1, sure: 1, soundness: 1, dissent: 1 };

/** Share of hands outside the largest side from which a first vote counts as split. */
const SPLIT_FROM = 0.3;
/** Points on the scale of 1-5 by which a soundness rating must move to count. */
const MOVED_FROM = 2;

/** A decision with what speaks for talking about it. */
export interface Parting {
  row: DecisionRow;
  /** 0-6: the weights of its grounds together. */
  score: number;
  grounds: readonly { ground: Ground; /** Indexes of the runs it holds for. */ runs: readonly number[] }[];
}

/** The score of one row with its grounds. */
export function partingOf(row: DecisionRow, runs: readonly Reviewed[]): Parting {
  const holding = (test: (answer: Answer, run: Reviewed, turn: number) => boolean) =>
    row.cells.flatMap(({ answer, turn }, index) => {
      const run = runs[index];
      return answer && run && test(answer, run, turn) ? [index] : [];
    });
  const found: Record<Ground, number[]> = {
    options: row.parted ? holding(() => true) : [],
    split: holding(({ first }) => first !== null && dividedness(first) >= SPLIT_FROM),
    sure: holding((_answer, run, turn) => sureAndWrong(run, turn)),
    soundness: holding(
      ({ before, after }) => before !== null && after !== null && Math.abs(after - before) >= MOVED_FROM,
    ),
    dissent: holding(({ dissent }) => dissent !== ''),
  };
  const grounds = GROUNDS.filter((ground) => found[ground].length > 0).map((ground) => ({
    ground,
    runs: found[ground],
  }));
  return { row, score: grounds.reduce((sum, { ground }) => sum + WEIGHTS[ground], 0), grounds };
}

/** How many different options were taken in a row. */
export function variety({ cells }: DecisionRow): number {
  return taken(cells).size;
}

/**
 * The best decisions to talk about, best first; at equal scores the one with more different options, then the
 * earlier.
 */
export function suggested(rows: readonly DecisionRow[], runs: readonly Reviewed[], most = 3): Parting[] {
  return rows
    .map((row) => partingOf(row, runs))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || variety(other.row) - variety(one.row))
    .slice(0, most);
}
