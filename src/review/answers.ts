// The answers of a run, out of its log or out of a code. The last word of each kind counts.
import type { Case } from '../play/case';
import type { Coded } from '../play/code';
import type {
  Alternatives,
  Form,
  Guessed,
  Headline,
  Opened,
  Replayed,
  Revealed,
  Run,
  RunEvent,
  WentBack,
} from '../play/run';
import { blankAnswer, type Answer } from './answer';

/** What an event adds to the answer it belongs to, as it stood before; null where it says nothing of an answer. */
function partIn(event: RunEvent, before: Answer): Partial<Answer> | null {
  switch (event.kind) {
    case 'voted':
      return event.round === 1 ? { first: event.hands } : { final: event.hands };
    case 'cards':
      return { cards: { read: event.read, dealt: event.dealt } };
    case 'position':
      return { positions: { ...before.positions, [event.group]: event.choice } };
    case 'forecast':
      return { forecast: { readings: event.readings, confidence: event.confidence } };
    case 'rated':
      return event.when === 'before' ? { before: event.soundness } : { after: event.soundness };
    case 'dissent':
      return { dissent: event.line };
    case 'contested':
      return { contested: true };
    case 'decided': {
      const { choice, reason = '', line = '', ms } = event;
      return { choice, undecided: false, reason, line, ms };
    }
    case 'undecided':
      return { choice: event.taken, undecided: true, ms: event.ms };
    default:
      event satisfies Opened | Guessed | Alternatives | Form | Revealed | Headline | Replayed | WentBack;
      return null;
  }
}

/** The decision an event belongs to; empty if there is none. A `decided` names only its option. */
function decisionIn(theCase: Case, event: RunEvent): string {
  if (event.kind === 'decided')
    return theCase.decisions.find(({ options }) => options.some(({ id }) => id === event.choice))?.id ?? '';
  return 'decision' in event ? event.decision : '';
}

/**
 * One answer for each decision that stands, in order. What was noted before a going back is dropped with the
 * decision it belonged to.
 */
export function answersOf(theCase: Case, run: Run): Answer[] {
  const noted = new Map<string, Answer>();
  const of = (decision: string) => noted.get(decision) ?? blankAnswer(decision);
  let standing: string[] = [];
  for (const event of run.events) {
    if (event.kind === 'wentBack') {
      standing = standing.slice(0, event.to);
      for (const decision of noted.keys()) if (!standing.includes(decision)) noted.delete(decision);
    }
    const decision = decisionIn(theCase, event);
    const part = partIn(event, of(decision));
    if (!part) continue;
    noted.set(decision, { ...of(decision), ...part });
    if (event.kind === 'decided' || event.kind === 'undecided') standing.push(decision);
  }
  return standing.map(of);
}

/** What a code carries of each decision: no reasons, no soundness, no dissent. */
export function answersOfCode(theCase: Case, coded: readonly Coded[]): Answer[] {
  return coded.map(({ decision, choice, undecided, split, forecast }) => {
    const asks = theCase.decisions.find(({ id }) => id === decision)?.forecast;
    return {
      ...blankAnswer(decision),
      choice,
      undecided,
      first: split ?? null,
      forecast:
        forecast && asks
          ? {
              readings: { [asks.social]: forecast.social, [asks.technical]: forecast.technical },
              confidence: forecast.confidence,
            }
          : null,
    };
  });
}
