// One run being played: an event enters the log together with the Turn it brings about, or neither does.
import { defaultOf } from '../model/run/agenda';
import type { Case, Decision } from './case';
import { append, type Happening, type Header, type Run } from './run';
import { openTelling, type Telling } from './telling';
import type { Turn } from './turn';

/** Why something could not be done; the page puts it into words. */
type Refusal = 'notOnOffer' | 'nothingAsked' | 'noSuchTurn';
/** The turn that was brought about, or why nothing was. */
export type Outcome = { ok: true; turn: Turn } | { ok: false; reason: Refusal };

/** What is logged with a choice. `ms`: milliseconds from reading to committing. */
export interface Said {
  reason?: string;
  line?: string;
  ms: number;
}

/** A run in hand. `at` is everywhere in milliseconds since the start of the run. */
export interface Playthrough {
  run(): Run;
  /** The turns of the decisions that stand, turn 0 first. */
  turns(): readonly Turn[];
  turn(): Turn;
  /** Takes an option on offer. Nothing changes when it is refused. */
  choose(id: string, said: Said, at: number): Outcome;
  /** "Could not decide": the default is taken. */
  giveUp(said: Said, at: number): Outcome;
  /** Back to the moment when `to` decisions had been taken; the going back stays on record. */
  goBack(to: number, at: number): Outcome;
  /** Logs what changes nothing in the model: votes, forecasts, documents, ratings. */
  note(happening: Exclude<Happening, { kind: 'decided' | 'undecided' | 'wentBack' }>, at: number): void;
}

/** The option that "could not decide" comes to: the default where it is on offer, else the first on offer. */
function leftUnused(decision: Decision, turn: Turn): string {
  const take = defaultOf(decision, turn.system.applied);
  return turn.choices.some(({ id }) => id === take) ? take : turn.choices[0]!.id;
}

/** Opens a run that has not begun, or one restored by `replay` with its telling. */
export function openPlaythrough(theCase: Case, begun: Header | Run, restored?: Telling): Playthrough {
  let run: Run = 'events' in begun ? begun : { ...begun, events: [] };
  let telling = restored ?? openTelling(theCase, run.asks);

  const enter = (id: string, undecided: boolean, said: Said, at: number): Outcome => {
    const decision = telling.turn().asks;
    const turn = telling.take(id, undecided);
    if (!turn) return { ok: false, reason: 'notOnOffer' };
    const ms = Math.max(0, Math.round(said.ms));
    const happening: Happening = undecided
      ? { kind: 'undecided', decision, taken: id, ms, digest: turn.digest }
      : {
          kind: 'decided',
          choice: id,
          ...(said.reason ? { reason: said.reason } : {}),
          ...(said.line ? { line: said.line } : {}),
          ms,
          digest: turn.digest,
        };
    run = append(run, happening, at);
    return { ok: true, turn };
  };

  return {
    run: () => run,
    turns: () => telling.turns(),
    turn: () => telling.turn(),
    choose: (id, said, at) => enter(id, false, said, at),
    giveUp: (said, at) => {
      const decision = theCase.decisions.find(({ id }) => id === telling.turn().asks);
      if (!decision) return { ok: false, reason: 'nothingAsked' };
      return enter(leftUnused(decision, telling.turn()), true, said, at);
    },
    goBack: (to, at) => {
      if (!Number.isInteger(to) || to < 0 || to >= telling.turns().length)
        return { ok: false, reason: 'noSuchTurn' };
      telling = telling.backTo(to);
      run = append(run, { kind: 'wentBack', to }, at);
      return { ok: true, turn: telling.turn() };
    },
    note: (happening, at) => {
      run = append(run, happening, at);
    },
  };
}
