// What can be seen at one point of a turn: the system of that scene, never what comes after it.
import type { Hour } from '../model/state/system';
import type { Turn } from './turn';

/** A turn as far as one scene goes. Rows of hours only where people try the door for the first time. */
export type Sight = Pick<Turn, 'number' | 'date' | 'system' | 'hours' | 'days'>;

/** Moments at which the first week is looked at hour by hour, and how far: the verdict falls in the morning. */
const HOURLY: ReadonlyMap<string, (hour: Hour, date: string) => boolean> = new Map([
  ['launch', (hour: Hour, date: string) => hour.date <= date],
  ['verdict', (hour: Hour, date: string) => hour.date < date],
]);

/** Whether the hours of the opening are looked at while this moment is told. */
export function isHourly(moment: string): boolean {
  return HOURLY.has(moment);
}

/** The sight of a turn as things stand at the end of a scene or turn; `moment`: the one looked at, empty if none. */
export function sightOf(turn: Turn, { date, system }: Pick<Turn, 'date' | 'system'>, moment = ''): Sight {
  const seen = HOURLY.get(moment);
  return {
    number: turn.number,
    date,
    system,
    days: turn.days.filter((day) => day.date <= date),
    hours: seen ? turn.hours.filter((hour) => seen(hour, date)) : [],
  };
}
