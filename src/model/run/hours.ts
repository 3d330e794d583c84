// The first week by the hour: a row for the trace each, and the hours of a day added up.
import { HOURS_OF_DAY, MIDNIGHT, type Arrivals } from '../rules/demand';
import { slice, type Slice } from '../rules/service';
import type { Hour, System, Trace } from '../state/system';
import type { Workings } from '../state/workings';
import { dateOf } from '../table/calendar';
import type { GateId } from '../table/ids';
import type { Parameters } from '../table/parameters';
import { online } from './ways-in';

/** People held at each gate in an hour, and people who failed there. */
function atGates(hour: Slice, parameters: Parameters): Pick<Hour, 'at' | 'failedAt'> {
  const at: Record<GateId, number> = {
    door: Math.max(0, hour.visits - hour.triers) * parameters.lookAround,
    account: hour.askedAccount,
    identity: hour.registered,
    eligibility: hour.askedApplication,
    compare: hour.askedChoice,
    enrol: hour.askedChoice * parameters.reachEnrol,
    insurers: hour.selected,
  };
  const failedAt: Record<GateId, number> = {
    door: 0,
    account: hour.failedAccount + hour.unserved,
    identity: hour.failedApplication * parameters.failIdentity,
    eligibility: hour.failedApplication * (1 - parameters.failIdentity),
    compare: hour.failedChoice * parameters.failCompare,
    enrol: hour.failedChoice * (1 - parameters.failCompare),
    insurers: 0,
  };
  return { at, failedAt };
}

/** One row of the first week: who came, who was served, held or failed, and where. */
function hourRow(
  workings: Workings,
  day: number,
  hour: number,
  served: Slice,
  waitingBefore: number,
  parameters: Parameters,
): Hour {
  const waiting = workings.queue;
  const through = Math.min(served.applied, served.visits + waitingBefore - waiting);
  const gaveUp = Math.max(0, served.visits + waitingBefore - waiting - through);
  return {
    date: dateOf(day),
    hour,
    arrivals: served.visits,
    concurrent: served.concurrent,
    capacity: served.capacity,
    waiting,
    gaveUp,
    through,
    registered: served.registered,
    selections: served.selected,
    errorPercent: served.errorPercent,
    responseSeconds: served.responseSeconds,
    ...atGates(served, parameters),
    who: { ...online(workings, through, parameters), helped: 0 },
  };
}

/** What of the hours adds up over a day; what of them the highest counts. All else is weighed by who comes. */
const SUMS = [
  'visits',
  'triers',
  'registered',
  'applied',
  'selected',
  'failedAccount',
  'failedApplication',
  'failedChoice',
  'unserved',
  'queued',
  'askedAccount',
  'askedApplication',
  'askedChoice',
] as const satisfies readonly (keyof Slice)[];
const PEAKS = ['concurrent', 'utilisation', 'capacity'] as const satisfies readonly (keyof Slice)[];
const WEIGHED = [
  'responseSeconds',
  'errorPercent',
  'servedAccount',
  'servedApplication',
] as const satisfies readonly (keyof Slice)[];

/** Share of a day's visits that comes in an hour; on the first day of enrolment some come right at midnight. */
function shareOf(hour: number, opening: boolean, parameters: Parameters): number {
  return opening
    ? HOURS_OF_DAY[hour]! * (1 - parameters.midnight) + MIDNIGHT[hour]! * parameters.midnight
    : HOURS_OF_DAY[hour]!;
}

/** Runs one day hour by hour and adds the hours up. `opening`: the first day of enrolment. */
export function byHours(
  system: System,
  workings: Workings,
  day: number,
  today: Arrivals,
  up: number,
  opening: boolean,
  trace: Trace | undefined,
  parameters: Parameters,
): Slice {
  const hours: Slice[] = [];
  const weighed = { responseSeconds: 0, errorPercent: 0, servedAccount: 0, servedApplication: 0 };
  for (let hour = 0; hour < 24; hour++) {
    const share = shareOf(hour, opening, parameters);
    const before = workings.queue;
    const served = slice(system, workings, { day, today, share, hours: 1, wholeDay: false, up }, parameters);
    trace?.hours.push(hourRow(workings, day, hour, served, before, parameters));
    for (const key of WEIGHED) weighed[key] += served[key] * share;
    hours.push(served);
  }
  const total: Slice = { ...hours[0]!, ...weighed };
  for (const served of hours.slice(1)) {
    for (const key of SUMS) total[key] += served[key];
    for (const key of PEAKS) total[key] = Math.max(total[key], served[key]);
  }
  return total;
}
