// One draw of the parameters, and the runs of the behaviour table under it: a named path, as it is or with
// something changed, walked once each.
import type { Timeline } from '../../../src/model/run/agenda';
import type { Effect } from '../../../src/model/table/decision';
import type { Parameters } from '../../../src/model/table/parameters';
import { onPath, type PathId } from '../../../src/model/table/paths';
import type { Day, System, Week } from '../../../src/model/state/system';
import { walk, type Walked } from '../../../src/model/run/walk';
import { timeline } from '../paths-seen';

/**
 * A change to a path: effects added at one decision whatever is taken there, or rows of these effects taken out
 * everywhere.
 */
export type Change = { at: string; add: Readonly<Record<string, number>> } | { without: readonly string[] };

/**
 * How far a run is walked: to the evening of the first day, past the verdict, to the end of the first season, or
 * to its end.
 */
const FAR = {
  eve: '2013-10-02',
  week: '2013-10-09',
  autumn: '2013-12-01',
  season: '2014-04-21',
  end: undefined,
} as const;
/** One of these stretches. */
export type Far = keyof typeof FAR;

/** A stop at the end of each stretch, at which nothing happens but that the system is kept. */
const STOP = 'stop ';
const stops = Object.values(FAR).flatMap((date) => (date ? [{ id: STOP + date, date }] : []));
const plain: Timeline = {
  ...timeline,
  moments: [...timeline.moments.filter(({ id }) => !id.startsWith('look ')), ...stops],
};
const changed = new Map<string, Timeline>();

function timelineOf(change: Change | undefined): Timeline {
  if (!change) return plain;
  const key = JSON.stringify(change);
  const known = changed.get(key);
  if (known) return known;
  const effectsOf = (decision: string, effects: Effect[]): Effect[] => {
    if ('without' in change) return effects.filter(({ id }) => !change.without.includes(id));
    if (decision !== change.at) return effects;
    return [
      ...effects,
      ...Object.entries(change.add).map(([id, value]): Effect => ({
        id,
        value,
        why: 'a test',
        source: 'assumption',
      })),
    ];
  };
  const made = {
    ...plain,
    decisions: plain.decisions.map((decision) => ({
      ...decision,
      options: decision.options.map((option) => ({
        ...option,
        effects: effectsOf(decision.id, option.effects),
      })),
    })),
  };
  changed.set(key, made);
  return made;
}

/** One set of parameters, and the runs under it. */
export interface Draw {
  parameters: Parameters;
  /** A path as far as named; its trace may go on after that. */
  run(path: PathId, far: Far, change?: Change): Walked;
}

/** Stretches of one run, the longest walked so far among them. */
type Stretches = Map<Far, Walked>;

function stretchesOf(path: PathId, far: Far, change: Change | undefined, parameters: Parameters): Stretches {
  const systems = new Map<string, System>();
  const whole = walk(
    timelineOf(change),
    (_decision, on) => onPath(path, on),
    parameters,
    (moment, system) => {
      if (moment.startsWith(STOP)) systems.set(moment.slice(STOP.length), system);
    },
    FAR[far],
  );
  const stretches: Stretches = new Map([[far, whole]]);
  for (const [id, date] of Object.entries(FAR) as [Far, string | undefined][]) {
    const system = date && systems.get(date);
    if (system) stretches.set(id, { system, trace: whole.trace });
  }
  return stretches;
}

/** Paths of which several stretches are asked for: walked to the end once, and shorter ones read from that. */
const WHOLE: readonly PathId[] = ['history', 'early-both'];

/** A draw that walks nothing twice. */
export function drawOf(parameters: Parameters): Draw {
  const walked = new Map<string, Stretches>();
  return {
    parameters,
    run(path, far, change) {
      const key = `${path} ${change ? JSON.stringify(change) : ''}`;
      const known = walked.get(key)?.get(far);
      if (known) return known;
      const stretches = stretchesOf(path, !change && WHOLE.includes(path) ? 'end' : far, change, parameters);
      walked.set(key, stretches);
      return stretches.get(far)!;
    },
  };
}

/** The week in which the eve of enrolment falls. */
export function eve({ trace }: Walked): Week {
  const first = trace.hours[0]!.date;
  return trace.weeks.findLast(({ date }) => date <= first)!;
}

/** The service on a date. */
export const day = ({ trace }: Walked, date: string): Day => trace.days.find((row) => row.date === date)!;
/** A stock over all parts, functions. */
export const stock = (system: System, id: 'toDo' | 'undiscovered' | 'sound' | 'verified' | 'scope') =>
  Object.values(system.parts).reduce((sum, part) => sum + part[id], 0);
