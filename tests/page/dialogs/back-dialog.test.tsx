// @vitest-environment happy-dom
// Back to a decision: which ones there are, how many go, are you sure; the focus follows what takes the place.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BackDialog } from '../../../src/page/dialogs/back-dialog';
import { rendered, type Rendered } from '../../rendered';
import { playedTo, theCase } from '../sessions';

const turns = playedTo('D05', { D01: 'owner.leader', D03: 'buy.fixed' }).turns();
let page: Rendered;
const back = vi.fn();
const closed = vi.fn();
const draw = async (to: number | null, of = turns) => {
  page = await rendered(<BackDialog theCase={theCase} turns={of} to={to} onBack={back} onClose={closed} />);
};
beforeEach(() => {
  back.mockClear();
  closed.mockClear();
});
afterEach(() => page.close());

/** Date, title and choice of each line. */
const lines = () =>
  [...document.querySelectorAll('.back-list button')].map((each) =>
    [...each.children].map(({ textContent }) => textContent),
  );

test('before the first decision there is none', async () => {
  await draw(null, turns.slice(0, 1));
  expect(page.text()).toContain('There is no decision to go back to yet.');
  expect(lines()).toEqual([]);
});

test('each decision taken stands in a line with its date and what was chosen; the one now asked does not', async () => {
  await draw(null);
  expect(lines().map(([, title]) => title)).toEqual([
    'Who owns the whole?',
    'How to buy it',
    'Who joins the pieces?',
  ]);
  const chosen = turns.slice(1).map(({ decided }) => decided!.choice);
  const shortOf = (id: string) =>
    theCase.decisions.flatMap(({ options }) => options).find((each) => each.id === id)!.short;
  expect(lines().map(([, , short]) => short)).toEqual(chosen.map(shortOf));
  expect(lines()[0]![0]).toMatch(/^\d+ \w{3} 2010$/);
  expect(page.text()).toContain('Everything after it is undone. That you went back stays in the record.');
});

test.each([
  [0, 'Back to: Who owns the whole? 3 decisions will be undone.'],
  [1, 'Back to: How to buy it 2 decisions will be undone.'],
  [2, 'Back to: Who joins the pieces? 1 decision will be undone.'],
])('picked, line %i is asked once more before anybody goes back', async (line, question) => {
  await draw(null);
  await page.press(new RegExp(lines()[line]![1]!.replace('?', '\\?')));
  expect(page.text(document.querySelector('.confirm p'))).toBe(question);
  expect(document.activeElement).toBe(document.querySelector('.confirm p'));
  expect(lines()).toEqual([]);
  expect(back).not.toHaveBeenCalled();
  await page.press('Go back to this decision');
  expect(back.mock.calls).toEqual([[line]]);
});

test('not sure, one stands before the list again', async () => {
  await draw(null);
  await page.press(/How to buy it/);
  await page.press('Cancel');
  expect(lines()).toHaveLength(3);
  expect(document.activeElement).toBe(document.querySelector('.back-list button'));
  expect(closed).not.toHaveBeenCalled();
});

test('asked by a bead it is the question at once, and not sure closes it', async () => {
  await draw(1);
  expect(page.text()).toContain('Back to: How to buy it');
  expect(document.activeElement).not.toBe(document.querySelector('.confirm p'));
  await page.press('Cancel');
  expect(closed).toHaveBeenCalledTimes(1);
  expect(back).not.toHaveBeenCalled();
});
