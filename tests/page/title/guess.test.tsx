// @vitest-environment happy-dom
// The guess before the first scene: picked by hand or by digit, answered once, or skipped.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Guess } from '../../../src/page/title/guess';
import { rendered, type Rendered } from '../../rendered';
import { theCase } from '../sessions';

let page: Rendered;
let guesses: string[] = [];
let helped: string[][] = [];
const draw = async (letters = true) => {
  page = await rendered(
    <Guess
      coalFace={theCase.coalFace}
      letters={letters}
      onGuess={(guess) => guesses.push(guess)}
      onHelp={(bindings) => helped.push(bindings.map(({ shown, words }) => `${shown} ${words}`))}
    />,
  );
};
const picked = () => page.all('option').map((each) => (each as HTMLInputElement).checked);
beforeEach(() => {
  [guesses, helped] = [[], []];
});
afterEach(() => page.close());

test('it is read from its heading, and asks which face got more coal', async () => {
  await draw();
  expect(document.activeElement).toBe(page.one('heading', 'Two coal faces'));
  expect(page.text()).toContain('Before you begin · forty seconds');
  expect(page.text()).toContain('A British coal mine in the 1950s.');
  expect(page.text(document.querySelector('fieldset'))).toBe(
    'Which face got more coal? The face with one task for each shift. The face where each crew did every task.',
  );
  expect([...document.querySelectorAll('.badge')].map(({ textContent }) => textContent)).toEqual(['1', '2']);
});

test('nothing can be answered before something is picked', async () => {
  await draw();
  expect(picked()).toEqual([false, false]);
  expect(page.one('button', 'Answer')).toHaveProperty('disabled', true);
  await page.key('Enter');
  expect(guesses).toEqual([]);
});

test('picked and answered, and answered only once', async () => {
  await draw();
  await page.pick('The face where each crew did every task.');
  expect(picked()).toEqual([false, true]);
  await page.press('Answer');
  await page.press('Skip');
  await page.key('Escape');
  expect(guesses).toEqual(['composite']);
});

test.each([
  ['1', 'shifts', [true, false]],
  ['2', 'composite', [false, true]],
])('digit %s picks, Enter answers', async (digit, id, shown) => {
  await draw();
  await page.key(digit);
  expect(picked()).toEqual(shown);
  await page.key('Enter');
  expect(guesses).toEqual([id]);
});

test('there is no third', async () => {
  await draw();
  await page.key('3');
  expect(picked()).toEqual([false, false]);
});

test('skipped by hand or by Esc', async () => {
  await draw();
  await page.press('Skip');
  expect(guesses).toEqual(['skip']);
  page.close();
  await draw();
  await page.key('Escape');
  expect(guesses).toEqual(['skip', 'skip']);
});

test('the list of keys holds those that work; letters off, no digit picks', async () => {
  await draw();
  await page.key('?');
  expect(helped).toEqual([['1–2 Select a choice', 'Enter Answer', 'Esc Skip', '? This list']]);
  page.close();
  await draw(false);
  await page.key('?');
  await page.key('1');
  expect(helped).toHaveLength(1);
  expect(picked()).toEqual([false, false]);
});
