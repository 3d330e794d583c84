// What is keyed in a turn and not yet on record.
import type { Confidence, Direction } from '../../play/run';

/** What is keyed and not yet on record. Whatever a turn does not ask stays empty. */
export interface Draft {
  /** Hands by option id, 0-99. */
  hands: Readonly<Record<string, number>>;
  /** Role cards read out: indexes of the desks, in the order in which they spoke. */
  read: readonly number[];
  /** Sealed slips: option id by group letter. */
  positions: Readonly<Record<string, string>>;
  /** Option id of what the room decides; empty before it does. */
  choice: string;
  /** Id of the reason said for that option; empty where it is left open. */
  reason: string;
  /** The minority's line, as typed. */
  line: string;
  /** What is foreseen, by reading id. */
  directions: Readonly<Record<string, Direction>>;
  /** How sure the room is of both directions; empty before it is said. */
  confidence: Confidence | '';
  /** 1-5; 0 before it is said. */
  soundness: number;
  /** Ids of the other ways picked, at most two. */
  picks: readonly string[];
}

/** Nothing keyed. */
export const NOTHING_KEYED: Draft = {
  hands: {},
  read: [],
  positions: {},
  choice: '',
  reason: '',
  line: '',
  directions: {},
  confidence: '',
  soundness: 0,
  picks: [],
};
