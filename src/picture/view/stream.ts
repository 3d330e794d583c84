// The first hours as the picture plays them: how many people stand where, hour by hour.
import { GATES, WHO_IDS, type GateId, type WhoId } from '../../model/table/ids';
import type { Turn } from '../../play/turn';

/** One hour of the show, in people. */
export interface StreamHour {
  /** ISO date and hour of the day, 0-23; the row tells of the hour that begins then. */
  date: string;
  hour: number;
  /** Waiting outside, and held at each gate, at the end of the hour. */
  waiting: number;
  at: Record<GateId, number>;
  /** In this hour: who failed at a gate, who went through the last one. */
  failedAt: Record<GateId, number>;
  through: number;
  /** There in all at the end of the hour: waiting or at a gate. */
  door: number;
  /** On the site at once, and as many as it can serve at once. */
  concurrent: number;
  capacity: number;
  /** Selections since the opening, to the end of the hour. */
  enrolled: number;
  /** Since the first row: tries that failed at some gate, and people who finished an application online. */
  failed: number;
  finished: number;
  /** Since the first row: people who finished an application, by their way in. */
  who: Record<WhoId, number>;
}

/** The hours that are shown in one go. */
export interface Stream {
  /** At least one. */
  hours: StreamHour[];
  /** One dot is so many people: 1, 2 or 5 times a power of ten. */
  perDot: number;
  /** So many hours were watched before: the show takes up after them. 0 on the first day. */
  watched: number;
}

/** Hours of one day. */
export const DAY_HOURS = 24;
/** At most so many dots stand on the stage at once, and at most so many come in one hour. */
const DOTS = 1000;
const COMING = 1200;

/** The next number of the row 1, 2, 5, 10, 20, 50 … that is not below. */
export function roundUp(value: number): number {
  let power = 1;
  while (power * 10 < value) power *= 10;
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? power * 10;
}

/** A number for each way in. */
export function byWay(of: (id: WhoId) => number): Record<WhoId, number> {
  return Object.fromEntries(WHO_IDS.map((id) => [id, of(id)])) as Record<WhoId, number>;
}

/** The stream of a turn; null where no hours passed in it. */
export function streamOf({ hours, days }: Pick<Turn, 'hours' | 'days'>): Stream | null {
  const first = hours[0];
  if (!first) return null;
  const day = days.find(({ date }) => date === first.date);
  let enrolled = day ? day.cumulativeSelections - day.selections : 0;
  let [failed, finished] = [0, 0];
  let who = byWay(() => 0);
  const rows = hours.map((row): StreamHour => {
    const { date, hour, concurrent, capacity, waiting, at, failedAt, through } = row;
    enrolled += row.selections;
    failed += GATES.reduce((sum, gate) => sum + failedAt[gate], 0);
    finished += through;
    who = byWay((id) => who[id] + row.who[id]);
    const door = waiting + GATES.reduce((sum, gate) => sum + at[gate], 0);
    return {
      date,
      hour,
      concurrent,
      capacity,
      waiting,
      at,
      failedAt,
      through,
      door,
      enrolled,
      failed,
      finished,
      who,
    };
  });
  return { hours: rows, perDot: perDotOf(rows, hours), watched: rows.length > DAY_HOURS ? DAY_HOURS : 0 };
}

/** The least round number of people to a dot with which neither the stage nor the way to it is too full. */
function perDotOf(rows: readonly StreamHour[], hours: Turn['hours']): number {
  const standing = rows.map(({ door }) => door / DOTS);
  const coming = hours.map(({ arrivals }) => arrivals / COMING);
  return roundUp(Math.max(1, ...standing, ...coming));
}
