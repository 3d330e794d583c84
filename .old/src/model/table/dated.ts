// What the department did not choose: dated rows, each with a fact id. Nothing else in the model has a date.
import { dayOf } from '../state/calendar';

/** Something that happened to the department between two ISO dates. */
export interface DatedRow {
  /** Also the id of the parameter that says whether it is in force: 1, or 0 to see what hangs on it. */
  id: string;
  /** What happens; the rules of each kind stand where it is read. */
  kind: 'outage' | 'quiet' | 'states' | 'holiday' | 'deadline' | 'rules';
  from: string;
  /** Last day. */
  to: string;
  /** Outage: hours lost each day. Quiet: share of bad news that reaches Washington's front pages. States: undecided states; no rule reads them (they are the record's anchor A02; what not knowing did to the work stands in the options of D06). Holiday: share of usual visits. Deadline: million extra visits on the last day. Rules: new functions asked for, each week. */
  value: number;
  why: string;
  fact: string;
}

/** All dated rows. */
export const DATED = [
  {
    id: 'statesUndecided',
    kind: 'states',
    from: '2012-11-16',
    to: '2012-12-14',
    value: 13,
    why: 'States had not said whether they would run their own exchange.',
    fact: 'STA-03',
  },
  {
    id: 'shutdownQuiet',
    kind: 'quiet',
    from: '2013-10-01',
    to: '2013-10-17',
    value: 0.5,
    why: 'The shutdown kept the site off the front pages.',
    fact: 'CRI-37',
  },
  {
    id: 'outage27',
    kind: 'outage',
    from: '2013-10-27',
    to: '2013-10-27',
    value: 22,
    why: 'The data centre’s network failed during maintenance.',
    fact: 'CRI-12',
  },
  {
    id: 'outage28',
    kind: 'outage',
    from: '2013-10-28',
    to: '2013-10-28',
    value: 14,
    why: 'The data centre’s network failed during maintenance.',
    fact: 'CRI-12',
  },
  {
    id: 'outage29',
    kind: 'outage',
    from: '2013-10-29',
    to: '2013-10-29',
    value: 8,
    why: 'Second failure of the hosting centre in the week.',
    fact: 'CRI-13',
  },
  {
    id: 'outage30',
    kind: 'outage',
    from: '2013-10-30',
    to: '2013-10-30',
    value: 10,
    why: 'Second failure of the hosting centre, still felt the next day.',
    fact: 'CRI-13',
  },
  {
    id: 'thanksgiving',
    kind: 'holiday',
    from: '2013-11-28',
    to: '2013-11-29',
    value: 0.55,
    why: 'Thanksgiving.',
    fact: 'CRI-40',
  },
  {
    id: 'christmasEve',
    kind: 'holiday',
    from: '2013-12-24',
    to: '2013-12-24',
    value: 0.6,
    why: 'Christmas Eve.',
    fact: 'LAW-04',
  },
  {
    id: 'christmas',
    kind: 'holiday',
    from: '2013-12-25',
    to: '2013-12-25',
    value: 0.3,
    why: 'Christmas.',
    fact: 'LAW-04',
  },
  {
    id: 'newYear',
    kind: 'holiday',
    from: '2014-01-01',
    to: '2014-01-01',
    value: 0.4,
    why: 'New Year.',
    fact: 'LAW-02',
  },
  {
    id: 'coverFebruary',
    kind: 'deadline',
    from: '2014-01-15',
    to: '2014-01-15',
    value: 0.2,
    why: 'Last day for cover from February.',
    fact: 'LAW-03',
  },
  {
    id: 'coverMarch',
    kind: 'deadline',
    from: '2014-02-15',
    to: '2014-02-15',
    value: 0.25,
    why: 'Last day for cover from March.',
    fact: 'LAW-03',
  },
  {
    id: 'secondSeasonRules',
    kind: 'rules',
    from: '2014-04-28',
    to: '2014-10-10',
    value: 2.5,
    why: 'The second season asks for renewals and new rules; officials cut about half of what was asked.',
    fact: 'AFT-23',
  },
] as const satisfies readonly DatedRow[];

export type DatedId = (typeof DATED)[number]['id'];
/** Which rows are in force, 1 or 0: the part of the parameters read here. */
type InForce = Readonly<Record<DatedId, number>>;

/** Value of a kind on a day, or the fallback where no row in force covers it. */
function lookup(kind: DatedRow['kind'], fallback: number): (day: number, inForce: InForce) => number {
  const byDay = new Map<number, (typeof DATED)[number]>();
  for (const row of DATED) {
    if (row.kind !== kind) continue;
    for (let day = dayOf(row.from); day <= dayOf(row.to); day++) byDay.set(day, row);
  }
  return (day, inForce) => {
    const row = byDay.get(day);
    return row ? fallback + (row.value - fallback) * inForce[row.id] : fallback;
  };
}

/** Hours of the day lost by the hosting centre's failures. */
export const outageHours = lookup('outage', 0);
/** Share of usual visits on a holiday. */
export const holidayFactor = lookup('holiday', 1);
/** How much of the trouble reaches the front pages. */
export const attention = lookup('quiet', 1);

/** New functions a week that the next season asks for. */
export const rulesPerWeek = lookup('rules', 0);

/** Smaller deadlines within the season: id, day and million extra visits. */
export const MINOR_DEADLINES = DATED.filter(({ kind }) => kind === 'deadline').map(({ id, to, value }) => ({
  id,
  day: dayOf(to),
  size: value,
}));
