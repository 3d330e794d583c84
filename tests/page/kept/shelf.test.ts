// What this browser keeps: on disk and in memory, by two tabs at once, full, blocked, slow, damaged.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openShelf, OutOfHand, type Kept, type Shelf } from '../../../src/page/kept/shelf';
import { writeRun } from '../../../src/play/write-run';
import { closeConnection, fillUp, giveUpWrites, keptRun, newDisk, putRaw, refuseToOpen } from './on-disk';

const kept = keptRun();
const { run } = kept;
/** The same as it lies in storage. */
const stored = { ...kept, run: undefined, text: writeRun(run) };
const denied = () => new DOMException('denied', 'SecurityError');

beforeEach(() => newDisk());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const inMemory = () => {
  refuseToOpen(denied);
  return openShelf();
};

describe.each<[string, () => Promise<Shelf>]>([
  ['on disk', openShelf],
  ['in memory', inMemory],
])('%s', (_where, open) => {
  let shelf: Shelf;
  beforeEach(async () => {
    shelf = await open();
  });

  test('a run comes back as it was kept, with where it stands and which page was read', async () => {
    await shelf.keep(kept);
    expect(await shelf.open(run.id)).toEqual({ ok: true, kept });
    expect(await shelf.list()).toEqual([{ id: run.id, where: kept.where, changed: 1_000 }]);
    expect(await shelf.raw(run.id)).toBe(writeRun(run));
  });

  test('the run changed last stands first', async () => {
    const runs = [20, 30, 10].map((changed) => keptRun('D03', changed));
    for (const each of runs) await shelf.keep(each);
    expect((await shelf.list()).map(({ changed }) => changed)).toEqual([30, 20, 10]);
  });

  test('what was never kept, or was removed, is gone', async () => {
    const gone = { ok: false, reason: 'gone', detail: '' };
    expect(await shelf.open('0'.repeat(16))).toEqual(gone);
    await shelf.keep(kept);
    await shelf.drop(run.id);
    expect(await shelf.open(run.id)).toEqual(gone);
    expect(await shelf.list()).toEqual([]);
    expect(await shelf.raw(run.id)).toBe('null');
  });

  test('notes are kept by name, and are no runs', async () => {
    await shelf.keepNote('settings', { text: 150 });
    expect(await shelf.note('settings')).toEqual({ text: 150 });
    expect(await shelf.note('plan')).toBeUndefined();
    expect(await shelf.list()).toEqual([]);
  });

  test('cleared, nothing is left', async () => {
    await shelf.keep(kept);
    await shelf.keepNote('settings', 1);
    await shelf.clear();
    expect(await shelf.list()).toEqual([]);
    expect(await shelf.note('settings')).toBeUndefined();
  });
});

describe('two tabs', () => {
  const later: Kept = { ...kept, changed: 2_000 };
  const mine = { id: 'mine', takes: false };
  const theirs = { id: 'theirs', takes: true };
  let [here, there]: Shelf[] = [];
  beforeEach(async () => {
    [here, there] = [await openShelf(), await openShelf()];
    await here.keep(kept, mine);
  });
  const refusal = (write: Promise<void>) => write.catch((error: unknown) => error);

  test('one hand goes on writing', async () => {
    await here!.keep(later, mine);
    expect(await there!.open(run.id)).toMatchObject({ ok: true, kept: { changed: 2_000 } });
  });

  test('taken over by another, the run is no longer in this hand, and nothing of its is written', async () => {
    await there!.keep(later, theirs);
    const error = await refusal(here!.keep(kept, mine));
    expect(error).toBeInstanceOf(OutOfHand);
    expect(error).toMatchObject({ reason: 'moved' });
    expect(await here!.open(run.id)).toMatchObject({ kept: { changed: 2_000 } });
  });

  test('one that has not been taken over is refused to another hand', async () => {
    expect(await refusal(there!.keep(later, { ...theirs, takes: false }))).toMatchObject({ reason: 'moved' });
  });

  test('removed by another, it does not come back', async () => {
    await there!.drop(run.id);
    expect(await refusal(here!.keep(later, mine))).toMatchObject({ reason: 'removed' });
    expect(await here!.list()).toEqual([]);
    await here!.keep(later, { ...mine, takes: true });
    expect(await here!.list()).toHaveLength(1);
  });

  test('a hand that never wrote it may begin where nothing is', async () => {
    await there!.drop(run.id);
    await there!.keep(later, { id: 'new', takes: false });
    expect(await there!.list()).toHaveLength(1);
  });

  test('without a hand it is written whatever stands there, and belongs to none', async () => {
    await there!.keep(later);
    expect(await there!.open(run.id)).toMatchObject({ kept: { changed: 2_000 } });
    expect(await refusal(here!.keep(kept, mine))).toMatchObject({ reason: 'moved' });
  });

  test('where what stands there cannot be read, any hand may write over it', async () => {
    await putRaw(`run:${run.id}`, 'damaged');
    await here!.keep(later, mine);
    expect(await here!.open(run.id)).toMatchObject({ ok: true });
  });

  test('another tab may remove the whole of it', async () => {
    const answer = await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase('launch-day');
      request.addEventListener('blocked', () => resolve('blocked'));
      request.addEventListener('success', () => resolve('removed'));
    });
    expect(answer).toBe('removed');
  });
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
    await shelf.keep(keptRun('D03', 1));
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

