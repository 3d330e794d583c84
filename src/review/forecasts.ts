// Forecast against outcome: which way a reading went, and who was certain and wrong.
import { READING_TABLE, type ReadingKind } from '../model/table/readings';
import { reading } from '../model/rules/readings';
import { READINGS, type ReadingId } from '../model/table/ids';
import type { System } from '../model/state/system';
import type { Direction } from '../play/run';
import type { Reviewed } from './entry';

/**
 * Change up to which a reading counts as the same: three points of a percentage or a stock, a tenth of anything
 * else.
 */
function unremarked(unit: ReadingKind['unit'], before: number): number {
  return unit === 'percent' || unit === 'points' ? 3 : Math.abs(before) / 10;
}

/** Which way a reading went between two systems; null where one of them has none. */
export function wentWhere(id: ReadingId, before: System, after: System): Direction | null {
  const [from, to] = [reading(before, id), reading(after, id)];
  if (from === null || to === null) return null;
  if (Math.abs(to - from) <= unremarked(READING_TABLE[id].unit, from)) return 'same';
  return to > from ? 'up' : 'down';
}

/** One forecast reading beside what became of it up to the next decision. */
export interface ForecastOutcome {
  reading: ReadingId;
  said: Direction;
  went: Direction;
  right: boolean;
}

/** The forecasts of the decision asked in this turn; empty where there were none or the run stops there. */
export function outcomesOf(run: Reviewed, turn: number): ForecastOutcome[] {
  const [before, after] = [run.turns[turn], run.turns[turn + 1]];
  const forecast = run.answers[turn]?.forecast;
  if (!before || !after || !forecast) return [];
  return READINGS.flatMap((id) => {
    const said = forecast.readings[id];
    const went = said && wentWhere(id, before.system, after.system);
    return said && went ? [{ reading: id, said, went, right: said === went }] : [];
  });
}

/** Whether somebody was certain of a forecast that went the other way. */
export function sureAndWrong(run: Reviewed, turn: number): boolean {
  return (
    run.answers[turn]?.forecast?.confidence === 'certain' && outcomesOf(run, turn).some(({ right }) => !right)
  );
}
