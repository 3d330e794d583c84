// @vitest-environment happy-dom
// The wall as a trainer reads it: who took what, who was not asked, where runs parted, and what was really done.
import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/review/answer';
import { rowsOf } from '../../../src/review/cohort';
import type { Reviewed } from '../../../src/review/entry';
import { Wall, type Spot } from '../../../src/trainer/views/wall';
import { rendered, type Rendered } from '../../rendered';
import { answerWith, lettered, reviewedWith, systemWith, turnWith } from '../../review/by-hand';
import { tableOf, theCase } from '../review-at-test';

const decision = (id: string) => theCase.decisions.find((each) => each.id === id)!;
const short = (id: string, letter: string) => lettered(decision(id), letter).short;
/** A run that took these letters; `applied`: what followed from elsewhere. */
function took(letters: Record<string, string>, part: Partial<Answer> = {}, applied: string[] = []): Reviewed {
  const answers = Object.entries(letters).map(([id, letter]) =>
    answerWith(id, { choice: lettered(decision(id), letter).id, ...part }),
  );
  const last = turnWith({ system: systemWith({ applied, opening: 'failed' }) });
  return reviewedWith({ answers, turns: [turnWith(), ...answers.map(() => last)] });
}

let page: Rendered;
let opened: Spot[];
let walked: number[];
async function wall(runs: readonly Reviewed[], labels: readonly string[], shown = ''): Promise<string[][]> {
  opened = [];
  walked = [];
  page = await rendered(
    <Wall
      rows={rowsOf(theCase, runs)}
      labels={labels}
      shown={shown}
      onOpen={(spot) => opened.push(spot)}
      onWalk={(run) => walked.push(run)}
    />,
  );
  return tableOf(page, '.trainer-wall');
}
afterEach(() => page.close());
const rowOf = (id: string) => page.host.querySelector(`#row-${id}`)!;

test('decisions in date order, a column for each run, the record last', async () => {
  expect(await wall([took({ D18: 'b', D09: 'a' }), took({ D09: 'c' })], ['A', 'B'])).toEqual([
    ['Decision', 'A', 'B', 'The record'],
    [
      'What do we do with the review? 4 Apr 2013 parted',
      `Decision What do we do with the review?, run A: a ${short('D09', 'a')}`,
      `Decision What do we do with the review?, run B: c ${short('D09', 'c')}`,
      `a ${short('D09', 'a')}`,
    ],
    [
      'Open, open smaller, or wait? 27 Sept 2013',
      `Decision Open, open smaller, or wait?, run A: b ${short('D18', 'b')}`,
      'not reached',
      `a ${short('D18', 'a')}`,
    ],
  ]);
});

test('a row is marked where those who were asked parted, and only there', async () => {
  await wall([took({ D09: 'a', D14: 'b' }), took({ D09: 'a', D14: 'c' })], ['A', 'B']);
  expect(rowOf('D14').hasAttribute('data-parted')).toBe(true);
  expect(page.text(rowOf('D14').firstElementChild)).toContain('parted');
  expect(rowOf('D09').hasAttribute('data-parted')).toBe(false);
  expect(page.text(rowOf('D09').firstElementChild)).not.toContain('parted');
});

test('who was not asked says why', async () => {
  const other = took({ D05: 'a', D09: 'a', D19: 'a', B1: 'a' });
  const told = took({ D09: 'a' }, {}, [lettered(decision('D05'), 'b').id]);
  await wall([other, told], ['A', 'B']);
  const cellOf = (id: string) => page.text(rowOf(id).children[2]!);
  expect(cellOf('D05')).toBe(`not asked: ${lettered(decision('D05'), 'b').short}`);
  expect(cellOf('B1')).toBe('not on this route');
  expect(cellOf('D19')).toBe('not reached');
  expect(page.text(rowOf('B1').lastElementChild)).toBe('no record');
  expect(rowOf('D05').children[2]!.querySelector('button')).toBeNull();
});

test('a default nobody chose, and a first vote, stand in the cell', async () => {
  const vote = { 'review.note': 2, 'review.owner': 5 };
  await wall([took({ D09: 'a' }, { undecided: true, first: vote }), took({ D09: 'a' })], ['A', 'B']);
  const [, first, second] = [...rowOf('D09').children].map((cell) => page.text(cell));
  expect(first).toContain('could not decide');
  expect(first).toContain('first vote 5–2');
  expect(second).not.toContain('could not decide');
  expect(second).not.toContain('first vote');
});

test('an option no longer known has a mark and no words', async () => {
  await wall([reviewedWith({ answers: [answerWith('D09', { choice: 'review.burn' })] })], ['A']);
  expect(page.text(rowOf('D09').querySelector('.trainer-letter'))).toBe('?');
});

describe('pressed', () => {
  test('a cell asks for that run’s answer, a head for that run', async () => {
    await wall([took({ D09: 'a' }), took({ D09: 'b' })], ['A', 'B']);
    await page.press(/^Decision What do we do with the review\?, run B:/);
    await page.press('Step through run B');
    await page.press('Step through run A');
    expect([opened, walked]).toEqual([[{ decision: 'D09', run: 1 }], [1, 0]]);
  });
});

describe('with many runs', () => {
  const runs = (count: number) => Array.from({ length: count }, (_none, at) => took({ D09: 'cab'[at % 3]! }));
  const labels = (count: number) => Array.from({ length: count }, (_none, at) => `L${at + 1}`);
  test.each([
    [6, false],
    [7, true],
  ])('%i: with a count by option %s', async (count, counted) => {
    const [head, row] = await wall(runs(count), labels(count));
    expect(head!.includes('Taken')).toBe(counted);
    expect(page.host.querySelector('.trainer-wall')!.hasAttribute('data-many')).toBe(counted);
    expect(row).toHaveLength(count + (counted ? 3 : 2));
    if (counted) expect(row![1]).toBe('a 2 b 2 c 3');
  });

  test('who was not asked is not counted', async () => {
    const told = took({ D14: 'a' }, {}, ['review.note']);
    const [, row] = await wall([...runs(6), told], labels(7));
    expect(row![1]).toBe('a 2 b 2 c 2');
  });
});

test('the row pointed at is marked; without a decision there is a word', async () => {
  await wall([took({ D09: 'a', D14: 'a' })], ['A'], 'D14');
  expect([rowOf('D09'), rowOf('D14')].map((row) => row.hasAttribute('data-shown'))).toEqual([false, true]);
  page.close();
  await wall([reviewedWith()], ['A']);
  expect(page.text()).toBe('No run has a decision yet.');
});
