// @vitest-environment happy-dom
// The title: where Continue leads and since when, the list of kept runs, what is to be known first, every link.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Spine, Where } from '../../../src/page/kept/shelf';
import type { Binding } from '../../../src/page/keys';
import { Title, type TitleProps } from '../../../src/page/title/title';
import { rendered, type Rendered } from '../../rendered';
import { theCase } from '../sessions';

/** On the reader's own clock: 24 November, fourteen minutes past nine. */
const LEFT = new Date(2026, 10, 24, 9, 14).getTime();
const WHERE: Where = {
  act: 3,
  date: '2013-03-04',
  decision: 'D14',
  ended: false,
  opening: 'pending',
  preset: 'alone',
  mode: 'alone',
};
const spine = (id: string, where: Partial<Where> | null = {}): Spine => ({
  id,
  where: where && { ...WHERE, ...where },
  changed: where ? LEFT : 0,
});

const called: [string, ...unknown[]][] = [];
const note =
  (name: string) =>
  (...given: unknown[]) =>
    void called.push([name, ...given.filter((each) => !(each instanceof Event))]);
let page: Rendered;

const PROPS: TitleProps = {
  theCase,
  spines: [],
  shelf: { durable: true, full: false },
  notice: '',
  letters: true,
  hasGroup: true,
  hasTrainer: true,
  onContinue: note('continue'),
  onNew: note('new'),
  onGroup: note('group'),
  onTrainer: note('trainer'),
  onFile: note('file'),
  onCode: note('code'),
  onSettings: note('settings'),
  onLimits: note('limits'),
  onTested: note('tested'),
  onLicences: note('licences'),
  onHelp: (bindings: Binding[]) => note('help')(bindings.map(({ shown, words }) => `${shown} ${words}`)),
  onClear: note('clear'),
  onUpdate: null,
  onDrop: note('drop'),
  onSaveRaw: note('raw'),
};
const titled = async (props: Partial<TitleProps> = {}) => {
  page = await rendered(<Title {...PROPS} {...props} />);
};
/** Words as they stand below each other on a wide button or a line of the list. */
const words = (element: Element | null): string =>
  [...(element?.childNodes ?? [])]
    .map((node) => (node instanceof Element ? words(node) : (node.textContent ?? '')))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
const focused = () => words(document.activeElement);
const alerts = () => [...document.querySelectorAll('[role=alert]')].map((each) => page.text(each));
const list = () => document.querySelector<HTMLDetailsElement>('.title-shelf')!;

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

describe('other runs on this machine', () => {
  const rows = () =>
    [...document.querySelectorAll('.title-shelf li')].map((row) => words(row.querySelector('span')));

  test('stand below, each with its place; the one to continue does not', async () => {
    await titled({
      spines: [spine('a'), spine('b', { ended: true }), spine('c', { mode: 'group', preset: 'class-45' })],
    });
    expect(rows()).toEqual([
      'At the end, in the debrief left 24 Nov, 09:14',
      'Group · Class, 45 minutes left 24 Nov, 09:14',
    ]);
    expect(list().open).toBe(false);
    page.all('button', 'Open')[1]!.click();
    expect(called).toEqual([['continue', 'c']]);
  });

  test('one that cannot be read says so at once, and can only be saved or removed', async () => {
    await titled({ spines: [spine('a'), spine('b', null), spine('c', null)] });
    expect(alerts()).toEqual([
      '2 runs kept in this browser cannot be read. If you have its file or its code, open that; what is left of it can be saved below.',
    ]);
    expect(list().open).toBe(true);
    expect(rows()).toEqual(['A run that cannot be read b', 'A run that cannot be read c']);
    expect(page.all('button', 'Open')).toEqual([]);
    page.all('button', 'Save what is there')[0]!.click();
    expect(called).toEqual([['raw', 'b']]);
  });

  test('removing one leaves the focus on the list, removing the last on Continue', async () => {
    await titled({ spines: [spine('a'), spine('b'), spine('c')] });
    page.all('button', 'Remove')[1]!.click();
    expect(called).toEqual([['drop', 'c']]);
    expect(focused()).toBe('Runs on this machine');
    await page.again(<Title {...PROPS} spines={[spine('a'), spine('b')]} />);
    page.all('button', 'Remove')[0]!.click();
    expect(called[1]).toEqual(['drop', 'b']);
    expect(focused()).toMatch(/^Continue/);
  });
});