describe('the disk', () => {
  /** What a shelf says of itself. */
  const stateOf = ({ durable, full }: Shelf) => ({ durable, full });
  const ROOMY = { durable: true, full: false };
  const FULL = { durable: true, full: true };
  const BLOCKED = { durable: false, full: false };

  test.each([
    ['that says nothing', undefined, ROOMY],
    ['that cannot say', () => Promise.reject(new Error('no')), ROOMY],
    ['without figures', async () => ({}), ROOMY],
    ['with space for one more run', async () => ({ quota: 500_000, usage: 399_999 }), ROOMY],
    ['without space for one more run', async () => ({ quota: 500_000, usage: 400_000 }), FULL],
  ])('%s', async (_name, estimate, state) => {
    newDisk(estimate);
    expect(stateOf(await openShelf())).toEqual(state);
  });

  test('that takes no write is full: what is there can be read, no more is kept', async () => {
    await (await openShelf()).keep(kept);
    fillUp();
    const shelf = await openShelf();
    expect(stateOf(shelf)).toEqual(FULL);
    expect(await shelf.open(run.id)).toEqual({ ok: true, kept });
    await expect(shelf.keep({ ...kept, changed: 2 })).rejects.toThrow('no space');
    expect(await shelf.list()).toMatchObject([{ changed: 1_000 }]);
  });

  test('a write waits until it is on disk', async () => {
    const shelf = await openShelf();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await shelf.keep(kept);
    expect(begin).toHaveBeenCalledWith('kept', 'readwrite', { durability: 'strict' });
  });

  test('where storage is blocked nobody waits, and what was kept there is still removed when asked', async () => {
    await (await openShelf()).keep(kept);
    const { asked } = refuseToOpen(denied);
    const shelf = await openShelf();
    expect(stateOf(shelf)).toEqual(BLOCKED);
    expect(asked()).toBe(1);
    await shelf.clear();
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('where even that is refused, clearing comes to its end', async () => {
    const shelf = await inMemory();
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw denied();
    });
    await expect(shelf.clear()).resolves.toBeUndefined();
  });

  test.each([
    [3, ROOMY, 4],
    [4, BLOCKED, 4],
  ])('held for a moment, %i times, it is tried again', async (times, state, tries) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    let left: number = times;
    const { asked } = refuseToOpen(() => (left-- > 0 ? new DOMException('held', 'UnknownError') : null));
    const opening = openShelf();
    await vi.advanceTimersByTimeAsync(749);
    expect(asked()).toBe(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(stateOf(await opening)).toEqual(state);
    expect(asked()).toBe(tries);
  });

  test('an answer that never comes is waited for ten seconds, once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const open = vi.spyOn(indexedDB, 'open').mockReturnValue(new EventTarget() as IDBOpenDBRequest);
    let state: unknown = null;
    void openShelf().then((shelf) => (state = stateOf(shelf)));
    await vi.advanceTimersByTimeAsync(9_999);
    expect(state).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(state).toEqual(BLOCKED);
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('a connection that was closed while it rested is opened again', async () => {
    const shelf = await openShelf();
    await shelf.keep(kept);
    closeConnection();
    await shelf.keep({ ...kept, changed: 3 });
    await shelf.keep({ ...kept, changed: 4 });
    expect(await shelf.list()).toMatchObject([{ changed: 4 }]);
  });

  test('a write that is given up is no write, and says so', async () => {
    const shelf = await openShelf();
    await shelf.keep(kept);
    giveUpWrites(null);
    await expect(shelf.keep({ ...kept, changed: 3 })).rejects.toThrow('aborted');
    giveUpWrites(new DOMException('it broke', 'UnknownError'));
    await expect(shelf.keep({ ...kept, changed: 3 })).rejects.toThrow('it broke');
    vi.restoreAllMocks();
    expect(await shelf.list()).toMatchObject([{ changed: 1_000 }]);
  });

  test('where space runs out only as it is written, it is full', async () => {
    await openShelf();
    giveUpWrites(new DOMException('no space', 'QuotaExceededError'));
    expect(stateOf(await openShelf())).toEqual(FULL);
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
