// The opening: the first day of enrolment, what the launch shows, who may come in next, the verdict on the eighth day.
import { within } from '../rules/bounds';
import { reading } from '../rules/readings';
import type { System } from '../state/system';
import type { Workings } from '../state/workings';
import { dateOf } from '../table/calendar';
import type { ReadingId } from '../table/ids';
import type { Parameters } from '../table/parameters';

/** The first day of enrolment: who is let in, and that there is a service now. */
export function begin(system: System, workings: Workings, parameters: Parameters): void {
  workings.opened = 1;
  workings.admitted = system.launch === 'staged' ? within(workings.admit, 0, 1) : 1;
  workings.success = parameters.impressionStart;
}

/**
 * What the launch itself shows, so many days after it, as far as there is anything to see it with: at once what broke,
 * the list of defects and the hidden rest only through live views; then again every week.
 */
export function show(
  system: System,
  workings: Workings,
  day: number,
  since: number,
  parameters: Parameters,
): void {
  if (since < 1 || since % 7 !== 1) return;
  const readings: ReadingId[] = ['testCapacity', 'trueReadiness'];
  if (workings.monitoring >= parameters.seeDefects) readings.push('knownDefects');
  if (workings.monitoring >= parameters.seeAll) readings.push('undiscoveredRework', 'missingLinks');
  for (const id of readings) {
    const value = reading(system, id, parameters);
    if (value !== null) system.found[id] = { date: dateOf(day), value };
  }
}

/** At the end of each week a staged opening lets more in, as long as people speak well enough of it. */
export function letIn(system: System, workings: Workings, since: number, parameters: Parameters): void {
  if (system.launch !== 'staged' || workings.admitted >= 1 || since % 7 !== 6) return;
  if (workings.success > parameters.letInFrom)
    workings.admitted = Math.min(1, workings.admitted * (1 + workings.pace));
}

/**
 * Counts the first seven days, and on the last of them decides: of those who tried, did at least half get through or
 * keep a place in the queue?
 */
export function countOpening(
  system: System,
  workings: Workings,
  since: number,
  parameters: Parameters,
): void {
  if (since >= 7) return;
  workings.tried7 = system.service.tried;
  workings.through7 = system.service.through;
  workings.kept7 = workings.queue;
  if (since !== 6) return;
  const held = workings.through7 + workings.kept7 >= workings.tried7 / 2;
  const { organisation } = system;
  system.opening = held ? 'held' : 'failed';
  if (held) organisation.room = within(organisation.room + parameters.patienceRelief, 0, 100);
}
