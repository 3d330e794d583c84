// What can be seen while one page is read: the system of that page's last scene, never what comes after it.
import type { Turn } from '../../play/turn';
import type { Beat } from '../paper/beats';

/** A turn as far as one page goes. Rows of hours only where people try the door for the first time. */
export type Sight = Pick<Turn, 'number' | 'date' | 'system' | 'hours' | 'days'>;

/** The moments at which the first week is looked at hour by hour. */
const HOURLY = ['launch', 'verdict'];

export function sightOf(turns: readonly Turn[], beat: Beat): Sight {
  const turn = turns.at(-1)!;
  const last = beat.told.at(-1)?.scene;
  const found = last
    ? turn.stops.findLast((stop) => stop.decision === last.decision && stop.moment === last.moment)
    : beat.kind === 'after'
      ? { date: turns.at(-2)?.date ?? turn.date, system: turns.at(-2)?.system ?? turn.system }
      : undefined;
  const { date, system } = found ?? turn;
  const moments = beat.told.map(({ scene }) => scene.moment);
  const hourly = moments.find((moment) => HOURLY.includes(moment));
  return {
    number: turn.number,
    date,
    system,
    days: turn.days.filter((day) => day.date <= date),
    hours: !hourly
      ? []
      : hourly === 'launch'
        ? turn.hours.filter((hour) => hour.date <= date)
        : turn.hours.filter((hour) => hour.date < date),
  };
}
