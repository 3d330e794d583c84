// Runs, settings and notes kept in this browser: on disk before anybody goes on; in memory where the browser blocks storage.
import { clear, del, entries, get, set, update } from 'idb-keyval';
import type { Opening } from '../../model/state/system';
import { PRESETS, type PresetId } from '../../play/case';
import type { FileReason } from '../../play/file';
import { MODES, type Mode, type Run } from '../../play/run';
import { writeRun } from '../../play/write-run';
import { openDisk, removeDisk } from './store';

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
export interface Bookmark {
  turn: number;
  beat: number;
}
export interface Kept {
  run: Run;
  where: Where;
  bookmark: Bookmark;
  changed: number;
}
/** Who writes: an opened run, by an id of its own; `takes` where it takes the run over from whoever wrote before. */
export interface Hand {
  id: string;
  takes: boolean;
}
/** One line of the title's list. `where` is null where what is kept cannot be read. */
export interface Spine {
  id: string;
  where: Where | null;
  changed: number;
}
type Fetched = { ok: true; kept: Kept } | { ok: false; reason: FileReason | 'gone'; detail: string };

/** A write that was refused because the run is no longer in this hand: another tab has it, or has removed it. */
export class OutOfHand extends Error {
  constructor(readonly reason: 'moved' | 'removed') {
    super(reason);
  }
}

export interface Shelf {
  /** False where the browser keeps nothing: everything is lost with the tab. */
  durable: boolean;
  /** Whether there was no room for one more run at the start: writes will fail, what is there can be read. */
  full: boolean;
  /** All runs, the last changed first, those that can be read before the others. */
  list(): Promise<Spine[]>;
  open(id: string): Promise<Fetched>;
  /** What is kept under this id, as it stands, for whoever wants to look at what cannot be read. */
  raw(id: string): Promise<string>;
  /** Resolves when it is on disk; rejects when it could not be written, with OutOfHand where another hand has the run. Without a hand it writes whatever stands there. */
  keep(kept: Kept, hand?: Hand): Promise<void>;
  drop(id: string): Promise<void>;
  /** Settings and private notes by name. */
  note(name: string): Promise<unknown>;
  keepNote(name: string, value: unknown): Promise<void>;
  clear(): Promise<void>;
}

interface ShelfRow {
  text: string;
  where: Where;
  bookmark: Bookmark;
  changed: number;
  hand?: string;
}

const RUN = 'run:';
const NOTE = 'note:';

const WHERE: Readonly<Record<keyof Where, string>> = {
  act: 'number',
  date: 'string',
  decision: 'string',
  ended: 'boolean',
  opening: 'string',
  preset: 'string',
  mode: 'string',
};
const fits = (value: unknown, shape: Readonly<Record<string, string>>): boolean =>
  Boolean(value) &&
  typeof value === 'object' &&
  Object.entries(shape).every(([name, type]) => typeof (value as Record<string, unknown>)[name] === type);

function isRow(value: unknown): value is ShelfRow {
  if (!fits(value, { text: 'string', where: 'object', bookmark: 'object', changed: 'number' })) return false;
  const { where, bookmark } = value as ShelfRow;
  return (
    fits(where, WHERE) &&
    fits(bookmark, { turn: 'number', beat: 'number' }) &&
    PRESETS.includes(where.preset) &&
    MODES.includes(where.mode) &&
    !Number.isNaN(Date.parse(where.date))
  );
}

/** Where keys and values are kept. `update` reads and writes in one go; it rejects with what `change` throws, and then writes nothing. */
interface Rows {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  update(key: string, change: (value: unknown) => unknown): Promise<void>;
  del(key: string): Promise<void>;
  entries(): Promise<[string, unknown][]>;
  clear(): Promise<void>;
}

const reader = () => import('../../play/file').then(({ readRun }) => readRun);

function shelfOver(rows: Rows, { durable, full }: { durable: boolean; full: boolean }): Shelf {
  // Runs this page has written: one that is then not there has been removed by another tab.
  const written = new Set<string>();
  return {
    durable,
    full,
    list: async () => {
      const kept = (await rows.entries()).filter(([key]) => key.startsWith(RUN));
      // Reading runs takes the schema, which a first visit can do without. Where it cannot be fetched, a row that looks whole counts; opening it says more.
      const read = kept.length > 0 ? await reader().catch(() => null) : null;
      return kept
        .map(([key, row]): Spine => {
          const good = isRow(row) && (!read || read(row.text).ok);
          return {
            id: key.slice(RUN.length),
            where: good ? row.where : null,
            changed: good ? row.changed : 0,
          };
        })
        .sort((one, other) => other.changed - one.changed);
    },
    open: async (id) => {
      const row = await rows.get(RUN + id);
      if (row === undefined) return { ok: false, reason: 'gone', detail: '' };
      if (!isRow(row)) return { ok: false, reason: 'badShape', detail: id };
      const read = (await reader())(row.text);
      return read.ok
        ? {
            ok: true,
            kept: { run: read.run, where: row.where, bookmark: row.bookmark, changed: row.changed },
          }
        : read;
    },
    raw: async (id) => {
      const row = await rows.get(RUN + id);
      return fits(row, { text: 'string' }) ? (row as ShelfRow).text : JSON.stringify(row ?? null);
    },
    keep: async ({ run, where, bookmark, changed }, hand) => {
      await rows.update(RUN + run.id, (before) => {
        if (hand && !hand.takes) {
          if (before === undefined && written.has(hand.id)) throw new OutOfHand('removed');
          if (isRow(before) && before.hand !== hand.id) throw new OutOfHand('moved');
        }
        return {
          text: writeRun(run),
          where,
          bookmark,
          changed,
          ...(hand ? { hand: hand.id } : {}),
        } satisfies ShelfRow;
      });
      if (hand) written.add(hand.id);
    },
    drop: (id) => rows.del(RUN + id),
    note: (name) => rows.get(NOTE + name),
    keepNote: (name, value) => rows.set(NOTE + name, value),
    clear: () => rows.clear(),
  };
}

function inMemory(): Shelf {
  const rows = new Map<string, unknown>();
  return shelfOver(
    {
      get: async (key) => rows.get(key),
      set: async (key, value) => {
        rows.set(key, value);
      },
      update: async (key, change) => {
        rows.set(key, change(rows.get(key)));
      },
      del: async (key) => {
        rows.delete(key);
      },
      entries: async () => [...rows],
      clear: () => {
        rows.clear();
        return removeDisk();
      },
    },
    { durable: false, full: false },
  );
}

/** Opens what this browser keeps; a shelf in memory where it keeps nothing. Never rejects. */
export async function openShelf(): Promise<Shelf> {
  const disk = await openDisk();
  if (disk.room === 'none') return inMemory();
  const { store } = disk;
  return shelfOver(
    {
      get: (key) => get(key, store),
      set: (key, value) => set(key, value, store),
      update: (key, change) => update<unknown>(key, change, store),
      del: (key) => del(key, store),
      entries: () => entries<string, unknown>(store),
      clear: () => clear(store),
    },
    { durable: true, full: disk.room === 'full' },
  );
}
