// The first hours as the picture plays them: how many people stand where, hour by hour, and how many move on.
import { daysAfter } from '../../model/run/agenda';
import { GATES, WHO_IDS, type GateId, type WhoId } from '../../model/state/system';
import type { Turn } from '../../play/turn';

interface StreamHour {
  /** ISO date and hour of the day, 0-23; the row tells of the hour that begins then. */
  date: string;
  hour: number;
  /** People waiting outside, and held at each gate, at the end of the hour. */
  waiting: number;
  at: Record<GateId, number>;
  /** People in this hour: who came, gave up outside, failed at a gate, went through the last gate. */
  arrivals: number;
  gaveUp: number;
  failedAt: Record<GateId, number>;
  through: number;
  /** People there in all at the end of the hour: waiting or at a gate. */
  door: number;
  /** People on the site at once, and as many as it can serve at once. */
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

export interface Stream {
  hours: StreamHour[];
  /** One dot is so many people: 1, 2 or 5 times a power of ten. */
  perDot: number;
  /** So many hours were watched before: the show takes up after them. 0 on the first day. */
  watched: number;
}

/** Hours of one day. */
const DAY = 24;
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
function byWay(of: (id: WhoId) => number): Record<WhoId, number> {
  return Object.fromEntries(WHO_IDS.map((id) => [id, of(id)])) as Record<WhoId, number>;
}

/** The stream of a turn; null where no hours passed in it. */
export function streamOf({ hours, days }: Pick<Turn, 'hours' | 'days'>): Stream | null {
  const first = hours[0];
  if (!first) return null;
  const day = days.find(({ date }) => date === first.date);
  let enrolled = day ? day.cumulativeSelections - day.selections : 0;
  let [failed, finished] = [0, 0];
  let who: StreamHour['who'] = { english: 0, spanish: 0, helped: 0, smallFirms: 0 };
  const rows = hours.map((row): StreamHour => {
    enrolled += row.selections;
    failed += GATES.reduce((sum, gate) => sum + row.failedAt[gate], 0);
    finished += row.through;
    who = byWay((id) => who[id] + row.who[id]);
    return {
      date: row.date,
      hour: row.hour,
      concurrent: row.concurrent,
      capacity: row.capacity,
      waiting: row.waiting,
      at: row.at,
      arrivals: row.arrivals,
      gaveUp: row.gaveUp,
      failedAt: row.failedAt,
      through: row.through,
      door: row.waiting + GATES.reduce((sum, gate) => sum + row.at[gate], 0),
      enrolled,
      failed,
      finished,
      who,
    };
  });
  return {
    hours: rows,
    perDot: roundUp(
      Math.max(1, ...rows.map(({ door, arrivals }) => Math.max(door / DOTS, arrivals / COMING))),
    ),
    watched: rows.length > DAY ? DAY : 0,
  };
}

/** When in its last day most people are there, in hours since the first row began. */
export function peakOf({ hours }: Stream): number {
  const first = Math.max(0, hours.length - DAY);
  return (
    1 +
    hours
      .slice(first)
      .reduce((most, { door }, index) => (door > hours[most]!.door ? first + index : most), first)
  );
}

/** What stands and moves at one moment: people at each place, people an hour on each way. */
export interface StreamMoment {
  date: string;
  /** Hours since midnight, with fraction. */
  hour: number;
  /** Whether the stream is over. */
  over: boolean;
  door: number;
  enrolled: number;
  failed: number;
  finished: number;
  waiting: number;
  who: Record<WhoId, number>;
  at: number[];
  /** Out of each gate to the next (the last: through), and failing there. */
  on: number[];
  failing: number[];
  arriving: number;
  leaving: number;
}

/** The moment so many hours after the first row began. Between rows everything is in a straight line. */
export function momentAt({ hours }: Stream, time: number): StreamMoment {
  const index = Math.max(0, Math.min(hours.length - 1, Math.floor(time)));
  const row = hours[index]!;
  const before = hours[index - 1];
  const share = Math.max(0, Math.min(1, time - index));
  const blend = (from: number, to: number) => from + (to - from) * share;
  const on = GATES.map(() => 0);
  let out = row.through;
  for (let gate = GATES.length - 1; gate >= 0; gate -= 1) {
    const id = GATES[gate]!;
    on[gate] = out;
    out = Math.max(0, out + row.failedAt[id] + row.at[id] - (before?.at[id] ?? 0));
  }
  const end = row.hour + share;
  return {
    date: end >= 24 ? daysAfter(row.date, 1) : row.date,
    hour: end >= 24 ? 0 : end,
    over: time >= hours.length,
    door: blend(before?.door ?? 0, row.door),
    enrolled: blend(before?.enrolled ?? 0, row.enrolled),
    failed: blend(before?.failed ?? 0, row.failed),
    finished: blend(before?.finished ?? 0, row.finished),
    waiting: blend(before?.waiting ?? 0, row.waiting),
    who: byWay((id) => blend(before?.who[id] ?? 0, row.who[id])),
    at: GATES.map((gate) => blend(before?.at[gate] ?? 0, row.at[gate])),
    on,
    failing: GATES.map((gate) => row.failedAt[gate]),
    arriving: row.arrivals,
    leaving: row.gaveUp,
  };
}

/** No real moment: the largest figures of all, for keeping room. */
export function fullest(stream: Stream): StreamMoment {
  const { hours } = stream;
  return {
    ...momentAt(stream, hours.length),
    hour: 20,
    door: Math.max(...hours.map(({ door }) => door)),
    enrolled: Math.max(...hours.map(({ enrolled }) => enrolled)),
  };
}

/** Hours that pass in a second at speed 1: the first day takes its time. */
export function pace({ hours }: Stream, time: number): number {
  return time < DAY ? 1 : Math.max(6, (hours.length - DAY) / DAY);
}
