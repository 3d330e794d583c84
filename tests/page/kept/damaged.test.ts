// Runs in storage that cannot be read: they stand below the others, and are given out as they stand.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openShelf } from '../../../src/page/kept/shelf';
import { writeRun } from '../../../src/play/write-run';
import { keptRun, newDisk, putRaw } from './on-disk';

const kept = keptRun();
const older = keptRun('D03', 1);
/** The same as it lies in storage. */
const stored = { ...kept, run: undefined, text: writeRun(kept.run) };

beforeEach(() => newDisk());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('damaged', () => {
  const { where, bookmark } = kept;
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a number', 7],
    ['no text', { ...stored, text: undefined }],
    ['no place', { ...stored, where: null }],
    ['an act in quotes', { ...stored, where: { ...where, act: '1' } }],
    ['no decision', { ...stored, where: { ...where, decision: 4 } }],
    ['an ending that is a word', { ...stored, where: { ...where, ended: 'no' } }],
    ['no opening', { ...stored, where: { ...where, opening: undefined } }],
    ['an unknown length', { ...stored, where: { ...where, preset: 'class-30' } }],
    ['an unknown kind of play', { ...stored, where: { ...where, mode: 'pair' } }],
    ['a date that is none', { ...stored, where: { ...where, date: 'soon' } }],
    ['no bookmark', { ...stored, bookmark: undefined }],
    ['a bookmark without its page', { ...stored, bookmark: { ...bookmark, beat: undefined } }],
    ['a bookmark without its turn', { ...stored, bookmark: { ...bookmark, turn: '3' } }],
    ['no time', { ...stored, changed: undefined }],
  ])('%s: it stands below the others without a place, and says so when opened', async (_name, value) => {
    const shelf = await openShelf();
    await shelf.keep(older);
    await putRaw('run:1234', value);
    const list = await shelf.list();
    expect(list.map(({ changed }) => changed)).toEqual([1, 0]);
    expect(list[1]).toEqual({ id: '1234', where: null, changed: 0 });
    expect(await shelf.open('1234')).toEqual({ ok: false, reason: 'badShape', detail: '1234' });
  });

  test('a run file cut short cannot be read, and is given out as it stands', async () => {
    const shelf = await openShelf();
    await putRaw('run:1234', { ...stored, text: stored.text.slice(0, 300) });
    expect(await shelf.list()).toEqual([{ id: '1234', where: null, changed: 0 }]);
    expect(await shelf.open('1234')).toMatchObject({ ok: false, reason: 'notJson' });
    expect(await shelf.raw('1234')).toBe(stored.text.slice(0, 300));
  });

  test('what is no run at all is given out as it stands', async () => {
    const shelf = await openShelf();
    await putRaw('run:1234', { text: 5, old: true });
    expect(JSON.parse(await shelf.raw('1234'))).toEqual({ text: 5, old: true });
  });

  test('whole, in storage as above, it can be read', async () => {
    await putRaw('run:1234', stored);
    expect(await (await openShelf()).list()).toEqual([{ id: '1234', where, changed: 1_000 }]);
  });
});

describe('what reads runs', () => {
  let fetched = 0;
  beforeEach(() => {
    fetched = 0;
    vi.doMock('../../../src/play/file', () => {
      fetched++;
      throw new Error('no connection');
    });
    vi.resetModules();
  });
  afterEach(() => vi.doUnmock('../../../src/play/file'));
  const openAgain = async () => (await import('../../../src/page/kept/shelf')).openShelf();

  test('is not fetched on a first visit', async () => {
    const shelf = await openAgain();
    await shelf.keepNote('settings', {});
    expect(await shelf.list()).toEqual([]);
    expect(fetched).toBe(0);
  });

  test('where it cannot be fetched, a run that looks whole is offered', async () => {
    await putRaw('run:1234', { ...stored, text: 'cut short' });
    expect(await (await openAgain()).list()).toMatchObject([{ id: '1234', changed: 1_000 }]);
    expect(fetched).toBe(1);
  });
});
