// The single values of which the tables are made: text, days, ids, lists of words. Their messages say what is allowed.
import * as v from 'valibot';

/** The years of which the record and its sources can be. */
const YEARS = { first: 2000, last: 2029 };

/** Days of a month; 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}

/** What is impossible in a day or month such as 2013-02-31; null where nothing is. */
function impossibleIn(date: string): string | null {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (year < YEARS.first || year > YEARS.last)
    return `the year ${year}; allowed: ${YEARS.first} to ${YEARS.last}`;
  if (month === undefined) return null;
  const days = daysIn(year, month);
  if (days === 0) return `the month ${month}; allowed: 01 to 12`;
  if (day !== undefined && (day < 1 || day > days)) return `the day ${day}; this month has 01 to ${days}`;
  return null;
}

/** Whether a text is a day of the calendar. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && impossibleIn(date) === null;
}

/** Text that is not empty and has no space at its ends. */
export const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'is empty; it takes text'),
  v.check((value) => value === value.trim(), 'has a space at its beginning or end'),
);

/** Text that may be empty: a cell of a CSV table. */
export const cell = v.pipe(
  v.string(),
  v.check((value) => value === value.trim(), 'has a space at its beginning or end'),
);

/** A day of the calendar, such as 2013-10-01. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'takes a day such as 2013-10-01'),
  v.check(
    (value) => impossibleIn(value) === null,
    ({ input }) => `takes a day of the calendar, not ${impossibleIn(input)}`,
  ),
);

/** A time as exactly as known: words and years around days and months, each of which must exist. */
export const time = v.pipe(
  v.string(),
  v.check(
    (value) =>
      (value.match(/\d{4}-\d+(-\d+)?/g) ?? []).every(
        (date) => /^\d{4}-\d{4}$/.test(date) || impossibleIn(date) === null,
      ),
    ({ input }) => {
      const wrong = (input.match(/\d{4}-\d+(-\d+)?/g) ?? []).map(impossibleIn).find((each) => each !== null);
      return `takes a time of the calendar, not ${wrong}`;
    },
  ),
);

/** The same, with a year in it. */
export const datedTime = v.pipe(
  time,
  v.regex(/\b\d{4}\b/, 'takes a day, a month or a year, such as 2013-10-01'),
);

/** An id of a decision. */
export const decisionId = v.pipe(
  v.string(),
  v.regex(/^(D\d\d|B\d)$/, 'takes the id of a decision, such as D09 or B2'),
);

/** An id of an option. */
export const optionId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/,
    'takes the id of an option: two words with a dot, such as review.note',
  ),
);

/** An id of a fact. */
export const factId = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}-\d\d$/, 'takes the id of a fact, such as WRN-04'),
);

/** A word in small letters. */
export const word = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'takes a word in small letters, such as load-test'),
);

/** The id of something that stands in another row or table; whether it does is asked when all are read. */
export const reference = v.string();

/** Text of at most so many words. */
export function shortText(most: number) {
  return v.pipe(
    text,
    v.check(
      (value) => value.split(/\s+/).length <= most,
      ({ input }) => `has ${input.split(/\s+/).length} words; at most ${most}`,
    ),
    v.regex(/^[^|{}]*$/, 'may not contain |, { or }'),
  );
}

/** Text that the story reads aloud beside a choice: no signs that Ink would read. */
export const inkText = v.pipe(text, v.regex(/^[^|{}]*$/, 'may not contain |, { or }'));
