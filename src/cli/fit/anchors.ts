// The anchors of the record and what the model gives for each: one measure per row of story/tables/anchors.csv.
import { DATED } from '../../model/table/dated';
import { believed, PRIME_PARTS } from '../../model/rules/parts';
import { total } from '../../model/rules/money';
import type { Day, Hour, System, Trace } from '../../model/state/system';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

/** One figure of the record with its band. `record` is null where the table has none. */
export interface Anchor {
  id: string;
  group: number;
  date: string;
  measure: string;
  unit: string;
  low: number;
  record: number | null;
  high: number;
  kind: 'input' | 'emergent';
  facts: string;
}

/** Days on which a measure needs the whole system. */
export const LOOKS = [
  '2011-10-01',
  '2013-03-05',
  '2013-04-30',
  '2013-08-28',
  '2013-09-24',
  '2013-09-27',
  '2013-10-01',
  '2013-10-08',
  '2013-10-25',
  '2013-11-25',
  '2013-12-01',
  '2014-03-01',
  '2014-04-01',
  '2014-07-01',
  '2014-11-15',
  '2014-11-16',
] as const;
/** One of the days looked at. */
type LookDate = (typeof LOOKS)[number];

/** A finished run with the systems seen on the way. */
export interface RunSeen {
  trace: Trace;
  at: ReadonlyMap<string, System>;
}

/** The table of anchors; throws where a row cannot be read. */
export function readAnchors(file: string): Anchor[] {
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as Record<string, string>[];
  return rows.map((row) => ({
    id: row['id']!,
    group: Number(row['group']),
    date: row['date']!,
    measure: row['measure']!,
    unit: row['unit']!,
    low: Number(row['low']),
    record: row['record'] === '' ? null : Number(row['record']),
    high: Number(row['high']),
    kind: row['kind'] as Anchor['kind'],
    facts: row['facts']!,
  }));
}

function days(seen: RunSeen, from: string, to: string): Day[] {
  return seen.trace.days.filter(({ date }) => date >= from && date <= to);
}

function sumOf(rows: readonly Day[], of: (day: Day) => number): number {
  return rows.reduce((sum, day) => sum + of(day), 0);
}

function meanOf(rows: readonly Day[], of: (day: Day) => number | null): number {
  return rows.length ? sumOf(rows, (day) => of(day) ?? 0) / rows.length : NaN;
}

function on(seen: RunSeen, date: string): Day | undefined {
  return seen.trace.days.find((day) => day.date === date);
}

function hoursBefore(seen: RunSeen, date: string, hour: number): Hour[] {
  return seen.trace.hours.filter((row) => row.date === date && row.hour < hour);
}

function at(seen: RunSeen, look: LookDate): System {
  const system = seen.at.get(look);
  if (!system) throw new Error(`nobody looked on ${look}`);
  return system;
}

const MILLION = 1_000_000;
const cumulative = (seen: RunSeen, date: string) => on(seen, date)?.cumulativeSelections ?? NaN;
const visits = (seen: RunSeen, from: string, to: string) =>
  sumOf(days(seen, from, to), (day) => day.visits) / MILLION;

/** Share of the prime contractor's functions that are not working. */
function notWorking(system: System): number {
  let broken = 0;
  let scope = 0;
  for (const id of PRIME_PARTS) {
    broken += system.parts[id].toDo + system.parts[id].undiscovered;
    scope += system.parts[id].scope;
  }
  return broken / scope;
}

/** Share expected to be believed done on 1 October at the pace of the eight weeks before 30 April. */
function expected(seen: RunSeen): number {
  const now = believed(at(seen, '2013-04-30'));
  const pace = (now - believed(at(seen, '2013-03-05'))) / 8;
  return 100 * Math.min(1, now + pace * 22);
}

