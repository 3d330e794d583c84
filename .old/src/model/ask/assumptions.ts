// Which assumptions a figure hangs on: the same run with one parameter at a time at the ends of its range.
import type { Timeline } from '../run/agenda';
import { rerun, type Choices } from './explain';
import { PARAMETER_TABLE, PARAMETERS, type ParameterRow, type Parameters } from '../table/parameters';
import { figureOf, type Figure } from './without';

/** The figure where this parameter stands at the low and at the high end of its range, all others and all choices as they are. */
export interface Assumed {
  row: ParameterRow;
  atLow: number;
  atHigh: number;
}

/** How far a parameter moves the figure between the ends of its range. */
export function spreadOf({ atLow, atHigh }: Assumed): number {
  return Math.abs(atHigh - atLow);
}

/**
 * The parameters that move a figure on a date most, at most so many, largest spread first; those that move nothing are left out. Yields how many
 * of the table have been tried, so that a page can stay alive. A reading that there is not counts as 0. `date`: ISO, as the day begins.
 */
export function* assumptionSteps(
  timeline: Timeline,
  choices: Choices,
  of: Figure,
  date: string,
  most: number,
  parameters: Parameters = PARAMETERS,
): Generator<number, Assumed[]> {
  const read = (row: ParameterRow, value: number) => {
    const set = { ...parameters, [row.id]: value };
    return figureOf(rerun(timeline, choices, set, date).system, of, set) ?? 0;
  };
  const all: Assumed[] = [];
  for (const row of PARAMETER_TABLE) {
    all.push({ row, atLow: read(row, row.low), atHigh: read(row, row.high) });
    yield all.length;
  }
  return all
    .filter((each) => spreadOf(each) > 0)
    .sort((one, other) => spreadOf(other) - spreadOf(one))
    .slice(0, most);
}
