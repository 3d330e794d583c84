// @vitest-environment happy-dom
// A run step by step: buttons and keys, what was read and taken at each step, and the picture beside it.
import { afterEach, describe, expect, test } from 'vitest';
import type { Reviewed } from '../../../src/review/entry';
import { Walkthrough } from '../../../src/trainer/plenary/walkthrough';
import { rendered, type Rendered } from '../../rendered';
import { reviewedWith, sceneWith, turnWith } from '../../review/by-hand';
import { depsAtTest, type DepsAtTest } from '../review-at-test';

const passages = (...lines: string[]) =>
  lines.map((text) => ({ text, facts: [], basis: 'told' as const, argues: [] }));
const choice = (id: string) => ({ id, text: `Say ${id}.`, short: `Do ${id}`, hint: '' });
const taking = (id: string) => ({ decision: 'D', choice: id, undecided: false });
const RUN = reviewedWith({
  ended: true,
  turns: [
    turnWith({
      date: '2013-04-04',
      scenes: [
        sceneWith({ date: '2013-04-03', passages: passages('One.', 'Two.') }),
        sceneWith({ date: '2013-04-03', passages: passages('Three.') }),
        sceneWith({ date: '2013-04-04', passages: passages('Four.') }),
      ],
      choices: [choice('a'), choice('b')],
      shut: [{ ...choice('c'), reason: 'Too late.' }],
    }),
    turnWith({ date: '2013-08-27', decided: taking('b'), choices: [choice('d')] }),
    turnWith({ date: '2013-09-27', decided: taking('d'), choices: [choice('e')] }),
    turnWith({ date: '2014-04-22', decided: taking('e') }),
  ],
});

let page: Rendered;
let closed: number;
async function walk(from = 0, run: Reviewed = RUN, deps: DepsAtTest = depsAtTest()): Promise<DepsAtTest> {
  closed = 0;
  page = await rendered(<Walkthrough run={run} label="A" from={from} deps={deps} onClose={() => closed++} />);
  return deps;
}
afterEach(() => page.close());
const step = () => page.text(page.host.querySelector('output'));
const FIRST = 'Step 1 of 4 · 4 April 2013';
const SECOND = 'Step 2 of 4 · 27 August 2013';
const THIRD = 'Step 3 of 4 · 27 September 2013';
const LAST = 'Step 4 of 4 · 22 April 2014';
/** Which of first, back, next and last lead on. */
const open = () =>
  page
    .all('button', /First|Back|Next|Last/)
    .flatMap((button) => (button.hasAttribute('disabled') ? [] : [page.nameOf(button)]))
    .join(' ');

test('begins where it was asked to, and says which step that is', async () => {
  await walk(2);
  expect(step()).toBe(THIRD);
  expect(page.nameOf(page.one('dialog', /./))).toBe('Run A');
  expect(page.nameOf(page.all('region', 'Run A')[0]!)).toBe('Run A');
});

test('goes on and back by its buttons; those that lead nowhere are off', async () => {
  await walk();
  expect([step(), open()]).toEqual([FIRST, 'Next ▶ Last']);
  await page.press('Next ▶');
  expect([step(), open()]).toEqual([SECOND, 'First ◀ Back Next ▶ Last']);
  await page.press('Last');
  expect([step(), open()]).toEqual([LAST, 'First ◀ Back']);
  await page.press('◀ Back');
  expect(step()).toBe(THIRD);
  await page.press('First');
  expect(step()).toBe(FIRST);
});

test.each([
  ['ArrowRight', 1, THIRD],
  ['PageDown', 1, THIRD],
  ['ArrowLeft', 3, THIRD],
  ['PageUp', 3, THIRD],
  ['End', 1, LAST],
  ['Home', 2, FIRST],
  ['ArrowLeft', 0, FIRST],
  ['ArrowRight', 3, LAST],
])('%s from step %i (from nought) leads to %s', async (key, from, to) => {
  await walk(from);
  expect(await page.key(key)).toBe(true);
  expect(step()).toBe(to);
});

