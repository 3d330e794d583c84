// Runs, settings and notes kept in this browser: on disk before anybody goes on; in memory where the browser blocks storage.
import { clear, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { Opening } from '../model/system';
import type { PresetId } from '../play/case';
import { readRun, writeRun, type FileReason } from '../play/file';
import type { Mode, Run } from '../play/run';

const DATABASE = 'launch-day';
const STORE = 'kept';

/** Where a run stands, in ids, for the title page. */
export interface Where {
  act: number;
  /** ISO date in the story. */
  date: string;
  /** The decision asked; empty at the end. */
  decision: string;
  ended: boolean;
  opening: Opening;
  preset: PresetId;
  mode: Mode;
}
/** Which page of which turn was being read. */
export interface Bookmark { turn: number; beat: number }
export interface Kept { run: Run; where: Where; bookmark: Bookmark; changed: number }
/** One line of the title's list. */
export interface Spine { id: string; where: Where; changed: number }
type Opened = { ok: true; kept: Kept } | { ok: false; reason: FileReason | 'gone'; detail: string };

export interface Shelf {
  /** False where the browser keeps nothing: everything is lost with the tab. */
  durable: boolean;
  /** All runs, the last changed first. */
  list(): Promise<Spine[]>;
  open(id: string): Promise<Opened>;
  /** Resolves when it is on disk; rejects when it could not be written. */
  keep(kept: Kept): Promise<void>;
  drop(id: string): Promise<void>;
  /** Settings and private notes by name. */
  note(name: string): Promise<unknown>;
  keepNote(name: string, value: unknown): Promise<void>;
  clear(): Promise<void>;
}

interface Row { text: string; where: Where; bookmark: Bookmark; changed: number }

const RUN = 'run:';
const NOTE = 'note:';

/** IndexedDB whose writes are on disk when they are done, not only handed over. */
function openStore(): Promise<UseStore> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
    request.addEventListener('blocked', () => reject(new Error('blocked')));
    request.addEventListener('success', () => {
      const database = request.result;
      database.addEventListener('versionchange', () => database.close());
      resolve((mode, callback) => new Promise((done, failed) => {
        const transaction = database.transaction(STORE, mode, { durability: 'strict' });
        transaction.addEventListener('abort', () => failed(transaction.error ?? new Error('aborted')));
        Promise.resolve(callback(transaction.objectStore(STORE))).then(done, failed);
      }));
    });
  });
}

function shelfOver(rows: {
  get(key: string): Promise<unknown>; set(key: string, value: unknown): Promise<void>; del(key: string): Promise<void>;
  entries(): Promise<[string, unknown][]>; clear(): Promise<void>;
}, durable: boolean): Shelf {
  const isRow = (value: unknown): value is Row => Boolean(value && typeof value === 'object' && 'text' in value && 'where' in value && 'changed' in value);
  return {
    durable,
    list: async () => (await rows.entries())
      .flatMap(([key, row]) => (key.startsWith(RUN) && isRow(row) ? [{ id: key.slice(RUN.length), where: row.where, changed: row.changed }] : []))
      .sort((one, other) => other.changed - one.changed),
    open: async (id) => {
      const row = await rows.get(RUN + id);
      if (!isRow(row)) return { ok: false, reason: 'gone', detail: '' };
      const read = readRun(row.text);
      return read.ok ? { ok: true, kept: { run: read.run, where: row.where, bookmark: row.bookmark, changed: row.changed } } : read;
    },
    keep: ({ run, where, bookmark, changed }) => rows.set(RUN + run.id, { text: writeRun(run), where, bookmark, changed } satisfies Row),
    drop: (id) => rows.del(RUN + id),
    note: (name) => rows.get(NOTE + name),
    keepNote: (name, value) => rows.set(NOTE + name, value),
    clear: () => rows.clear(),
  };
}

function inMemory(): Shelf {
  const rows = new Map<string, unknown>();
  return shelfOver({
    get: async (key) => rows.get(key),
    set: async (key, value) => { rows.set(key, value); },
    del: async (key) => { rows.delete(key); },
    entries: async () => [...rows],
    clear: async () => rows.clear(),
  }, false);
}

/** How often storage is tried, and the rest between two tries in ms: a browser that was killed may hold it locked for a moment. */
const TRIES = 4;
const REST = 250;

/** Opens what this browser keeps, after trying a write; in memory where that fails again and again. Never rejects. */
export async function openShelf(tries = TRIES): Promise<Shelf> {
  try {
    const store = await openStore();
    await set(`${NOTE}tried`, true, store);
    return shelfOver({
      get: (key) => get(key, store), set: (key, value) => set(key, value, store), del: (key) => del(key, store),
      entries: () => entries<string, unknown>(store), clear: () => clear(store),
    }, true);
  } catch (error) {
    // A browser that blocks storage says so at once and means it; anything else may pass.
    const passing = !(error instanceof DOMException && error.name === 'SecurityError');
    if (!passing || tries <= 1) return inMemory();
    await new Promise((resolve) => setTimeout(resolve, REST));
    return openShelf(tries - 1);
  }
}
