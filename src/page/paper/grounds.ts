// What somebody may say about a choice before it is committed: all of it optional.
import type { Confidence, Direction } from '../../play/run';

/** What has been filled in so far. */
export interface Grounds {
  /** Id of one of the option's reasons; empty where none is picked. */
  reason: string;
  line: string;
  /** Where readings will go, by reading id. */
  readings: Record<string, Direction>;
  confidence: Confidence | null;
  /** Which band was picked, by id of the figure. */
  bands: Record<string, number>;
  /** 1-5; null where it was not rated. */
  soundness: number | null;
}

/** Nothing at all. */
export const NOTHING_SAID: Grounds = {
  reason: '',
  line: '',
  readings: {},
  confidence: null,
  bands: {},
  soundness: null,
};
