// What the fit aims at beside the anchors: other figures of the record, and what the named paths must show. Softer than anchors.
import { profile } from '../../model/ask/readings';
import type { Week } from '../../model/state/system';
import type { PathWalked, Walks } from './paths-walked';

/** A figure that should lie within a band. Weight 1 counts as much as an anchor. */
export interface Expectation {
  name: string;
  of: (walks: Walks) => number;
  low: number;
  high: number;
  weight: number;
  source: string;
}

const week = (walked: PathWalked, date: string): Week | undefined =>
  walked.trace.weeks.findLast((row) => row.date <= date);
const day = (walked: PathWalked, date: string) => walked.trace.days.find((row) => row.date === date);
const cumulative = (walked: PathWalked, date: string) => day(walked, date)?.cumulativeSelections ?? NaN;
const eve = (walked: PathWalked) => week(walked, walked.trace.hours[0]?.date ?? '2013-10-01');

/** Share of those who tried in the first week who got through or kept a place. */
export function keptShare({ system }: PathWalked): number {
  return (
    ((system.inner['through7'] ?? 0) + (system.inner['kept7'] ?? 0)) /
    Math.max(1, system.inner['tried7'] ?? 1)
  );
}

export const EXPECTATIONS: Expectation[] = [
  {
    name: 'history: reported on the eve',
    of: (w) => eve(w.history)?.reportedReadiness ?? NaN,
    low: 94,
    high: 98.5,
    weight: 1,
    source: 'model.md: the eve reads green',
  },
  {
    name: 'history: true on the eve',
    of: (w) => eve(w.history)?.trueReadiness ?? NaN,
    low: 0.5,
    high: 5,
    weight: 1,
    source: 'TST-06, TST-07',
  },
  {
    name: 'history: room on the eve',
    of: (w) => eve(w.history)?.room ?? NaN,
    low: 43,
    high: 52,
    weight: 0.5,
    source: 'sts.md 5',
  },
  {
    name: 'history: strain on the eve',
    of: (w) => eve(w.history)?.strain ?? NaN,
    low: 48,
    high: 62,
    weight: 0.5,
    source: 'sts.md 5',
  },
  {
    name: 'history: room on 30 November',
    of: (w) => week(w.history, '2013-11-30')?.room ?? NaN,
    low: 24,
    high: 34,
    weight: 0.7,
    source: 'sts.md 5',
  },
  {
    name: 'history: room at the end',
    of: (w) => w.history.system.organisation.room,
    low: 42,
    high: 54,
    weight: 0.5,
    source: 'sts.md 5',
  },
  {
    name: 'history: capacity on 22 November',
    of: (w) => day(w.history, '2013-11-22')?.capacity ?? NaN,
    low: 20_000,
    high: 28_000,
    weight: 1,
    source: 'TRN-03',
  },
  {
    name: 'history: capacity on 13 November',
    of: (w) => day(w.history, '2013-11-13')?.capacity ?? NaN,
    low: 15_000,
    high: 25_000,
    weight: 0.3,
    source: 'CRI-17',
  },
  {
    name: 'history: users able to finish on 30 November, %',
    of: (w) => day(w.history, '2013-11-30')?.canFinishPercent ?? NaN,
    low: 75,
    high: 87,
    weight: 1,
    source: 'CRI-32',
  },
  {
    name: 'history: response on 13 November',
    of: (w) => day(w.history, '2013-11-13')?.responseSeconds ?? NaN,
    low: 0.7,
    high: 1.8,
    weight: 0.5,
    source: 'CRI-17',
  },
  {
    name: 'history: applications in the first week',
    of: (w) =>
      day(w.history, '2013-10-07') ? (w.history.at.get('2013-10-08')?.service.applications ?? NaN) : NaN,
    low: 20_000,
    high: 60_000,
    weight: 0.7,
    source: 'LCH-31',
  },
  {
    name: 'history: applications to 25 October',
    of: (w) => w.history.at.get('2013-10-25')?.service.applications ?? NaN,
    low: 250_000,
    high: 450_000,
    weight: 0.3,
    source: 'LCH-34: half of 700,000',
  },
  {
    name: 'history: fixes to 25 November',
    of: (w) => w.history.at.get('2013-11-25')?.service.fixes ?? NaN,
    low: 270,
    high: 340,
    weight: 0.5,
    source: 'TRN-04',
  },
  {
    name: 'history: million visits 1-4 October',
    of: (w) => sumVisits(w.history, '2013-10-01', '2013-10-04'),
    low: 7.4,
    high: 8.6,
    weight: 0.7,
    source: 'LCH-06',
  },
  {
    name: 'history: million visits 1-11 October',
    of: (w) => sumVisits(w.history, '2013-10-01', '2013-10-11'),
    low: 13,
    high: 15.5,
    weight: 0.5,
    source: 'LCH-27',
  },
  {
    name: 'history: million visits 8-14 October',
    of: (w) => sumVisits(w.history, '2013-10-08', '2013-10-14'),
    low: 3.6,
    high: 4.6,
    weight: 0.5,
    source: 'LCH-33',
  },
  {
    name: 'history: visits on 13 October against the first day',
    of: (w) =>
      sumVisits(w.history, '2013-10-13', '2013-10-13') / sumVisits(w.history, '2013-10-01', '2013-10-01'),
    low: 0.09,
    high: 0.16,
    weight: 0.5,
    source: 'LCH-13',
  },
  {
    name: 'history: visits on 23 December against 16 December',
    of: (w) =>
      sumVisits(w.history, '2013-12-23', '2013-12-23') / sumVisits(w.history, '2013-12-16', '2013-12-16'),
    low: 4.3,
    high: 5.9,
    weight: 0.8,
    source: 'TRN-29',
  },
  {
    name: 'history: response on 23 December',
    of: (w) => day(w.history, '2013-12-23')?.responseSeconds ?? NaN,
    low: 0.3,
    high: 0.5,
    weight: 0.6,
    source: 'TRN-20',
  },
  {
    name: 'history: page errors on 23 December',
    of: (w) => day(w.history, '2013-12-23')?.errorPercent ?? NaN,
    low: 0.2,
    high: 0.5,
    weight: 0.6,
    source: 'TRN-20',
  },
  {
    name: 'history: page errors on 28 March',
    of: (w) => day(w.history, '2014-03-28')?.errorPercent ?? NaN,
    low: 0.3,
    high: 0.6,
    weight: 0.4,
    source: 'TRN-25',
  },
  {
    name: 'history: million visits 24-30 March',
    of: (w) => sumVisits(w.history, '2014-03-24', '2014-03-30'),
    low: 7.8,
    high: 9.6,
    weight: 0.7,
    source: 'TRN-25',
  },
  {
    name: 'history: million selections on 28 December',
    of: (w) => cumulative(w.history, '2013-12-28') / 1e6,
    low: 1.165,
    high: 1.225,
    weight: 0.8,
    source: 'ENR-09 (unconfirmed)',
  },
  {
    name: 'history: million selections on 1 February',
    of: (w) => cumulative(w.history, '2014-02-01') / 1e6,
    low: 1.86,
    high: 2.02,
    weight: 1.2,
    source: 'ASPE, 12 February 2014: 1.9 million federal; not in the fact table',
  },
  {
    name: 'history: million selections on 1 March',
    of: (w) => cumulative(w.history, '2014-03-01') / 1e6,
    low: 2.54,
    high: 2.7,
    weight: 1.2,
    source: 'ASPE, 11 March 2014: 2.6 million federal; not in the fact table',
  },
  {
    name: 'history: thousand selections on 15 January',
    of: (w) => (day(w.history, '2014-01-15')?.selections ?? NaN) / 1e3,
    low: 15,
    high: 50,
    weight: 0.6,
    source: 'assumption: no day of its own',
  },
  {
    name: 'history: thousand selections on 15 February',
    of: (w) => (day(w.history, '2014-02-15')?.selections ?? NaN) / 1e3,
    low: 15,
    high: 55,
    weight: 0.6,
    source: 'assumption: no day of its own',
  },
  {
    name: 'history: million selections on 26 March',
    of: (w) => cumulative(w.history, '2014-03-26') / 1e6,
    low: 3.6,
    high: 4.3,
    weight: 0.4,
    source: 'ENR-13, federal share',
  },
  {
    name: 'history: million selections on 31 March',
    of: (w) => cumulative(w.history, '2014-03-31') / 1e6,
    low: 4.5,
    high: 5.0,
    weight: 0.5,
    source: 'ENR-14, federal share',
  },
  {
    name: 'history: USD million by 31 March 2013',
    of: (w) => week(w.history, '2013-03-31')?.obligatedMillion ?? NaN,
    low: 370,
    high: 440,
    weight: 0.5,
    source: 'WRN-20',
  },
  {
    name: 'history: marketplace order on 19 September 2013',
    of: (w) => w.history.at.get('2013-09-24')?.money.marketplace ?? NaN,
    low: 186,
    high: 204,
    weight: 0.7,
    source: 'CON-51',
  },
  {
    name: 'history: USD million by 28 February 2014',
    of: (w) => week(w.history, '2014-03-01')?.obligatedMillion ?? NaN,
    low: 740,
    high: 830,
    weight: 0.4,
    source: 'CON-14',
  },
  {
    name: 'history: users at once in the second season',
    of: (w) => day(w.history, '2014-11-15')?.capacity ?? NaN,
    low: 215_000,
    high: 285_000,
    weight: 0.7,
    source: 'AFT-05',
  },
  {
    name: 'history: applications on the first day of the second season',
    of: (w) =>
      (w.history.at.get('2014-11-16')?.service.applications ?? NaN) -
      (w.history.at.get('2014-11-15')?.service.applications ?? NaN),
    low: 80_000,
    high: 120_000,
    weight: 0.7,
    source: 'AFT-05',
  },
  {
    name: 'history: selections in the first week of the second season',
    of: (w) => cumulative(w.history, '2014-11-21') - cumulative(w.history, '2014-11-14'),
    low: 370_000,
    high: 550_000,
    weight: 0.6,
    source: 'AFT-06',
  },
  {
    name: 'early both: kept in the first week',
    of: (w) => keptShare(w['early-both']),
    low: 0.58,
    high: 0.72,
    weight: 2,
    source: 'routes.md',
  },
  {
    name: 'early both: reported below history',
    of: (w) => (eve(w.history)?.reportedReadiness ?? NaN) - (eve(w['early-both'])?.reportedReadiness ?? NaN),
    low: 5.6,
    high: 14,
    weight: 2.5,
    source: 'routes.md: no greener report',
  },
  {
    name: 'early both: true on the eve',
    of: (w) => eve(w['early-both'])?.trueReadiness ?? NaN,
    low: 42,
    high: 62,
    weight: 1,
    source: 'sts.md 5',
  },
  {
    name: 'early both: room on the eve',
    of: (w) => eve(w['early-both'])?.room ?? NaN,
    low: 18,
    high: 30,
    weight: 0.6,
    source: 'sts.md 5',
  },
  {
    name: 'early both: strain on the eve',
    of: (w) => eve(w['early-both'])?.strain ?? NaN,
    low: 30,
    high: 48,
    weight: 0.4,
    source: 'sts.md 5',
  },
  {
    name: 'early both: able to finish in the second season',
    of: (w) => day(w['early-both'], '2014-11-21')?.canFinishPercent ?? NaN,
    low: 82,
    high: 94,
    weight: 0.7,
    source: 'sts.md 5',
  },
  {
    name: 'staged and held: kept',
    of: (w) => keptShare(w['staged-and-held']),
    low: 0.58,
    high: 0.75,
    weight: 2,
    source: 'routes.md',
  },
  { name: 'history: kept', of: (w) => keptShare(w.history), low: 0, high: 0.04, weight: 1, source: 'LCH-31' },
  {
    name: 'spring warning: kept',
    of: (w) => keptShare(w['spring-warning']),
    low: 0.05,
    high: 0.35,
    weight: 1.5,
    source: 'routes.md: little better',
  },
  {
    name: 'spring warning: eight weeks later against history',
    of: (w) => cumulative(w['spring-warning'], '2013-11-30') / cumulative(w.history, '2013-11-30'),
    low: 2.2,
    high: 9,
    weight: 1,
    source: 'routes.md: far better',
  },
  {
    name: 'technology only: 30 November against history',
    of: (w) => cumulative(w['technology-only'], '2013-11-30') / cumulative(w.history, '2013-11-30'),
    low: 0.15,
    high: 0.85,
    weight: 1,
    source: 'sts.md 5',
  },
  {
    name: 'social only: people against history',
    of: (w) => profile(w['social-only'].system).peopleThrough / profile(w.history.system).peopleThrough,
    low: 0.8,
    high: 1.1,
    weight: 0.6,
    source: 'sts.md 5',
  },
  {
    name: 'social only: kept',
    of: (w) => keptShare(w['social-only']),
    low: 0.01,
    high: 0.2,
    weight: 1,
    source: 'sts.md 5',
  },
  {
    name: 'pressure only: 30 November against history',
    of: (w) => cumulative(w['pressure-only'], '2013-11-30') / cumulative(w.history, '2013-11-30'),
    low: 0.1,
    high: 0.6,
    weight: 1.5,
    source: 'routes.md',
  },
  {
    name: 'keep against dissolve: able to finish in the second season, points',
    of: (w) =>
      (day(w['rescue-and-keep'], '2014-11-21')?.canFinishPercent ?? NaN) -
      (day(w['rescue-then-dissolve'], '2014-11-21')?.canFinishPercent ?? NaN),
    low: 8,
    high: 30,
    weight: 1.5,
    source: 'routes.md; MPL-03',
  },
  {
    name: 'keep: able to finish in the second season',
    of: (w) => day(w['rescue-and-keep'], '2014-11-21')?.canFinishPercent ?? NaN,
    low: 84,
    high: 95,
    weight: 0.7,
    source: 'MPL-03',
  },
];

function sumVisits(walked: PathWalked, from: string, to: string): number {
  let sum = 0;
  for (const row of walked.trace.days) if (row.date >= from && row.date <= to) sum += row.visits;
  return sum / 1e6;
}

/** An expectation that is missed, and what the model gives instead. */
interface Missed extends Expectation {
  value: number;
}

/** The expectations that are missed, in the order of the table. */
export function missedOf(walks: Walks): Missed[] {
  return EXPECTATIONS.map((each) => ({ ...each, value: each.of(walks) })).filter(
    ({ value, low, high }) => !(value >= low && value <= high),
  );
}
