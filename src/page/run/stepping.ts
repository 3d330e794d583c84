// A run in hand and what is shown of it: one step at a time, and each is kept before it is shown.
import type { Playthrough } from '../../play/playthrough';
import type { Restore } from '../../play/restore';
import type { Happening, Run } from '../../play/run';
import type { Turn } from '../../play/turn';
import type { Bookmark } from '../kept/shelf';
import { beatsOf, type Beat } from '../paper/beats';
import type { Keeping } from './keeping';

/** What is noted and changes nothing in the story. */
export type Notable = Exclude<Happening, { kind: 'decided' | 'undecided' | 'wentBack' }>;

/** What the page shows: replaced only when what it shows is kept. */
export interface Shown {
  run: Run;
  turns: readonly Turn[];
  beats: readonly Beat[];
  /** Index of the page that lies open. */
  beat: number;
}

/** Where a run is opened, and what it waits for. */
export interface SessionStart {
  /** The page read last; the first of its turn where that is another. */
  bookmark?: Bookmark;
  /** For a first page that came before the rest of the case: the first step waits for it, or rejects with it. */
  whole?: () => Promise<Restore>;
}

/** A run in hand. */
export interface Stepping {
  play(): Playthrough;
  shown(): Shown;
  /** Milliseconds since the page that lies open was first shown. */
  sinceShown(): number;
  /** Does something to the run and opens a page of the turn it comes to; false where it was refused. */
  step(act: () => { ok: boolean }, beatIn?: (turn: Turn) => number): Promise<boolean>;
  /** Opens another page of this turn; false where there is none. */
  turnTo(beat: number): Promise<boolean>;
  /** `at`: ms since the start of the run. */
  note(happening: Notable, at: number): Promise<void>;
  take(): Promise<void>;
  onChange(listener: () => void): () => void;
}

function shownOf(play: Playthrough, beat: number): Shown {
  return { run: play.run(), turns: [...play.turns()], beats: beatsOf(play.turn()), beat };
}

/** The page that lies open. */
export function bookmarkOf({ turns, beat }: Shown): Bookmark {
  return { turn: turns.at(-1)!.number, beat };
}

/** The page to open a run at. */
function opened(play: Playthrough, bookmark: Bookmark | undefined): Shown {
  const first = shownOf(play, 0);
  if (bookmark?.turn !== play.turn().number) return first;
  return { ...first, beat: Math.min(bookmark.beat, first.beats.length - 1) };
}

/** Whoever wants to know of changes. */
function openListeners(): { onChange: Stepping['onChange']; changed(): void } {
  const listeners = new Set<() => void>();
  return {
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** Takes a run in hand. */
export function openStepping(keeping: Keeping, begun: Playthrough, start: SessionStart): Stepping {
  const { onChange, changed } = openListeners();
  let play = begun;
  // Set while the case is only known up to the first decision.
  let awaited = start.whole;
  let shown = opened(play, start.bookmark);
  let busy = false;
  let since = Date.now();

  /** False where nothing came of it: something else was under way, it was refused, or the run is in other hands. */
  const alone = async (act: () => Promise<Shown | null>): Promise<boolean> => {
    if (busy || keeping.isRetired()) return false;
    busy = true;
    try {
      const next = await act();
      if (!next || keeping.isRetired()) return false;
      shown = next;
    } finally {
      busy = false;
    }
    since = Date.now();
    changed();
    return true;
  };
  const completed = async () => {
    if (!awaited) return;
    const restore = await awaited();
    awaited = undefined;
    play = restore(play.run());
  };

  return {
    play: () => play,
    shown: () => shown,
    sinceShown: () => Date.now() - since,
    step: (act, beatIn = () => 0) =>
      alone(async () => {
        await completed();
        if (!act().ok) return null;
        const beat = beatIn(play.turn());
        await keeping.keep(play, { turn: play.turn().number, beat });
        return shownOf(play, beat);
      }),
    turnTo: (beat) =>
      alone(async () => {
        if (!shown.beats[beat]) return null;
        await keeping.keep(play, { ...bookmarkOf(shown), beat });
        return { ...shown, beat };
      }),
    note: async (happening, at) => {
      if (keeping.isRetired()) return;
      play.note(happening, at);
      await keeping.keep(play, bookmarkOf(shown));
      shown = { ...shown, run: play.run() };
      changed();
    },
    take: () => keeping.keep(play, bookmarkOf(shown), true),
    onChange,
  };
}
