// One day of the service: whole from the second week on, hour by hour in the first; its figures, its row, its sums.
import { siteCapacity, stages, testCapacity } from '../rules/capacity';
import { arrivals, openingDays } from '../rules/demand';
import { help } from '../rules/leaving';
import { slice, type Slice } from '../rules/service';
import { faultyFiles, impression, uptime } from '../rules/uptime';
import type { Day, System, Trace } from '../state/system';
import type { Workings } from '../state/workings';
import { DAYS, dateOf } from '../table/calendar';
import type { Parameters } from '../table/parameters';
import { byHours } from './hours';
import { begin, countOpening, letIn, show } from './opening';
import { countIn } from './ways-in';

/** Sums as they stood when the day began. */
interface Before {
  queue: number;
  through: number;
  selections: number;
  applications: number;
}

/** What a day came to. */
interface DayServed {
  served: Slice;
  /** Share of the time that the site could be reached, 0-1. */
  up: number;
  /** Plans chosen. */
  selected: number;
  /** Insurers' files with a fault, %. */
  files: number;
}

/** Before there is a service: the load test, weekly, and every day as the opening comes near. */
function testLoad(system: System, workings: Workings, day: number, parameters: Parameters): void {
  if (workings.staff > 0 && (day % 7 === 6 || day > DAYS.official - 60))
    system.service.testCapacity = testCapacity(system, workings, parameters);
}

/** The service on one day; fills the day's figures and its row. Before the first public day only the load is tested. */
export function stepService(
  system: System,
  workings: Workings,
  day: number,
  trace: Trace | undefined,
  parameters: Parameters,
): void {
  const { look, apply } = openingDays(system);
  if (day < look) {
    testLoad(system, workings, day, parameters);
    return;
  }
  const { service } = system;
  if (day === apply) begin(system, workings, parameters);
  service.open = day >= apply;
  const { through, selections, applications } = service;
  const before: Before = { queue: workings.queue, through, selections, applications };
  const made = serveDay(system, workings, day, apply, trace, before, parameters);
  noteFigures(system, workings, made, parameters);
  settleDay(system, workings, day, day - apply, made, parameters);
  trace?.days.push(dayRow(system, workings, day, made, before));
}

/** Serves those who come on a day, online and by other means. `apply`: the day people can first apply. */
function serveDay(
  system: System,
  workings: Workings,
  day: number,
  apply: number,
  trace: Trace | undefined,
  before: Before,
  parameters: Parameters,
): DayServed {
  const { service } = system;
  const today = arrivals(system, workings, day, parameters);
  const up = uptime(system, workings, day, parameters);
  // Those covered come to renew in the second season (AFT-06).
  if (day >= DAYS.second) renewals(system, workings, parameters);
  const hourly = day >= apply && day < apply + 7;
  const served = hourly
    ? byHours(system, workings, day, today, up, day === apply, trace, parameters)
    : slice(system, workings, { day, today, share: 1, hours: 24, wholeDay: true, up }, parameters);
  const helped = service.open ? help(system, workings, parameters) : 0;
  const hours = hourly ? (trace?.hours.slice(-24) ?? []) : [];
  countIn(system, workings, service.through - before.through, helped, hours, parameters);
  return {
    served,
    up,
    selected: service.selections - before.selections,
    files: faultyFiles(system, workings, parameters),
  };
}

/** The day's figures, as users meet the service. */
function noteFigures(
  system: System,
  workings: Workings,
  { served, up, files }: DayServed,
  parameters: Parameters,
): void {
  const { service } = system;
  service.waitingRoom = workings.waitingRoom > 0;
  service.capacity = siteCapacity(system, workings, parameters).capacity;
  service.testCapacity = testCapacity(system, workings, parameters);
  service.visits = served.visits;
  service.peakConcurrent = served.concurrent;
  service.responseSeconds = served.responseSeconds;
  service.errorPercent = served.errorPercent;
  service.uptimePercent = up * 100;
  service.faultyFilesPercent = service.open ? files : null;
  const pass = stages(system, workings, parameters);
  workings.canRegister = pass.account * (1 - parameters.ablePartly * (1 - served.servedAccount));
  workings.canFinish = pass.application * (1 - parameters.ablePartly * (1 - served.servedApplication));
}

/** The day's row for the trace. */
function dayRow(
  { service }: System,
  workings: Workings,
  day: number,
  { served, up, selected }: DayServed,
  before: Before,
): Day {
  return {
    date: dateOf(day),
    visits: served.visits,
    peakConcurrent: served.concurrent,
    capacity: service.open ? service.capacity : 0,
    responseSeconds: served.responseSeconds,
    errorPercent: served.errorPercent,
    uptimePercent: up * 100,
    accounts: service.accounts,
    applications: service.applications - before.applications,
    selections: selected,
    cumulativeSelections: service.selections,
    faultyFilesPercent: service.faultyFilesPercent,
    waitingRoom: Math.max(0, service.waitingRoom ? served.queued : 0, workings.queue - before.queue),
    tried: served.triers,
    canRegisterPercent: service.open ? workings.canRegister * 100 : null,
    canFinishPercent: service.open ? workings.canFinish * 100 : null,
  };
}

/** People covered since spring come to update their application and choose again. */
function renewals(system: System, workings: Workings, parameters: Parameters): void {
  const coming = workings.peopleApril * parameters.renew;
  const updated = coming * stages(system, workings, parameters).application;
  system.service.applications += updated / parameters.perApplication;
  workings.fresh += updated;
  workings.unfinished += coming - updated;
}

/**
 * End of a day, so many days after the first of enrolment: impressions, who may come in next, the verdict, sums
 * for the profile.
 */
function settleDay(
  system: System,
  workings: Workings,
  day: number,
  since: number,
  { served, up, selected, files }: DayServed,
  parameters: Parameters,
): void {
  const { service } = system;
  workings.utilisation = served.utilisation;
  if (!service.open) return;
  show(system, workings, day, since, parameters);
  workings.success +=
    (impression(workings, day, up, parameters) - workings.success) * parameters.impressionRate;
  letIn(system, workings, since, parameters);
  if (workings.closedDays > 0) workings.closedDays = Math.max(0, workings.closedDays - 1);
  countOpening(system, workings, since, parameters);
  if (day <= DAYS.official + 60) {
    workings.selectedOctNov += selected;
    workings.faultyOctNov += (selected * files) / 100;
  }
  if (day <= DAYS.counted) {
    workings.peopleApril = service.selections;
    workings.triedApril = service.tried;
    workings.throughApril = service.through;
  }
  workings.strainSum += system.organisation.strain;
  workings.strainDays += 1;
}
