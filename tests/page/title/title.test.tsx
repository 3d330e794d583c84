// @vitest-environment happy-dom
// The title: a new run, where Continue leads and since when, and its keys.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Spine, Where } from '../../../src/page/kept/shelf';
import { Title, type TitleProps } from '../../../src/page/title/title';
import { rendered, type Rendered } from '../../rendered';
import { called, focused, PROPS, spine, words } from './titled';

let page: Rendered;
const titled = async (props: Partial<TitleProps> = {}) => {
  page = await rendered(<Title {...PROPS} {...props} />);
};
const alerts = () => [...document.querySelectorAll('[role=alert]')].map((each) => page.text(each));

beforeEach(() => {
  called.length = 0;
});
afterEach(() => page.close());

describe('a first visit', () => {
  test('begins on New run, says how long it takes, and Enter begins the standard length', async () => {
    await titled();
    expect(page.all('button', /^Continue/)).toEqual([]);
    expect(focused()).toMatch(/^New run Eleven decisions; the rest is told\. 35–50 minutes$/);
    expect(document.activeElement!.className).toContain('primary');
    expect(alerts()).toEqual([]);
    expect(page.all('button', 'Runs on this machine')).toEqual([]);
    (document.activeElement as HTMLElement).blur();
    await page.key('Enter');
    expect(called).toEqual([['new', 'alone']]);
  });

  test.each([
    ['Short', 'alone-short', 'Six decisions; the rest is told. 20–30 minutes'],
    ['Standard', 'alone', 'Eleven decisions; the rest is told. 35–50 minutes'],
    ['In full', 'full', 'Every decision on the way. 75–100 minutes'],
  ])('%s can be picked', async (name, preset, says) => {
    await titled();
    await page.pick('Short');
    await page.pick(name);
    expect(words(page.one('button', /^New run/))).toBe(`New run ${says}`);
    await page.press(/^New run/);
    expect(called).toEqual([['new', preset]]);
  });

  test('what it is about, and what it does not do, can be read', async () => {
    await titled();
    expect(page.text(page.one('heading', 'Launch Day'))).toBe('Launch Day');
    expect(page.text()).toContain('You hold the seat that nobody held.');
    expect(page.text()).toContain('the day it opens is fixed.');
    expect(page.text()).toContain('About real public failures and blame');
    expect(page.text()).toContain('Nothing is sent anywhere. No account, no name;');
    expect(page.one('region', 'New run').textContent).toContain('Settings');
  });
});

describe('Continue', () => {
  test.each<[string, Partial<Where>, string]>([
    ['in the middle', {}, 'Act 3 · Squeeze · 4 March 2013 · What do we leave out?'],
    [
      'before the first decision',
      { act: 1, date: '2010-09-06', decision: '' },
      'Act 1 · Design · 6 September 2010 · Before the first decision',
    ],
    ['in the rescue', { act: 5, opening: 'failed' }, 'Act 5 · Rescue · 4 March 2013 · What do we leave out?'],
    [
      'after an opening that held',
      { act: 5, opening: 'held' },
      'Act 5 · Growth · 4 March 2013 · What do we leave out?',
    ],
    ['at the end', { ended: true }, 'At the end, in the debrief'],
    ['of a group', { mode: 'group', preset: 'class-90', ended: true }, 'Group · Class, 90 minutes'],
  ])('%s says where the run stands and when it was left', async (_name, where, place) => {
    await titled({ spines: [spine('a', where)] });
    expect(words(page.one('button', /^Continue/))).toBe(`Continue ${place} left 24 Nov, 09:14`);
  });

  test('has the focus; it and Enter go on with the run left last, though a broken one stands before it', async () => {
    await titled({ spines: [spine('broken', null), spine('last'), spine('first')] });
    expect(focused()).toMatch(/^Continue/);
    expect(page.one('button', /^New run/).className).toContain('secondary');
    await page.press(/^Continue/);
    (document.activeElement as HTMLElement).blur();
    await page.key('Enter');
    expect(called).toEqual([
      ['continue', 'last'],
      ['continue', 'last'],
    ]);
  });

  test('comes and goes with its run, and the focus with it', async () => {
    await titled({ spines: [spine('a')] });
    await page.again(<Title {...PROPS} spines={[spine('b'), spine('a')]} />);
    expect(focused()).toMatch(/^Continue/);
    await page.again(<Title {...PROPS} spines={[]} />);
    expect(page.all('button', /^Continue/)).toEqual([]);
    expect(focused()).toMatch(/^New run/);
  });
});

describe('keys', () => {
  test.each<[string, readonly Spine[], string]>([
    ['nothing is kept', [], 'Enter Begin'],
    ['a run is kept', [spine('a')], 'Enter Continue'],
  ])('where %s the list of keys says what Enter does', async (_name, spines, enter) => {
    await titled({ spines });
    await page.key('?');
    expect(called).toEqual([['help', [enter, '? This list']]]);
  });

  test('with letter keys off, ? does nothing and Enter still does', async () => {
    await titled({ letters: false });
    (document.activeElement as HTMLElement).blur();
    await page.key('?');
    expect(called).toEqual([]);
    await page.key('Enter');
    expect(called).toEqual([['new', 'alone']]);
  });
});
