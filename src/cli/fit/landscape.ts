// What follows an opening: many random plans before launch, gathered by how much of the first week they kept.
import { advanceLive, beginning, decideLive, putDown, takeUp, type Live } from '../../model/run/advance';
import { nextStep, offered, unasked, type Timeline } from '../../model/run/agenda';
import { figuresOf } from '../../model/ask/band';
import type { System } from '../../model/state/system';
import type { RuleDecision, RuleOption } from '../../model/table/decision';
import { PARAMETERS, type Parameters } from '../../model/table/parameters';
import { chance } from '../../explore/chance';

/** What one plan comes to. People and capacity as counted; trust, capability and strain 0-100; kept 0-1. */
export interface PlanEnd {
  kept: number;
  people: number;
  trust: number;
  capability: number;
  strain: number;
  /** Users at once that the site could serve in spring (30 March) and in November 2014 (15 to 21 November, the mean). */
  capacitySpring: number;
  capacity2014: number;
  /** Options applied, in order. */
  applied: readonly string[];
}

/** The means of all plans whose `kept` lies from `from` up to below `to`, in per cent. */
interface Bin extends Record<'people' | 'trust' | 'capability' | 'strain' | 'capacity2014', number> {
  from: number;
  to: number;
  runs: number;
}

/** Bins in order of what was kept, and the share of runs (0-1) whose second season carries less than spring. */
export interface Landscape {
  bins: Bin[];
  secondSeasonLess: number;
}

const SPRING = '2014-03-30';
const SEASON = ['2014-11-15', '2014-11-21'] as const;
const BIN_POINTS = 5;
const LEAST_RUNS = 40;

/** A run that can be parted: what it is, what is done, and the capacities seen on the way. */
interface RunSoFar {
  live: Live;
  done: Set<string>;
  capacity: { spring: number; season: number[] };
}

const copyOf = ({ live, done, capacity }: RunSoFar): RunSoFar => ({
  live: takeUp(putDown(live)),
  done: new Set(done),
  capacity: { spring: capacity.spring, season: [...capacity.season] },
});

/** Steps to a date, keeping the capacities of the days looked at. */
function advance({ live, capacity }: RunSoFar, to: string, parameters: Parameters): void {
  const trace = { weeks: [], days: [], hours: [] };
  const rows: { date: string; capacity: number }[] = trace.days;
  advanceLive(live, to, trace, parameters);
  for (const { date, capacity: carried } of rows) {
    if (date === SPRING) capacity.spring = carried;
    if (date >= SEASON[0] && date <= SEASON[1]) capacity.season.push(carried);
  }
}

/** Goes on to the next decision with more than one option; null at the end of the run. */
function toNextChoice(
  timeline: Timeline,
  part: RunSoFar,
  parameters: Parameters,
): { decision: RuleDecision; on: RuleOption[] } | null {
  const { live, done } = part;
  for (let step = nextStep(timeline, live.system, done); step; step = nextStep(timeline, live.system, done)) {
    const { id, kind, date } = step;
    done.add(id);
    advance(part, date, parameters);
    if (kind === 'moment') continue;
    const decision = timeline.decisions.find((each) => each.id === id)!;
    const on = offered(decision.options, live.system.applied);
    if (on.length > 1) return { decision, on };
    decideLive(live, on[0]!, parameters);
  }
  return null;
}

const usual = (timeline: Timeline, decision: RuleDecision, on: readonly RuleOption[], { applied }: System) =>
  on.find(({ id }) => id === unasked(timeline.decisions, decision, applied)) ?? on[0]!;

/** Plays on by the defaults to the end. */
function toEnd(timeline: Timeline, part: RunSoFar, parameters: Parameters): PlanEnd {
  for (
    let next = toNextChoice(timeline, part, parameters);
    next;
    next = toNextChoice(timeline, part, parameters)
  )
    decideLive(part.live, usual(timeline, next.decision, next.on, part.live.system), parameters);
  const system = putDown(part.live);
  const { kept, peopleThrough, trust, capability, strain } = figuresOf({
    system,
    trace: { weeks: [], days: [], hours: [] },
  });
  const { spring, season } = part.capacity;
  const capacity2014 = season.reduce((sum, value) => sum + value, 0) / Math.max(1, season.length);
  return {
    kept,
    people: peopleThrough,
    trust,
    capability,
    strain,
    capacitySpring: spring,
    capacity2014,
    applied: system.applied,
  };
}

