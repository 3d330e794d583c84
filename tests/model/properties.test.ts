// What must hold on every run whatever is chosen: bounds, conservation, and that stepping in pieces changes nothing.
import { array, assert, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, beginning } from '../../src/model/run/advance';
import { daysAfter } from '../../src/model/run/agenda';
import { PARAMETERS } from '../../src/model/table/parameters';
import { profile } from '../../src/model/ask/profile';
import { PARTS } from '../../src/model/table/ids';
import type { System, Trace } from '../../src/model/state/system';
import { walk } from '../../src/model/run/walk';
import { timeline, walkPicks } from './paths-seen';

const picks = array(nat({ max: 59 }), { minLength: 36, maxLength: 36 });

function numbersOf(value: unknown, path: string, found: [string, number][]): void {
  if (typeof value === 'number') found.push([path, value]);
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) numbersOf(inner, `${path}.${key}`, found);
}

/** Levers may be below zero: they are shifts, not stocks. */
function stocksOf(system: System): [string, number][] {
  const found: [string, number][] = [];
  for (const key of ['organisation', 'parts', 'money', 'service'] as const)
    numbersOf(system[key], key, found);
  return found;
}

/** People who renew in the second season came through before and would count twice. */
const BEFORE_RENEWALS = '2014-11-15';

/** Who tried is through, on the way, waiting or gone; who may choose has chosen or may still. */
function expectEverybodySomewhere({ service, inner }: System): void {
  const at = (...ids: string[]) => ids.reduce((sum, id) => sum + inner[id]!, 0);
  expect(at('noAccount', 'unfinished', 'queue', 'lost') + service.through).toBeCloseTo(service.tried, 0);
  expect(at('notified', 'fresh', 'eligible') + service.selections).toBeCloseTo(
    service.through * PARAMETERS.mayChoose,
    0,
  );
}

const BOUNDED = [
  'clarity',
  'candour',
  'capability',
  'strain',
  'room',
  'reportedReadiness',
  'trueReadiness',
] as const;

describe('any run', () => {
  test('has finite numbers, stocks at or above zero, and social stocks within 0-100', () => {
    assert(
      property(picks, (list) => {
        const { system, trace } = walkPicks(list);
        const all: [string, number][] = [];
        numbersOf(system, 'system', all);
        numbersOf(trace.days, 'days', all);
        numbersOf(trace.weeks, 'weeks', all);
        expect(all.filter(([, value]) => !Number.isFinite(value))).toEqual([]);
        expect(stocksOf(system).filter(([, value]) => value < -1e-9)).toEqual([]);
        const outside = trace.weeks.flatMap((week) =>
          BOUNDED.filter((id) => week[id] < 0 || week[id] > 100.000001).map(
            (id) => `${id} ${week[id]} on ${week.date}`,
          ),
        );
        expect(outside).toEqual([]);
        expect(profile(system).service).toBeLessThanOrEqual(100);
      }),
      { numRuns: 40, seed: 54 },
    );
  });

  test('creates and loses no work: each part is its four stocks', () => {
    assert(
      property(picks, (list) => {
        const { system } = walkPicks(list);
        for (const id of PARTS) {
          const part = system.parts[id];
          expect(part.toDo + part.undiscovered + part.sound + part.verified, id).toBeCloseTo(part.scope, 6);
        }
      }),
      { numRuns: 25, seed: 55 },
    );
  });

  test('keeps people: arrivals and those who waited are through, waiting or gone, every hour', () => {
    assert(
      property(picks, (list) => {
        const { trace } = walkPicks(list);
        expect(trace.hours.length).toBe(168);
        const wrong = trace.hours.filter((row, index) => {
          const before = trace.hours[index - 1]?.waiting ?? 0;
          const rest = row.arrivals + before - row.through - row.waiting - row.gaveUp;
          return Math.abs(rest) > 0.001 || Math.min(row.arrivals, row.through, row.waiting, row.gaveUp) < 0;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 30, seed: 56 },
    );
  });

  test('keeps people by where they are', () => {
    assert(
      property(picks, (list) => {
        expectEverybodySomewhere(walkPicks(list, PARAMETERS, BEFORE_RENEWALS).system);
      }),
      { numRuns: 40, seed: 59 },
    );
  });

  test.each([
    ['closed for a week with a queue', ['opening.queue', 'uptime.close', 'faults.pause']],
    ['closed to be built again with a queue', ['opening.queue', 'repair.rebuild']],
    ['by telephone and forms with a queue', ['opening.queue', 'repair.paper']],
  ])('keeps people by where they are: %s', (_says, options) => {
    const { system } = walk(
      timeline,
      (_decision, on) => on.find(({ id }) => options.includes(id))?.id ?? null,
      PARAMETERS,
      undefined,
      BEFORE_RENEWALS,
    );
    expect(options.every((id) => system.applied.includes(id))).toBe(true);
    expectEverybodySomewhere(system);
  });

  test('decides the opening, once', () => {
    assert(
      property(picks, (list) => {
        expect(['held', 'failed']).toContain(walkPicks(list).system.opening);
      }),
      { numRuns: 25, seed: 57 },
    );
  });
});

describe('advancing', () => {
  const start = walkPicks(Array.from({ length: 36 }, () => 0)).system;

  function inPieces(from: System, to: string, cuts: readonly string[]): { system: System; trace: Trace } {
    const trace: Trace = { weeks: [], days: [], hours: [] };
    let system = from;
    for (const cut of [...cuts].sort()) system = advance(system, cut, trace);
    return { system: advance(system, to, trace), trace };
  }

  test('in pieces equals advancing in one go', () => {
    assert(
      property(array(nat({ max: 1660 }), { maxLength: 6 }), (days) => {
        const whole = inPieces(beginning(), '2014-11-22', []);
        const cut = inPieces(
          beginning(),
          '2014-11-22',
          days.map((day) => daysAfter('2010-05-01', day)),
        );
        expect(cut).toEqual(whole);
      }),
      { numRuns: 15, seed: 58 },
    );
  });

  test('changes nothing it was given, and nothing at all for a date that has passed', () => {
    const before = structuredClone(start);
    advance(start, '2014-12-24');
    expect(start).toEqual(before);
    expect(advance(start, '2014-01-01')).toBe(start);
  });
});

test('the same choices give the same numbers', () => {
  const list = Array.from({ length: 36 }, (_, index) => (index * 7) % 5);
  expect(walkPicks(list)).toEqual(walkPicks(list));
});
