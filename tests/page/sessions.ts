// Runs in hand for tests of the page: kept in memory, begun, or played up to a decision.
import { compiledOnce } from '../../story/build/once';
import type { Kept, Shelf } from '../../src/page/kept/shelf';
import { newHeader } from '../../src/page/run/header';
import { openSession, type Session } from '../../src/page/run/session';
import type { PresetId } from '../../src/play/case';
import { openPlaythrough, type Playthrough } from '../../src/play/playthrough';

/** The case, compiled once for all tests of the page. */
export const theCase = compiledOnce();

/** A shelf that keeps everything in this object, as on a disk; `breaks` makes the next write fail with this error. */
export interface TestShelf extends Shelf {
  kept: Map<string, Kept>;
  notes: Map<string, unknown>;
  breaks: Error | null;
}

/** An empty shelf. */
export function testShelf(): TestShelf {
  const shelf: TestShelf = {
    durable: true,
    full: false,
    kept: new Map(),
    notes: new Map(),
    breaks: null,
    list: async () =>
      [...shelf.kept.values()].map(({ run: { id }, where, changed }) => ({ id, where, changed })),
    open: async (id) => {
      const kept = shelf.kept.get(id);
      return kept ? { ok: true, kept } : { ok: false, reason: 'gone', detail: '' };
    },
    raw: async (id) => JSON.stringify(shelf.kept.get(id)),
    keep: async (kept) => {
      const error = shelf.breaks;
      shelf.breaks = null;
      if (error) throw error;
      shelf.kept.set(kept.run.id, kept);
    },
    drop: async (id) => void shelf.kept.delete(id),
    note: async (name) => shelf.notes.get(name),
    keepNote: async (name, value) => void shelf.notes.set(name, value),
    clear: async () => shelf.kept.clear(),
  };
  return shelf;
}

/** Choices by decision; the first on offer is taken where none is named or the named one is not on offer. */
export type Road = Readonly<Record<string, string>>;

/** A run of this preset up to the question `until`; to its end where it never comes. */
export function playedTo(until: string, road: Road = {}, preset: PresetId = 'alone'): Playthrough {
  const play = openPlaythrough(theCase, newHeader(theCase, preset, 'en'));
  while (play.turn().asks && play.turn().asks !== until) {
    const { asks, choices } = play.turn();
    play.choose((choices.find(({ id }) => id === road[asks]) ?? choices[0]!).id, { ms: 1 }, 1);
  }
  return play;
}

/** The same in hand, open at the page that asks, or at its page `beat`. */
export function sessionAt(
  until: string,
  road: Road = {},
  {
    beat = 99,
    shelf = testShelf(),
    preset = 'alone',
  }: { beat?: number; shelf?: Shelf; preset?: PresetId } = {},
): Session {
  const play = playedTo(until, road, preset);
  return openSession(theCase, shelf, play, { bookmark: { turn: play.turn().number, beat } });
}
