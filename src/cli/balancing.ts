// What each option is worth: paired comparisons in many contexts, and counts over many whole runs.
import { advanceLive, beginning, decideLive, putDown, takeUp, type Live } from '../model/advance';
import { nextStep, offered, unasked, type Timeline } from '../model/agenda';
import { figuresOf, type Figures } from '../model/band';
import { flip, rerun, takenIn, type Choices } from '../model/explain';
import { PARAMETERS } from '../model/parameters';
import { WAYS, type Profile, type System, type WayId } from '../model/system';
import { chance } from './chance';

/** The six measures; 1 where more is better, -1 where less is. */
export const MEASURES = { peopleThrough: 1, service: 1, costMillion: -1, strain: -1, capability: 1, trust: 1 } as const satisfies Record<keyof Profile, 1 | -1>;
export type Measure = keyof typeof MEASURES;
export const MEASURE_IDS = Object.keys(MEASURES) as Measure[];

type Means = Record<Measure, number>;

/** One option against the others of its decision, all else equal. */
export interface Standing {
  decision: string;
  option: string;
  /** Contexts in which it was on offer and compared; share of the contexts in which its decision came up. */
  contexts: number;
  reach: number;
  means: Means;
  /** Contexts in which it was best of all on offer, by measure; ties count for each. */
  best: Record<Measure, number>;
  /** Option of the same decision that is on average at least as good on every measure and better on one; null if there is none. */
  dominatedBy: string | null;
  held: number;
}

/** Counts over whole runs. */
export interface Counts {
  runs: number;
  held: number;
  byLaunch: Record<string, { held: number; failed: number }>;
  /** Mean ways out open at the end of the run, and share of runs with each open, of those that held and that failed. */
  ways: Record<'held' | 'failed', { mean: number; open: Record<WayId, number> }>;
  /** The run that is best on each measure, with all its measures. */
  best: Record<Measure, { figures: Figures; choices: string[] }>;
}

function emptyCounts(): Counts {
  const open = () => Object.fromEntries(WAYS.map((id) => [id, 0])) as Record<WayId, number>;
  return { runs: 0, held: 0, byLaunch: {}, ways: { held: { mean: 0, open: open() }, failed: { mean: 0, open: open() } }, best: {} as Counts['best'] };
}

function count(counts: Counts, system: System, choices: readonly string[]): void {
  const figures = figuresOf({ system, trace: { weeks: [], days: [], hours: [] } });
  const held = figures.held > 0;
  counts.runs++;
  if (held) counts.held++;
  const launch = (counts.byLaunch[system.launch] ??= { held: 0, failed: 0 });
  launch[held ? 'held' : 'failed']++;
  const ways = counts.ways[held ? 'held' : 'failed'];
  for (const id of WAYS) if (system.ways[id].open) ways.open[id]++;
  for (const measure of MEASURE_IDS) {
    const known = counts.best[measure];
    if (!known || MEASURES[measure] * (figures[measure] - known.figures[measure]) > 0) counts.best[measure] = { figures, choices: [...choices] };
  }
}

function settle(counts: Counts): Counts {
  for (const [route, runs] of [['held', counts.held], ['failed', counts.runs - counts.held]] as const) {
    const ways = counts.ways[route];
    for (const id of WAYS) ways.open[id] /= Math.max(1, runs);
    ways.mean = WAYS.reduce((sum, id) => sum + ways.open[id], 0);
  }
  return counts;
}

/** Choices drawn by chance for everything asked; a decision of the other route is drawn too and not used. */
function contextOf(timeline: Timeline, asks: readonly string[], random: () => number): Choices {
  return Object.fromEntries(timeline.decisions.filter(({ id }) => asks.includes(id)).map(({ id, options }) => [id, options[Math.floor(random() * options.length)]!.id]));
}

/** Compares all options of all asked decisions in so many contexts, and counts the runs walked for it. */
export function compare(timeline: Timeline, asks: readonly string[], contexts: number, seed: number): { standings: Standing[]; counts: Counts } {
  const random = chance(seed);
  const zero = () => Object.fromEntries(MEASURE_IDS.map((id) => [id, 0])) as Means;
  const standings = new Map<string, Standing>();
  const came = new Map<string, number>();
  const counts = emptyCounts();
  for (const { id, options } of timeline.decisions) {
    if (asks.includes(id)) for (const option of options) standings.set(option.id, { decision: id, option: option.id, contexts: 0, reach: 0, means: zero(), best: zero(), dominatedBy: null, held: 0 });
  }
  for (let context = 0; context < contexts; context++) {
    const choices = contextOf(timeline, asks, random);
    const base = rerun(timeline, choices);
    count(counts, base.system, base.system.applied);
    const taken = takenIn(timeline, base.system.applied);
    for (const decision of timeline.decisions) {
      const was = taken.get(decision.id);
      if (!asks.includes(decision.id) || was === undefined) continue;
      came.set(decision.id, (came.get(decision.id) ?? 0) + 1);
      const before = base.system.applied.slice(0, base.system.applied.indexOf(was));
      const rows = offered(decision.options, before).map(({ id }) => {
        const run = id === was ? base : flip(timeline, choices, decision.id, id).walked;
        return { standing: standings.get(id)!, figures: figuresOf(run) };
      });
      for (const { standing, figures } of rows) {
        standing.contexts++;
        standing.held += figures.held;
        for (const measure of MEASURE_IDS) {
          standing.means[measure] += figures[measure];
          if (rows.every((other) => MEASURES[measure] * (figures[measure] - other.figures[measure]) >= 0)) standing.best[measure]++;
        }
      }
    }
  }
  const all = [...standings.values()];
  for (const standing of all) {
    standing.reach = standing.contexts / Math.max(1, came.get(standing.decision) ?? 0);
    standing.held /= Math.max(1, standing.contexts);
    for (const measure of MEASURE_IDS) standing.means[measure] /= Math.max(1, standing.contexts);
  }
  for (const one of all) {
    const better = all.find((other) => other.decision === one.decision && other !== one && other.contexts > 0 && one.contexts > 0 && MEASURE_IDS.every((id) => MEASURES[id] * (other.means[id] - one.means[id]) >= 0));
    one.dominatedBy = better?.option ?? null;
  }
  return { standings: all, counts: settle(counts) };
}

/** Walks every combination of what is asked, sharing what runs have in common. Half a million runs for `alone`: minutes. */
export function countAll(timeline: Timeline, asks: readonly string[]): Counts {
  const counts = emptyCounts();
  const follow = (live: Live, done: Set<string>, choices: string[]): void => {
    for (let step = nextStep(timeline, live.system, done); step; step = nextStep(timeline, live.system, done)) {
      done.add(step.id);
      advanceLive(live, step.date, undefined, PARAMETERS);
      if (step.kind === 'moment') continue;
      const { id } = step;
      const decision = timeline.decisions.find((each) => each.id === id)!;
      const on = offered(decision.options, live.system.applied);
      if (asks.includes(id) && on.length > 1) {
        for (const option of on) {
          const branch = takeUp(putDown(live));
          decideLive(branch, option, PARAMETERS);
          follow(branch, new Set(done), [...choices, option.id]);
        }
        return;
      }
      const taken = on.length > 1 ? unasked(timeline.decisions, decision, live.system.applied) : on[0]!.id;
      decideLive(live, decision.options.find((option) => option.id === taken)!, PARAMETERS);
    }
    count(counts, putDown(live), choices);
  };
  follow(takeUp(beginning()), new Set(), []);
  return settle(counts);
}
