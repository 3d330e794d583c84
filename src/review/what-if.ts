// One choice the other way: where a run could have gone otherwise, and what became of people through.
import { bandBetweenSteps, type Band } from '../model/ask/band';
import { flip, rerun, type Changed, type Choices } from '../model/ask/explain';
import type { Timeline } from '../model/run/agenda';
import { profile } from '../model/ask/profile';
import type { Opening } from '../model/table/ids';
import type { Direction, Replayed, RunEvent } from '../play/run';
import type { Turn } from '../play/turn';
import { choicesOf, wayOf } from './course';

/** A decision of the run with the options that were on offer beside the one taken. */
export interface RoadFork {
  decision: string;
  date: string;
  taken: string;
  others: readonly string[];
}

/** Where the run could have gone otherwise, in order. The decision it stands at is none yet. */
export function forksOf(turns: readonly Turn[]): RoadFork[] {
  return turns.flatMap(({ asks, date, choices }, index): RoadFork[] => {
    const taken = turns[index + 1]?.decided?.choice;
    const others = choices.flatMap(({ id }) => (id === taken ? [] : [id]));
    return taken && others.length > 0 ? [{ decision: asks, date, taken, others }] : [];
  });
}

/** Plans chosen so far on a day, in the run and in the changed one. People. */
export interface Beside {
  date: string;
  yours: number;
  other: number;
}

/** A run and the same with another option at one decision. */
export interface WhatIf {
  /** Of the run. */
  choices: Choices;
  /** Of the changed run; for a band of the difference. */
  otherChoices: Choices;
  /** Openings of the two. */
  opening: { yours: Opening; other: Opening };
  /** People through: up or down where it changes by more than a tenth. */
  went: Direction;
  /** Decisions that could not be kept, and those nobody chose that went otherwise. */
  replaced: readonly Changed[];
  followed: readonly Changed[];
  /** From the earlier opening to 19 April 2014, day by day. */
  curve: readonly Beside[];
}

const LAST_DAY = '2014-04-19';

/** The run with another option at one decision. */
export function whatIf(timeline: Timeline, turns: readonly Turn[], decision: string, option: string): WhatIf {
  const choices = choicesOf(turns);
  const yours = rerun(timeline, choices);
  const { walked, choices: otherChoices, replaced, followed } = flip(timeline, choices, decision, option);
  const [here, there] = [profile(yours.system).peopleThrough, profile(walked.system).peopleThrough];
  const chosen = (days: typeof yours.trace.days) =>
    new Map(days.map(({ date, cumulativeSelections }) => [date, cumulativeSelections]));
  const [mine, other] = [chosen(yours.trace.days), chosen(walked.trace.days)];
  const dates = [...new Set([...mine.keys(), ...other.keys()])].sort().filter((date) => date <= LAST_DAY);
  return {
    choices,
    otherChoices,
    opening: { yours: yours.system.opening, other: walked.system.opening },
    went: wayOf(here, there, here / 10),
    replaced,
    followed,
    curve: dates.map((date) => ({ date, yours: mine.get(date) ?? 0, other: other.get(date) ?? 0 })),
  };
}

/** Days on which a table of the curve has a row: the first of each month, and the last day. */
export function monthly(curve: readonly Beside[]): readonly Beside[] {
  return curve.filter(({ date }, index) => date.endsWith('-01') || index === curve.length - 1);
}

/**
 * Key of a `whatIfBandSteps` figure: 1 where the changed run holds, else 0; its mean is the share of draws that hold.
 */
export const HOLDS_THERE = 'holdsThere';

/**
 * The band of the difference; of the changed run's own curve on each day of a table, by date; and whether it holds.
 * A draw at a time.
 */
export function whatIfBandSteps(
  timeline: Timeline,
  { choices, otherChoices, curve }: WhatIf,
  draws: number,
): Generator<number, Band<string>> {
  const dates = monthly(curve).map(({ date }) => date);
  return bandBetweenSteps<string>(timeline, choices, otherChoices, draws, undefined, ({ system, trace }) => {
    const on = new Map(trace.days.map(({ date, cumulativeSelections }) => [date, cumulativeSelections]));
    return {
      [HOLDS_THERE]: system.opening === 'held' ? 1 : 0,
      ...Object.fromEntries(dates.map((date) => [date, on.get(date) ?? 0])),
    };
  });
}

/** The one replay on record; null while there is none. */
export function replayedIn(events: readonly RunEvent[]): Replayed | null {
  return events.find((event) => event.kind === 'replayed') ?? null;
}
