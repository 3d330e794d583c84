// The series of a run as text, to be laid beside the record: hours of the first day, months, days, and weeks of the organisation.
import type { Day, Hour, Trace, Week } from '../../model/state/system';

/** A number as short as its size allows. */
export function short(value: number | null): string {
  if (value === null) return '-';
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString('en-US');
  return size >= 100 ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Rows of cells as lines, each column as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_cell, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const whole = (value: number) => Math.round(value).toLocaleString('en-US');
const fine = (value: number | null) => (value === null ? '-' : value.toFixed(2));
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const weekday = (date: string) => WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]!;

/** One series: its title, the heads of its columns, its rows. */
type Series = readonly [title: string, head: readonly string[], rows: readonly (readonly string[])[]];

function firstDay(hours: readonly Hour[]): Series {
  const first = hours.filter(({ date }) => date === hours[0]?.date);
  return [
    `The first day of enrolment, ${first[0]?.date ?? '-'}, by the hour`,
    ['hour', 'visits', 'at once', 'waiting', 'accounts', 'applied', 'selected', 'errors %', 'seconds'],
    first.map((row) => [
      `${String(row.hour).padStart(2, '0')}:00`,
      whole(row.arrivals),
      whole(row.concurrent),
      whole(row.waiting),
      whole(row.registered),
      whole(row.through),
      fine(row.selections),
      fine(row.errorPercent),
      fine(row.responseSeconds),
    ]),
  ];
}

function months(days: readonly Day[]): Series {
  const ids = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  return [
    'Months',
    ['month', 'visits', 'applications', 'selections', 'selections so far', 'most at once'],
    ids.map((id) => {
      const rows = days.filter(({ date }) => date.startsWith(id));
      const sum = (of: (day: Day) => number) => whole(rows.reduce((total, day) => total + of(day), 0));
      return [
        id,
        sum(({ visits }) => visits),
        sum(({ applications }) => applications),
        sum(({ selections }) => selections),
        whole(rows.at(-1)!.cumulativeSelections),
        whole(Math.max(...rows.map(({ peakConcurrent }) => peakConcurrent))),
      ];
    }),
  ];
}

const DAY_COLUMNS: readonly (readonly [head: string, cell: (row: Day) => string])[] = [
  ['day', ({ date }) => date],
  ['', ({ date }) => weekday(date)],
  ['visits', ({ visits }) => whole(visits)],
  ['at once', ({ peakConcurrent }) => whole(peakConcurrent)],
  ['capacity', ({ capacity }) => whole(capacity)],
  ['seconds', ({ responseSeconds }) => fine(responseSeconds)],
  ['errors %', ({ errorPercent }) => fine(errorPercent)],
  ['up %', ({ uptimePercent }) => fine(uptimePercent)],
  ['applications', ({ applications }) => whole(applications)],
  ['selections', ({ selections }) => whole(selections)],
  ['so far', ({ cumulativeSelections }) => whole(cumulativeSelections)],
  ['faulty files %', ({ faultyFilesPercent }) => fine(faultyFilesPercent)],
];

const WEEK_COLUMNS: readonly (readonly [head: string, of: keyof Omit<Week, 'date'>])[] = [
  ['reported %', 'reportedReadiness'],
  ['true %', 'trueReadiness'],
  ['clarity', 'clarity'],
  ['candour', 'candour'],
  ['capability', 'capability'],
  ['strain', 'strain'],
  ['patience', 'room'],
  ['loop', 'learningLoop'],
  ['hidden', 'undiscoveredRework'],
  ['known', 'knownDefects'],
  ['USD m', 'obligatedMillion'],
];

/** All series of a trace. Days: `from` to `to`; the first day by hours in Washington time; months to the end of the run. */
export function seriesText({ days, hours, weeks }: Trace, from: string, to: string): string {
  const shown = days.filter(({ date }) => date >= from && date <= to);
  const parts: Series[] = [
    firstDay(hours),
    months(days),
    ['Days', DAY_COLUMNS.map(([head]) => head), shown.map((row) => DAY_COLUMNS.map(([, cell]) => cell(row)))],
    [
      'Weeks',
      ['week of', ...WEEK_COLUMNS.map(([head]) => head)],
      weeks.map((row) => [row.date, ...WEEK_COLUMNS.map(([, of]) => row[of].toFixed(1))]),
    ],
  ];
  return parts.map(([title, head, rows]) => `${title}\n${aligned([head, ...rows])}`).join('\n\n');
}
