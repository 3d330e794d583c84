// What each option is worth: every combination of the asked decisions walked as one tree, then each option beside
// the others, all else equal.
import { advanceLive, beginning, decideLive, putDown, takeUp, type Live } from '../../model/run/advance';
import { nextStep, offered, unasked, type Timeline } from '../../model/run/agenda';
import { figuresOf, type Figures } from '../../model/ask/band';
import { PARAMETERS } from '../../model/table/parameters';
import { WAYS, type Profile, type System, type WayId } from '../../model/state/system';

/** The six measures; 1 where more is better, -1 where less is. */
export const MEASURES = {
  peopleThrough: 1,
  service: 1,
  costMillion: -1,
  strain: -1,
  capability: 1,
  trust: 1,
} as const satisfies Record<keyof Profile, 1 | -1>;
/** One of the six measures. */
export type BalanceMeasure = keyof typeof MEASURES;
/** The measures in the order in which figures of a run are kept. */
export const MEASURE_IDS = Object.keys(MEASURES) as BalanceMeasure[];

/** A run that has ended: its measures in the order of `MEASURE_IDS`, and whether its opening held. */
interface Leaf {
  figures: readonly number[];
  held: boolean;
}

/**
 * A decision at which the tree parts: a branch for each option on offer, and the place of the one that applies
 * where nobody chooses.
 */
interface Fork {
  decision: string;
  options: readonly string[];
  branches: Tree[];
  usual: number;
}
type Tree = Leaf | Fork;

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

/** Counts over all runs. */
export interface Counts {
  runs: number;
  held: number;
  byLaunch: Record<string, { held: number; failed: number }>;
  /** Mean ways out open at the end of the run, and share of runs with each open, of those that held and that failed. */
  ways: Record<'held' | 'failed', { mean: number; open: Record<WayId, number> }>;
  /** The run that is best on each measure, with all its measures. */
  best: Record<BalanceMeasure, { figures: Figures; choices: string[] }>;
}

function emptyCounts(): Counts {
  const open = () => Object.fromEntries(WAYS.map((id) => [id, 0])) as Record<WayId, number>;
  return {
    runs: 0,
    held: 0,
    byLaunch: {},
    ways: { held: { mean: 0, open: open() }, failed: { mean: 0, open: open() } },
    best: {} as Counts['best'],
  };
}

function count(counts: Counts, system: System, figures: Figures, choices: readonly string[]): void {
  const route = figures.held > 0 ? 'held' : 'failed';
  counts.runs++;
  if (route === 'held') counts.held++;
  (counts.byLaunch[system.launch] ??= { held: 0, failed: 0 })[route]++;
  for (const id of WAYS) if (system.ways[id].open) counts.ways[route].open[id]++;
  for (const measure of MEASURE_IDS) {
    const known = counts.best[measure];
    if (!known || MEASURES[measure] * (figures[measure] - known.figures[measure]) > 0)
      counts.best[measure] = { figures, choices: [...choices] };
  }
}

function settle(counts: Counts): Counts {
  for (const [route, runs] of [
    ['held', counts.held],
    ['failed', counts.runs - counts.held],
  ] as const) {
    const ways = counts.ways[route];
    for (const id of WAYS) ways.open[id] /= Math.max(1, runs);
    ways.mean = WAYS.reduce((sum, id) => sum + ways.open[id], 0);
  }
  return counts;
}

/**
 * Walks every combination of what is asked, sharing what runs have in common; `seen` is told the number of runs
 * after each.
 */
export function walkTree(
  timeline: Timeline,
  asks: readonly string[],
  seen?: (runs: number) => void,
): { tree: Tree; counts: Counts } {
  const counts = emptyCounts();
  const follow = (live: Live, done: Set<string>, choices: string[]): Tree => {
    for (
      let step = nextStep(timeline, live.system, done);
      step;
      step = nextStep(timeline, live.system, done)
    ) {
      done.add(step.id);
      advanceLive(live, step.date, undefined, PARAMETERS);
      if (step.kind === 'moment') continue;
      const { id } = step;
      const decision = timeline.decisions.find((each) => each.id === id)!;
      const on = offered(decision.options, live.system.applied);
      const usual = on.length > 1 ? unasked(timeline.decisions, decision, live.system.applied) : on[0]!.id;
      if (asks.includes(id) && on.length > 1) {
        const options = on.map((option) => option.id);
        const branches = on.map((option) => {
          const branch = takeUp(putDown(live));
          decideLive(branch, option, PARAMETERS);
          return follow(branch, new Set(done), [...choices, option.id]);
        });
        return { decision: id, options, branches, usual: Math.max(0, options.indexOf(usual)) };
      }
      decideLive(
        live,
        decision.options.find((option) => option.id === usual)!,
        PARAMETERS,
      );
    }
    const system = putDown(live);
    const figures = figuresOf({ system, trace: { weeks: [], days: [], hours: [] } });
    count(counts, system, figures, choices);
    seen?.(counts.runs);
    return { figures: MEASURE_IDS.map((id) => figures[id]), held: figures.held > 0 };
  };
  const tree = follow(takeUp(beginning()), new Set(), []);
  return { tree, counts: settle(counts) };
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

/** Every run of the tree beside its likes with one choice changed. */
export function compare(timeline: Timeline, asks: readonly string[], tree: Tree): OptionBalance[] {
  const standings = new Map<string, OptionBalance>();
  for (const { id, options } of timeline.decisions) {
    if (asks.includes(id))
      for (const option of options)
        standings.set(option.id, {
          decision: id,
          option: option.id,
          runs: 0,
          reach: 0,
          means: zero(),
          best: zero(),
          dominatedBy: null,
          held: 0,
        });
  }
  const came: Record<string, number> = {};
  const visit = (here: Tree): void => {
    if ('figures' in here) return;
    const { decision, options, branches } = here;
    const rows = options.map((option) => standings.get(option)!);
    branches.forEach((base, first) => {
      const order = [first, ...branches.keys()].filter((at, place) => place === 0 || at !== first);
      beside([base, ...order.slice(1).map((at) => branches[at]!)], (leaves) => {
        came[decision] = (came[decision] ?? 0) + 1;
        leaves.forEach(({ figures, held }, place) => {
          const row = rows[order[place]!]!;
          row.runs++;
          if (held) row.held++;
          MEASURE_IDS.forEach((id, at) => {
            row.means[id] += figures[at]!;
            if (leaves.every((other) => MEASURES[id] * (figures[at]! - other.figures[at]!) >= 0))
              row.best[id]++;
          });
        });
      });
    });
    for (const branch of branches) visit(branch);
  };
  visit(tree);
  const all = [...standings.values()];
  for (const row of all) {
    const runs = Math.max(1, row.runs);
    row.reach = row.runs / Math.max(1, came[row.decision] ?? 0);
    row.held /= runs;
    for (const id of MEASURE_IDS) {
      row.means[id] /= runs;
      row.best[id] /= runs;
    }
  }
  for (const one of all) {
    const better = all.find(
      (other) =>
        other.decision === one.decision &&
        other !== one &&
        other.runs > 0 &&
        one.runs > 0 &&
        MEASURE_IDS.every((id) => MEASURES[id] * (other.means[id] - one.means[id]) >= 0),
    );
    one.dominatedBy = better?.option ?? null;
  }
  return all;
}
