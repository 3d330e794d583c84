// The series of a run as text, to be laid beside the record: hours of the first day, months, days, and weeks of the organisation.
import type { Day, Trace } from '../../model/state/system';

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

function months(days: readonly Day[]): string[][] {
  const ids = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  return ids.map((id) => {
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
  });
}

/** All series of a trace. Days: `from` to `to`; the first day by hours in Washington time; months to the end of the run. */
export function seriesText({ days, hours, weeks }: Trace, from: string, to: string): string {
  const first = hours.filter(({ date }) => date === hours[0]?.date);
  const parts: [string, string[], string[][]][] = [
    [
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
    ],
    [
      'Months',
      ['month', 'visits', 'applications', 'selections', 'selections so far', 'most at once'],
      months(days),
    ],
    [
      'Days',
      [
        'day',
        '',
        'visits',
        'at once',
        'capacity',
        'seconds',
        'errors %',
        'up %',
        'applications',
        'selections',
        'so far',
        'faulty files %',
      ],
      days
        .filter(({ date }) => date >= from && date <= to)
        .map((row) => [
          row.date,
          weekday(row.date),
          whole(row.visits),
          whole(row.peakConcurrent),
          whole(row.capacity),
          fine(row.responseSeconds),
          fine(row.errorPercent),
          fine(row.uptimePercent),
          whole(row.applications),
          whole(row.selections),
          whole(row.cumulativeSelections),
          fine(row.faultyFilesPercent),
        ]),
    ],
    [
      'Weeks',
      [
        'week of',
        'reported %',
        'true %',
        'clarity',
        'candour',
        'capability',
        'strain',
        'patience',
        'loop',
        'hidden',
        'known',
        'USD m',
      ],
      weeks.map((row) => [
        row.date,
        ...[
          row.reportedReadiness,
          row.trueReadiness,
          row.clarity,
          row.candour,
          row.capability,
          row.strain,
          row.room,
          row.learningLoop,
          row.undiscoveredRework,
          row.knownDefects,
          row.obligatedMillion,
        ].map((value) => value.toFixed(1)),
      ]),
    ],
  ];
  return parts.map(([title, head, rows]) => `${title}\n${aligned([head, ...rows])}`).join('\n\n');
}
