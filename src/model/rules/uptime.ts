// What the day of a running site is like: how long it is up, how many insurers' files are faulty, how it looks to people.
import type { System } from '../state/system';
import type { Workings } from '../state/workings';
import { attention, outageHours } from '../table/dated';
import type { Parameters } from '../table/parameters';
import { within } from './bounds';
import { sound } from './parts';

/** Share of the time the site can be reached, 0-1: breakdowns of unsound parts, slow repair, hosting failures. */
export function uptime(system: System, workings: Workings, day: number, parameters: Parameters): number {
  const { account, eligibility, enrol, hub } = system.parts;
  const broken = 1 - (sound(account) + sound(eligibility) + sound(enrol) + sound(hub)) / 4;
  const strained = parameters.crashIdle + (1 - parameters.crashIdle) * Math.min(1, workings.utilisation);
  const mend =
    1 /
    (parameters.mendBlind +
      parameters.mendSeen * within(workings.monitoring, 0, 1) +
      parameters.mendLoop * (system.organisation.learningLoop - 1));
  const lost =
    parameters.crash *
      broken *
      broken *
      strained *
      mend *
      (1 - parameters.hostingGain * within(workings.hosting, 0, 1)) +
    workings.moving;
  return within((1 / (1 + Math.max(0, lost))) * (1 - outageHours(day, parameters) / 24), 0, 1);
}

/** Share of enrolment files to insurers that carry a fault, %. */
export function faultyFiles(system: System, workings: Workings, parameters: Parameters): number {
  const broken = 1 - sound(system.parts.insurers);
  return within(parameters.faultyFiles * broken * (1 - within(workings.reconcile, -0.5, 0.9)), 0, 100);
}

/** How well the day went as people and press see it, 0-1; trouble that the papers do not print counts less. */
export function impression(workings: Workings, day: number, up: number, parameters: Parameters): number {
  const went =
    (parameters.seenAccount * workings.canRegister + (1 - parameters.seenAccount) * workings.canFinish) *
    (parameters.seenDown + (1 - parameters.seenDown) * up);
  return within(1 - (1 - went) * attention(day, parameters), 0, 1);
}
