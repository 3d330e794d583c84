// Who is in a review: what each is called, in which order they stand, and which of two copies counts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { supersedes, type Entry } from '../../src/review/entry';
import { compared, rosterOf } from '../../src/review/roster';
import { answerWith, entryWith, reviewedWith } from './by-hand';

const run = (id: string, decisions: number, part: object = {}) =>
  reviewedWith({
    id,
    answers: Array.from({ length: decisions }, (_none, index) => answerWith(`D0${index}`)),
    ...part,
  });

describe('two of the same run', () => {
  test.each([
    ['x', 2, 'x', 2, true],
    ['x', 3, 'x', 2, true],
    ['x', 1, 'x', 2, false],
    ['y', 3, 'x', 2, false],
  ])('%s with %i after %s with %i: replaces it %s', (second, more, first, fewer, replaces) => {
    expect(supersedes(entryWith(run(second, more)), entryWith(run(first, fewer)))).toBe(replaces);
  });

  test('what was not read neither replaces nor is replaced', () => {
    expect(supersedes(entryWith(null), entryWith(run('x', 1)))).toBe(false);
    expect(supersedes(entryWith(run('x', 1)), entryWith(null))).toBe(false);
    expect(supersedes(entryWith(null), entryWith(null))).toBe(false);
  });
});

const WORDS = {
  learner: (n: number) => `L${n}`,
  code: (n: number) => `C${n}`,
  again: (label: string, n: number) => `${label} (${n})`,
};
const groups = (...letters: string[]) => ({
  mode: 'group',
  groups: letters.map((letter) => ({ letter, size: 5 })),
});
const labelsOf = (entries: readonly Entry[]) => rosterOf(entries, WORDS).map(({ label }) => label);

describe('the roster', () => {
  test('groups go by their letters, learners and codes by number, what was not read by nothing', () => {
    const entries = [
      entryWith(run('1', 1)),
      entryWith(null),
      entryWith(run('2', 1, groups('B')), { source: 'class code' }),
      entryWith(run('3', 1), { source: 'route code' }),
      entryWith(run('4', 1, groups('A', 'C'))),
      entryWith(run('5', 1)),
      entryWith(run('6', 1), { source: 'class code' }),
    ];
    expect(labelsOf(entries)).toEqual(['L1', '', 'B', 'C1', 'A+C', 'L2', 'C2']);
    expect(rosterOf(entries, WORDS).map(({ counts }) => counts)).toEqual([
      true,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(rosterOf(entries, WORDS).map(({ copy }) => copy)).toEqual(Array(7).fill(false));
  });

  test('two groups of one letter stay apart, and so do three', () => {
    const entries = ['1', '2', '3'].map((id) => entryWith(run(id, 1, groups('B'))));
    expect(labelsOf(entries)).toEqual(['B', 'B (2)', 'B (3)']);
  });

  test.each([
    [
      [1, 2],
      [false, true],
    ],
    [
      [2, 1],
      [true, false],
    ],
    [
      [2, 2],
      [false, true],
    ],
    [
      [1, 2, 2],
      [false, false, true],
    ],
    [
      [2, 1, 2],
      [false, false, true],
    ],
    [
      [3, 1, 2],
      [true, false, false],
    ],
  ])('of copies with %j decisions the last of the longest counts: %j', (lengths, counts) => {
    const roster = rosterOf(
      lengths.map((length) => entryWith(run('x', length))),
      WORDS,
    );
    expect(roster.map((each) => each.counts)).toEqual(counts);
    expect(roster.map(({ copy }) => copy)).toEqual(counts.map((each) => !each));
    expect(roster.map(({ label }) => label)).toEqual(counts.map((each) => (each ? 'L1' : '')));
  });

  test('groups stand by letter, then the others as they came', () => {
    const entries = [
      entryWith(run('1', 1)),
      entryWith(run('2', 1, groups('C'))),
      entryWith(null),
      entryWith(run('3', 1, groups('A'))),
      entryWith(run('4', 1)),
      entryWith(run('5', 1, groups('A'))),
      entryWith(run('2', 2, groups('C'))),
    ];
    const side = compared(rosterOf(entries, WORDS));
    expect(side.map(({ label }) => label)).toEqual(['A', 'A (2)', 'C', 'L1', 'L2']);
    expect(side[2]!.run.answers).toHaveLength(2);
  });

  test('however many copies come, each run counts once, with as many decisions as any of its copies', () => {
    const handed = fc.array(
      fc.record({ id: fc.constantFrom('x', 'y', 'z'), decisions: fc.nat({ max: 3 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(handed, (all) => {
        const roster = rosterOf(
          all.map(({ id, decisions }) => entryWith(run(id, decisions))),
          WORDS,
        );
        const best = new Map<string, number>();
        for (const { id, decisions } of all) best.set(id, Math.max(best.get(id) ?? 0, decisions));
        const counted = compared(roster).map((each) => [each.run.id, each.run.answers.length] as const);
        expect(new Map(counted)).toEqual(best);
        expect(counted).toHaveLength(best.size);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
