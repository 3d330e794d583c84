// The service: people come, ask for an account, apply, choose a plan; they are served, held back or fail. One slice of time (an hour or a day) at a time.
import { gateCapacity, siteCapacity, stages } from './capacity';
import { attention, outageHours } from '../table/dated';
import { sound } from './delivery';
import { present, urge, type Arrivals } from './demand';
import { within } from './organisation';
import type { Parameters } from '../table/parameters';
import type { System } from '../state/system';
import { freshWorkings, type Workings } from '../state/workings';

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

/** Share of the time the site can be reached, 0-1: breakdowns of unsound parts, slow repair, hosting failures. */
export function uptime(system: System, w: Workings, day: number, p: Parameters): number {
  const parts = system.parts;
  const broken =
    1 - (sound(parts.account) + sound(parts.eligibility) + sound(parts.enrol) + sound(parts.hub)) / 4;
  const strained = p.crashIdle + (1 - p.crashIdle) * Math.min(1, w.utilisation);
  const mend =
    1 /
    (p.mendBlind +
      p.mendSeen * within(w.monitoring, 0, 1) +
      p.mendLoop * (system.organisation.learningLoop - 1));
  const lost =
    p.crash * broken * broken * strained * mend * (1 - p.hostingGain * within(w.hosting, 0, 1)) + w.moving;
  return within((1 / (1 + Math.max(0, lost))) * (1 - outageHours(day, p) / 24), 0, 1);
}

/** Of those late in line, how many may finish later where nobody decided about it: as the lever begins. */
const IN_LINE = freshWorkings().inLine;

/** Share of asks that can be taken: all within what the gate carries; beyond it the crowd itself costs service, unless a waiting room holds it back. */
function taken(asks: number, carries: number, held: boolean, p: Parameters): number {
  const ratio = asks / Math.max(1, carries);
  if (ratio <= 1) return 1;
  return 1 / (ratio * (held ? 1 : 1 + p.collapse * Math.min(p.collapseMost, ratio - 1)));
}

/** One slice: `share` of the day's arrivals, `hours` long. */
export function slice(
  system: System,
  w: Workings,
  day: number,
  today: Arrivals,
  share: number,
  hours: number,
  up: number,
  p: Parameters,
): Slice {
  const service = system.service;
  const wholeDay = hours > 1;
  const part = hours / 24;
  const site = siteCapacity(system, w, p).capacity;
  const open = service.open && w.closedDays <= 0 ? 1 : 0;
  const held = w.waitingRoom > 0;
  const pass = stages(system, w, p);
  const press = urge(w, day, p);
  const push = press * open;

  // Who asks.
  const visits = today.visits * share;
  const wishing = today.triers * share;
  const admitted = wishing * w.admitted * open;
  w.outside += wishing - admitted + today.lookers * share;
  const eager = p.eagerLeast + p.eagerGain * w.success;
  // Those who come back, or may come at last, are among the day's visitors.
  const room = Math.max(0, visits - admitted);
  const invited = Math.min(
    room * p.invitedMost,
    w.outside * within((p.invite + push) * w.admitted, 0, 1) * part * open,
  );
  w.outside -= invited;
  const first = admitted + invited;
  const back = Math.min(
    room - invited,
    w.noAccount * within((p.comeBack * eager + push) * (wholeDay ? 1 : share), 0, 1) * open,
  );
  const queueBefore = w.queue;
  const askedAccount = first + back + queueBefore * open;

  // What the machines carry in this slice. A crowd at the door slows everybody inside, unless it is held back.
  // Who is not let in yet meets a page at the door that says when, and no more.
  const inside = visits * (w.admitted + (1 - w.admitted) * p.atDoor);
  const felt = pages(system, w, inside, wholeDay, site, push, p);
  const crowd = held ? 1 : 1 / (1 + p.crowding * Math.max(0, felt.utilisation - 1));
  const usable = hours * up * (wholeDay ? p.dayUse : 1);
  const servedAccount = taken(
    askedAccount,
    (gateCapacity(system, w, 'account', p) * usable * 60) / p.accountMinutes,
    held,
    p,
  );
  const registered = askedAccount * servedAccount * pass.account;
  const begun =
    registered * p.goOn +
    w.unfinished * within((p.begin * eager + push) * (wholeDay ? 1 : share), 0, 1) * open;
  const applies = Math.min(gateCapacity(system, w, 'identity', p), gateCapacity(system, w, 'eligibility', p));
  const servedApplication = taken(begun, (applies * usable) / p.applyHours, held, p) * crowd;
  const askedApplication = begun * servedApplication * pass.identity;
  const applied = askedApplication * pass.application;
  const about = present(day, p);
  // While the online way is closed, telephone, forms and insurers still take part of the choices, as far as hands reach.
  const ways = open || (service.open ? p.byHand : 0);
  const hands = open ? Infinity : w.helpers * part;
  const fresh = w.fresh * within((p.chooseNow * about + press) * (wholeDay ? 1 : share), 0, 1) * ways;
  const older =
    w.eligible *
    within((p.choose * about * (p.chooseAnyway + w.success) + press) * (wholeDay ? 1 : share), 0, 1) *
    ways;
  const chooses = Math.min(gateCapacity(system, w, 'compare', p), gateCapacity(system, w, 'enrol', p));
  const servedChoice = taken(
    fresh + older,
    Math.min(hands, (chooses * usable) / p.chooseHours),
    held || open === 0,
    p,
  );
  const reach = servedChoice * crowd * (wholeDay ? p.chooseDown + (1 - p.chooseDown) * up : up);
  const selected = (fresh + older) * reach * pass.choice;

  // Where that leaves them.
  const off = askedAccount * (1 - servedAccount);
  const keeps = held ? off * p.queueKeep : 0;
  // Who tires of waiting belongs to those who failed, and may try again; while the site is closed all wait who waited.
  w.queue = (open ? keeps : queueBefore) * (1 - p.patience * part);
  w.noAccount +=
    (open ? off : queueBefore) - w.queue + askedAccount * servedAccount * (1 - pass.account) - back;
  w.unfinished += registered - applied;
  // A day or so goes by before somebody found eligible comes to choose.
  const told = w.notified * Math.min(1, p.toldDays * part);
  w.notified += applied * p.mayChoose - told;
  // Those who came first want it most; later ones mean to decide by a deadline.
  const keen = Math.min(1, (w.buzz + p.keen * w.interest) / (w.buzz + w.interest + p.base));
  w.fresh += told * keen - fresh * reach * pass.choice;
  w.eligible += told * (1 - keen) - older * reach * pass.choice;
  const settling = w.fresh * p.settleDays * part;
  w.fresh -= settling;
  w.eligible += settling;
  const quits = p.giveUp * part * (1 - p.loyal * w.success);
  w.lost += (w.noAccount + w.unfinished) * quits;
  w.noAccount *= 1 - quits;
  w.unfinished *= 1 - quits;

  service.tried += first;
  service.accounts += registered;
  service.applications += applied / p.perApplication;
  service.selections += selected;
  service.through += applied;
  return {
    visits,
    triers: first,
    registered,
    applied,
    selected,
    servedAccount,
    servedApplication,
    capacity: open ? site : 0,
    ...felt,
    failedAccount: askedAccount * servedAccount * (1 - pass.account),
    failedApplication: begun - applied,
    failedChoice: fresh + older - selected,
    unserved: off - keeps,
    queued: keeps,
    askedAccount,
    askedApplication: begun,
    askedChoice: fresh + older,
  };
}

