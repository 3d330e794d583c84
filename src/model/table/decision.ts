// The part of the decision table that rules read: dates, options, defaults, effects. The words stand in play/case.ts.
import type { LaunchId, ReadingId, WayId } from './ids';

/** One row of an option's effects: what it moves, by how much, when, and on what ground. */
export interface Effect {
  /** An id of the table in `effects.ts`. */
  id: string;
  /** In the unit of that table. */
  value: number;
  /** Weeks until it begins to act; 0 or absent: at once. */
  after?: number;
  /** One line in words: why this option does that. */
  why: string;
  /** A fact id, or the word `assumption`. */
  source: string;
}

/** What the model needs to know of an option. */
export interface RuleOption {
  /** Author-given, never reused, such as `review.owner`. */
  id: string;
  letter: string;
  effects: Effect[];
  /** Readings this option brings to the desk. */
  finds: ReadingId[];
  opens: WayId[];
  shuts: WayId[];
  /** Options of later decisions that follow from this one where they are not asked. */
  settles: string[];
  /** On offer only if one of these was applied before. */
  onlyAfter?: string[];
  /** Not on offer once one of these was applied. */
  notAfter?: string[];
  /** The launch this option fixes (D18 only). */
  launch?: LaunchId;
}

/** One line of a default: the option taken when none of `after` is named, or one of them was applied. First match wins. */
interface DefaultRule {
  after?: string[];
  take: string;
}

/** What the model needs to know of a decision. */
export interface RuleDecision {
  /** D01-D30, B1-B5. */
  id: string;
  /** ISO date on the routes `all` and `staged`. */
  date: string;
  /** Comes 31 days later on the launches `later` and `browse`. */
  shifts: boolean;
  /** The openings on which it exists. */
  when: 'always' | 'failed' | 'held';
  default: DefaultRule[];
  options: RuleOption[];
}
