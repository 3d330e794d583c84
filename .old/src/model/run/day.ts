// One day of the service: whole from the second week on, hour by hour in the first week; rows for the trace; verdict on the eighth day.
import { DAYS, dateOf } from '../state/calendar';
import { arrivals, HOURS_OF_DAY, MIDNIGHT, openingDays, type Arrivals } from '../rules/demand';
import { faultyFiles, help, impression, slice, uptime, type Slice } from '../rules/service';
import { within } from '../rules/organisation';
import type { Parameters } from '../table/parameters';
import { siteCapacity, stages, testCapacity } from '../rules/capacity';
import { reading } from '../ask/readings';
import {
  WHO_IDS,
  type GateId,
  type Hour,
  type ReadingId,
  type System,
  type Trace,
  type WhoId,
} from '../state/system';
import type { Workings } from '../state/workings';

function gateCounts(): Record<GateId, number> {
  return { door: 0, account: 0, identity: 0, eligibility: 0, compare: 0, enrol: 0, insurers: 0 };
}

/** One row of the first week: who came, who was served, held or failed, and where. */
function hourRow(
  w: Workings,
  day: number,
  hour: number,
  s: Slice,
  waitingBefore: number,
  p: Parameters,
): Hour {
  const waitingAfter = w.queue;
  const through = Math.min(s.applied, s.visits + waitingBefore - waitingAfter);
  const gaveUp = Math.max(0, s.visits + waitingBefore - waitingAfter - through);
  const at = gateCounts();
  at.door = Math.max(0, s.visits - s.triers) * p.lookAround;
  at.account = s.askedAccount;
  at.identity = s.registered;
  at.eligibility = s.askedApplication;
  at.compare = s.askedChoice;
  at.enrol = s.askedChoice * p.reachEnrol;
  at.insurers = s.selected;
  const failedAt = gateCounts();
  failedAt.account = s.failedAccount + s.unserved;
  failedAt.identity = s.failedApplication * p.failIdentity;
  failedAt.eligibility = s.failedApplication * (1 - p.failIdentity);
  failedAt.compare = s.failedChoice * p.failCompare;
  failedAt.enrol = s.failedChoice * (1 - p.failCompare);
  return {
    date: dateOf(day),
    hour,
    arrivals: s.visits,
    concurrent: s.concurrent,
    capacity: s.capacity,
    waiting: waitingAfter,
    gaveUp,
    through,
    registered: s.registered,
    selections: s.selected,
    errorPercent: s.errorPercent,
    responseSeconds: s.responseSeconds,
    at,
    failedAt,
    who: { ...online(w, through, p), helped: 0 },
  };
}

/** Runs one day in slices and adds them up. */
function slices(
  system: System,
  w: Workings,
  day: number,
  today: Arrivals,
  up: number,
  hourly: boolean,
  opening: boolean,
  trace: Trace | undefined,
  p: Parameters,
): Slice {
  if (!hourly) return slice(system, w, day, today, 1, 24, up, p);
  let total: Slice | null = null;
  const served = { account: 0, application: 0 };
  for (let hour = 0; hour < 24; hour++) {
    const share = opening
      ? HOURS_OF_DAY[hour]! * (1 - p.midnight) + MIDNIGHT[hour]! * p.midnight
      : HOURS_OF_DAY[hour]!;
    const before = w.queue;
    const s = slice(system, w, day, today, share, 1, up, p);
    trace?.hours.push(hourRow(w, day, hour, s, before, p));
    served.account += s.servedAccount * share;
    served.application += s.servedApplication * share;
    if (!total) total = s;
    else {
      for (const key of SUMS) total[key] += s[key];
      for (const key of PEAKS) total[key] = Math.max(total[key], s[key]);
    }
    w.responseDay += s.responseSeconds * share;
    w.errorDay += s.errorPercent * share;
  }
  total!.responseSeconds = w.responseDay;
  total!.errorPercent = w.errorDay;
  total!.servedAccount = served.account;
  total!.servedApplication = served.application;
  w.responseDay = 0;
  w.errorDay = 0;
  return total!;
}

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

