// The one function everything is computed by: a run folded through the same telling, decision by decision.
import type { Case } from './case';
import { brokenAt, standing, type Run } from './run';
import { openTelling, type Telling } from './telling';
import type { Turn } from './turn';

/** ok: to the same digests. altered: the chain is broken, replayed all the same. diverged: stopped at a difference. */
type ReplayStatus = 'ok' | 'altered' | 'diverged';
/** Why a replay is not ok; empty where it is. */
const REPLAY_REASONS = ['', 'chainBroken', 'digestDiffers', 'choiceGone', 'asksUnknown'] as const;
/** One of them. */
export type ReplayReason = (typeof REPLAY_REASONS)[number];
/** How the edition of a run stands to the case at hand; empty where it is the same. */
const REPLAY_NOTES = ['', 'otherText', 'otherRules'] as const;
/** One of them. */
export type ReplayNote = (typeof REPLAY_NOTES)[number];

/** A run computed again, as far as it could be. */
export interface Replay {
  status: ReplayStatus;
  reason: ReplayReason;
  /** Whether the run was made with another edition. */
  note: ReplayNote;
  /**
   * Index of the decision (of those that stand) at which it stopped, or of the event at which the chain breaks;
   * -1 if none.
   */
  where: number;
  turns: readonly Turn[];
  /** The telling as it stands, to play on from. */
  telling: Telling;
}

/** Which part of the edition differs from the case at hand. */
function noteOf(theCase: Case, edition: string): ReplayNote {
  if (edition === theCase.edition) return '';
  return edition.split('.')[0] === theCase.edition.split('.')[0] ? 'otherText' : 'otherRules';
}

/** Computes a run again. Never throws on a run that has the right shape. */
export function replay(theCase: Case, run: Run): Replay {
  const broken = brokenAt(run);
  const known = run.asks.filter((id) => theCase.decisions.some((decision) => decision.id === id));
  const telling = openTelling(theCase, known);
  const result = (status: ReplayStatus, reason: ReplayReason, where: number): Replay => ({
    status,
    reason,
    note: noteOf(theCase, run.edition),
    where,
    turns: telling.turns(),
    telling,
  });
  if (known.length < run.asks.length) return result('diverged', 'asksUnknown', 0);
  for (const [index, event] of standing(run.events).entries()) {
    const turn =
      event.kind === 'decided' ? telling.take(event.choice, false) : telling.take(event.taken, true);
    if (!turn) return result('diverged', 'choiceGone', index);
    if (turn.digest !== event.digest) return result('diverged', 'digestDiffers', index);
  }
  return broken < 0 ? result('ok', '', -1) : result('altered', 'chainBroken', broken);
}
