// Random systems and turns for the tests of the picture: any mixture of choices, parts, ways and findings.
import * as fc from 'fast-check';
import { beginning } from '../../src/model/run/advance';
import { GATES, LAUNCHES, PARTS, WAYS, type GateId } from '../../src/model/table/ids';
import type { Hour, Part, System } from '../../src/model/state/system';
import type { Case } from '../../src/play/case';
import type { Sight } from '../../src/play/sight';
import { compiledOnce } from '../../story/build/once';
import { size } from '../size';

/** The case, compiled once for all tests of the picture. */
export const theCase: Case = compiledOnce();

/** A part whose first four stocks add up to its scope. */
const part = fc
  .record({
    scope: fc.integer({ min: 1, max: 60 }),
    cuts: fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)),
    known: fc.nat(80),
  })
  .map(({ scope, cuts, known }): Part => {
    const [a, b, c] = [...cuts].sort((one, other) => one - other) as [number, number, number];
    return {
      scope,
      toDo: (scope * a) / 100,
      undiscovered: (scope * (b - a)) / 100,
      sound: (scope * (c - b)) / 100,
      verified: (scope * (100 - c)) / 100,
      known,
    };
  });

/** One option of each of the first few decisions, as a run would have applied them. */
const applied = fc
  .tuple(
    fc.nat(theCase.decisions.length),
    fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }),
    fc.boolean(),
  )
  .map(([count, picks, held]) =>
    theCase.decisions
      .filter(({ when }) => when === 'always' || when === (held ? 'held' : 'failed'))
      .sort((one, other) => (one.date < other.date ? -1 : 1))
      .slice(0, count)
      .map(({ options }, index) => options[picks[index]! % options.length]!.id),
  );

const percent = fc.integer({ min: 0, max: 100 });

/** What makes one system another. */
const given = fc.record({
  applied,
  parts: fc.tuple(...PARTS.map(() => part)),
  ways: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  candour: percent,
  found: fc.option(percent, { nil: undefined }),
  launch: fc.constantFrom(...LAUNCHES),
  opening: fc.constantFrom('held' as const, 'failed' as const),
  selections: fc.nat(5_000_000),
  shares: fc.record({ admitted: percent, spanish: percent, smallFirms: percent }),
  loop: fc.integer({ min: 5, max: 35 }),
  capacity: fc.nat(250_000),
  fixes: fc.nat(900),
  faulty: percent,
  day: fc.nat(1100),
});
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

function dateOf(day: number, launched: boolean): string {
  const days = Date.UTC(launched ? 2013 : 2010, launched ? 10 : 4, 1 + (launched ? day % 360 : day));
  return new Date(days).toISOString().slice(0, 10);
}

function serviceOf({ selections, capacity, fixes, faulty }: Given): System['service'] {
  return {
    ...beginning().service,
    open: true,
    capacity,
    peakConcurrent: selections % 90_000,
    who: {
      english: selections * 0.8,
      spanish: selections * 0.05,
      helped: selections * 0.1,
      smallFirms: selections % 900,
    },
    tried: selections * 2,
    selections,
    fixes,
    faultyFilesPercent: faulty,
  };
}

function systemOf(one: Given, launched: boolean): System {
  const base = beginning();
  const date = dateOf(one.day, launched);
  const found = one.found === undefined ? null : { date, value: one.found };
  return {
    ...base,
    date,
    applied: one.applied,
    launch: one.launch,
    opening: launched ? one.opening : 'pending',
    organisation: { ...base.organisation, candour: one.candour, learningLoop: one.loop / 10 },
    inner: {
      ...base.inner,
      opened: launched ? 1 : 0,
      admitted: one.shares.admitted / 100,
      spanish: Math.round(one.shares.spanish / 50) / 2,
      smallFirms: one.shares.smallFirms / 100,
    },
    parts: Object.fromEntries(PARTS.map((id, index) => [id, one.parts[index]!])) as System['parts'],
    ways: Object.fromEntries(
      WAYS.map((id, index) => [id, { open: one.ways[index]!, by: one.applied[index] ?? null }]),
    ) as System['ways'],
    found: found ? { trueReadiness: found, missingLinks: { date, value: 5 }, candour: found } : {},
    service: launched ? serviceOf(one) : base.service,
  };
}

/** Any system on any day. `launched` false: before anybody could apply. */
export const anySystem = (launched: boolean): fc.Arbitrary<System> =>
  given.map((one) => systemOf(one, launched));

/** So many runs of a property, always the same: every day, and in the soak. */
export const runs = (daily: number, full: number) => ({ numRuns: size(daily, full), seed: 20131001 });

const gates = (most: number) =>
  fc
    .tuple(...GATES.map(() => fc.nat(most)))
    .map(
      (numbers) =>
        Object.fromEntries(GATES.map((id, index) => [id, numbers[index]!])) as Record<GateId, number>,
    );

/** Hours of the first days. */
export const anyHours: fc.Arbitrary<Hour[]> = fc
  .array(
    fc.record({
      arrivals: fc.nat(200_000),
      waiting: fc.nat(90_000),
      gaveUp: fc.nat(90_000),
      through: fc.nat(9000),
      selections: fc.nat(900),
      at: gates(60_000),
      failedAt: gates(20_000),
      who: fc.record({
        english: fc.nat(9000),
        spanish: fc.nat(900),
        helped: fc.nat(900),
        smallFirms: fc.nat(90),
      }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((rows) =>
    rows.map((row, index): Hour => ({
      ...row,
      date: `2013-10-0${1 + Math.floor(index / 24)}`,
      hour: index % 24,
      concurrent: 4000 + index,
      capacity: 1000 + index,
      registered: 0,
      errorPercent: 6,
      responseSeconds: 8,
    })),
  );

/** What is seen of this system, with these hours. */
export function sightAt(system: System, hours: Hour[] = []): Sight {
  return { number: system.applied.length, date: system.date, system, hours, days: [] };
}