/** What the model gives for each anchor. */
const MEASURES: Record<string, (seen: RunSeen) => number> = {
  A01: (seen) => at(seen, '2011-10-01').money.marketplace,
  A02: () => DATED.find(({ kind }) => kind === 'states')?.value ?? NaN,
  A03: expected,
  A04: (seen) => at(seen, '2013-08-28').inner['dropped'] ?? NaN,
  A05: (seen) => 91 * notWorking(at(seen, '2013-09-24')),
  A06: (seen) => at(seen, '2013-09-27').service.testCapacity,
  A08: (seen) => seen.trace.hours.find(({ date }) => date === '2013-10-01')?.capacity ?? NaN,
  A09: (seen) => cumulative(seen, '2013-10-01'),
  A10: (seen) => cumulative(seen, '2013-10-02'),
  A11: (seen) => visits(seen, '2013-10-01', '2013-10-01'),
  A12: (seen) => Math.max(...days(seen, '2013-10-01', '2013-10-06').map((day) => day.peakConcurrent)),
  A13: (seen) => visits(seen, '2013-10-01', '2013-10-07'),
  A14: (seen) => sumOf(days(seen, '2013-10-01', '2013-10-07'), (day) => day.tried) / MILLION,
  A15: (seen) => (on(seen, '2013-10-07')?.accounts ?? NaN) / MILLION,
  A16: (seen) => meanOf(days(seen, '2013-10-08', '2013-10-20'), (day) => day.responseSeconds),
  A17: (seen) => meanOf(days(seen, '2013-10-08', '2013-10-20'), (day) => day.errorPercent),
  A18: (seen) => meanOf(days(seen, '2013-10-16', '2013-11-02'), (day) => day.uptimePercent),
  A19: (seen) => on(seen, '2013-10-25')?.canRegisterPercent ?? NaN,
  A20: (seen) =>
    Math.min(...days(seen, '2013-10-08', '2013-10-25').map((day) => day.canFinishPercent ?? NaN)),
  A21: () =>
    DATED.filter(({ kind, from }) => kind === 'outage' && from <= '2013-10-28').reduce(
      (sum, row) => sum + row.value,
      0,
    ),
  A22: (seen) => cumulative(seen, '2013-11-02'),
  A23: (seen) => cumulative(seen, '2013-11-30'),
  A24: (seen) => on(seen, '2013-12-01')?.responseSeconds ?? NaN,
  A25: (seen) => on(seen, '2013-12-01')?.errorPercent ?? NaN,
  A26: (seen) => meanOf(days(seen, '2013-11-24', '2013-11-30'), (day) => day.uptimePercent),
  A27: (seen) => on(seen, '2013-12-01')?.capacity ?? NaN,
  A28: (seen) => at(seen, '2013-12-01').service.fixes,
  A29: (seen) =>
    (100 * (at(seen, '2013-12-01').inner['faultyOctNov'] ?? NaN)) /
    (at(seen, '2013-12-01').inner['selectedOctNov'] ?? NaN),
  A30: (seen) => on(seen, '2013-12-06')?.faultyFilesPercent ?? NaN,
  A31: (seen) => visits(seen, '2013-12-23', '2013-12-23'),
  A32: (seen) => on(seen, '2013-12-23')?.peakConcurrent ?? NaN,
  A33: (seen) => cumulative(seen, '2013-12-24'),
  A35: (seen) => at(seen, '2014-03-01').money.marketplace,
  A36: (seen) => at(seen, '2014-03-01').money.hub,
  A37: (seen) => total(at(seen, '2014-04-01')),
  A38: (seen) => on(seen, '2014-03-31')?.peakConcurrent ?? NaN,
  A39: (seen) => visits(seen, '2014-03-31', '2014-03-31'),
  A40: (seen) => cumulative(seen, '2014-04-19'),
  A41: (seen) => at(seen, '2014-07-01').money.replacement,
  A42: (seen) => hoursBefore(seen, '2013-10-01', 7).reduce((sum, hour) => sum + hour.arrivals, 0) / MILLION,
  A43: (seen) => hoursBefore(seen, '2013-10-01', 17).reduce((sum, hour) => sum + hour.arrivals, 0) / MILLION,
  A44: (seen) => visits(seen, '2013-10-01', '2013-10-21'),
  A45: (seen) => visits(seen, '2013-10-01', '2013-11-30'),
  A46: (seen) => cumulative(seen, '2013-12-20') - cumulative(seen, '2013-11-30'),
  A47: (seen) => visits(seen, '2013-12-21', '2013-12-22'),
};

/** One anchor judged. `ok` is false where the model gives no number. */
export interface Judged extends Anchor {
  model: number | null;
  ok: boolean;
}

/** Each anchor with what the model gives. */
export function judge(anchors: readonly Anchor[], seen: RunSeen): Judged[] {
  return anchors.map((anchor) => {
    const value = MEASURES[anchor.id]?.(seen) ?? NaN;
    const model = Number.isFinite(value) ? value : null;
    return { ...anchor, model, ok: model !== null && model >= anchor.low && model <= anchor.high };
  });
}

/** Groups of which all rows are met, and how many groups there are. */
export function groupsMet(judged: readonly Judged[]): { met: number; of: number } {
  const groups = new Map<number, boolean>();
  for (const { group, ok } of judged) groups.set(group, (groups.get(group) ?? true) && ok);
  return { met: [...groups.values()].filter(Boolean).length, of: groups.size };
}
