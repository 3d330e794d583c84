// The service: people come, ask for an account, apply, choose a plan; they are served, held back or fail. One stretch of time at a time.
import type { System } from '../state/system';
import type { Workings } from '../state/workings';
import type { Parameters } from '../table/parameters';
import { askingOf } from './asking';
import { giveUp, keepPlaces, moveChoosers } from './leaving';
import { pages, type Felt } from './pages';
import { serveAccounts, serveApplications, serveChoices } from './serving';
import { conditionsOf, type Stretch } from './stretch';

/** What happened in one stretch. People unless said otherwise. */
export interface Slice extends Felt {
  visits: number;
  capacity: number;
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

/** Serves one stretch of time; moves people on, and adds to the sums of the service. */
export function slice(system: System, workings: Workings, stretch: Stretch, parameters: Parameters): Slice {
  const now = conditionsOf(system, workings, stretch, parameters);
  const asking = askingOf(workings, stretch, now, parameters);
  // A crowd at the door slows everybody inside, unless it is held back. Who is not let in yet meets a page at the door
  // that says when, and no more.
  const inside = asking.visits * (workings.admitted + (1 - workings.admitted) * parameters.atDoor);
  const felt = pages(system, workings, stretch, inside, now.site, now.push, parameters);
  const crowd = now.held ? 1 : 1 / (1 + parameters.crowding * Math.max(0, felt.utilisation - 1));
  const account = serveAccounts(system, workings, now, asking.asked, parameters);
  const application = serveApplications(system, workings, now, crowd, account.done, parameters);
  const choice = serveChoices(system, workings, stretch, now, crowd, parameters);

  const { off, keeps } = keepPlaces(workings, now, asking, account, parameters);
  workings.unfinished += account.done - application.done;
  moveChoosers(workings, now, application.done, choice, parameters);
  giveUp(workings, now, parameters);

  const { service } = system;
  service.tried += asking.first;
  service.accounts += account.done;
  service.applications += application.done / parameters.perApplication;
  service.selections += choice.selected;
  service.through += application.done;
  return {
    visits: asking.visits,
    triers: asking.first,
    registered: account.done,
    applied: application.done,
    selected: choice.selected,
    servedAccount: account.share,
    servedApplication: application.share,
    capacity: now.open ? now.site : 0,
    ...felt,
    failedAccount: account.asked * account.share * (1 - now.pass.account),
    failedApplication: application.asked - application.done,
    failedChoice: choice.fresh + choice.older - choice.selected,
    unserved: off - keeps,
    queued: keeps,
    askedAccount: account.asked,
    askedApplication: application.asked,
    askedChoice: choice.fresh + choice.older,
  };
}
