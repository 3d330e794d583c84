// @vitest-environment happy-dom
// A run asked for in two tabs: one has it, the other says so and can take it over.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OutOfHand } from '../../src/page/kept/shelf';
import { drawnApp, shelve, type AppGiven, type DrawnApp } from './drawn-app';
import { withLocks } from './locks';
import { playedTo, testShelf, theCase } from './sessions';

let page: DrawnApp;
afterEach(() => page.close());
const draw = async (given: AppGiven = {}) => {
  page = await drawnApp(given);
};
const title = (id: string) => theCase.decisions.find((each) => each.id === id)!.title;

let locks: ReturnType<typeof withLocks>;
beforeEach(() => {
  locks = withLocks();
  return () => locks.remove();
});

test('a run open elsewhere is not read here, unless it is taken over', async () => {
  const shelf = testShelf();
  const id = shelve(shelf, playedTo('D09'));
  const other = locks.elsewhere(id);
  await draw({ shelf, begin: { open: id } });
  expect(page.text()).toContain('This run is open in another tab of this browser.');
  expect(page.all('button', 'Save the file')).toEqual([]);
  await page.press('Go on here instead');
  await page.settle();
  expect(other.lost).toBe(true);
  expect(page.text()).toContain(title('D09'));
});

test('a run taken over elsewhere waits here: it can be saved, taken back or left', async () => {
  const shelf = testShelf();
  const id = shelve(shelf, playedTo('D09'));
  await draw({ shelf, begin: { open: id } });
  const other = locks.elsewhere(id);
  await vi.waitFor(() => expect(page.text()).toContain('It goes on there; here it only waits.'));
  expect(page.all('button', /^Save/)).toHaveLength(1);
  await page.press('Go on here instead');
  await page.settle();
  expect(other.lost).toBe(true);
  expect(page.text()).toContain(title('D09'));
});

test('leaving lets it go', async () => {
  const shelf = testShelf();
  const id = shelve(shelf, playedTo('D09'));
  await draw({ shelf, begin: { open: id } });
  await page.press('Leave');
  await page.press(/^Continue/);
  await page.settle();
  expect(page.text()).toContain(title('D09'));
});

test('a run removed elsewhere can only be saved, once this tab would write it', async () => {
  const shelf = testShelf();
  await draw({ shelf, begin: { open: shelve(shelf, playedTo('D09')) } });
  shelf.breaks = new OutOfHand('removed');
  await page.key('1');
  await page.key('Enter');
  expect(page.text()).toContain('This run was removed from this browser in another tab.');
  expect(page.all('button', 'Go on here instead')).toEqual([]);
  expect(page.all('button', /^Save/)).toHaveLength(1);
});

test('a new run is claimed as well', async () => {
  await draw();
  await page.press(/^New run/);
  await page.press('Skip');
  const [id] = page.shelf.kept.keys();
  locks.elsewhere(id!);
  await vi.waitFor(() => expect(page.text()).toContain('This run has been opened in another tab.'));
});
