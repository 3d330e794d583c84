// The run being played in this tab: every event is kept before the next page shows.
import type { Case, PresetId } from '../../play/case';
import type { Playthrough, Said } from '../../play/playthrough';
import type { Restore } from '../../play/restore';
import type { Confidence, Direction, Happening, Header, Run } from '../../play/run';
import type { Turn } from '../../play/turn';
import { askingBeat, beatsOf, type Beat } from '../paper/beats';
import { OutOfHand, type Bookmark, type Kept, type Shelf, type Where } from '../kept/shelf';

/** What somebody commits: a choice, and what they cared to add. */
export interface Commitment {
  choice: string;
  reason?: string;
  line?: string;
  forecast?: { readings: Record<string, Direction>; confidence: Confidence };
  /** Figures foreseen, by band. */
  bands?: { id: string; pick: number }[];
  /** Soundness 1-5, before the outcome. */
  soundness?: number;
}

/** kept: on disk. memory: this browser keeps nothing. failed: the last write did not work. */
type Saving = 'kept' | 'memory' | 'failed';
export type Retired = OutOfHand['reason'];
type Notable = Exclude<Happening, { kind: 'decided' | 'undecided' | 'wentBack' }>;

export interface Session {
  theCase: Case;
  run(): Run;
  turns(): readonly Turn[];
  turn(): Turn;
  beat(): Beat;
  bookmark(): Bookmark;
  saving(): Saving;
  /** On to the next page of this turn, once the bookmark is kept; nothing on the last. */
  turnPage(): void;
  /** Resolves when the choice is kept and the next page may show. False if it was refused. */
  commit(answer: Commitment): Promise<boolean>;
  giveUp(): Promise<boolean>;
  /** Back to the question that turn `to` ended with. */
  goBack(to: number): Promise<boolean>;
  note(happening: Notable): Promise<void>;
  /** Calls back after every change; returns how to stop that. */
  onChange(listener: () => void): () => void;
  /** Takes the run over from any other tab and writes where it stands. Never rejects. */
  take(): Promise<void>;
  /** Stops keeping anything: another tab has this run, or has removed it. */
  retire(why: Retired): void;
  /** Called once, when the session is retired. */
  onRetired(listener: (why: Retired) => void): void;
}

const randomId = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A header for a new run, with a random id. */
export function newHeader(theCase: Case, preset: PresetId, language: string, now = Date.now()): Header {
  return {
    format: 1,
    id: randomId(),
    started: new Date(now).toISOString(),
    edition: theCase.edition,
    preset,
    asks: [...(theCase.presets[preset]?.asks ?? [])],
    language,
    mode: 'alone',
    groups: [],
  };
}

/** Where a run stands, for the title page. */
export function whereOf(run: Run, turn: Turn): Where {
  return {
    act: turn.scenes.at(-1)?.act ?? 1,
    date: turn.date,
    decision: turn.asks,
    ended: turn.asks === '',
    opening: turn.system.opening,
    preset: run.preset,
    mode: run.mode,
  };
}

/** Opens a run at its bookmark, else on its first page. `whole`: for a first page that came before the rest of the case; awaited before the first step, which rejects where it does. */
export function openSession(
  theCase: Case,
  shelf: Shelf,
  begun: Playthrough,
  { bookmark: at, whole }: { bookmark?: Bookmark; whole?: () => Promise<Restore> } = {},
): Session {
  let play = begun;
  // Set while the case is only known up to the first decision.
  let awaited = whole;
  const started = Date.parse(play.run().started);
  const listeners = new Set<() => void>();
  // What the page shows: replaced only when what it shows is kept.
  let shown = { run: play.run(), turns: [...play.turns()], beats: beatsOf(play.turn()) };
  let beat = at?.turn === play.turn().number ? Math.min(at.beat, shown.beats.length - 1) : 0;
  let saving: Saving = shelf.durable ? 'kept' : 'memory';
  let busy = false;
  let retired = false;
  let onRetired: ((why: Retired) => void) | null = null;
  let read = Date.now();
  const hand = randomId();

  const turn = () => shown.turns.at(-1)!;
  const now = () => Date.now() - started;
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const retire = (why: Retired) => {
    if (retired) return;
    retired = true;
    onRetired?.(why);
  };
  const keep = async (bookmark: Bookmark, takes = false) => {
    if (retired) return;
    const kept: Kept = {
      run: play.run(),
      where: whereOf(play.run(), play.turn()),
      bookmark,
      changed: Date.now(),
    };
    try {
      await shelf.keep(kept, { id: hand, takes });
      saving = shelf.durable ? 'kept' : 'memory';
    } catch (error) {
      if (error instanceof OutOfHand) retire(error.reason);
      else saving = 'failed';
    }
  };
  const step = async (act: () => { ok: boolean }, page: (turn: Turn) => number): Promise<boolean> => {
    if (busy || retired) return false;
    busy = true;
    try {
      if (awaited) {
        const restore = await awaited();
        awaited = undefined;
        play = restore(play.run());
      }
      if (!act().ok) return false;
      const next = page(play.turn());
      await keep({ turn: play.turn().number, beat: next });
      if (retired) return false;
      shown = { run: play.run(), turns: [...play.turns()], beats: beatsOf(play.turn()) };
      beat = next;
    } finally {
      busy = false;
    }
    read = Date.now();
    changed();
    return true;
  };
  const said = (extra: Omit<Said, 'ms'>): Said => ({ ...extra, ms: Date.now() - read });

  return {
    theCase,
    run: () => shown.run,
    turns: () => shown.turns,
    turn,
    beat: () => shown.beats[beat]!,
    bookmark: () => ({ turn: turn().number, beat }),
    saving: () => saving,
    turnPage: () => {
      if (busy || beat >= shown.beats.length - 1) return;
      busy = true;
      void keep({ turn: turn().number, beat: beat + 1 }).then(() => {
        busy = false;
        if (retired) return;
        beat += 1;
        read = Date.now();
        changed();
      });
    },
    commit: ({ choice, reason, line, forecast, bands, soundness }) =>
      step(
        () => {
          if (!turn().choices.some(({ id }) => id === choice)) return { ok: false };
          const decision = turn().asks;
          if (soundness) play.note({ kind: 'rated', decision, when: 'before', soundness }, now());
          // Figures first: the directions are the forecast that codes and tables carry, and the last one counts.
          for (const band of bands ?? [])
            play.note(
              { kind: 'forecast', decision, readings: {}, confidence: forecast?.confidence ?? 'guess', band },
              now(),
            );
          if (forecast) play.note({ kind: 'forecast', decision, ...forecast }, now());
          return play.choose(
            choice,
            said({ ...(reason ? { reason } : {}), ...(line ? { line } : {}) }),
            now(),
          );
        },
        () => 0,
      ),
    giveUp: () =>
      step(
        () => play.giveUp(said({}), now()),
        () => 0,
      ),
    goBack: (to) => step(() => play.goBack(to, now()), askingBeat),
    note: async (happening) => {
      if (retired) return;
      play.note(happening, now());
      await keep({ turn: turn().number, beat });
      shown = { ...shown, run: play.run() };
      changed();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take: () => keep({ turn: turn().number, beat }, true),
    retire,
    onRetired: (listener) => {
      onRetired = listener;
    },
  };
}
