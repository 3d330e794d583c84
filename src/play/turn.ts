// What one decision brings about: the nouns that cross from play to everything people see.
import type { Day, Hour, System, Week } from '../model/state/system';
import type { Scene } from './scene';

/** An option on offer. */
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

/** All that one decision brought about; turn 0 is the opening. */
export interface Turn {
  /** How many decisions led here. */
  number: number;
  /** ISO date in the story. */
  date: string;
  /** The decision that brought this turn about; null on turn 0. */
  decided: { decision: string; choice: string; undecided: boolean } | null;
  /** What is read. The first is where the choice was made, if anything is said there (on turn 0: the opening). */
  scenes: Scene[];
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
