// The schedule: what was planned to be done by a day, how hard the plan presses, and the pace by which people judge it.
import { listOf, type System } from '../state/system';
import type { Workings } from '../state/workings';
import { DAYS } from '../table/calendar';
import type { Parameters } from '../table/parameters';
import { within } from './bounds';
import { believed, scopes } from './parts';

/** Weeks over which the pace of work is judged: anchor A03 looks at the eight weeks before. */
const PACE_WEEKS = 8;

/** Share of the time between the first orders and the official opening that is gone, 0-1. */
function elapsed(day: number): number {
  return within((day - DAYS.award) / (DAYS.official - DAYS.award), 0, 1);
}

/** The official schedule: share planned to be done by a day, 0-1; 1 on 1 October 2013. */
export function planned(day: number, parameters: Parameters): number {
  const gone = elapsed(day);
  return gone * gone * (parameters.planCurve - (parameters.planCurve - 1) * gone);
}

/**
 * Pressure of the schedule, 0-1, from the weeks the rest would take at the present pace against the weeks that are
 * left.
 */
function pressureBefore(
  system: System,
  workings: Workings,
  day: number,
  launch: number,
  parameters: Parameters,
): number {
  if (workings.experienced + workings.newcomers < parameters.teamLeast) return 0;
  let rest = 0;
  for (const part of listOf(system.parts)) rest += part.toDo;
  const left = Math.max(2, (launch - day) / 7 - parameters.pressureMargin);
  const weeks = rest / Math.max(parameters.paceLeast, workings.pace8);
  // Early on a late plan is a matter of paper; it bites as the day comes near.
  const near = elapsed(day);
  return (
    within((weeks / left - parameters.pressureBegins) / parameters.pressureSpan, 0, 1) *
    (parameters.pressureFar + (1 - parameters.pressureFar) * near * near)
  );
}

/**
 * Pressure on the work, 0-1: of the schedule before there is a service, of its failing afterwards. `launch`: the
 * day people can first apply.
 */
export function pressureOf(
  system: System,
  workings: Workings,
  day: number,
  launch: number,
  parameters: Parameters,
): number {
  return workings.opened > 0
    ? parameters.pressureLive + (1 - parameters.pressureLive) * (1 - workings.success)
    : pressureBefore(system, workings, day, launch, parameters);
}

/** Moves the pace, functions a week believed done, towards that of the step just taken. */
export function stepPace(system: System, workings: Workings, weeks: number, parameters: Parameters): void {
  const now = believed(system);
  const all = scopes(parameters).reduce((sum, scope) => sum + scope, 0);
  workings.pace8 +=
    (((now - workings.believedBefore) * all) / weeks - workings.pace8) * Math.min(1, weeks / PACE_WEEKS);
  workings.believedBefore = now;
}
