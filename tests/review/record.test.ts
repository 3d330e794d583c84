// The review as a table: every column of one cell by hand, what is empty, and what four learners keep to themselves.
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { toCsv } from '../../src/export/csv';
import type { Answer } from '../../src/review/answer';
import type { Reviewed } from '../../src/review/entry';
import { RECORD_COLUMNS, recordRows } from '../../src/review/record';
import { answerWith, reviewedWith, systemWith, turnWith } from './by-hand';

const theCase = compiledOnce();
const note = theCase.decisions.find(({ id }) => id === 'D09')!.options[0]!;
const answered: Partial<Answer> = {
  choice: 'review.note',
  reason: note.reasons[1]!.id,
  line: 'We wait.',
  ms: 61_499,
  first: { 'review.freeze': 3, 'review.note': 4 },
  final: { 'review.note': 7, 'review.owner': 0 },
  cards: { read: 0, dealt: 4 },
  forecast: { readings: { strain: 'up', reportedReadiness: 'same' }, confidence: 'fairly sure' },
  before: 4,
  after: 2,
  dissent: '=page nine',
  contested: true,
};
/** A run that answered D09 so, on the sixth of April. */
const runWith = (part: Partial<Reviewed> = {}, answer: Partial<Answer> = answered): Reviewed =>
  reviewedWith({
    mode: 'group',
    preset: 'class-60',
    groups: [{ letter: 'A', size: 7 }],
    answers: [answerWith('D09', answer)],
    turns: [
      turnWith({ date: '2013-04-06', system: systemWith({ organisation: { strain: 30 } }) }),
      turnWith({ date: '2013-08-27', system: systemWith({ organisation: { strain: 36 } }) }),
    ],
    ...part,
  });
const learners = (count: number, answer: Partial<Answer> = answered) =>
  Array.from({ length: count }, () => runWith({ mode: 'alone', groups: [] }, answer));
const EMPTY = Object.fromEntries(RECORD_COLUMNS.map((column) => [column, '']));

describe('a row', () => {
  test('says all that is on record, column by column', () => {
    const rows = recordRows(theCase, [runWith()], ['A']);
    expect(rows).toEqual([
      {
        run: 'A',
        mode: 'group',
        preset: 'class-60',
        decision: 'D09',
        title: 'What do we do with the review?',
        date: '2013-04-06',
        kind: 'asked',
        letter: 'a',
        option: 'review.note',
        short: note.short,
        undecided: '',
        reason: note.reasons[1]!.text,
        line: 'We wait.',
        seconds: '61',
        firstVote: 'a 4; c 3',
        finalVote: 'a 7',
        cardsRead: '0',
        cardsDealt: '4',
        forecast: 'strain up; reportedReadiness same',
        confidence: 'fairly sure',
        went: 'reportedReadiness same; strain up',
        soundBefore: '4',
        soundAfter: '2',
        dissent: '=page nine',
        contested: 'yes',
      },
    ]);
    expect(Object.keys(rows[0]!)).toEqual(RECORD_COLUMNS);
  });

  test('is empty where nothing was logged', () => {
    expect(recordRows(theCase, [runWith({}, { choice: 'review.note', undecided: true })], [])).toEqual([
      {
        ...EMPTY,
        mode: 'group',
        preset: 'class-60',
        decision: 'D09',
        title: 'What do we do with the review?',
        date: '2013-04-06',
        kind: 'asked',
        letter: 'a',
        option: 'review.note',
        short: note.short,
        undecided: 'yes',
      },
    ]);
  });

  test('of a run that was not asked has the date of the decision and no more', () => {
    const other = reviewedWith({
      mode: 'group',
      preset: 'class-45',
      turns: [turnWith({ date: '2010-05-12' })],
    });
    const rows = recordRows(theCase, [runWith(), other], ['A', 'B']);
    expect(rows.map(({ run }) => run)).toEqual(['A', 'B']);
    expect(rows[1]).toEqual({
      ...EMPTY,
      run: 'B',
      mode: 'group',
      preset: 'class-45',
      decision: 'D09',
      title: 'What do we do with the review?',
      date: '2013-04-04',
      kind: 'ahead',
    });
  });

  test.each([
    [null, ''],
    [0, ''],
    [400, '0'],
    [500, '1'],
    [89_499, '89'],
  ])('%s ms are %j seconds', (ms, seconds) => {
    expect(recordRows(theCase, [runWith({}, { ...answered, ms })], ['A'])[0]!['seconds']).toBe(seconds);
  });

  test('stands for each decision and each run, decisions in date order', () => {
    const two = runWith({
      answers: [answerWith('D18', { choice: 'opening.all' }), answerWith('D09', answered)],
      turns: [turnWith(), turnWith(), turnWith()],
    });
    expect(
      recordRows(theCase, [two, runWith()], ['A', 'B']).map(({ run, decision }) => [decision, run]),
    ).toEqual([
      ['D09', 'A'],
      ['D09', 'B'],
      ['D18', 'A'],
      ['D18', 'B'],
    ]);
  });
});

describe('what a learner wrote', () => {
  const written = ({ reason, line, dissent }: Readonly<Record<string, string>>) => [reason, line, dissent];
  const own = [note.reasons[1]!.text, 'We wait.', '=page nine'];

  test.each([
    [1, ['', '', '']],
    [4, ['', '', '']],
    [5, own],
    [6, own],
  ])('among %i learners shows as %j; a group shows its own', (count, shown) => {
    const runs = [runWith(), ...learners(count)];
    const rows = recordRows(
      theCase,
      runs,
      runs.map((_run, index) => `R${index}`),
    );
    expect(rows.map(written)).toEqual([own, ...Array<string[]>(count).fill(shown)]);
  });

  test('is nowhere in the file of four', () => {
    const text = toCsv(RECORD_COLUMNS, recordRows(theCase, learners(4), ['1', '2', '3', '4']));
    for (const each of own) expect(text).not.toContain(each);
    expect(toCsv(RECORD_COLUMNS, recordRows(theCase, learners(5), []))).toContain('We wait.');
  });
});

test('CSV comes back cell by cell, and no cell is a formula', () => {
  const rows = recordRows(theCase, [runWith(), ...learners(5)], ['A', '=1', 'b,c', 'd"e', 'f', 'g']);
  const back: unknown = parse(toCsv(RECORD_COLUMNS, rows), { columns: true, bom: true });
  expect(back).toEqual(
    rows.map((row) => ({ ...row, run: row['run'] === '=1' ? "'=1" : row['run'], dissent: "'=page nine" })),
  );
});
