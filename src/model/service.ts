// The service: people come, ask for an account, apply, choose a plan; they are served, held back or fail. One slice of time (an hour or a day) at a time.
import { gateCapacity, siteCapacity, stages } from './capacity';
import { attention, outageHours } from './dated';
import { sound } from './delivery';
import { present, urge, type Arrivals } from './demand';
import { within } from './organisation';
import type { Parameters } from './parameters';
import type { System } from './system';
import type { Workings } from './workings';

/** What happened in one slice. People unless said otherwise. */
export interface Slice {
  visits: number;
  /** At once, waiting included. */
  concurrent: number;
  capacity: number;
  /** Offered users over capacity. */
  utilisation: number;
  responseSeconds: number;
  errorPercent: number;
  /** First tries. */
  triers: number;
  registered: number;
  applied: number;
  selected: number;
  /** Share of those who ask for an account, who apply, that the machines could take. */
  servedAccount: number;
  servedApplication: number;
  failedAccount: number;
  failedApplication: number;
  failedChoice: number;
  /** Asked for an account and were neither served nor kept. */
  unserved: number;
  /** People who met the waiting room. */
  queued: number;
  askedAccount: number;
  askedApplication: number;
  askedChoice: number;
}

/** Load of a visitor who is told to come later, against one who is let in. Assumption. */
const AT_DOOR = 0.12;
/** Hours it takes to choose a plan. Assumption. */
const CHOOSE_HOURS = 0.4;
/** Of people found eligible for something, how many may choose a plan; the others are for Medicaid or have other cover (ENR-03). */
const MAY_CHOOSE = 0.62;
/** People on one application, ENR-25. */
export const PEOPLE_PER_APPLICATION = 1.7;

/** Share of the time the site can be reached, 0-1: breakdowns of unsound parts, slow repair, hosting failures. */
export function uptime(system: System, w: Workings, day: number, p: Parameters): number {
  const parts = system.parts;
  const broken = 1 - (sound(parts.account) + sound(parts.eligibility) + sound(parts.enrol) + sound(parts.hub)) / 4;
  const strained = 0.6 + 0.4 * Math.min(1, w.utilisation);
  const mend = 1 / (0.4 + 1.2 * within(w.monitoring, 0, 1) + 0.2 * (system.organisation.learningLoop - 1));
  const lost = p.crash * broken * broken * strained * mend * (1 - 0.7 * within(w.hosting, 0, 1)) + w.moving;
  return within((1 / (1 + Math.max(0, lost))) * (1 - outageHours(day) / 24), 0, 1);
}

/** Share of asks that can be taken: all within what the gate carries; beyond it the crowd itself costs service, unless a waiting room holds it back. */
function taken(asks: number, carries: number, held: boolean, p: Parameters): number {
  const ratio = asks / Math.max(1, carries);
  if (ratio <= 1) return 1;
  return 1 / (ratio * (held ? 1 : 1 + p.collapse * 0.2 * Math.min(60, ratio - 1)));
}

