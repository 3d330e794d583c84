// What one run's log says about one decision: votes, cards, forecast, reason, dissent. The last word of each kind counts.
import type { Case } from '../play/case';
import type { Coded } from '../play/code';
import type { Confidence, Direction, Run } from '../play/run';

/** Hands per option id. */
export type Hands = Readonly<Record<string, number>>;

export interface Answer {
  decision: string;
  /** Option id taken; the default where nobody could decide. */
  choice: string;
  undecided: boolean;
  /** Id of the reason picked; empty if none. */
  reason: string;
  /** The scribe's free line; empty if none. */
  line: string;
  /** Milliseconds from reading to committing; null where a code does not carry it. */
  ms: number | null;
  /** First and final vote; null where none was counted. */
  first: Hands | null;
  final: Hands | null;
  /** Role cards read out, of how many dealt. */
  cards: { read: number; dealt: number } | null;
  /** Sealed positions: option id by group letter; empty with one group. */
  positions: Readonly<Record<string, string>>;
  forecast: { readings: Readonly<Record<string, Direction>>; confidence: Confidence } | null;
  /** Soundness 1-5, before and after the outcome. */
  before: number | null;
  after: number | null;
  /** The minority's line; empty if none. */
  dissent: string;
  contested: boolean;
}

const blank = (decision: string): Answer => ({
  decision,
  choice: '',
  undecided: false,
  reason: '',
  line: '',
  ms: null,
  first: null,
  final: null,
  cards: null,
  positions: {},
  forecast: null,
  before: null,
  after: null,
  dissent: '',
  contested: false,
});

/** The decision an option belongs to; empty if there is none. */
function decisionOf(theCase: Case, option: string): string {
  return theCase.decisions.find(({ options }) => options.some(({ id }) => id === option))?.id ?? '';
}

/** One answer for each decision that stands, in order. What was noted before a going back is dropped with the decision it belonged to. */
export function answersOf(theCase: Case, run: Run): Answer[] {
  const noted = new Map<string, Answer>();
  let standing: string[] = [];
  const note = (decision: string, part: Partial<Answer>) =>
    noted.set(decision, { ...(noted.get(decision) ?? blank(decision)), ...part });
  for (const event of run.events) {
    switch (event.kind) {
      case 'voted':
        note(event.decision, event.round === 1 ? { first: event.hands } : { final: event.hands });
        break;
      case 'cards':
        note(event.decision, { cards: { read: event.read, dealt: event.dealt } });
        break;
      case 'position':
        note(event.decision, {
          positions: { ...noted.get(event.decision)?.positions, [event.group]: event.choice },
        });
        break;
      case 'forecast':
        note(event.decision, { forecast: { readings: event.readings, confidence: event.confidence } });
        break;
      case 'rated':
        note(
          event.decision,
          event.when === 'before' ? { before: event.soundness } : { after: event.soundness },
        );
        break;
      case 'dissent':
        note(event.decision, { dissent: event.line });
        break;
      case 'contested':
        note(event.decision, { contested: true });
        break;
      case 'decided': {
        const decision = decisionOf(theCase, event.choice);
        note(decision, {
          choice: event.choice,
          undecided: false,
          reason: event.reason ?? '',
          line: event.line ?? '',
          ms: event.ms,
        });
        standing.push(decision);
        break;
      }
      case 'undecided':
        note(event.decision, { choice: event.taken, undecided: true, ms: event.ms });
        standing.push(event.decision);
        break;
      case 'wentBack': {
        const kept = standing.slice(0, event.to);
        for (const decision of noted.keys()) if (!kept.includes(decision)) noted.delete(decision);
        standing = kept;
        break;
      }
      case 'opened':
      case 'guessed':
      case 'alternatives':
      case 'form':
      case 'revealed':
      case 'headline':
      case 'replayed':
        break;
      default:
        event satisfies never;
    }
  }
  return standing.map((decision) => noted.get(decision) ?? blank(decision));
}

/** What a code carries of each decision. */
export function answersOfCode(theCase: Case, coded: readonly Coded[]): Answer[] {
  return coded.map(({ decision, choice, undecided, split, forecast }) => {
    const asks = theCase.decisions.find(({ id }) => id === decision)?.forecast;
    return {
      ...blank(decision),
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
