// @vitest-environment happy-dom
// The debrief as a whole: where it begins, one move at a time, what its buttons and keys do, and where it cannot come.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../../src/page/kept/settings';
import { LazyDebrief } from '../../../src/page/debrief/lazy-debrief';
import { Debrief, type DebriefProps } from '../../../src/page/debrief/debrief';
import { rendered } from '../../rendered';
import { testShelf } from '../sessions';
import { playedOut, sessionOf } from './run-ends';
import { onScreen, type Page } from './tables';

const history = playedOut('history');
const held = playedOut('held');
const SETTINGS: Settings = { text: 100, contrast: 'dark', motion: 'none', letters: true, sound: true };
let page: Page;
const called: string[] = [];
const note = (name: string) => () => void called.push(name);
const scrolled: unknown[] = [];
const propsOf = (more: Partial<DebriefProps> = {}): DebriefProps => ({
  session: sessionOf(history),
  notice: '',
  shelf: testShelf(),
  settings: SETTINGS,
  maker: { mount: () => Promise.reject(new Error('no canvas')), describe: () => ['Words.'] },
  onRead: note('read'),
  onLeave: note('leave'),
  onLimits: note('limits'),
  onClear: note('clear'),
  onSaveFile: note('file'),
  ...more,
});
const draw = async (more: Partial<DebriefProps> = {}) => {
  page = await rendered(<Debrief {...propsOf(more)} />);
};
beforeEach(() => {
  onScreen(1280);
  called.length = 0;
  scrolled.length = 0;
  Element.prototype.scrollIntoView = function (this: Element, how) {
    scrolled.push([this.textContent, how]);
  };
});
afterEach(() => {
  page.close();
  vi.restoreAllMocks();
});
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('.move')].flatMap((move) =>
    move.hidden ? [] : [page.text(move.querySelector('h2')).replace(/^\d/, '$& ')],
  );