test('other keys, and keys held with another, are left to the browser', async () => {
  await walk(1);
  expect(await page.key('x')).toBe(false);
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
    expect(await page.key('ArrowRight', held)).toBe(false);
  expect(step()).toBe(SECOND);
});

test('keys are heard no more once it is closed', async () => {
  await walk(1);
  page.close();
  const event = new KeyboardEvent('keydown', { key: 'End', cancelable: true });
  window.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  await walk(1);
});

describe('a step', () => {
  const read = () => [...page.host.querySelectorAll('.trainer-read > p')].map((line) => page.text(line));
  test('is read scene by scene, with the date where a day begins', async () => {
    await walk();
    expect(read()).toEqual(['3 April 2013One.', 'Two.', 'Three.', '4 April 2013Four.']);
  });

  test('shows what was on offer, what was taken next, and what was shut', async () => {
    await walk();
    expect([...page.host.querySelectorAll('.trainer-choices > li')].map((each) => page.text(each))).toEqual([
      'Do aSay a.',
      '✓ They chose: Do bSay b.',
      'Not on offer: Do c. Too late.',
    ]);
    expect(page.host.querySelectorAll('[data-taken]')).toHaveLength(1);
    expect(page.text()).not.toContain('The run ends here.');
  });

  test.each([
    [true, 'The run ends here.'],
    [false, 'The run stops here.'],
  ])('the last, ended %s: %s', async (ended, words) => {
    await walk(3, { ...RUN, ended });
    expect(page.text()).toContain(words);
    expect(page.host.querySelector('.trainer-choices')).toBeNull();
    await page.press('◀ Back');
    expect(page.text()).not.toContain(words);
  });

  test('where a run stops before a choice nothing was taken', async () => {
    await walk(0, { ...RUN, ended: false, turns: RUN.turns.slice(0, 1) });
    expect(page.host.querySelectorAll('[data-taken]')).toHaveLength(0);
    expect(page.text()).toContain('Do a');
    expect(page.text()).not.toContain('They chose');
  });

  test('begins at the top of its text', async () => {
    await walk();
    const text = page.host.querySelector('.trainer-read')!;
    text.scrollTop = 80;
    await page.press('Next ▶');
    expect(text.scrollTop).toBe(0);
  });
});

describe('the picture', () => {
  /** What stands folded under its name, line by line. */
  const inWords = () => [...page.host.querySelectorAll('details li')].map((line) => page.text(line));

  test('shows each step in turn, stands in words beside it, and goes with it', async () => {
    const deps = await walk(1);
    await page.press('Next ▶');
    expect(deps.shown.map(({ date }) => date)).toEqual(['2013-08-27', '2013-09-27']);
    expect(inWords()).toEqual(['As it stood on 2013-09-27.']);
    expect(page.host.querySelector('.trainer-walk')!.hasAttribute('data-drawn')).toBe(true);
    expect([deps.mounted, deps.destroyed]).toEqual([1, 0]);
    page.close();
    expect([deps.mounted, deps.destroyed]).toEqual([1, 1]);
    await walk();
  });

  test('that cannot be drawn leaves the text alone', async () => {
    await walk(0, RUN, depsAtTest(false));
    expect(page.host.querySelector('.trainer-walk')!.hasAttribute('data-drawn')).toBe(false);
    await page.press('Next ▶');
    expect(step()).toBe(SECOND);
    expect(inWords()).toEqual(['As it stood on 2013-08-27.']);
  });

  test('that comes after the run was closed is taken down at once', async () => {
    const deps = depsAtTest();
    const { mount } = deps.maker;
    let draw: (() => void) | undefined;
    deps.maker.mount = async (host, look) => {
      await new Promise<void>((done) => {
        draw = done;
      });
      return mount(host, look);
    };
    await walk(0, RUN, deps);
    expect(deps.mounted).toBe(0);
    page.close();
    draw!();
    await page.settle();
    expect([deps.mounted, deps.destroyed, deps.shown]).toEqual([1, 1, []]);
    await walk();
  });
});

test('closes by its button and by Esc', async () => {
  await walk();
  await page.press('Close');
  await page.key('Escape');
  expect(closed).toBe(2);
});
