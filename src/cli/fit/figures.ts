// Figures of walked paths, as expectations and tests ask for them.
import type { Day, Week } from '../../model/state/system';
import type { PathWalked } from './paths-walked';

/** The week in which a date falls; undefined before the first. */
export const week = (walked: PathWalked, date: string): Week | undefined =>
  walked.trace.weeks.findLast((row) => row.date <= date);

/** The service on a date; undefined before there is one. */
export const day = (walked: PathWalked, date: string): Day | undefined =>
  walked.trace.days.find((row) => row.date === date);

/** Plans chosen by the end of a date, people; NaN before there is a service. */
export const cumulative = (walked: PathWalked, date: string): number =>
  day(walked, date)?.cumulativeSelections ?? NaN;

/** The week of the eve of enrolment. */
export const eve = (walked: PathWalked): Week | undefined =>
  week(walked, walked.trace.hours[0]?.date ?? '2013-10-01');

/** Visits from one date to another, both included, millions. */
export function sumVisits(walked: PathWalked, from: string, to: string): number {
  let sum = 0;
  for (const row of walked.trace.days) if (row.date >= from && row.date <= to) sum += row.visits;
  return sum / 1e6;
}

/** Share of those who tried in the first week who got through or kept a place. */
export function keptShare({ system }: PathWalked): number {
  return (
    ((system.inner['through7'] ?? 0) + (system.inner['kept7'] ?? 0)) /
    Math.max(1, system.inner['tried7'] ?? 1)
  );
}
