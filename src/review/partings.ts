// Which decisions are worth the plenary's time: the score of the learning design, with its grounds.
import type { DecisionRow } from './cohort';
import type { Reviewed } from './entry';
import { sureAndWrong } from './forecasts';
import { dividedness } from './split';

/** options differ between runs (2); first vote split by 30 % or more; certain and wrong; soundness moved by 2 or more; a dissent line (1 each). */
const GROUNDS = ['options', 'split', 'sure', 'soundness', 'dissent'] as const;
type Ground = (typeof GROUNDS)[number];
const WEIGHTS: Readonly<Record<Ground, number>> = { options: 2, split: 1, sure: 1, soundness: 1, dissent: 1 };

/** Share of hands outside the largest side from which a first vote counts as split. */
const SPLIT_FROM = 0.3;
/** Points on the scale of 1-5 by which a soundness rating must move to count. */
const MOVED_FROM = 2;

export interface Parting {
  row: DecisionRow;
  /** 0-6. */
  score: number;
  grounds: readonly { ground: Ground; /** Indexes of the runs it holds for. */ runs: readonly number[] }[];
}

/** The score of one row with its grounds. */
export function pointOf(row: DecisionRow, runs: readonly Reviewed[]): Parting {
  const holding = (test: (index: number) => boolean) =>
    row.cells.flatMap((cell, index) => (cell.kind === 'asked' && test(index) ? [index] : []));
  const answer = (index: number) => row.cells[index]!.answer!;
  const found: Record<Ground, number[]> = {
    options: row.parted ? holding(() => true) : [],
    split: holding((index) => !!answer(index).first && dividedness(answer(index).first!) >= SPLIT_FROM),
    sure: holding((index) => sureAndWrong(runs[index]!, row.cells[index]!.turn)),
    soundness: holding((index) => {
      const { before, after } = answer(index);
      return before !== null && after !== null && Math.abs(after - before) >= MOVED_FROM;
    }),
    dissent: holding((index) => answer(index).dissent !== ''),
  };
  const grounds = GROUNDS.filter((ground) => found[ground].length > 0).map((ground) => ({
    ground,
    runs: found[ground],
  }));
  return { row, score: grounds.reduce((sum, { ground }) => sum + WEIGHTS[ground], 0), grounds };
}

/** How many options were taken in a row. */
function variety({ cells }: DecisionRow): number {
  return new Set(cells.flatMap(({ kind, option }) => (kind === 'asked' ? [option?.id] : []))).size;
}

/** The best points to talk about, best first; at equal scores the one with more different options, then the earlier. */
export function suggested(rows: readonly DecisionRow[], runs: readonly Reviewed[], most = 3): Parting[] {
  return rows
    .map((row) => pointOf(row, runs))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || variety(other.row) - variety(one.row))
    .slice(0, most);
}
