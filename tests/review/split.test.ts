// Counting hands, worked by hand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dividedness, inFigures, plurality, sidesOf, total } from '../../src/review/split';

test.each([
  // hands, total, share outside the largest side, the option with most, as said
  [{}, 0, 0, null, ''],
  [{ a: 0, b: 0 }, 0, 0, null, ''],
  [{ a: 4 }, 4, 0, 'a', '4'],
  [{ a: 0, b: 7 }, 7, 0, 'b', '7'],
  [{ a: 3, b: 1 }, 4, 0.25, 'a', '3–1'],
  [{ a: 1, b: 5, c: 2 }, 8, 0.375, 'b', '5–2–1'],
  [{ a: 2, b: 2 }, 4, 0.5, null, '2–2'],
  [{ a: 1, b: 3, c: 3 }, 7, 4 / 7, null, '3–3–1'],
  [{ a: 2, b: 1, c: 1 }, 4, 0.5, 'a', '2–1–1'],
])(
  '%j: %i hands, %f outside, most for %s, said %j',
  (hands: Record<string, number>, all, outside, most, said) => {
    expect(total(hands)).toBe(all);
    expect(dividedness(hands)).toBeCloseTo(outside, 12);
    expect(plurality(hands)).toBe(most);
    expect(inFigures(hands)).toBe(said);
  },
);

describe('sides', () => {
  test('stand smallest first; equal ones as the options do; nobody stands for nothing', () => {
    expect(sidesOf({ d: 1, b: 2, a: 5, c: 0 }, ['a', 'b', 'c', 'd'])).toEqual([
      { option: 'd', hands: 1 },
      { option: 'b', hands: 2 },
      { option: 'a', hands: 5 },
    ]);
    expect(sidesOf({ a: 2, b: 2 }, ['b', 'a']).map(({ option }) => option)).toEqual(['b', 'a']);
    expect(sidesOf({}, ['a'])).toEqual([]);
  });

  test('count all hands, whoever voted how', () => {
    const hands = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 30 }));
    fc.assert(
      fc.property(hands, (each) => {
        const sides = sidesOf(each, ['a', 'b', 'c', 'd']);
        expect(sides.reduce((sum, side) => sum + side.hands, 0)).toBe(total(each));
        const most = plurality(each);
        const last = sides.at(-1);
        expect(most).toBe(last && last.hands !== sides.at(-2)?.hands ? last.option : null);
        expect(dividedness(each)).toBeCloseTo(last ? 1 - last.hands / total(each) : 0, 12);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
