// One moment of the first hours: who stands where and who moves on, between two rows of the stream.
import { daysAfter } from '../../model/run/agenda';
import { GATES, type WhoId } from '../../model/table/ids';
import { byWay, DAY_HOURS, type Stream, type StreamHour } from './stream';

/** What stands and moves at one moment: people at each place, people an hour on each way. */
export interface StreamMoment {
  /** ISO date. */
  date: string;
  /** Hours since midnight, with fraction. */
  hour: number;
  /** Whether the stream is over. */
  over: boolean;
  /** There in all; selections since the opening; tries failed, and people who finished, since the first row. */
  door: number;
  enrolled: number;
  failed: number;
  finished: number;
  /** Outside. */
  waiting: number;
  /** Finished, by their way in. */
  who: Record<WhoId, number>;
  /** At each gate. */
  at: number[];
  /** An hour out of each gate to the next (the last: through), and failing there. */
  on: number[];
  failing: number[];
}

const FIGURES = ['door', 'enrolled', 'failed', 'finished', 'waiting'] as const;
type HourFigures = Pick<StreamHour, (typeof FIGURES)[number] | 'who' | 'at'>;

/** Before the first hour: nobody anywhere. */
const NOBODY: HourFigures = {
  door: 0,
  enrolled: 0,
  failed: 0,
  finished: 0,
  waiting: 0,
  who: byWay(() => 0),
  at: Object.fromEntries(GATES.map((gate) => [gate, 0])) as StreamHour['at'],
};

/** People who leave each gate for the next in this hour: counted back from those who went through the last. */
function passing(row: StreamHour, before: HourFigures): number[] {
  let out = row.through;
  return GATES.toReversed()
    .map((gate) => {
      const passed = out;
      out = Math.max(0, passed + row.failedAt[gate] + row.at[gate] - before.at[gate]);
      return passed;
    })
    .reverse();
}

/** The moment so many hours after the first row began. Between rows everything is in a straight line. */
export function momentAt({ hours }: Stream, time: number): StreamMoment {
  const index = Math.max(0, Math.min(hours.length - 1, Math.floor(time)));
  const row = hours[index]!;
  const before = hours[index - 1] ?? NOBODY;
  const share = Math.max(0, Math.min(1, time - index));
  const blend = (from: number, to: number) => from + (to - from) * share;
  const figures = Object.fromEntries(FIGURES.map((id) => [id, blend(before[id], row[id])]));
  const end = row.hour + share;
  return {
    ...(figures as Pick<StreamMoment, (typeof FIGURES)[number]>),
    date: end >= 24 ? daysAfter(row.date, 1) : row.date,
    hour: end >= 24 ? 0 : end,
    over: time >= hours.length,
    who: byWay((id) => blend(before.who[id], row.who[id])),
    at: GATES.map((gate) => blend(before.at[gate], row.at[gate])),
    on: passing(row, before),
    failing: GATES.map((gate) => row.failedAt[gate]),
  };
}

/** When in its last day most people are there, in hours since the first row began. */
export function peakOf({ hours }: Stream): number {
  const first = Math.max(0, hours.length - DAY_HOURS);
  const most = hours
    .slice(first)
    .reduce((found, { door }, index) => (door > hours[found]!.door ? first + index : found), first);
  return most + 1;
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
