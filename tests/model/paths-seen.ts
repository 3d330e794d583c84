// The named paths and random choice lists, walked on the story's table for the tests of the model.
import { PARAMETERS, type Parameters } from '../../src/model/table/parameters';
import { takenIn, type Choices } from '../../src/model/ask/explain';
import { PATH_CHOICES, type PathId } from '../../src/model/table/paths';
import { storyTimeline } from '../../src/cli/fit/paths-walked';
import type { RuleOption } from '../../src/model/table/decision';
import { walk, type Walked as Run } from '../../src/model/run/walk';

/** The story's timeline, with stops that change nothing. */
export const { timeline } = storyTimeline();

/** The choices of a named path by decision. */
export function choicesOf(path: PathId): Choices {
  return Object.fromEntries(takenIn(timeline, PATH_CHOICES[path]));
}

/** A walk in which the n-th choice takes the option at `picks[n] mod offered`; to its end, or until a date. */
export function walkPicks(
  picks: readonly number[],
  parameters: Parameters = PARAMETERS,
  until?: string,
): Run {
  let turn = 0;
  return walk(
    timeline,
    (_decision, on) => on[(picks[turn++ % Math.max(1, picks.length)] ?? 0) % on.length]!.id,
    parameters,
    undefined,
    until,
  );
}

/** A walk that names some options and, at one decision, adds an effect to whatever is taken there. */
export function walkWith(
  options: readonly string[],
  at: string,
  extra: RuleOption['effects'],
  parameters: Parameters = PARAMETERS,
): Run {
  const decisions = timeline.decisions.map((decision) =>
    decision.id === at
      ? {
          ...decision,
          options: decision.options.map((option) => ({ ...option, effects: [...option.effects, ...extra] })),
        }
      : decision,
  );
  return walk(
    { ...timeline, decisions },
    (_decision, on) => on.find(({ id }) => options.includes(id))?.id ?? null,
    parameters,
  );
}
