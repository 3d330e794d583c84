// A figure that can be asked about, and the run with one cause of it switched off: an option's effects, or a dated row.
import type { Timeline } from '../run/agenda';
import type { DatedId } from '../table/dated';
import type { Effect, RuleOption } from '../table/decision';
import { rerun, type Choices } from './explain';
import type { Parameters } from '../table/parameters';
import { profile, reading } from './readings';
import type { Profile, ReadingId, System } from '../state/system';

/** What can be asked about: a reading on a date, or a measure of the profile as it stood on a date. */
export type Figure = ReadingId | `profile.${keyof Profile}`;

/** What can be switched off: an option by its id, with these effects left; a dated row by its id. */
export type Cause = { option: string; left: Effect[] } | { dated: DatedId };

/**
 * Nobody hired, nothing bought and rules that never come out are no run at all: where every option of a decision brings rows of these effects, an
 * option is compared with the rows that the decision's default has.
 */
const BONES: readonly string[] = ['staff', 'marketplaceMoney', 'hubMoney', 'hostingMoney', 'settle'];

/** The figure; null before there is such a reading. */
export function figureOf(system: System, of: Figure, p: Parameters): number | null {
  return of.startsWith('profile.')
    ? profile(system)[of.slice('profile.'.length) as keyof Profile]
    : reading(system, of as ReadingId, p);
}

/** What is left of an option when it moves nothing: its bones, as the default has them. Throws where no decision has the option. */
export function boned(timeline: Timeline, option: string): Effect[] {
  const owner = timeline.decisions.find(({ options }) => options.some(({ id }) => id === option));
  if (!owner) throw new Error(`there is no option ${option}`);
  const { options, default: defaults } = owner;
  const usual: RuleOption = options.find(({ id }) => id === defaults.at(-1)?.take) ?? options[0]!;
  const bones = BONES.filter((id) =>
    options.every(({ effects }) => effects.some((effect) => effect.id === id)),
  );
  return usual.effects.filter(({ id }) => bones.includes(id));
}

/** What is left of an option's effects, whose bones are given, without one row. All rows of a bone's kind give way together to those of the default. */
export function lessRow(effects: readonly Effect[], bones: readonly Effect[], row: number): Effect[] {
  const { id } = effects[row]!;
  const usual = bones.filter((bone) => bone.id === id);
  return usual.length > 0
    ? [...effects.filter((each) => each.id !== id), ...usual]
    : effects.filter((_each, at) => at !== row);
}

/** The run on a date as the day begins, with a cause switched off and all else as it was. */
export function without(
  timeline: Timeline,
  choices: Choices,
  cause: Cause,
  date: string,
  parameters: Parameters,
): System {
  if ('dated' in cause) return rerun(timeline, choices, { ...parameters, [cause.dated]: 0 }, date).system;
  const { option, left } = cause;
  const changed = timeline.decisions.map((decision) =>
    decision.options.some(({ id }) => id === option)
      ? {
          ...decision,
          options: decision.options.map((each) => (each.id === option ? { ...each, effects: left } : each)),
        }
      : decision,
  );
  return rerun({ ...timeline, decisions: changed }, choices, parameters, date).system;
}
