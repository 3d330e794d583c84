// Who got through, by the way they came in: online in English or Spanish, for a small firm, or helped.
import { within } from '../rules/bounds';
import type { Hour, System } from '../state/system';
import type { Workings } from '../state/workings';
import type { WhoId } from '../table/ids';
import type { Parameters } from '../table/parameters';

/** People who got through online, by their way in; the rest of `WHO_IDS` come by other means. */
export function online(
  workings: Workings,
  people: number,
  parameters: Parameters,
): Record<Exclude<WhoId, 'helped'>, number> {
  const spanish = parameters.spanishShare * within(workings.spanish, 0, 1);
  const smallFirms = parameters.smallFirmShare * within(workings.smallFirms, 0, 1);
  return {
    english: people * (1 - spanish - smallFirms),
    spanish: people * spanish,
    smallFirms: people * smallFirms,
  };
}

/** Adds a day's people to those who got through; in the rows of the day's hours those who were helped come evenly. */
export function countIn(
  system: System,
  workings: Workings,
  through: number,
  helped: number,
  hours: readonly Hour[],
  parameters: Parameters,
): void {
  const came = online(workings, Math.max(0, through - helped), parameters);
  const { who } = system.service;
  who.english += came.english;
  who.spanish += came.spanish;
  who.helped += helped;
  who.smallFirms += came.smallFirms;
  for (const hour of hours) hour.who.helped = helped / hours.length;
}
