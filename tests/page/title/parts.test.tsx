// @vitest-environment happy-dom
// The rest of the title: the list of kept runs, what is to be known first, every link.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Title, type TitleProps } from '../../../src/page/title/title';
import { rendered, type Rendered } from '../../rendered';
import { called, focused, note, PROPS, spine, words } from './titled';

let page: Rendered;
const titled = async (props: Partial<TitleProps> = {}) => {
  page = await rendered(<Title {...PROPS} {...props} />);
};
const alerts = () => [...document.querySelectorAll('[role=alert]')].map((each) => page.text(each));
const list = () => document.querySelector<HTMLDetailsElement>('.title-shelf')!;

beforeEach(() => {
  called.length = 0;
});
afterEach(() => page.close());

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
      '2 runs kept in this browser cannot be read. ' +
        'If you have its file or its code, open that; what is left of it can be saved below.',
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
