// Runs side by side: what a cell says, where a row parted, which route a run is on, and whose reasons may be shown.
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import type { Decision } from '../../src/play/case';
import { rowsOf, taken } from '../../src/review/cohort';
import type { Reviewed } from '../../src/review/entry';
import { showsReasons } from '../../src/review/privacy';
import { historyChoices, historyProfile, MEASURES, MEASURE_UNITS, profileOf } from '../../src/review/profile';
import { OUTCOMES, routesOf } from '../../src/review/routes';
import { answerWith, lettered, reviewedWith, systemWith, turnWith } from './by-hand';

const theCase = compiledOnce();
const decision = (id: string): Decision => theCase.decisions.find((each) => each.id === id)!;
const option = (id: string, letter: string) => lettered(decision(id), letter);
/** A run that took these letters, and ended as told. */
const took = (
  letters: Record<string, string>,
  part: Partial<Reviewed> = {},
  last: Parameters<typeof systemWith>[0] = {},
) => {
  const answers = Object.entries(letters).map(([id, letter]) =>
    answerWith(id, { choice: option(id, letter).id }),
  );
  return reviewedWith({
    answers,
    turns: [turnWith(), ...answers.map(() => turnWith({ system: systemWith(last) }))],
    ...part,
  });
};
const cellsOf = (runs: readonly Reviewed[], id: string) =>
  rowsOf(theCase, runs).find((row) => row.decision.id === id)!.cells;
const kinds = (runs: readonly Reviewed[], id: string) => cellsOf(runs, id).map(({ kind }) => kind);

describe('a row', () => {
  test('stands for each decision that somebody reached, in date order', () => {
    const runs = [took({ D18: 'a' }), took({ D09: 'a', D18: 'a' }), took({ D05: 'a' })];
    expect(rowsOf(theCase, runs).map((row) => row.decision.id)).toEqual(['D05', 'D09', 'D18']);
    expect(rowsOf(theCase, [])).toEqual([]);
    expect(rowsOf(theCase, [took({})])).toEqual([]);
  });

  test.each([
    [['a', 'b'], true],
    [['a', 'a'], false],
    [['a', ''], false],
    [['a', 'a', 'c'], true],
  ])('of %j parted: %s', (letters, parted) => {
    const runs = letters.map((letter) => took(letter ? { D09: letter } : {}));
    expect(rowsOf(theCase, runs)[0]!.parted).toBe(parted);
  });

  test('does not part with what was only told', () => {
    const runs = [took({ D05: 'b' }), took({ D09: 'a' }, {}, { applied: [option('D05', 'a').id] })];
    const row = rowsOf(theCase, runs).find((each) => each.decision.id === 'D05')!;
    expect([row.parted, [...taken(row.cells)]]).toEqual([false, [option('D05', 'b').id]]);
  });

  test('has a cell for each run, in their order', () => {
    const cells = cellsOf([took({ D14: 'c', D09: 'b' }), took({ D09: 'd' })], 'D09');
    expect(cells.map((cell) => [cell.kind, cell.option?.letter, cell.answer?.choice, cell.turn])).toEqual([
      ['asked', 'b', 'review.owner', 1],
      ['asked', 'd', 'review.stages', 0],
    ]);
  });
});

describe('a run that was not asked', () => {
  const other = took({ D09: 'a', D05: 'a', D19: 'a', B1: 'a' });
  test('was told what followed from elsewhere', () => {
    const run = took({ D09: 'a' }, {}, { applied: [option('D05', 'c').id] });
    expect(cellsOf([other, run], 'D05')[1]).toEqual({
      kind: 'told',
      option: option('D05', 'c'),
      answer: null,
      turn: -1,
    });
  });

  test.each([
    // decision, how the opening went, ended
    ['D05', 'pending', false, 'ahead'],
    ['D05', 'pending', true, 'absent'],
    ['D05', 'held', false, 'ahead'],
    ['D19', 'pending', false, 'ahead'],
    ['D19', 'held', false, 'absent'],
    ['D19', 'failed', false, 'ahead'],
    ['D19', 'failed', true, 'absent'],
    ['B1', 'failed', false, 'absent'],
    ['B1', 'held', false, 'ahead'],
    ['B1', 'pending', false, 'ahead'],
  ] as const)('%s with the opening %s, ended %s: %s', (id, opening, ended, kind) => {
    const run = took({ D09: 'a' }, { ended }, { opening });
    expect(cellsOf([other, run], id)[1]).toEqual({ kind, option: null, answer: null, turn: -1 });
  });

  test('is looked at as it ended, not as it began', () => {
    const begun = systemWith({ opening: 'held' });
    const ended = systemWith({ opening: 'failed', applied: [option('D05', 'a').id] });
    const run = reviewedWith({ turns: [turnWith({ system: begun }), turnWith({ system: ended })] });
    expect([kinds([other, run], 'B1')[1], kinds([other, run], 'D05')[1]]).toEqual(['absent', 'told']);
  });
});

