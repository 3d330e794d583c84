// Where people stand after a stretch of time: in the queue, without an account, on the way, eligible, gone; and whom helpers carry.
import type { System } from '../state/system';
import type { Workings } from '../state/workings';
import type { Parameters } from '../table/parameters';
import type { Asking } from './asking';
import type { Conditions } from './stretch';
import type { Choosing, Served } from './serving';

/**
 * Who was turned away for want of machines, and who of them keeps a place in the queue. Moves the queue and those
 * without an account.
 */
export function keepPlaces(
  workings: Workings,
  { open, held, part, pass }: Conditions,
  { back, waited }: Asking,
  { asked, share }: Served,
  parameters: Parameters,
): { off: number; keeps: number } {
  const off = asked * (1 - share);
  const keeps = held ? off * parameters.queueKeep : 0;
  // Who tires of waiting belongs to those who failed, and may try again; while the site is closed all wait who waited.
  workings.queue = (open ? keeps : waited) * (1 - parameters.queueTires * part);
  workings.noAccount += (open ? off : waited) - workings.queue + asked * share * (1 - pass.account) - back;
  return { off, keeps };
}

/** Moves those found eligible on to choosing: a day or so goes by before somebody comes to choose. */
export function moveChoosers(
  workings: Workings,
  { part, pass }: Conditions,
  applied: number,
  { fresh, older, reach }: Choosing,
  parameters: Parameters,
): void {
  const told = workings.notified * Math.min(1, parameters.toldDays * part);
  workings.notified += applied * parameters.mayChoose - told;
  // Those who came first want it most; later ones mean to decide by a deadline.
  const keen = Math.min(
    1,
    (workings.buzz + parameters.keen * workings.interest) /
      (workings.buzz + workings.interest + parameters.base),
  );
  workings.fresh += told * keen - fresh * reach * pass.choice;
  workings.eligible += told * (1 - keen) - older * reach * pass.choice;
  const settling = workings.fresh * parameters.settleDays * part;
  workings.fresh -= settling;
  workings.eligible += settling;
}

/** Some of those who failed give up for the season, fewer where the service is good. */
export function giveUp(workings: Workings, { part }: Conditions, parameters: Parameters): void {
  const quits = parameters.giveUp * part * (1 - parameters.loyal * workings.success);
  workings.lost += (workings.noAccount + workings.unfinished) * quits;
  workings.noAccount *= 1 - quits;
  workings.unfinished *= 1 - quits;
}

/** Telephone, paper and helpers carry part of those who failed; returns people carried in a day. */
export function help(system: System, workings: Workings, parameters: Parameters): number {
  const waiting = workings.noAccount + workings.unfinished;
  const carried = Math.min(workings.helpers, waiting * parameters.helpReach);
  const part = waiting > 0 ? Math.min(1, carried / waiting) : 0;
  const people = waiting * part;
  workings.noAccount *= 1 - part;
  workings.unfinished *= 1 - part;
  workings.notified += people * parameters.mayChoose;
  system.service.through += people;
  system.service.applications += people / parameters.perApplication;
  return people;
}
