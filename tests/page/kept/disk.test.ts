// The disk under the shelf: full, blocked, slow, held for a moment, closed while it rested.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openShelf, type Shelf } from '../../../src/page/kept/shelf';
import { closeConnection, denied, fillUp, giveUpWrites, keptRun, newDisk, refuseToOpen } from './on-disk';

const kept = keptRun();
const { run } = kept;

beforeEach(() => newDisk());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
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
    refuseToOpen(denied);
    const shelf = await openShelf();
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
