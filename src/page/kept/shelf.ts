// Runs, settings and notes kept in this browser: on disk before anybody goes on; in memory where it is blocked.
import { clear, del, entries, get, set, update, type UseStore } from 'idb-keyval';
import type { Opening } from '../../model/table/ids';
import type { PresetId } from '../../play/case';
import type { FileReason } from '../../play/file';
import type { Mode, Run } from '../../play/run';
import { writeRun } from '../../play/write-run';
import { isShelved, rawText, type Shelved } from './shelved';
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

/** A run with what the shelf has to know of it. */
export interface Kept {
  run: Run;
  where: Where;
  bookmark: Bookmark;
  /** When it was last written, in ms since 1970. */
  changed: number;
}

/** Who writes: an opened run, by an id of its own; `takes` where it takes the run from whoever wrote before. */
export interface Hand {
  id: string;
  takes: boolean;
}

/** One line of the title's list. `where` is null where what is kept cannot be read. */
export interface Spine {
  id: string;
  where: Where | null;
  /** In ms since 1970; 0 where it cannot be read. */
  changed: number;
}

/** A line whose run can be opened. */
export type ReadableSpine = Spine & { where: Where };

/** Whether the run of this line can be opened. */
export function isReadable(spine: Spine): spine is ReadableSpine {
  return spine.where !== null;
}

/** A run taken from the shelf, or why it cannot be: what is wrong with it, or that nothing is there. */
type TakenDown = { ok: true; kept: Kept } | { ok: false; reason: FileReason | 'gone'; detail: string };

/** A write that was refused because the run is no longer in this hand: another tab has it, or has removed it. */
export class OutOfHand extends Error {
  constructor(readonly reason: 'moved' | 'removed') {
    super(reason);
  }
}

/** What this browser keeps. */
export interface Shelf {
  /** False where the browser keeps nothing: everything is lost with the tab. */
  durable: boolean;
  /** Whether there was no space for one more run at the start: writes will fail, what is there can be read. */
  full: boolean;
  /** All runs, the last changed first, those that can be read before the others. */
  list(): Promise<Spine[]>;
  open(id: string): Promise<TakenDown>;
  /** What is kept under this id, as it stands, for whoever wants to look at what cannot be read. */
  raw(id: string): Promise<string>;
  /**
   * Resolves when it is on disk; rejects when it could not be written, with OutOfHand where another hand has the
   * run. Without a hand it writes whatever stands there.
   */
  keep(kept: Kept, hand?: Hand): Promise<void>;
  drop(id: string): Promise<void>;
  /** Settings and private notes by name. */
  note(name: string): Promise<unknown>;
  keepNote(name: string, value: unknown): Promise<void>;
  clear(): Promise<void>;
}

/**
 * Where keys and values are kept. `update` reads and writes in one go; it rejects with what `change` throws, and
 * then writes nothing.
 */
interface KeyValues {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  update(key: string, change: (value: unknown) => unknown): Promise<void>;
  del(key: string): Promise<void>;
  entries(): Promise<[string, unknown][]>;
  clear(): Promise<void>;
}

const RUN = 'run:';
const NOTE = 'note:';

/** What reads a run file; it brings the schema with it, which a first visit can do without. */
const fetchReader = () => import('../../play/file').then(({ readRun }) => readRun);

async function spinesOf(store: KeyValues): Promise<Spine[]> {
  const kept = (await store.entries()).filter(([key]) => key.startsWith(RUN));
  // Where the reader cannot be fetched, a run that looks whole counts; opening it says more.
  const read = kept.length > 0 ? await fetchReader().catch(() => null) : null;
  return kept
    .map(([key, value]): Spine => {
      const id = key.slice(RUN.length);
      return isShelved(value) && (!read || read(value.text).ok)
        ? { id, where: value.where, changed: value.changed }
        : { id, where: null, changed: 0 };
    })
    .sort((one, other) => other.changed - one.changed);
}

async function takenDown(store: KeyValues, id: string): Promise<TakenDown> {
  const value = await store.get(RUN + id);
  if (value === undefined) return { ok: false, reason: 'gone', detail: '' };
  if (!isShelved(value)) return { ok: false, reason: 'badShape', detail: id };
  const { where, bookmark, changed } = value;
  const read = (await fetchReader())(value.text);
  return read.ok ? { ok: true, kept: { run: read.run, where, bookmark, changed } } : read;
}

function shelfOver(store: KeyValues, { durable, full }: Pick<Shelf, 'durable' | 'full'>): Shelf {
  // Hands that have written to this shelf: a run of theirs that is then gone has been removed by another tab.
  const written = new Set<string>();
  const refuse = (before: unknown, hand: Hand) => {
    if (hand.takes) return;
    if (before === undefined && written.has(hand.id)) throw new OutOfHand('removed');
    if (isShelved(before) && before.hand !== hand.id) throw new OutOfHand('moved');
  };
  return {
    durable,
    full,
    list: () => spinesOf(store),
    open: (id) => takenDown(store, id),
    raw: async (id) => rawText(await store.get(RUN + id)),
    keep: async ({ run, where, bookmark, changed }, hand) => {
      await store.update(RUN + run.id, (before): Shelved => {
        if (hand) refuse(before, hand);
        return { text: writeRun(run), where, bookmark, changed, ...(hand ? { hand: hand.id } : {}) };
      });
      if (hand) written.add(hand.id);
    },
    drop: (id) => store.del(RUN + id),
    note: (name) => store.get(NOTE + name),
    keepNote: (name, value) => store.set(NOTE + name, value),
    clear: () => store.clear(),
  };
}

function inMemory(): KeyValues {
  const values = new Map<string, unknown>();
  return {
    get: async (key) => values.get(key),
    set: async (key, value) => {
      values.set(key, value);
    },
    update: async (key, change) => {
      values.set(key, change(values.get(key)));
    },
    del: async (key) => {
      values.delete(key);
    },
    entries: async () => [...values],
    clear: () => {
      values.clear();
      return removeDisk();
    },
  };
}

function onDisk(store: UseStore): KeyValues {
  return {
    get: (key) => get(key, store),
    set: (key, value) => set(key, value, store),
    update: (key, change) => update<unknown>(key, change, store),
    del: (key) => del(key, store),
    entries: () => entries<string, unknown>(store),
    clear: () => clear(store),
  };
}

/** Opens what this browser keeps; a shelf in memory where it keeps nothing. Never rejects. */
export async function openShelf(): Promise<Shelf> {
  const disk = await openDisk();
  return disk.state === 'blocked'
    ? shelfOver(inMemory(), { durable: false, full: false })
    : shelfOver(onDisk(disk.store), { durable: true, full: disk.state === 'full' });
}