/** Point by point the option with which, the defaults after it, most people get through. */
function bestEnd(timeline: Timeline, part: RunSoFar, parameters: Parameters): PlanEnd {
  let end: PlanEnd | null = null;
  for (
    let next = toNextChoice(timeline, part, parameters);
    next;
    next = toNextChoice(timeline, part, parameters)
  ) {
    const tried = next.on.map((option) => {
      const branch = copyOf(part);
      decideLive(branch.live, option, parameters);
      return { option, end: toEnd(timeline, branch, parameters) };
    });
    const best = tried.reduce((one, other) => (other.end.people > one.end.people ? other : one));
    decideLive(part.live, best.option, parameters);
    end = best.end;
  }
  return end ?? toEnd(timeline, part, parameters);
}

/** One random plan up to the verdict, then the defaults, and again the best point by point. */
function planned(
  timeline: Timeline,
  next: () => number,
  best: boolean,
  parameters: Parameters,
): { defaults: PlanEnd; best: PlanEnd | null } {
  const part: RunSoFar = {
    live: takeUp(beginning(parameters)),
    done: new Set(),
    capacity: { spring: 0, season: [] },
  };
  for (;;) {
    const before = copyOf(part);
    const choice = toNextChoice(timeline, part, parameters);
    // From the verdict on nothing is left to chance.
    if (!choice || part.live.system.opening !== 'pending')
      return {
        defaults: toEnd(timeline, copyOf(before), parameters),
        best: best ? bestEnd(timeline, before, parameters) : null,
      };
    decideLive(part.live, choice.on[Math.floor(next() * choice.on.length)]!, parameters);
  }
}

/** Plans gathered by what they kept, in steps of five points; a bin with fewer than 40 runs joins the one above it. */
function binned(ends: readonly PlanEnd[]): Bin[] {
  const bins: Bin[] = [];
  const mean = (list: readonly PlanEnd[], of: (end: PlanEnd) => number) =>
    list.reduce((sum, end) => sum + of(end), 0) / Math.max(1, list.length);
  let from = 0;
  let open: PlanEnd[] = [];
  for (let to = BIN_POINTS; to <= 100; to += BIN_POINTS) {
    const low = to - BIN_POINTS;
    open = [...open, ...ends.filter(({ kept }) => kept * 100 >= low && (kept * 100 < to || to === 100))];
    // Below and above half are never joined: the verdict lies between them.
    if (open.length < LEAST_RUNS && to !== 50 && to !== 100) continue;
    if (open.length > 0)
      bins.push({
        from,
        to,
        runs: open.length,
        people: mean(open, ({ people }) => people),
        trust: mean(open, ({ trust }) => trust),
        capability: mean(open, ({ capability }) => capability),
        strain: mean(open, ({ strain }) => strain),
        capacity2014: mean(open, ({ capacity2014 }) => capacity2014),
      });
    [from, open] = [to, []];
  }
  return bins;
}

const landscapeOf = (ends: readonly PlanEnd[]): Landscape => ({
  bins: binned(ends),
  secondSeasonLess:
    ends.filter(({ capacity2014, capacitySpring }) => capacity2014 < capacitySpring).length /
    Math.max(1, ends.length),
});

/**
 * So many random plans before launch, each with the defaults after it and with the best after it.
 * The same seed gives the same plans. `each` is told how many are done.
 */
export function landscape(
  timeline: Timeline,
  { runs, seed, best }: { runs: number; seed: number; best: boolean },
  each: (done: number) => void = () => undefined,
  parameters: Parameters = PARAMETERS,
): { defaults: Landscape; best: Landscape | null; ends: { defaults: PlanEnd; best: PlanEnd | null }[] } {
  const next = chance(seed);
  const ends = Array.from({ length: runs }, (_, at) => {
    const end = planned(timeline, next, best, parameters);
    each(at + 1);
    return end;
  });
  return {
    defaults: landscapeOf(ends.map(({ defaults }) => defaults)),
    best: best ? landscapeOf(ends.flatMap((end) => end.best ?? [])) : null,
    ends,
  };
}
