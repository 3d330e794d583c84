// What each option is worth: beside the others of its decision, all else equal, over every run of a tree.
import type { Timeline } from '../../model/run/agenda';
import { MEASURE_IDS, MEASURES, type BalanceMeasure, type Fork, type Leaf, type Tree } from './tree';

/** One option against the others of its decision, all else equal. */
export interface OptionBalance {
  decision: string;
  option: string;
  /**
   * Comparisons: runs in which its decision came up, each with every option on offer in turn. Reach: share of
   * those in which this one was on offer.
   */
  runs: number;
  reach: number;
  /** Mean of each measure; share of openings that held. */
  means: Record<BalanceMeasure, number>;
  held: number;
  /** Share of comparisons in which it was best of all on offer, by measure; ties count for each. */
  best: Record<BalanceMeasure, number>;
  /**
   * Option of the same decision that is on average at least as good on every measure and better on one; null if
   * there is none.
   */
  dominatedBy: string | null;
}

/**
 * Calls `each` with every run of the first tree and its like in the others: the same later choices where they are
 * still on offer, else what applies unasked.
 */
function beside(
  trees: readonly Tree[],
  each: (leaves: readonly Leaf[]) => void,
  chosen: Readonly<Record<string, string>> = {},
): void {
  const [first, ...others] = trees as [Tree, ...Tree[]];
  if ('figures' in first) {
    each([first, ...others.map((tree) => leafOf(tree, chosen))]);
    return;
  }
  first.options.forEach((option, at) => {
    const now = { ...chosen, [first.decision]: option };
    // Where the others part at the same decision they go along; else they wait until the run of the first is complete.
    const along = others.map((tree) =>
      !('figures' in tree) && tree.decision === first.decision ? branchOf(tree, option) : tree,
    );
    beside([first.branches[at]!, ...along], each, now);
  });
}

/** The branch of an option; where it is not on offer, the one that applies unasked. */
function branchOf(fork: Fork, option: string | undefined): Tree {
  const at = option === undefined ? -1 : fork.options.indexOf(option);
  return fork.branches[at < 0 ? fork.usual : at]!;
}

function leafOf(tree: Tree, chosen: Readonly<Record<string, string>>): Leaf {
  let here = tree;
  while (!('figures' in here)) here = branchOf(here, chosen[here.decision]);
  return here;
}

const zero = () => Object.fromEntries(MEASURE_IDS.map((id) => [id, 0])) as Record<BalanceMeasure, number>;

/** An option's row with nothing in it, for every option of the asked decisions. */
function emptyStandings(timeline: Timeline, asks: readonly string[]): Map<string, OptionBalance> {
  const rows = timeline.decisions
    .filter(({ id }) => asks.includes(id))
    .flatMap(({ id, options }) =>
      options.map((option): OptionBalance => ({
        decision: id,
        option: option.id,
        runs: 0,
        reach: 0,
        means: zero(),
        best: zero(),
        dominatedBy: null,
        held: 0,
      })),
    );
  return new Map(rows.map((row) => [row.option, row]));
}

/** Adds one comparison: a run with each option on offer in turn, to the row of each. */
function addComparison(rows: readonly OptionBalance[], leaves: readonly Leaf[]): void {
  leaves.forEach(({ figures, held }, place) => {
    const row = rows[place]!;
    row.runs++;
    if (held) row.held++;
    MEASURE_IDS.forEach((id, at) => {
      row.means[id] += figures[at]!;
      if (leaves.every((other) => MEASURES[id] * (figures[at]! - other.figures[at]!) >= 0)) row.best[id]++;
    });
  });
}

/** Makes sums into means and shares. `came`: comparisons by decision. */
function settle(rows: readonly OptionBalance[], came: Readonly<Record<string, number>>): void {
  for (const row of rows) {
    const runs = Math.max(1, row.runs);
    row.reach = row.runs / Math.max(1, came[row.decision] ?? 0);
    row.held /= runs;
    for (const id of MEASURE_IDS) {
      row.means[id] /= runs;
      row.best[id] /= runs;
    }
  }
}

/** The option of the same decision that is on average at least as good on every measure; undefined if there is none. */
function dominating(one: OptionBalance, all: readonly OptionBalance[]): OptionBalance | undefined {
  return all.find(
    (other) =>
      other.decision === one.decision &&
      other !== one &&
      other.runs > 0 &&
      one.runs > 0 &&
      MEASURE_IDS.every((id) => MEASURES[id] * (other.means[id] - one.means[id]) >= 0),
  );
}

/** Every run of the tree beside its likes with one choice changed. */
export function compare(timeline: Timeline, asks: readonly string[], tree: Tree): OptionBalance[] {
  const standings = emptyStandings(timeline, asks);
  const came: Record<string, number> = {};
  const visit = (here: Tree): void => {
    if ('figures' in here) return;
    const { decision, options, branches } = here;
    branches.forEach((base, first) => {
      const order = [first, ...branches.keys()].filter((at, place) => place === 0 || at !== first);
      const rows = order.map((at) => standings.get(options[at]!)!);
      beside([base, ...order.slice(1).map((at) => branches[at]!)], (leaves) => {
        came[decision] = (came[decision] ?? 0) + 1;
        addComparison(rows, leaves);
      });
    });
    for (const branch of branches) visit(branch);
  };
  visit(tree);
  const all = [...standings.values()];
  settle(all, came);
  for (const one of all) one.dominatedBy = dominating(one, all)?.option ?? null;
  return all;
}
