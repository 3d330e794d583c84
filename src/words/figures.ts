// Dates and figures as a reader meets them, in the language of the page.
import type { ReadingKind } from '../model/table/readings';
import { words } from './words';

const cache = new Map<string, Intl.DateTimeFormat>();

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = words.language + JSON.stringify(options);
  let format = cache.get(key);
  if (!format)
    cache.set(key, (format = new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', ...options })));
  return format;
}

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** `2013-04-04` as "4 April 2013". */
export function longDate(iso: string): string {
  return dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }).format(day(iso));
}

/** `2013-04-04` as "4 Apr 2013". */
export function shortDate(iso: string): string {
  return dateFormat({ day: 'numeric', month: 'short', year: 'numeric' }).format(day(iso));
}

/** `2013-04-04` as "Apr 2013". */
export function monthDate(iso: string): string {
  return dateFormat({ month: 'short', year: 'numeric' }).format(day(iso));
}

/** A moment of real time, such as "24 Nov, 09:14", in the reader's own time zone. */
export function clockDate(ms: number): string {
  return new Intl.DateTimeFormat(words.locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(ms));
}

/** A number with at most so many decimals, grouped by thousands. */
export function number(value: number, decimals = 0): string {
  return new Intl.NumberFormat(words.locale, { maximumFractionDigits: decimals }).format(value);
}

/** People: exact below a thousand, two figures above, in millions from a million on; never "1,000 thousand". */
function people(value: number): string {
  if (value < 1000) return number(value);
  if (value >= 999_500) return words.units.millions.replace('{n}', number(value / 1e6, 2));
  const step = value >= 100_000 ? 1000 : 100;
  return number(Math.round(value / step) * step);
}

const FIGURES: Record<ReadingKind['unit'], (value: number) => string> = {
  percent: (value) => words.units.percent.replace('{n}', number(value, value < 10 ? 1 : 0)),
  points: (value) => number(value),
  million: (value) => words.units.dollars.replace('{n}', number(value)),
  people,
  seconds: (value) => words.units.seconds.replace('{n}', number(value, value < 10 ? 1 : 0)),
  count: (value) => number(value),
  'per month': (value) => words.units.perMonth.replace('{n}', number(value, 1)),
};

/** A figure with its unit, short enough for a cell; an en dash where there is none. */
export function figure(value: number | null, unit: ReadingKind['unit']): string {
  return value === null || !Number.isFinite(value) ? '–' : FIGURES[unit](value);
}

/** Strain before launch is only a word. `strain` is 0-100. */
export function strainWord(strain: number): string {
  const [little, some, much, tooMuch] = words.strain;
  return (strain < 25 ? little : strain < 50 ? some : strain < 75 ? much : tooMuch) ?? '';
}

/** A Brier score with two decimals. */
export function score(value: number): string {
  return new Intl.NumberFormat(words.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    value,
  );
}