/** The service on one day; fills the day's figures and its row. Does nothing before the first public day. */
export function stepService(
  system: System,
  w: Workings,
  day: number,
  trace: Trace | undefined,
  p: Parameters,
): void {
  const { look, apply } = openingDays(system);
  if (day < look) {
    if (w.staff > 0 && (day % 7 === 6 || day > DAYS.official - 60))
      system.service.testCapacity = testCapacity(system, w, p);
    return;
  }
  const service = system.service;
  if (day === apply) begin(system, w, p);
  service.open = day >= apply;
  const today = arrivals(system, w, day, p);
  const up = uptime(system, w, day, p);
  const queueBefore = w.queue;
  const throughBefore = service.through;
  const selectedBefore = service.selections;
  const appliedBefore = service.applications;
  // Those covered come to renew in the second season (AFT-06).
  if (day >= DAYS.second) renewals(system, w, p);
  const hourly = day >= apply && day < apply + 7;
  const s = slices(system, w, day, today, up, hourly, day === apply, trace, p);
  const helped = service.open ? help(system, w, p) : 0;
  const files = faultyFiles(system, w, p);
  const selected = service.selections - selectedBefore;
  share(system, w, service.through - throughBefore, helped, hourly ? (trace?.hours.slice(-24) ?? []) : [], p);

  service.waitingRoom = w.waitingRoom > 0;
  service.capacity = siteCapacity(system, w, p).capacity;
  service.testCapacity = testCapacity(system, w, p);
  service.visits = s.visits;
  service.peakConcurrent = s.concurrent;
  service.responseSeconds = s.responseSeconds;
  service.errorPercent = s.errorPercent;
  service.uptimePercent = up * 100;
  service.faultyFilesPercent = service.open ? files : null;
  const pass = stages(system, w, p);
  w.canRegister = pass.account * (1 - p.ablePartly * (1 - s.servedAccount));
  w.canFinish = pass.application * (1 - p.ablePartly * (1 - s.servedApplication));
  settleDay(system, w, day, s, up, files, selected, p);
  trace?.days.push({
    date: dateOf(day),
    visits: s.visits,
    peakConcurrent: s.concurrent,
    capacity: service.open ? service.capacity : 0,
    responseSeconds: s.responseSeconds,
    errorPercent: s.errorPercent,
    uptimePercent: up * 100,
    accounts: service.accounts,
    applications: service.applications - appliedBefore,
    selections: selected,
    cumulativeSelections: service.selections,
    faultyFilesPercent: service.faultyFilesPercent,
    waitingRoom: Math.max(0, service.waitingRoom ? s.queued : 0, w.queue - queueBefore),
    tried: s.triers,
    canRegisterPercent: service.open ? w.canRegister * 100 : null,
    canFinishPercent: service.open ? w.canFinish * 100 : null,
  });
}

/** People covered since spring come to update their application and choose again. */
function renewals(system: System, w: Workings, p: Parameters): void {
  const coming = w.peopleApril * p.renew;
  const updated = coming * stages(system, w, p).application;
  system.service.applications += updated / p.perApplication;
  w.fresh += updated;
  w.unfinished += coming - updated;
}

/** The first day of enrolment: who is let in, and that there is a service now. */
function begin(system: System, w: Workings, p: Parameters): void {
  w.opened = 1;
  w.admitted = system.launch === 'staged' ? within(w.admit, 0, 1) : 1;
  w.success = p.impressionStart;
}

/** People who got through online, by their way in; the rest of `WHO_IDS` come by other means. */
function online(w: Workings, people: number, p: Parameters): Record<Exclude<WhoId, 'helped'>, number> {
  const spanish = p.spanishShare * within(w.spanish, 0, 1);
  const smallFirms = p.smallFirmShare * within(w.smallFirms, 0, 1);
  return {
    english: people * (1 - spanish - smallFirms),
    spanish: people * spanish,
    smallFirms: people * smallFirms,
  };
}

/** Who got through, people; in the rows of the day's hours those who were helped come evenly. */
function share(
  system: System,
  w: Workings,
  through: number,
  helped: number,
  hours: readonly Hour[],
  p: Parameters,
): void {
  const came = { ...online(w, Math.max(0, through - helped), p), helped };
  for (const id of WHO_IDS) system.service.who[id] += came[id];
  for (const { who } of hours) who.helped = helped / hours.length;
}

/** What the launch itself shows, as far as there is anything to see it with: at once what broke, the list of defects and the hidden rest only through live views. */
function show(system: System, w: Workings, day: number, since: number, p: Parameters): void {
  const readings: ReadingId[] = [];
  if (since === 1 || (since > 1 && since % 7 === 1)) {
    readings.push('testCapacity', 'trueReadiness');
    if (w.monitoring >= p.seeDefects) readings.push('knownDefects');
    if (w.monitoring >= p.seeAll) readings.push('undiscoveredRework', 'missingLinks');
  }
  for (const id of readings) {
    const value = reading(system, id, p);
    if (value !== null) system.found[id] = { date: dateOf(day), value };
  }
}

/** The verdict: of those who tried in the first seven days, did at least half get through or keep a place in the queue? */
function decideOpening(system: System, w: Workings, p: Parameters): void {
  const held = w.through7 + w.kept7 >= w.tried7 / 2;
  system.opening = held ? 'held' : 'failed';
  if (held) system.organisation.room = within(system.organisation.room + p.roomRelief, 0, 100);
}

/** End of a day: impressions, who may come in next, the verdict, sums for the profile. */
function settleDay(
  system: System,
  w: Workings,
  day: number,
  s: Slice,
  up: number,
  files: number,
  selected: number,
  p: Parameters,
): void {
  const { apply } = openingDays(system);
  const service = system.service;
  w.utilisation = s.utilisation;
  if (!service.open) return;
  show(system, w, day, day - apply, p);
  w.success += (impression(w, day, up, p) - w.success) * p.impressionRate;
  if (system.launch === 'staged' && w.admitted < 1 && (day - apply) % 7 === 6 && w.success > p.letInFrom)
    w.admitted = Math.min(1, w.admitted * (1 + w.pace));
  if (w.closedDays > 0) w.closedDays = Math.max(0, w.closedDays - 1);
  if (day < apply + 7) {
    w.tried7 = service.tried;
    w.through7 = service.through;
    w.kept7 = w.queue;
    if (day === apply + 6) decideOpening(system, w, p);
  }
  if (day <= DAYS.official + 60) {
    w.selectedOctNov += selected;
    w.faultyOctNov += (selected * files) / 100;
  }
  if (day <= DAYS.counted) {
    w.peopleApril = service.selections;
    w.triedApril = service.tried;
    w.throughApril = service.through;
  }
  w.strainSum += system.organisation.strain;
  w.strainDays += 1;
}
