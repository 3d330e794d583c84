// The record beside the model, as text and as data.
import type { Range } from '../../model/ask/band';
import type { Day, Trace } from '../../model/state/system';
import { groupsMet, type Judged } from './anchors';
import { missedOf } from './expectations';
import type { Walks } from './paths-walked';
import { aligned, short } from './series';

/** What each anchor's figure comes to over draws, by its id. */
export type Ranges = Readonly<Record<string, Range>>;

/** The daily series covers the first season; the weekly one the whole run. */
export const SEASON = { from: '2013-10-01', to: '2014-04-30' } as const;

const DAILY = [
  'date',
  'visits',
  'peakConcurrent',
  'capacity',
  'responseSeconds',
  'errorPercent',
  'uptimePercent',
  'accounts',
  'selections',
  'cumulativeSelections',
  'faultyFilesPercent',
  'waitingRoom',
] as const satisfies readonly (keyof Day)[];

const ANCHOR = [
  'id',
  'group',
  'date',
  'measure',
  'unit',
  'kind',
  'low',
  'record',
  'high',
  'model',
  'ok',
] as const satisfies readonly (keyof Judged)[];

const picked = <T>(row: T, keys: readonly (keyof T)[]) =>
  Object.fromEntries(keys.map((key) => [key, row[key]]));

/**
 * Anchors with what the model gives, the days of the first season, and all weeks. `ranges`: on a path that history
 * did not take.
 */
export function recordData(judged: readonly Judged[], ranges: Ranges | null, { days, weeks }: Trace): object {
  return {
    anchors: judged.map((row) => ({ ...picked(row, ANCHOR), ...(ranges ? { over: ranges[row.id] } : {}) })),
    daily: days
      .filter(({ date }) => date >= SEASON.from && date <= SEASON.to)
      .map((row) => picked(row, DAILY)),
    weekly: weeks,
  };
}

/** The anchors as a table. `ranges`: on a path that history did not take; the record's band then judges nothing. */
export function recordTable(rows: readonly Judged[], ranges: Ranges | null, draws: number): string {
  const lines = rows.map(({ id, group, date, measure, unit, record, low, high, model, ok, kind }) => {
    const figure = [
      id,
      String(group).padStart(2),
      date,
      `${measure} (${unit})`,
      short(record),
      `${short(low)} to ${short(high)}`,
      short(model),
    ];
    const range = ranges?.[id];
    return range
      ? [...figure, `${short(range.low)} to ${short(range.high)}`]
      : [ok ? 'met ' : 'MISS', ...figure, kind === 'input' ? 'given' : ''];
  });
  const head = ['id', ' g', 'date', 'measure', 'record', 'its band', 'model'];
  return aligned([ranges ? [...head, `over ${draws} draws`] : ['', ...head, ''], ...lines]);
}

/** How many anchors and groups are met, and the softer expectations that are missed. */
export function metText(judged: readonly Judged[], walks: Walks): string {
  const { met, of } = groupsMet(judged);
  const missed = missedOf(walks);
  const rows = missed.map(({ name, low, high, value, source }) => [
    name,
    `${short(low)} to ${short(high)}`,
    short(value),
    source,
  ]);
  return [
    `\n${judged.filter(({ ok }) => ok).length} of ${judged.length} anchors, ${met} of ${of} groups met`,
    `\nSofter expectations of the fit that are missed: ${missed.length}`,
    aligned([['figure', 'expected', 'model', 'source'], ...rows]),
  ].join('\n');
}
