// Days counted from 1 May 2010 as whole numbers, so that the daily loop needs no date strings.

const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function sinceYearZero(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const gone = (from: number, span: number) => (from - (from % span)) / span;
  const leaps = (from: number) => gone(from, 4) - gone(from, 100) + gone(from, 400);
  const leapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year * 365 + leaps(year - 1) + BEFORE_MONTH[month - 1]! + (leapYear && month > 2 ? 1 : 0) + day - 1;
}

const START = sinceYearZero('2010-05-01');

/** Whole days from 1 May 2010 to an ISO date; negative before. */
export function dayOf(date: string): number {
  return sinceYearZero(date) - START;
}

const DATES: string[] = [];
for (let year = 2010; year < 2016; year++) {
  const leap = year % 4 === 0;
  for (let month = 1; month <= 12; month++) {
    const length =
      (month === 12 ? 365 : BEFORE_MONTH[month]!) - BEFORE_MONTH[month - 1]! + (leap && month === 2 ? 1 : 0);
    for (let day = 1; day <= length; day++) {
      const date = `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
      if (date >= '2010-05-01') DATES.push(date);
    }
  }
}

/** ISO date of a day number from 0 (1 May 2010) to the end of 2015; outside that range an error. */
export function dateOf(day: number): string {
  const date = DATES[day];
  if (date === undefined) throw new Error(`no calendar for day ${day}`);
  return date;
}

/** Day of the week, 0 = Saturday (1 May 2010 was one) to 6 = Friday. */
export function weekdayOf(day: number): number {
  return day % 7;
}

/** The days that the rules name. */
export const DAYS = {
  /** The official opening, LAW-03. */
  official: dayOf('2013-10-01'),
  /** Enrolment on the routes `later` and `browse`. */
  shifted: dayOf('2013-11-01'),
  /** The first orders are placed, CON-01. */
  award: dayOf('2011-09-30'),
  /** Repairs are counted from here (anchor A28). */
  fixesFrom: dayOf('2013-10-15'),
  /** First deadline for cover from 1 January as it stood in the law's rules, LAW-04. */
  december: dayOf('2013-12-15'),
  /** End of the first season, LAW-05. */
  march: dayOf('2014-03-31'),
  /** End of the time for people in line, LAW-05. */
  april: dayOf('2014-04-15'),
  /** The day the profile counts people, ENR-16. */
  counted: dayOf('2014-04-19'),
  /** The day the profile counts money, CON-15. */
  billed: dayOf('2014-03-31'),
  /** The second season opens, AFT-05. */
  second: dayOf('2014-11-15'),
  /** The main order runs to here, CON-35. */
  contractEnd: dayOf('2014-02-28'),
} as const;
