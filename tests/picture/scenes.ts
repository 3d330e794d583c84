// Random systems and turns for the tests of the picture: any mixture of choices, parts, ways and findings.
import * as fc from 'fast-check';
import { beginning } from '../../src/model/run/advance';
import { GATES, LAUNCHES, PARTS, WAYS, type GateId } from '../../src/model/table/ids';
import type { Hour, Part, System } from '../../src/model/state/system';
import type { Case } from '../../src/play/case';
import type { Sight } from '../../src/play/sight';
import { compiledOnce } from '../../story/build/once';

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

/** Any system on any day. `launched` false: before anybody could apply. */
export function anySystem(launched: boolean): fc.Arbitrary<System> {
  return fc
    .record({
      applied,
      parts: fc.tuple(...PARTS.map(() => part)),
      ways: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
      candour: percent,
      found: fc.option(percent, { nil: undefined }),
      launch: fc.constantFrom(...LAUNCHES),
      opening: fc.constantFrom('held', 'failed'),
      selections: fc.nat(5_000_000),
      shares: fc.record({ admitted: percent, spanish: percent, smallFirms: percent }),
      loop: fc.integer({ min: 5, max: 35 }),
      capacity: fc.nat(250_000),
      fixes: fc.nat(900),
      faulty: percent,
      day: fc.nat(1100),
    })
    .map((given): System => {
      const base = beginning();
      const date = new Date(
        Date.UTC(launched ? 2013 : 2010, launched ? 10 : 4, 1 + (launched ? given.day % 360 : given.day)),
      )
        .toISOString()
        .slice(0, 10);
      return {
        ...base,
        date,
        applied: given.applied,
        launch: given.launch,
        opening: launched ? (given.opening as 'held' | 'failed') : 'pending',
        organisation: { ...base.organisation, candour: given.candour, learningLoop: given.loop / 10 },
        inner: {
          ...base.inner,
          opened: launched ? 1 : 0,
          admitted: given.shares.admitted / 100,
          spanish: Math.round(given.shares.spanish / 50) / 2,
          smallFirms: given.shares.smallFirms / 100,
        },
        parts: Object.fromEntries(PARTS.map((id, index) => [id, given.parts[index]!])) as System['parts'],
        ways: Object.fromEntries(
          WAYS.map((id, index) => [id, { open: given.ways[index]!, by: given.applied[index] ?? null }]),
        ) as System['ways'],
        found:
          given.found === undefined
            ? {}
            : {
                trueReadiness: { date, value: given.found },
                missingLinks: { date, value: 5 },
                candour: { date, value: given.found },
              },
        service: launched
          ? {
              ...base.service,
              open: true,
              capacity: given.capacity,
              peakConcurrent: given.selections % 90_000,
              who: {
                english: given.selections * 0.8,
                spanish: given.selections * 0.05,
                helped: given.selections * 0.1,
                smallFirms: given.selections % 900,
              },
              tried: given.selections * 2,
              selections: given.selections,
              fixes: given.fixes,
              faultyFilesPercent: given.faulty,
            }
          : base.service,
      };
    });
}

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