describe('it begins', () => {
  test('at its head, with how the run was launched and how that went', async () => {
    await draw();
    expect(document.activeElement).toBe(page.one('heading', 'Debrief'));
    expect(page.text(document.querySelector('.debrief-route'))).toBe(
      'Everything opened on one morning. The opening failed.',
    );
    page.close();
    await draw({ session: sessionOf(held) });
    expect(page.text(document.querySelector('.debrief-route'))).toBe(
      'It opened for a few first. The opening held.',
    );
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  test('with what has to be said of the run, and ends with which run of which edition this is', async () => {
    await draw({ notice: 'This record was changed after it was written.' });
    expect(page.text(document.querySelector('[role=alert]'))).toBe(
      'This record was changed after it was written.',
    );
    const { id, edition } = history.run();
    expect(page.text(document.querySelector('.debrief-foot'))).toContain(
      `Launch Day · run ${id} · edition ${edition}`,
    );
  });

  test('there, wherever the page before was scrolled to', async () => {
    page = await rendered(<p>The page before.</p>);
    const scroll = vi.spyOn(window, 'scrollTo');
    await page.again(<Debrief {...propsOf()} />);
    expect(scroll.mock.calls).toEqual([[0, 0]]);
  });
});

describe('the moves', () => {
  const MOVES = ['What happened?', 'How did I decide?', 'What will I do?'];

  test('one at a time, in order; reading goes on at the heading of the next', async () => {
    await draw();
    expect(shown()).toEqual(['1 What happened?']);
    expect(scrolled).toEqual([]);
    await page.press('Next: How did I decide?');
    expect(shown()).toEqual(['2 How did I decide?']);
    expect(document.activeElement).toBe(page.one('heading', '2How did I decide?'));
    expect(scrolled).toEqual([['2How did I decide?', { block: 'start' }]]);
    await page.press('Next: What will I do?');
    expect(shown()).toEqual(['3 What will I do?']);
    expect(page.all('button', /^Next/).filter((each) => !each.closest('[hidden]'))).toEqual([]);
  });

  test('from each to any, and the one shown says so', async () => {
    await draw();
    const steps = [...document.querySelectorAll('.move-steps button')];
    expect(steps.map((each) => each.lastChild!.textContent)).toEqual(MOVES);
    const current = () => steps.map((each) => each.getAttribute('aria-current'));
    expect(current()).toEqual(['step', null, null]);
    (steps[2] as HTMLElement).click();
    await page.settle();
    expect(current()).toEqual([null, null, 'step']);
    expect(shown()).toEqual(['3 What will I do?']);
    (steps[0] as HTMLElement).click();
    await page.settle();
    expect(shown()).toEqual(['1 What happened?']);
  });

  test('each has its sheets in their order', async () => {
    await draw();
    const sheetsOf = (move: Element) =>
      [...move.querySelectorAll('article > h3')].map(({ textContent }) => textContent);
    expect([...document.querySelectorAll('.move')].map(sheetsOf)).toEqual([
      ['Reported and true', 'Where it ended', 'One loop: silence', 'Ways out', 'The picture at any date'],
      ['What you foresaw', 'How you judged', 'Your decisions, with the record beside each'],
      [
        'One choice, the other way',
        'One if-then line for your own place of work',
        'Hand in',
        'A picture and a text, without names',
      ],
    ]);
  });
});

test('what can be done with the page as a whole', async () => {
  const print = vi.fn();
  Object.assign(window, { print });
  await draw();
  const head = [...document.querySelectorAll<HTMLElement>('.debrief-head button')];
  expect(head.map(({ textContent }) => textContent)).toEqual([
    'Save the run file',
    'Print this page',
    'Back to the run',
    'Back to the title',
  ]);
  for (const each of head) each.click();
  const foot = [...document.querySelectorAll<HTMLElement>('.debrief-foot button')];
  expect(foot.map(({ textContent }) => textContent)).toEqual([
    'What this model cannot say',
    'Clear this machine',
    'Keys that work now',
  ]);
  for (const each of foot) each.click();
  await page.settle();
  expect(called).toEqual(['file', 'read', 'leave', 'limits', 'clear']);
  expect(print).toHaveBeenCalledTimes(1);
  page.one('dialog', 'Keys that work now');
});

describe('keys', () => {
  const keys = () => [...document.querySelectorAll('kbd')].map(({ textContent }) => textContent);

  test('Esc leaves, ? lists what works, and Esc then only closes the list', async () => {
    await draw();
    await page.key('?');
    expect(keys()).toEqual(['Esc', '?']);
    expect(page.text(page.one('dialog', 'Keys that work now'))).toContain(
      'Esc Back to the title ? This list',
    );
    await page.key('Escape');
    expect(called).toEqual([]);
    expect(page.all('dialog')).toEqual([]);
    await page.key('?');
    expect(page.all('dialog')).toHaveLength(1);
    await page.press('Close');
    await page.key('Escape');
    expect(called).toEqual(['leave']);
  });

  test('with letter keys off, ? does nothing', async () => {
    await draw({ settings: { ...SETTINGS, letters: false } });
    await page.key('?');
    expect(page.all('dialog')).toEqual([]);
    await page.key('Escape');
    expect(called).toEqual(['leave']);
  });
});

test('a number pressed is asked why, and the answer goes away again', async () => {
  await draw();
  await page.press(/^Reported ready .*: why\?$/);
  expect(page.all('dialog', /^Why \d+\s?%\?$/)).toHaveLength(1);
  await page.press('Close');
  expect(page.all('dialog')).toEqual([]);
});

test('what is noted while it is read stands there at once', async () => {
  const session = sessionOf(history);
  await draw({ session });
  expect(page.host.textContent).toContain('You contested no result.');
  await session.note({ kind: 'contested', decision: 'D01' });
  await page.settle();
  expect(page.host.textContent).toContain('You contested 1 result.');
});

describe('it comes in its own chunk', () => {
  test('until it is there the page says so', async () => {
    page = await rendered(<LazyDebrief {...propsOf()} />);
    await vi.waitFor(async () => {
      await page.settle();
      page.one('heading', 'Debrief');
    });
    expect(page.text()).not.toContain('Opening.');
  });

  test('where it cannot be fetched that is said, and the page can be loaded again', async () => {
    vi.doMock('../../../src/page/debrief/debrief', () => {
      throw new Error('no connection');
    });
    vi.resetModules();
    const lazy = await import('../../../src/page/debrief/lazy-debrief');
    page = await rendered(<lazy.LazyDebrief {...propsOf()} />);
    await vi.waitFor(async () => {
      await page.settle();
      page.one('button', 'Load the page again');
    });
    expect(page.text()).not.toContain('Opening.');
    vi.doUnmock('../../../src/page/debrief/debrief');
  });
});
