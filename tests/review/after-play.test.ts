// What the debrief computes: the loop of silence, one choice the other way, what may be shared.
import { beforeAll, describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { rerun } from '../../src/model/ask/explain';
import { profile } from '../../src/model/ask/readings';
import { WAYS } from '../../src/model/state/system';
import { openTelling } from '../../src/play/telling';
import type { Turn } from '../../src/play/turn';
import { append, type Run } from '../../src/play/run';
import { choicesOf, openingDate } from '../../src/review/course';
import { sharedOf } from '../../src/review/shared';
import { silenceOf } from '../../src/review/silence';
import { pointsOf, replayedIn, whatIf } from '../../src/review/what-if';

const theCase = compiledOnce();
const GOOD: Readonly<Record<string, string>> = {
  D01: 'owner.pair',
  D04: 'integrator.lead',
  D05: 'rules.interfaces',
  D07: 'window.review',
  D09: 'review.freeze',
  D14: 'scope.more',
  D18: 'opening.queue',
};

/** Turns of an `alone` run that takes these options, else the first on offer. */
function turnsOf(choices: Readonly<Record<string, string>>, stopAfter = 99): readonly Turn[] {
  const telling = openTelling(theCase, theCase.presets.alone!.asks);
  for (let taken = 0; telling.turn().asks && taken < stopAfter; taken++) {
    const { asks, choices: on } = telling.turn();
    telling.take(on.find(({ id }) => id === choices[asks])?.id ?? on[0]!.id, false);
  }
  return telling.turns();
}

let history: readonly Turn[];
let early: readonly Turn[];
beforeAll(() => {
  history = turnsOf({});
  early = turnsOf(GOOD);
});

test('a walk over the choices of a played run ends where the run ended', () => {
  for (const turns of [history, early])
    expect(profile(rerun(theCase, choicesOf(turns)).system)).toEqual(profile(turns.at(-1)!.system));
});

describe('the loop of silence', () => {
  test('turns on the way of history: strain up, candour down, faults hidden, strain up again', () => {
    const loop = silenceOf(history)!;
    expect(loop.turned).toBe(true);
    expect([loop.strain.went, loop.candour.went, loop.hidden.went]).toEqual(['up', 'down', 'up']);
    expect(loop.again.to.value).toBeGreaterThan(loop.strain.to.value);
    expect(loop.strain.from.date < loop.strain.to.date && loop.strain.to.date < openingDate(history)).toBe(
      true,
    );
  });

  test('leaves more candour and fewer hidden faults where both systems are cared for early', () => {
    const [worse, better] = [silenceOf(history)!, silenceOf(early)!];
    expect(better.candour.to.value).toBeGreaterThan(worse.candour.to.value);
    expect(better.hidden.to.value).toBeLessThan(worse.hidden.to.value);
  });

  test('is not told before there is an opening', () => {
    expect(silenceOf(history.slice(0, 3))).toBeNull();
  });
});

describe('one choice the other way', () => {
  test('has a point for each decision, and never offers what was taken', () => {
    const points = pointsOf(history);
    expect(points.map(({ decision }) => decision)).toContain('D09');
    for (const { taken, others } of points) expect(others).not.toContain(taken);
  });

  test('says which way people through went, what followed, and day by day from the opening', () => {
    const { went, curve, otherChoices } = whatIf(theCase, history, 'D09', 'review.freeze');
    expect(went).toBe('up');
    expect(otherChoices['D09']).toBe('review.freeze');
    expect(curve.at(-1)!.date).toBe('2014-04-19');
    expect(curve.at(-1)!.yours).toBeCloseTo(profile(history.at(-1)!.system).peopleThrough, -1);
    for (const [index, row] of curve.slice(1).entries())
      expect(row.other).toBeGreaterThanOrEqual(curve[index]!.other);
  });

  test('only the first on record counts', () => {
    const empty: Run = {
      format: 1,
      id: '0'.repeat(16),
      started: '2026-01-01T00:00:00.000Z',
      edition: theCase.edition,
      preset: 'alone',
      asks: ['D09'],
      language: 'en',
      mode: 'alone',
      groups: [],
      events: [],
    };
    expect(replayedIn(empty.events)).toBeNull();
    const twice = append(
      append(empty, { kind: 'replayed', decision: 'D09', choice: 'review.freeze', predicted: 'up' }, 1),
      { kind: 'replayed', decision: 'D18', choice: 'opening.later', predicted: 'down' },
      2,
    );
    expect(replayedIn(twice.events)).toMatchObject({ decision: 'D09', predicted: 'up' });
  });
});

test('what is shared holds numbers and ways out, and no text besides', () => {
  const { eve, october, yours, history: done, ...eveOf } = sharedOf(theCase, history);
  for (const value of [eveOf, yours, done].flatMap((numbers) => Object.values(numbers)))
    expect(typeof value).toBe('number');
  for (const way of [...eve, ...october]) expect(WAYS).toContain(way);
  expect(eveOf.reported).toBeGreaterThan(90);
  expect(eveOf.truth).toBeLessThan(5);
  expect(october.length).toBeGreaterThan(eve.length);
});
