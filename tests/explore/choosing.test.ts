// Runs chosen by machine: the same seed chooses the same, guiding reaches what chance leaves out, each way comes once.
import { describe, expect, test } from 'vitest';
import { chance } from '../../src/explore/chance';
import { byChance, everyWay, type ChoicePlan } from '../../src/explore/choosing';
import { turnWith } from '../review/by-hand';

const offer = (...ids: string[]) =>
  turnWith({ choices: ids.map((id) => ({ id, text: '', short: '', hint: '' })) });
/** So many picks of one scene, run after run. */
const picks = (plan: ChoicePlan, count: number, ...ids: string[]) =>
  Array.from({ length: count }, () => {
    const id = plan.pick(offer(...ids));
    plan.next();
    return id;
  });

describe('chance', () => {
  test('is the stream of mulberry32', () => {
    const from = chance(1);
    // The first three of seed 1 by the published algorithm.
    expect([from(), from(), from()].map((each) => each.toFixed(9))).toEqual([
      '0.627073941',
      '0.002735721',
      '0.527447040',
    ]);
  });

  test('stays from 0 to below 1, and fills each tenth', () => {
    const from = chance(2026);
    const tenths = Array<number>(10).fill(0);
    for (let draw = 0; draw < 2000; draw++) tenths[Math.floor(from() * 10)]!++;
    for (const count of tenths) expect(count).toBeGreaterThan(140);
  });
});

describe('by chance', () => {
  test('the same seed chooses the same, another seed otherwise', () => {
    const chosen = (seed: number) => picks(byChance(seed, false), 20, 'a', 'b', 'c').join('');
    expect(chosen(4)).toBe(chosen(4));
    expect(chosen(4)).not.toBe(chosen(5));
  });

  test('takes everything on offer about as often, and has no end', () => {
    const plan = byChance(4, false);
    const chosen = picks(plan, 600, 'a', 'b', 'c');
    for (const id of ['a', 'b', 'c'])
      expect(Math.abs(chosen.filter((each) => each === id).length - 200)).toBeLessThan(40);
    expect(plan.next()).toBe(true);
  });

  test('guided, what has never followed the choices before it comes within a few runs', () => {
    /** Runs of five scenes of four until each pair of neighbours was seen. */
    const runsUntilAllPairs = (guided: boolean) => {
      const plan = byChance(8, guided);
      const seen = new Set<string>();
      let runs = 0;
      while (seen.size < 4 * 16 && runs < 500) {
        let before = '';
        for (let scene = 0; scene < 5; scene++) {
          const id = plan.pick(offer(...['w', 'x', 'y', 'z'].map((each) => `${each}${scene}`)));
          if (before) seen.add(`${before} ${id}`);
          before = id;
        }
        plan.next();
        runs++;
      }
      return runs;
    };
    expect(runsUntilAllPairs(true)).toBeLessThan(0.7 * runsUntilAllPairs(false));
  });

  test('guided, an option met least often is taken before it is met again', () => {
    const chosen = picks(byChance(3, true), 8, 'a', 'b', 'c', 'd');
    expect(new Set(chosen).size).toBe(4);
  });
});

test('every way comes once, the last choice moving fastest', () => {
  const plan = everyWay();
  const walked: string[] = [];
  do {
    const first = plan.pick(offer('a', 'b'));
    walked.push(first + (first === 'a' ? plan.pick(offer('c')) : plan.pick(offer('d', 'e', 'f'))));
  } while (plan.next());
  expect(walked).toEqual(['ac', 'bd', 'be', 'bf']);
  expect(plan.next()).toBe(false);
});