describe('the routes', () => {
  test('all four launches stand, each with its runs by how the opening went', () => {
    const on = (launch: 'all' | 'staged' | 'later', opening: 'pending' | 'held' | 'failed') =>
      reviewedWith({ turns: [turnWith(), turnWith({ system: systemWith({ launch, opening }) })] });
    const none = { held: [], failed: [], pending: [] };
    expect(
      routesOf([on('all', 'failed'), on('staged', 'held'), on('all', 'failed'), on('all', 'pending')]),
    ).toEqual([
      { launch: 'all', runs: { held: [], failed: [0, 2], pending: [3] } },
      { launch: 'staged', runs: { ...none, held: [1] } },
      { launch: 'later', runs: none },
      { launch: 'browse', runs: none },
    ]);
    expect(OUTCOMES).toEqual(['held', 'failed', 'pending']);
  });
});

describe('the profile', () => {
  test('is there at the end of a run only, of its last turn', () => {
    const system = systemWith({
      organisation: { capability: 41 },
      inner: { peopleApril: 12.6, costMarch: 500 },
    });
    const run = (ended: boolean) => reviewedWith({ turns: [turnWith(), turnWith({ system })], ended });
    expect(profileOf(run(true))).toMatchObject({ peopleThrough: 13, costMillion: 500, capability: 41 });
    expect(profileOf(run(false))).toBeNull();
  });

  test('has six measures, each with its unit, in the order they are read', () => {
    expect(MEASURES.map((measure) => [measure, MEASURE_UNITS[measure]])).toEqual([
      ['peopleThrough', 'people'],
      ['service', 'points'],
      ['costMillion', 'million'],
      ['strain', 'points'],
      ['capability', 'points'],
      ['trust', 'points'],
    ]);
  });

  test('of history is that of what was really done, at every decision that history has', () => {
    const choices = historyChoices(theCase);
    expect(Object.keys(choices)).toEqual(
      theCase.decisions.flatMap(({ id }) => (id.startsWith('D') ? [id] : [])),
    );
    expect([choices['D09'], choices['D18']]).toEqual(['review.note', 'opening.all']);
    // The record: 5.4 million by 19 April 2014 on the federal site; the model's own history, fitted to it, lies near.
    expect(historyProfile(theCase).peopleThrough).toBeGreaterThan(4_500_000);
    expect(historyProfile(theCase).peopleThrough).toBeLessThan(6_300_000);
  });
});

describe('whose reasons may be shown', () => {
  const alone = (count: number) => Array.from({ length: count }, () => reviewedWith());
  const group = reviewedWith({ mode: 'group' });
  test.each([
    [1, false],
    [4, false],
    [5, true],
    [6, true],
  ])('with %i learners a learner’s: %s; a group’s always', (learners, shown) => {
    const runs = alone(learners);
    expect(runs.map((run) => showsReasons(run, runs))).toEqual(runs.map(() => shown));
    const mixed = [group, ...runs];
    expect(mixed.map((run) => showsReasons(run, mixed))).toEqual([true, ...runs.map(() => shown)]);
  });

  test('groups are no company for a learner to be lost in', () => {
    const runs = [...alone(4), group, group, group];
    expect(showsReasons(runs[0]!, runs)).toBe(false);
  });
});
