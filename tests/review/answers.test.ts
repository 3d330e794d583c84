// What a log, and what a code, says about each decision: kind by kind, the last word counts, a going back takes away.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { standing, type Happening, type Run } from '../../src/play/run';
import { blankAnswer } from '../../src/review/answer';
import { answersOf, answersOfCode } from '../../src/review/answers';
import { answerWith, logged } from './by-hand';

const theCase = compiledOnce();
const runOf = (happenings: readonly Happening[]): Run => ({
  format: 1,
  id: '0'.repeat(16),
  started: '2026-03-02T09:00:00.000Z',
  edition: theCase.edition,
  preset: 'alone',
  asks: [],
  language: 'en',
  mode: 'alone',
  groups: [],
  events: logged(happenings),
});
const answers = (...happenings: Happening[]) => answersOf(theCase, runOf(happenings));
const took = (choice: string, part: { reason?: string; line?: string } = {}): Happening => ({
  kind: 'decided',
  choice,
  ms: 61_000,
  digest: '00000000',
  ...part,
});

describe('a log', () => {
  const D09 = { decision: 'D09' };
  test.each<[string, Happening, object]>([
    [
      'a first vote',
      { kind: 'voted', ...D09, round: 1, hands: { 'review.note': 3 } },
      { first: { 'review.note': 3 } },
    ],
    [
      'a second vote',
      { kind: 'voted', ...D09, round: 2, hands: { 'review.note': 4 } },
      { final: { 'review.note': 4 } },
    ],
    ['cards', { kind: 'cards', ...D09, read: 2, dealt: 4 }, { cards: { read: 2, dealt: 4 } }],
    [
      'a slip',
      { kind: 'position', ...D09, group: 'B', choice: 'review.owner' },
      { positions: { B: 'review.owner' } },
    ],
    [
      'a forecast',
      { kind: 'forecast', ...D09, readings: { strain: 'up' }, confidence: 'certain' },
      { forecast: { readings: { strain: 'up' }, confidence: 'certain' } },
    ],
    ['soundness before', { kind: 'rated', ...D09, when: 'before', soundness: 4 }, { before: 4 }],
    ['soundness after', { kind: 'rated', ...D09, when: 'after', soundness: 2 }, { after: 2 }],
    ['a dissent', { kind: 'dissent', ...D09, line: 'Not yet.' }, { dissent: 'Not yet.' }],
    ['a contest', { kind: 'contested', ...D09 }, { contested: true }],
    ['a document', { kind: 'opened', document: 'memo' }, {}],
    ['a guess', { kind: 'guessed', guess: 'one' }, {}],
    ['other ways', { kind: 'alternatives', ...D09, picks: ['x'] }, {}],
    ['a form', { kind: 'form', form: 'K7', fields: {} }, {}],
    ['a reveal', { kind: 'revealed', ...D09 }, {}],
    ['a headline', { kind: 'headline', group: 'A', line: 'Open.' }, {}],
    ['a replay', { kind: 'replayed', ...D09, choice: 'review.note' }, {}],
  ])('%s says this and nothing else', (_name, happening, part) => {
    expect(answers(happening, took('review.freeze'))).toEqual([
      answerWith('D09', { choice: 'review.freeze', ms: 61_000, ...part }),
    ]);
  });

  test('a decision brings its reason and line; one nobody could take brings the default', () => {
    expect(
      answers(took('review.note', { reason: 'r2', line: 'We wait.' }), {
        kind: 'undecided',
        decision: 'D14',
        taken: 'scope.thirty',
        ms: 5,
        digest: '',
      }),
    ).toEqual([
      answerWith('D09', { choice: 'review.note', reason: 'r2', line: 'We wait.', ms: 61_000 }),
      answerWith('D14', { choice: 'scope.thirty', undecided: true, ms: 5 }),
    ]);
  });

  test('the last word of each kind counts, and slips stand by group', () => {
    const [answer] = answers(
      { kind: 'position', decision: 'D09', group: 'A', choice: 'review.note' },
      { kind: 'position', decision: 'D09', group: 'B', choice: 'review.note' },
      { kind: 'position', decision: 'D09', group: 'A', choice: 'review.freeze' },
      { kind: 'dissent', decision: 'D09', line: 'One.' },
      { kind: 'dissent', decision: 'D09', line: 'Two.' },
      took('review.note'),
      { kind: 'rated', decision: 'D09', when: 'after', soundness: 3 },
    );
    expect(answer).toMatchObject({
      positions: { A: 'review.freeze', B: 'review.note' },
      dissent: 'Two.',
      after: 3,
    });
  });

  test('what is noted on a decision that is not taken is no answer yet', () => {
    expect(answers({ kind: 'dissent', decision: 'D09', line: 'Not yet.' })).toEqual([]);
  });

  test('an option nobody knows any more still stands, under no decision', () => {
    expect(answers(took('review.burn')).map(({ decision, choice }) => [decision, choice])).toEqual([
      ['', 'review.burn'],
    ]);
  });

  test.each([
    [0, []],
    [1, [['D09', 'Keep.']]],
    [
      2,
      [
        ['D09', 'Keep.'],
        ['D14', 'Lose.'],
      ],
    ],
  ])('going back to %i keeps so many decisions with what was noted on them', (to, kept) => {
    const back = answers(
      { kind: 'dissent', decision: 'D09', line: 'Keep.' },
      took('review.note'),
      { kind: 'dissent', decision: 'D14', line: 'Lose.' },
      took('scope.thirty'),
      { kind: 'wentBack', to },
    );
    expect(back.map(({ decision, dissent }) => [decision, dissent])).toEqual(kept);
  });

  test('who goes back and decides again starts with nothing on record', () => {
    expect(
      answers(
        { kind: 'dissent', decision: 'D09', line: 'Gone.' },
        { kind: 'undecided', decision: 'D09', taken: 'review.note', ms: 9, digest: '' },
        { kind: 'wentBack', to: 0 },
        took('review.owner'),
      ),
    ).toEqual([answerWith('D09', { choice: 'review.owner', ms: 61_000 })]);
  });

  test('a default taken first and a choice made after it: the choice is nobody’s default', () => {
    expect(
      answers(
        { kind: 'undecided', decision: 'D09', taken: 'review.note', ms: 9, digest: '' },
        took('review.owner'),
      )[1],
    ).toMatchObject({ choice: 'review.owner', undecided: false });
  });

  test('whatever is taken and taken back, the answers are the decisions that stand', () => {
    const options = ['D09', 'D14', 'D18'].flatMap(
      (id) => theCase.decisions.find((decision) => decision.id === id)!.options,
    );
    const step = fc.oneof(
      fc.constantFrom(...options).map(({ id }) => took(id)),
      fc.constant<Happening>({ kind: 'dissent', decision: 'D09', line: 'No.' }),
      fc.nat(),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const happenings: Happening[] = [];
        for (const each of steps) {
          const stands = standing(logged(happenings)).length;
          // Nobody can go back to where they have not been.
          happenings.push(typeof each === 'number' ? { kind: 'wentBack', to: each % (stands + 1) } : each);
        }
        const run = runOf(happenings);
        expect(answersOf(theCase, run)).toHaveLength(standing(run.events).length);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

describe('a code', () => {
  test('brings the choice, the first vote and the forecast by reading', () => {
    expect(
      answersOfCode(theCase, [
        {
          decision: 'D09',
          choice: 'review.note',
          undecided: true,
          split: { 'review.note': 4, 'review.owner': 3 },
          forecast: { social: 'up', technical: 'same', confidence: 'guess' },
        },
      ]),
    ).toEqual([
      answerWith('D09', {
        choice: 'review.note',
        undecided: true,
        first: { 'review.note': 4, 'review.owner': 3 },
        forecast: { readings: { strain: 'up', reportedReadiness: 'same' }, confidence: 'guess' },
      }),
    ]);
  });

  test('says nothing where nothing was said, or nothing is foreseen', () => {
    const said = { social: 'up', technical: 'up', confidence: 'guess' } as const;
    expect(
      answersOfCode(theCase, [
        { decision: 'D14', choice: 'scope.more', undecided: false },
        { decision: 'D02', choice: 'office.agency', undecided: false, forecast: said },
        { decision: 'D99', choice: 'x', undecided: false, forecast: said },
      ]).map(({ first, forecast }) => [first, forecast]),
    ).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });
});

test('a blank answer holds nothing', () => {
  const { decision, ...rest } = blankAnswer('D09');
  expect(decision).toBe('D09');
  for (const value of Object.values(rest)) expect(['', null, false, {}]).toContainEqual(value);
});
