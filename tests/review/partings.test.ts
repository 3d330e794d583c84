// What is worth talking about: each ground alone, what it weighs, and which three come first.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import type { Answer } from '../../src/review/answer';
import { rowsOf } from '../../src/review/cohort';
import type { Reviewed } from '../../src/review/entry';
import { partingOf, suggested, variety } from '../../src/review/partings';
import { answerWith, lettered, reviewedWith, systemWith, turnWith } from './by-hand';

const theCase = compiledOnce();
const idOf = (decision: string, letter: string) =>
  lettered(
    theCase.decisions.find(({ id }) => id === decision)!,
    letter,
  ).id;
/** A run with these answers, a letter each with what is on record; strain rises by ten with each decision. */
function runOf(...answers: [decision: string, letter: string, part?: Partial<Answer>][]): Reviewed {
  return reviewedWith({
    answers: answers.map(([decision, letter, part]) =>
      answerWith(decision, { choice: idOf(decision, letter), ...part }),
    ),
    turns: [0, ...answers].map((_each, at) =>
      turnWith({ system: systemWith({ organisation: { strain: 20 + 10 * at } }) }),
    ),
  });
}
const hands = (a: number, b: number, c = 0) => ({
  'review.note': a,
  'review.owner': b,
  'review.freeze': c,
});
const said = (strain: 'up' | 'same' | 'down', confidence: 'guess' | 'fairly sure' | 'certain') => ({
  readings: { strain },
  confidence,
});
/** Score and grounds of D09 where each run answered so. */
function found(...parts: (Partial<Answer> | string)[]) {
  const runs = parts.map((part) =>
    typeof part === 'string' ? runOf(['D09', part]) : runOf(['D09', 'a', part]),
  );
  const { score, grounds } = partingOf(rowsOf(theCase, runs)[0]!, runs);
  return [score, Object.fromEntries(grounds.map(({ ground, runs: holding }) => [ground, holding]))];
}

describe('a ground', () => {
  test('different options weigh two, and all who were asked are named', () => {
    expect(found('a', 'b')).toEqual([2, { options: [0, 1] }]);
    expect(found('a', 'a', 'c')).toEqual([2, { options: [0, 1, 2] }]);
    expect(found('a', 'a')).toEqual([0, {}]);
  });

  test.each([
    // A first vote of which 30 % or more lie outside the largest side.
    [hands(8, 0), 0],
    [hands(5, 2), 0],
    [hands(7, 3), 1],
    [hands(2, 1), 1],
    [hands(4, 1, 1), 1],
    [hands(0, 0), 0],
    [null, 0],
  ])('a first vote of %j weighs %i', (first, score) => {
    expect(found({ first })).toEqual([score, score ? { split: [0] } : {}]);
  });

  test.each([
    [said('up', 'certain'), 0],
    [said('down', 'certain'), 1],
    [said('same', 'certain'), 1],
    [said('down', 'fairly sure'), 0],
    [said('down', 'guess'), 0],
    [null, 0],
  ])('strain went up; said %j: %i', (forecast, score) => {
    expect(found({ forecast })).toEqual([score, score ? { sure: [0] } : {}]);
  });

  test.each([
    [4, 2, 1],
    [2, 4, 1],
    [1, 5, 1],
    [3, 4, 0],
    [3, 3, 0],
    [null, 5, 0],
    [5, null, 0],
  ])('soundness from %s to %s weighs %i', (before, after, score) => {
    expect(found({ before, after })).toEqual([score, score ? { soundness: [0] } : {}]);
  });

  test('a dissent weighs one', () => {
    expect(found({ dissent: 'Read page nine.' }, {}, { dissent: 'No.' })).toEqual([1, { dissent: [0, 2] }]);
  });

  test('all together make six, in the order of the learning design', () => {
    const all = {
      first: hands(4, 3),
      forecast: said('down', 'certain'),
      before: 5,
      after: 1,
      dissent: 'Not yet.',
    };
    const [score, grounds] = found('b', all);
    expect(score).toBe(6);
    expect(Object.entries(grounds!)).toEqual([
      ['options', [0, 1]],
      ['split', [1]],
      ['sure', [1]],
      ['soundness', [1]],
      ['dissent', [1]],
    ]);
  });

  test('is looked for only where the run was asked, at the turn it was asked', () => {
    const runs = [
      runOf(['D14', 'a']),
      runOf(['D14', 'a'], ['D09', 'a', { forecast: said('down', 'certain') }]),
    ];
    const row = rowsOf(theCase, runs).find(({ decision }) => decision.id === 'D09')!;
    expect(partingOf(row, runs).grounds).toEqual([{ ground: 'sure', runs: [1] }]);
  });
});

describe('what is suggested', () => {
  const ids = (runs: readonly Reviewed[], most?: number) =>
    suggested(rowsOf(theCase, runs), runs, most).map(({ row }) => row.decision.id);

  test('the best first; nothing that scores nothing', () => {
    const runs = [
      runOf(['D05', 'a'], ['D09', 'a', { dissent: 'No.' }], ['D14', 'a']),
      runOf(['D05', 'a'], ['D09', 'a'], ['D14', 'b']),
    ];
    expect(ids(runs)).toEqual(['D14', 'D09']);
    expect(ids([runs[1]!])).toEqual([]);
  });

  test('at equal scores the one with more different options, then the earlier', () => {
    const runs = [
      runOf(['D05', 'a'], ['D09', 'a'], ['D14', 'a'], ['D18', 'a']),
      runOf(['D05', 'b'], ['D09', 'b'], ['D14', 'b'], ['D18', 'b']),
      runOf(['D05', 'b'], ['D09', 'b'], ['D14', 'c'], ['D18', 'b']),
    ];
    expect(ids(runs)).toEqual(['D14', 'D05', 'D09']);
    expect(ids(runs, 4)).toEqual(['D14', 'D05', 'D09', 'D18']);
    expect(ids(runs, 1)).toEqual(['D14']);
    expect(rowsOf(theCase, runs).map(variety)).toEqual([2, 2, 3, 2]);
  });

  test('never more than three, never a worse before a better', () => {
    const letters = fc.constantFrom('a', 'b', 'c');
    const answer = fc.tuple(letters, fc.constantFrom('', 'No.'), fc.nat({ max: 5 }));
    const answered = fc.tuple(answer, answer, answer, answer);
    const decisions = ['D05', 'D09', 'D14', 'D18'];
    fc.assert(
      fc.property(fc.array(answered, { minLength: 1, maxLength: 4 }), (all) => {
        const runs = all.map((each) =>
          runOf(
            ...each.map(([letter, dissent, after], at): [string, string, Partial<Answer>] => [
              decisions[at]!,
              letter,
              { dissent, before: 3, after },
            ]),
          ),
        );
        const rows = rowsOf(theCase, runs);
        const chosen = suggested(rows, runs);
        const scores = rows.map((row) => partingOf(row, runs).score);
        expect(chosen.map(({ score }) => score)).toEqual(
          scores
            .filter((score) => score > 0)
            .sort((one, other) => other - one)
            .slice(0, 3),
        );
      }),
      { seed: 21, numRuns: 60 },
    );
  });
});
