// How far a number could be off: the same choices over many draws of the parameters.
import type { Timeline } from '../run/agenda';
import { drawn } from '../table/draws';
import { rerun, type Choices } from './explain';
import { PARAMETERS, type Parameters } from '../table/parameters';
import { profile } from './readings';
import type { Profile } from '../state/system';
import type { Walked } from '../run/walk';

/** Of all draws, 5 % lie below `low`, half below `mid`, 95 % below `high`. */
export interface Range {
  low: number;
  mid: number;
  high: number;
}

/** The measures of a run for which a band is drawn unless others are named; `held` is 1 or 0, `kept` the share that decides it, 0-1. */
export type Figures = Profile & { kept: number; held: number };

/** Figures of a run that has ended. */
export function figuresOf({ system }: Walked): Figures {
  const inner = (id: 'through7' | 'kept7' | 'tried7') => system.inner[id] ?? 0;
  return {
    ...profile(system),
    kept: (inner('through7') + inner('kept7')) / Math.max(1, inner('tried7')),
    held: system.opening === 'held' ? 1 : 0,
  };
}

/** Figures over draws of the parameters, each in its own unit. */
export interface Band<K extends string> {
  draws: number;
  /** At the fitted values: the number to which the band belongs. It need not be the middle. */
  central: Record<K, number>;
  ranges: Record<K, Range>;
  /** Mean over the draws; for `held`, the share of draws that hold. */
  mean: Record<K, number>;
}

function rangeOf(values: number[]): Range {
  const sorted = values.sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.05), mid: at(0.5), high: at(0.95) };
}

/** One draw after another: yields how many are done, returns the band. `central`: at the fitted values; `one`: under a draw, by its number from 0. */
export function* bandOfSteps<K extends string>(
  draws: number,
  central: Record<K, number>,
  one: (draw: number) => Record<K, number>,
): Generator<number, Band<K>> {
  const keys = Object.keys(central) as K[];
  const values = Object.fromEntries(keys.map((key) => [key, [] as number[]])) as Record<K, number[]>;
  for (let draw = 0; draw < draws; draw++) {
    const figures = one(draw);
    for (const key of keys) values[key].push(figures[key]);
    yield draw + 1;
  }
  const mean = Object.fromEntries(
    keys.map((key) => [key, values[key].reduce((sum, value) => sum + value, 0) / Math.max(1, draws)]),
  ) as Record<K, number>;
  const ranges = Object.fromEntries(keys.map((key) => [key, rangeOf(values[key])])) as Record<K, Range>;
  return { draws, central, ranges, mean };
}

/** Takes all steps at once. */
export function toItsEnd<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The band of a run over so many draws (200 is enough to show): the same draws every time. `of` may name other figures. */
export function band(
  timeline: Timeline,
  choices: Choices,
  draws?: number,
  parameters?: Parameters,
): Band<keyof Figures>;
export function band<K extends string>(
  timeline: Timeline,
  choices: Choices,
  draws: number,
  parameters: Parameters,
  of: (walked: Walked) => Record<K, number>,
): Band<K>;
export function band(
  timeline: Timeline,
  choices: Choices,
  draws = 200,
  parameters = PARAMETERS,
  of: (walked: Walked) => Record<string, number> = (walked) => ({ ...figuresOf(walked) }),
): Band<string> {
  return toItsEnd(
    bandOfSteps(draws, of(rerun(timeline, choices, parameters)), (draw) =>
      of(rerun(timeline, choices, drawn(draw, parameters))),
    ),
  );
}

/**
 * `bandBetween` a draw at a time, for a page that has to stay alive: yields how many draws are done, returns the band.
 * `also`: further figures of the other run under the same draws; these are not differences.
 */
export function bandBetweenSteps<K extends string = never>(
  timeline: Timeline,
  choices: Choices,
  other: Choices,
  draws = 200,
  parameters: Parameters = PARAMETERS,
  also: (other: Walked) => Record<K, number> = () => ({}) as Record<K, number>,
): Generator<number, Band<keyof Figures | K>> {
  const difference = (set: Parameters): Record<keyof Figures | K, number> => {
    const from = figuresOf(rerun(timeline, choices, set));
    const walked = rerun(timeline, other, set);
    const to = figuresOf(walked);
    for (const key of Object.keys(to) as (keyof Figures)[]) to[key] -= from[key];
    return { ...also(walked), ...to };
  };
  return bandOfSteps(draws, difference(parameters), (draw) => difference(drawn(draw, parameters)));
}

/** The band of a difference: `other` less `choices`, each pair under the same draw. Narrower than two bands beside each other, and the one to show with a counterfactual. */
export function bandBetween(
  timeline: Timeline,
  choices: Choices,
  other: Choices,
  draws = 200,
  parameters: Parameters = PARAMETERS,
): Band<keyof Figures> {
  return toItsEnd(bandBetweenSteps(timeline, choices, other, draws, parameters));
}
