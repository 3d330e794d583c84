// What every combination of the asked decisions comes to, walked as one tree.
import { advanceLive, beginning, decideLive, putDown, takeUp, type Live } from '../../model/run/advance';
import { nextStep, offered, unasked, type Timeline } from '../../model/run/agenda';
import { figuresOf, type Figures } from '../../model/ask/band';
import { PARAMETERS } from '../../model/table/parameters';
import { WAYS, type WayId } from '../../model/table/ids';
import type { Profile, System } from '../../model/state/system';

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
export interface Leaf {
  figures: readonly number[];
  held: boolean;
}

/**
 * A decision at which the tree parts: a branch for each option on offer, and the place of the one that applies
 * where nobody chooses.
 */
export interface Fork {
  decision: string;
  options: readonly string[];
  branches: Tree[];
  usual: number;
}
/** What follows from here. */
export type Tree = Leaf | Fork;

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