/** One slice: `share` of the day's arrivals, `hours` long. */
export function slice(system: System, w: Workings, day: number, today: Arrivals, share: number, hours: number, up: number, p: Parameters): Slice {
  const service = system.service;
  const wholeDay = hours > 1;
  const part = hours / 24;
  const site = siteCapacity(system, w, p).capacity;
  const open = service.open && w.closedDays <= 0 ? 1 : 0;
  const held = w.waitingRoom > 0;
  const pass = stages(system, w, p);
  const push = urge(w, day, p) * open;

  // Who asks.
  const visits = today.visits * share;
  const wishing = today.triers * share;
  const admitted = wishing * w.admitted * open;
  w.outside += wishing - admitted + today.lookers * share;
  const eager = 0.4 + 1.2 * w.success;
  // Those who come back, or may come at last, are among the day's visitors.
  const room = Math.max(0, visits - admitted);
  const invited = Math.min(room * 0.5, w.outside * within((0.04 + push) * w.admitted, 0, 0.6) * part * open);
  w.outside -= invited;
  const first = admitted + invited;
  const back = Math.min(room - invited, w.noAccount * within((p.comeBack * eager + push) * (wholeDay ? 1 : share), 0, 0.9) * open);
  const queueBefore = w.queue;
  const askedAccount = first + back + queueBefore * open;

  // What the machines carry in this slice. A crowd at the door slows everybody inside, unless it is held back.
  // Who is not let in yet meets a page at the door that says when, and no more.
  const inside = visits * (w.admitted + (1 - w.admitted) * AT_DOOR);
  const felt = pages(system, w, inside, wholeDay, site, push, p);
  const crowd = held ? 1 : 1 / (1 + p.crowding * Math.max(0, felt.utilisation - 1));
  const usable = hours * up * (wholeDay ? 0.6 : 1);
  const servedAccount = taken(askedAccount, (gateCapacity(system, w, 'account', p) * usable * 60) / p.accountMinutes, held, p);
  const registered = askedAccount * servedAccount * pass.account;
  const begun = registered * p.goOn + w.unfinished * within((p.begin * eager + push) * (wholeDay ? 1 : share), 0, 0.9) * open;
  const applies = Math.min(gateCapacity(system, w, 'identity', p), gateCapacity(system, w, 'eligibility', p));
  const servedApplication = taken(begun, (applies * usable) / p.applyHours, held, p) * crowd;
  const askedApplication = begun * servedApplication * pass.identity;
  const applied = askedApplication * pass.application;
  const about = present(day, p);
  const fresh = w.fresh * within((p.chooseNow * about + push) * (wholeDay ? 1 : share), 0, 0.9) * open;
  const older = w.eligible * within((p.choose * about * (0.5 + w.success) + push) * (wholeDay ? 1 : share), 0, 0.9) * open;
  const chooses = Math.min(gateCapacity(system, w, 'compare', p), gateCapacity(system, w, 'enrol', p));
  const servedChoice = taken(fresh + older, (chooses * usable) / CHOOSE_HOURS, held, p);
  const reach = servedChoice * crowd * (wholeDay ? 0.4 + 0.6 * up : up);
  const selected = (fresh + older) * reach * pass.choice;

  // Where that leaves them.
  const off = askedAccount * (1 - servedAccount);
  const keeps = held ? off * 0.9 : 0;
  w.queue = keeps * (1 - p.patience * part);
  w.noAccount += off - w.queue + askedAccount * servedAccount * (1 - pass.account) - back;
  if (!open) w.queue = queueBefore * (1 - p.patience * part);
  w.unfinished += registered - applied;
  // A day or so goes by before somebody found eligible comes to choose.
  const told = w.notified * Math.min(0.8, 0.9 * part);
  w.notified += applied * MAY_CHOOSE - told;
  // Those who came first want it most; later ones mean to decide by a deadline.
  const keen = Math.min(1, (w.buzz + p.keen * w.interest) / (w.buzz + w.interest + p.base));
  w.fresh += told * keen - fresh * reach * pass.choice;
  w.eligible += told * (1 - keen) - older * reach * pass.choice;
  const settling = w.fresh * 0.2 * part;
  w.fresh -= settling;
  w.eligible += settling;
  const quits = p.giveUp * part * (1 - 0.8 * w.success);
  w.lost += (w.noAccount + w.unfinished) * quits;
  w.noAccount *= 1 - quits;
  w.unfinished *= 1 - quits;

  service.tried += first;
  service.accounts += registered;
  service.applications += applied / PEOPLE_PER_APPLICATION;
  service.selections += selected;
  service.through += applied;
  return {
    visits, triers: first, registered, applied, selected, servedAccount, servedApplication, capacity: open ? site : 0,
    ...felt,
    failedAccount: askedAccount * servedAccount * (1 - pass.account), failedApplication: begun - applied, failedChoice: fresh + older - selected,
    unserved: off - keeps, queued: keeps, askedAccount, askedApplication: begun, askedChoice: fresh + older,
  };
}

/** What the pages feel like: how many at once, how slow, how many errors. */
function pages(system: System, w: Workings, visits: number, wholeDay: boolean, site: number, push: number, p: Parameters): Pick<Slice, 'concurrent' | 'utilisation' | 'responseSeconds' | 'errorPercent'> {
  const cached = within(w.cache, 0, 1);
  const broken = 1 - (sound(system.parts.eligibility) + sound(system.parts.account) + sound(system.parts.enrol)) / 3;
  const slowed = Math.min(1, w.utilisation) * (1 - cached);
  // In a season's last days those late in line may finish afterwards and stay for less.
  const stay = p.stay * (1 + 0.3 * slowed) * (push > 0.15 ? 1 - 0.6 * within(w.inLine - 0.3, 0, 1) : 1);
  const offered = visits * (wholeDay ? p.peakShare : 1) * stay;
  const utilisation = offered / Math.max(50, site);
  const inside = w.waitingRoom > 0 ? Math.min(offered, site) : offered;
  const full = Math.min(1, inside / Math.max(50, site));
  const page = full * full * (1 - 0.9 * cached);
  return {
    // Held back, people wait before they are served: they stay longer at once.
    concurrent: offered + (w.waitingRoom > 0 ? Math.max(0, offered - site) * 0.8 : 0),
    utilisation,
    responseSeconds: 0.25 + p.slow * page * (0.2 + 1.6 * broken),
    errorPercent: 0.15 + p.errors * broken * (0.15 + 0.85 * full) * (1 - 0.3 * cached),
  };
}

/** Share of enrolment files to insurers that carry a fault, %. */
export function faultyFiles(system: System, w: Workings, p: Parameters): number {
  const broken = 1 - sound(system.parts.insurers);
  return within(p.faultyFiles * broken * (1 - within(w.reconcile, -0.5, 0.9)), 0, 100);
}

/** Telephone, paper and helpers carry part of those who failed; returns people carried in a day. */
export function help(system: System, w: Workings): number {
  const waiting = w.noAccount + w.unfinished;
  const carried = Math.min(w.helpers, waiting * 0.02);
  const part = waiting > 0 ? Math.min(1, carried / waiting) : 0;
  const people = waiting * part;
  w.noAccount *= 1 - part;
  w.unfinished *= 1 - part;
  w.notified += people * MAY_CHOOSE;
  system.service.through += people;
  system.service.applications += people / PEOPLE_PER_APPLICATION;
  return people;
}

/** How well the day went as people and press see it, 0-1; trouble that the papers do not print counts less. */
export function impression(w: Workings, day: number, up: number): number {
  const went = (0.3 * w.canRegister + 0.7 * w.canFinish) * (0.5 + 0.5 * up);
  return within(1 - (1 - went) * attention(day), 0, 1);
}
