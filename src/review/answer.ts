// An answer: what one run did with one decision, and what was put on record about it.
import type { Confidence, Direction } from '../play/run';

/** Hands per option id. */
export type Hands = Readonly<Record<string, number>>;

/** One run's answer to one decision. What was not put on record is empty or null. */
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
  /** Direction said by reading id, and one confidence for both. */
  forecast: { readings: Readonly<Record<string, Direction>>; confidence: Confidence } | null;
  /** Soundness 1-5, before and after the outcome. */
  before: number | null;
  after: number | null;
  /** The minority's line; empty if none. */
  dissent: string;
  contested: boolean;
}

/** An answer of which nothing is on record yet. */
export function blankAnswer(decision: string): Answer {
  return {
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
  };
}
