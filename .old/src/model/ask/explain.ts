// The same run with one choice changed, on the decision table without the story.
import type { Timeline } from '../run/agenda';
import { PARAMETERS, type Parameters } from '../table/parameters';
import { walk, type Walked } from '../run/walk';

/** What a run chose: decision id to option id, for the decisions it was asked. All others are settled or take their default. */
export type Choices = Readonly<Record<string, string>>;

/** A decision that goes otherwise than in the run. `was` or `now` is null where the decision does not come up. */
export interface Changed {
  decision: string;
  was: string | null;
  now: string | null;
}

/** A run with one choice changed. */
export interface Flipped {
  walked: Walked;
  /** The choices of the changed run, to be used again for a band: those of the run that could be kept, and the flipped one. */
  choices: Choices;
  /** Choices of the run that could not be kept: no longer on offer, or the decision does not come up. */
  replaced: Changed[];
  /** Decisions that nobody chose and that go otherwise: settled by the flipped one, another default, or new on this route. */
  followed: Changed[];
}

/** Walks these choices; one that is not on offer when its decision comes gives way to the settled or default option. `until`: an ISO date, as it begins. */
export function rerun(
  timeline: Timeline,
  choices: Choices,
  parameters: Parameters = PARAMETERS,
  until?: string,
): Walked {
  return walk(
    timeline,
    ({ id }, on) => on.find((option) => option.id === choices[id])?.id ?? null,
    parameters,
    undefined,
    until,
  );
}

/** Decision id to the option applied, for a run that has been walked. */
export function takenIn(timeline: Timeline, applied: readonly string[]): Map<string, string> {
  const owner = new Map(
    timeline.decisions.flatMap(({ id, options }) => options.map((option) => [option.id, id] as const)),
  );
  return new Map(applied.map((option) => [owner.get(option)!, option]));
}

/**
 * The run with another option at one decision: later choices are kept where still on offer, else they take what is settled or the route's default.
 * Throws where the table has no such decision or option; where the option is not on offer on this run, `walked` is the run as it was and
 * `choices` does not hold it.
 */
export function flip(
  timeline: Timeline,
  choices: Choices,
  decision: string,
  option: string,
  parameters: Parameters = PARAMETERS,
): Flipped {
  const flipped = timeline.decisions.find(({ id }) => id === decision);
  if (!flipped) throw new Error(`there is no decision ${decision}`);
  if (!flipped.options.some(({ id }) => id === option))
    throw new Error(`${decision} has no option ${option}`);
  const before = takenIn(timeline, rerun(timeline, choices, parameters).system.applied);
  const walked = rerun(timeline, { ...choices, [decision]: option }, parameters);
  const after = takenIn(timeline, walked.system.applied);
  const replaced: Changed[] = [];
  const followed: Changed[] = [];
  const kept: Record<string, string> = {};
  for (const { id } of timeline.decisions) {
    const was = before.get(id) ?? null;
    const now = after.get(id) ?? null;
    const chosen = id === decision ? option : choices[id];
    if (chosen !== undefined && chosen === now) kept[id] = chosen;
    if (was === now || id === decision) continue;
    (choices[id] !== undefined && choices[id] === was ? replaced : followed).push({ decision: id, was, now });
  }
  return { walked, choices: kept, replaced, followed };
}
