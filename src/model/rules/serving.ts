// How those who ask are served, step by step: an account, an application, a plan; as far as machines carry and functions work.
import type { System } from '../state/system';
import type { Workings } from '../state/workings';
import type { Parameters } from '../table/parameters';
import { within } from './bounds';
import { gateCapacity } from './capacity';
import { present } from './demand';
import type { Conditions, Stretch } from './stretch';

/** People who took one step. */
export interface Served {
  /** People who ask for it. */
  asked: number;
  /** Share of them that the machines could take, 0-1. */
  share: number;
  /** People who have it afterwards. */
  done: number;
}

/**
 * Share of asks that can be taken: all within what the gate carries; beyond it the crowd itself costs service,
 * unless a waiting room holds it back.
 */
function taken(asks: number, carries: number, held: boolean, parameters: Parameters): number {
  const ratio = asks / Math.max(1, carries);
  if (ratio <= 1) return 1;
  return 1 / (ratio * (held ? 1 : 1 + parameters.collapse * Math.min(parameters.collapseMost, ratio - 1)));
}

/** Asks for an account. */
export function serveAccounts(
  system: System,
  workings: Workings,
  { usable, held, pass }: Conditions,
  asked: number,
  parameters: Parameters,
): Served {
  const carries =
    (gateCapacity(system, workings, 'account', parameters) * usable * 60) / parameters.accountMinutes;
  const share = taken(asked, carries, held, parameters);
  return { asked, share, done: asked * share * pass.account };
}

/**
 * Applications begun: by those who have just got an account, and by those who had one. `met`: those past proof of
 * identity.
 */
export function serveApplications(
  system: System,
  workings: Workings,
  { usable, held, pass, open, push, portion, eager }: Conditions,
  crowd: number,
  registered: number,
  parameters: Parameters,
): Served & { met: number } {
  const asked =
    registered * parameters.goOn +
    workings.unfinished * within((parameters.begin * eager + push) * portion, 0, 1) * open;
  const carries = Math.min(
    gateCapacity(system, workings, 'identity', parameters),
    gateCapacity(system, workings, 'eligibility', parameters),
  );
  const share = taken(asked, (carries * usable) / parameters.applyHours, held, parameters) * crowd;
  const met = asked * share * pass.identity;
  return { asked, share, done: met * pass.application, met };
}

/**
 * Plans chosen: those fresh from eligibility and those who have waited; of each the people who ask, and the share
 * who get one.
 */
export interface Choosing {
  fresh: number;
  older: number;
  /** Share who come as far as choosing, 0-1; broken functions then stop some of them. */
  reach: number;
  selected: number;
}

/**
 * Asks for a plan. While the online way is closed, telephone, forms and insurers still take part of the choices,
 * as far as hands reach.
 */
export function serveChoices(
  system: System,
  workings: Workings,
  { day, up, wholeDay }: Stretch,
  { usable, held, pass, open, press, part, portion }: Conditions,
  crowd: number,
  parameters: Parameters,
): Choosing {
  const about = present(day, parameters);
  const ways = open || (system.service.open ? parameters.byHand : 0);
  const hands = open ? Infinity : workings.helpers * part;
  const fresh = workings.fresh * within((parameters.chooseNow * about + press) * portion, 0, 1) * ways;
  const older =
    workings.eligible *
    within(
      (parameters.choose * about * (parameters.chooseAnyway + workings.success) + press) * portion,
      0,
      1,
    ) *
    ways;
  const carries = Math.min(
    gateCapacity(system, workings, 'compare', parameters),
    gateCapacity(system, workings, 'enrol', parameters),
  );
  const share = taken(
    fresh + older,
    Math.min(hands, (carries * usable) / parameters.chooseHours),
    held || open === 0,
    parameters,
  );
  const reach = share * crowd * (wholeDay ? parameters.chooseDown + (1 - parameters.chooseDown) * up : up);
  return { fresh, older, reach, selected: (fresh + older) * reach * pass.choice };
}
