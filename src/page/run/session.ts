// The run being played in this tab: every event is kept before the next page shows.
import type { Case } from '../../play/case';
import type { Playthrough, Said } from '../../play/playthrough';
import type { Confidence, Direction, Run } from '../../play/run';
import type { Turn } from '../../play/turn';
import type { Bookmark, Shelf } from '../kept/shelf';
import { askingBeat, type Beat } from '../paper/beats';
import { openKeeping, type Keeping } from './keeping';
import { bookmarkOf, openStepping, type Notable, type SessionStart } from './stepping';

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

/** A run in hand, as far as the page knows it: what it shows is always kept already. */
export interface Session extends Pick<Keeping, 'saving' | 'retire' | 'onRetired'> {
  theCase: Case;
  run(): Run;
  turns(): readonly Turn[];
  turn(): Turn;
  beat(): Beat;
  bookmark(): Bookmark;
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
}

/** Logs what was added to a choice, before the choice. `at`: ms since the start of the run. */
function noteGrounds(play: Playthrough, decision: string, commitment: Commitment, at: number): void {
  const { forecast, bands = [], soundness } = commitment;
  if (soundness) play.note({ kind: 'rated', decision, when: 'before', soundness }, at);
  const confidence = forecast?.confidence ?? 'guess';
  // Figures first: the directions are the forecast that codes and tables carry, and the last one counts.
  for (const band of bands) play.note({ kind: 'forecast', decision, readings: {}, confidence, band }, at);
  if (forecast) play.note({ kind: 'forecast', decision, ...forecast }, at);
}

/** Opens a run at its bookmark, else on the first page of its turn. */
export function openSession(
  theCase: Case,
  shelf: Shelf,
  begun: Playthrough,
  start: SessionStart = {},
): Session {
  const keeping = openKeeping(shelf);
  const { shown, play, step, turnTo, note, take, onChange, sinceShown } = openStepping(keeping, begun, start);
  const started = Date.parse(begun.run().started);
  const now = () => Date.now() - started;
  const turn = () => shown().turns.at(-1)!;
  const said = (extra: Omit<Said, 'ms'>): Said => ({ ...extra, ms: sinceShown() });
  return {
    theCase,
    run: () => shown().run,
    turns: () => shown().turns,
    turn,
    beat: () => shown().beats[shown().beat]!,
    bookmark: () => bookmarkOf(shown()),
    saving: keeping.saving,
    turnPage: () => void turnTo(shown().beat + 1),
    commit: (commitment) =>
      step(() => {
        const { choice, reason, line } = commitment;
        if (!turn().choices.some(({ id }) => id === choice)) return { ok: false };
        noteGrounds(play(), turn().asks, commitment, now());
        const added = { ...(reason ? { reason } : {}), ...(line ? { line } : {}) };
        return play().choose(choice, said(added), now());
      }),
    giveUp: () => step(() => play().giveUp(said({}), now())),
    goBack: (to) => step(() => play().goBack(to, now()), askingBeat),
    note: (happening) => note(happening, now()),
    onChange,
    take,
    retire: keeping.retire,
    onRetired: keeping.onRetired,
  };
}