/** What the pages feel like: how many at once, how slow, how many errors. A page asks several parts: one broken call is often made up for, two are not. */
function pages(
  system: System,
  w: Workings,
  visits: number,
  wholeDay: boolean,
  site: number,
  push: number,
  p: Parameters,
): Pick<Slice, 'concurrent' | 'utilisation' | 'responseSeconds' | 'errorPercent'> {
  const cached = within(w.cache, 0, 1);
  const broken =
    1 - (sound(system.parts.eligibility) + sound(system.parts.account) + sound(system.parts.enrol)) / 3;
  const slowed = Math.min(1, w.utilisation) * (1 - cached);
  // In a season's last days those late in line may finish afterwards and stay for less.
  const stay =
    p.stay *
    (1 + p.stayFull * slowed) *
    (push > p.lateUrge ? 1 - p.lateStay * within(w.inLine - IN_LINE, 0, 1) : 1);
  const offered = visits * (wholeDay ? p.peakShare : 1) * stay;
  const utilisation = offered / Math.max(50, site);
  const inside = w.waitingRoom > 0 ? Math.min(offered, site * p.waitFill) : offered;
  const full = Math.min(1, inside / Math.max(50, site));
  const page = full * full * (1 - p.cacheRelief * cached);
  return {
    // Held back, people wait before they are served: they stay longer at once.
    concurrent: offered + (w.waitingRoom > 0 ? Math.max(0, offered - site) * p.waitStay : 0),
    utilisation,
    responseSeconds: p.pageLeast + p.slow * page * (p.slowSound + p.slowBroken * broken * broken),
    errorPercent:
      p.errorsLeast +
      p.errors * broken * broken * (p.errorsIdle + (1 - p.errorsIdle) * full) * (1 - p.errorsCache * cached),
  };
}

/** Share of enrolment files to insurers that carry a fault, %. */
export function faultyFiles(system: System, w: Workings, p: Parameters): number {
  const broken = 1 - sound(system.parts.insurers);
  return within(p.faultyFiles * broken * (1 - within(w.reconcile, -0.5, 0.9)), 0, 100);
}

/** Telephone, paper and helpers carry part of those who failed; returns people carried in a day. */
export function help(system: System, w: Workings, p: Parameters): number {
  const waiting = w.noAccount + w.unfinished;
  const carried = Math.min(w.helpers, waiting * p.helpReach);
  const part = waiting > 0 ? Math.min(1, carried / waiting) : 0;
  const people = waiting * part;
  w.noAccount *= 1 - part;
  w.unfinished *= 1 - part;
  w.notified += people * p.mayChoose;
  system.service.through += people;
  system.service.applications += people / p.perApplication;
  return people;
}

/** How well the day went as people and press see it, 0-1; trouble that the papers do not print counts less. */
export function impression(w: Workings, day: number, up: number, p: Parameters): number {
  const went =
    (p.seenAccount * w.canRegister + (1 - p.seenAccount) * w.canFinish) *
    (p.seenDown + (1 - p.seenDown) * up);
  return within(1 - (1 - went) * attention(day, p), 0, 1);
}
