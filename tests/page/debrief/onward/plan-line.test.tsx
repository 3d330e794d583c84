// @vitest-environment happy-dom
// The if-then line: kept on this device by the run, shared only when asked, copied as one sentence.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlanLine } from '../../../../src/page/debrief/onward/plan-line';
import { rendered } from '../../../rendered';
import { testShelf, type TestShelf } from '../../sessions';
import type { Page } from '../tables';

const RUN = '0123456789abcdef';
const LINE = 'If I notice that nobody owns the whole, then I will ask who does.';
let page: Page;
let shelf: TestShelf;
const copied: string[] = [];
beforeEach(() => {
  shelf = testShelf();
  copied.length = 0;
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => copied.push(text) } });
});
afterEach(() => {
  page.close();
  vi.unstubAllGlobals();
});
const draw = async (id = RUN) => {
  page = await rendered(<PlanLine shelf={shelf} id={id} />);
};
const fields = () => page.all('field').map((each) => (each as HTMLTextAreaElement).value);
const said = () => document.querySelector('output')!.textContent;
const filled = async () => {
  await page.fill('If I notice that', 'nobody owns the whole ');
  await page.fill('then I will', ' ask who does');
};
const printed = () => document.querySelector('article')!.className;

test('it begins empty, and says where it stays', async () => {
  await draw();
  expect(fields()).toEqual(['', '']);
  expect(page.text()).toContain('It stays on this device, outside the record, unless you share it.');
  expect(said()).toBe('');
  expect(page.all('option')).toEqual([]);
  expect(page.all('button')).toEqual([]);
});

test('what is typed is kept under the run, each half by itself', async () => {
  await draw();
  await page.fill('If I notice that', 'nobody owns the whole');
  expect(shelf.notes.get(`plan:${RUN}`)).toEqual({ when: 'nobody owns the whole', act: '' });
  expect(said()).toBe('Kept on this device.');
  await page.fill('then I will', 'ask who does');
  expect(shelf.notes.get(`plan:${RUN}`)).toEqual({ when: 'nobody owns the whole', act: 'ask who does' });
});

test('emptied again, nothing is said to be kept', async () => {
  await draw();
  await page.fill('then I will', 'ask');
  expect(said()).toBe('Kept on this device.');
  await page.fill('then I will', '');
  expect(said()).toBe('');
});

test('where nothing is kept, that it is kept is not said', async () => {
  shelf.durable = false;
  await draw();
  await filled();
  expect(said()).toBe('');
  page.close();
  shelf.durable = true;
  shelf.keepNote = () => Promise.reject(new Error('full'));
  await draw('another');
  await filled();
  expect(said()).toBe('');
});

test.each<[string, unknown, [string, string]]>([
  ['the line of this run', { when: 'it rains', act: 'stay' }, ['it rains', 'stay']],
  ['half a line', { act: 'stay' }, ['', 'stay']],
  ['numbers', { when: 4, act: 5 }, ['', '']],
  ['a text', 'it rains', ['', '']],
  ['nothing', null, ['', '']],
])('found there: %s', async (_name, kept, shown) => {
  shelf.notes.set(`plan:${RUN}`, kept);
  await draw();
  expect(fields()).toEqual(shown);
});

test('that cannot be read, and the line of another run, are not shown', async () => {
  shelf.note = () => Promise.reject(new Error('gone'));
  await draw();
  expect(fields()).toEqual(['', '']);
  page.close();
  shelf = testShelf();
  shelf.notes.set('plan:another', { when: 'it rains', act: 'stay' });
  await draw();
  expect(fields()).toEqual(['', '']);
  await page.again(<PlanLine shelf={shelf} id="another" />);
  expect(fields()).toEqual(['it rains', 'stay']);
});

test('only once both halves stand it may be shared; then it is printed, and no longer when it is not', async () => {
  await draw();
  await page.fill('If I notice that', 'nobody owns the whole');
  await page.fill('then I will', '   ');
  expect(page.all('option')).toEqual([]);
  await filled();
  expect(printed()).toBe('sheet plan no-print');
  expect(page.text()).not.toContain(LINE);
  await page.pick('Share it: print it with this page');
  expect(printed()).toBe('sheet plan');
  expect(page.text(document.querySelector('.only-print'))).toBe(LINE);
  await page.fill('If I notice that', ' ');
  expect(printed()).toBe('sheet plan no-print');
  expect(document.querySelector('.only-print')).toBeNull();
});

test('it is copied as one sentence, and changed it can be copied again', async () => {
  await draw();
  await filled();
  await page.press('Copy the line');
  expect(copied).toEqual([LINE]);
  page.one('button', 'Copied.');
  await page.fill('then I will', 'wait');
  page.one('button', 'Copy the line');
});
