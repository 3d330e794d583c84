// What one decision brings about: the nouns that cross from play to everything people see.
import type { Day, Hour, System, Week } from '../model/state/system';

/** Where and when a passage is read. A new scene begins wherever this changes. */
export interface Scene {
  /** The knot's name. */
  id: string;
  /** Act 1-6. */
  act: number;
  /** ISO date in the story. */
  date: string;
  /** A place id such as `humphrey-building`; empty if none. */
  place: string;
  /** The decision asked or told here, if any. */
  decision: string;
  /** The dated moment shown here, such as `launch`, if any. */
  moment: string;
}

export interface Passage {
  text: string;
  scene: Scene;
  facts: string[];
  basis: 'record' | 'reconstructed' | 'model' | 'told';
  /** Option ids this line argues for. */
  argues: string[];
  /** `after` = what the choice brought; `story` = everything else. */
  part: 'after' | 'story';
}

export interface Choice {
  id: string;
  /** The sentence one could say in that meeting. */
  text: string;
  short: string;
  hint: string;
}
/** A way that is shut: shown greyed, with the reason. */
export interface ShutChoice extends Choice {
  reason: string;
}

/** One scene of a turn, with the system as its last line is read. */
export interface Stop {
  decision: string;
  moment: string;
  date: string;
  system: System;
}

export interface Turn {
  /** How many decisions led here. */
  number: number;
  /** ISO date in the story. */
  date: string;
  /** The decision that brought this turn about; null on turn 0. */
  decided: { decision: string; choice: string; undecided: boolean } | null;
  passages: Passage[];
  /** The scenes of `passages` in order; the first one is where the choice was made (on turn 0: the opening). */
  stops: Stop[];
  /** The decision now asked; empty at the end. */
  asks: string;
  choices: Choice[];
  shut: ShutChoice[];
  /** The system now. */
  system: System;
  /** What happened since the turn before. */
  weeks: Week[];
  days: Day[];
  hours: Hour[];
  /** 8 hex of the rounded system right after the decision was applied (turn 0: at the start). */
  digest: string;
  /** The id of the ending reached; empty before the end. */
  ending: string;
}