describe('what is to be known first', () => {
  test('a browser that keeps nothing', async () => {
    await titled({ shelf: { durable: false, full: false } });
    expect(alerts()).toEqual([
      'This browser keeps nothing for this page. Play on; before you leave, save the file or write down the code.',
    ]);
  });

  test('a disk that is full: the list lies open, so that something can be removed', async () => {
    await titled({ shelf: { durable: true, full: true }, spines: [spine('a'), spine('b')] });
    expect(alerts()).toHaveLength(1);
    expect(alerts()[0]).toMatch(/^There is no room left for this page on this device/);
    expect(list().open).toBe(true);
  });

  test('what could not be opened, after one run that cannot be read', async () => {
    await titled({ notice: 'This file is not a run of Launch Day.', spines: [spine('b', null)] });
    expect(alerts()[0]).toMatch(/^A run kept in this browser cannot be read/);
    expect(alerts()[1]).toBe('This file is not a run of Launch Day.');
    expect(page.all('button', /^New run/)[0]!.className).toContain('primary');
  });

  test('a new edition, to be taken when one likes', async () => {
    await titled({ onUpdate: note('update') });
    expect(page.text()).toContain('A new edition of the game is here. Use it now');
    expect(alerts()).toEqual([]);
    await page.press('Use it now');
    expect(called).toEqual([['update']]);
  });
});

describe('links', () => {
  test('stand in this order, and each does its own', async () => {
    await titled();
    const names = [...document.querySelectorAll('.title-links li')].map((each) => page.text(each));
    expect(names).toEqual([
      'Open a file',
      'Type or paste a code',
      'Settings',
      'What this model cannot say',
      'What was tested',
      'Licences',
      'Clear this machine',
    ]);
    for (const name of names.slice(1)) await page.press(name);
    expect(called.map(([name]) => name)).toEqual([
      'code',
      'settings',
      'limits',
      'tested',
      'licences',
      'clear',
    ]);
  });

  test('a file is asked for, read, and may be chosen again', async () => {
    await titled();
    const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const asked = vi.spyOn(field, 'click');
    await page.press('Open a file');
    expect(asked).toHaveBeenCalledTimes(1);
    let chosen: File[] = [new File(['{"format":1}'], 'run.json')];
    let shown = 'run.json';
    Object.defineProperty(field, 'files', { get: () => chosen });
    Object.defineProperty(field, 'value', { get: () => shown, set: (text: string) => (shown = text) });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(called).toEqual([['file', '{"format":1}']]));
    await vi.waitFor(() => expect(shown).toBe(''));
    chosen = [];
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settle();
    expect(called).toHaveLength(1);
  });

  test('a group and a trainer have a way in where this build has one', async () => {
    await titled();
    expect(words(page.one('button', /^Group/))).toBe('Group One screen, a room full of people.');
    await page.press(/^Group/);
    await page.press(/^Trainer/);
    expect(called.map(([name]) => name)).toEqual(['group', 'trainer']);
    await page.again(<Title {...PROPS} hasGroup={false} />);
    expect(page.all('button', /^Group|^Trainer/).map(words)).toEqual([
      'Trainer Look at many runs, before and in the plenary.',
    ]);
    await page.again(<Title {...PROPS} hasGroup={false} hasTrainer={false} />);
    expect(document.querySelector('.title-pair')).toBeNull();
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
