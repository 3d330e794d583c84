// A browser's storage for tests in Node: a disk in memory that can be full, blocked, slow or shared by two tabs.
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Kept } from '../../../src/page/kept/shelf';
import { whereOf } from '../../../src/page/run/where-of';
import { playedTo, type Road } from '../sessions';

/** An empty disk; `estimate` is what the browser says of its space, nothing where it says nothing. */
export function newDisk(estimate?: () => Promise<{ quota?: number; usage?: number }>): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', estimate ? { storage: { estimate } } : {});
}

/** What a browser says that blocks storage. */
export const denied = () => new DOMException('denied', 'SecurityError');

/** From now on opening storage fails with what this returns, as often as it returns something. */
export function refuseToOpen(next: () => DOMException | null): { asked(): number } {
  const open = indexedDB.open.bind(indexedDB);
  const spy = vi.spyOn(indexedDB, 'open').mockImplementation((name) => {
    const error = next();
    if (error) throw error;
    return open(name);
  });
  return { asked: () => spy.mock.calls.length };
}

/** From now on every write fails for want of space. */
export function fillUp(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space', 'QuotaExceededError');
  });
}

/** From now on every write is taken and then given up, with this error or without saying why. */
export function giveUpWrites(error: DOMException | null): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    if (error) Object.defineProperty(this.transaction, 'error', { value: error });
    this.transaction.abort();
    return new EventTarget() as IDBRequest<IDBValidKey>;
  } as never);
}

/** Closes the connection that is used next, as phones do with one that has rested. */
export function closeConnection(): void {
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
    this: IDBDatabase,
    ...given
  ) {
    this.close();
    return begin.apply(this, given);
  });
}

/** Puts a value where a run is kept, whatever it is. */
export function putRaw(key: string, value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('launch-day');
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('kept'));
    request.addEventListener('success', () => {
      const transaction = request.result.transaction('kept', 'readwrite');
      transaction.objectStore('kept').put(value, key);
      transaction.addEventListener('complete', () => {
        request.result.close();
        resolve();
      });
      transaction.addEventListener('error', () => reject(transaction.error));
    });
  });
}

/** A run up to the question `until`, as it is handed to the shelf. */
export function keptRun(until = 'D04', changed = 1_000, road: Road = {}): Kept {
  const play = playedTo(until, road);
  const [run, turn] = [play.run(), play.turn()];
  return { run, where: whereOf(run, turn), bookmark: { turn: turn.number, beat: 1 }, changed };
}
