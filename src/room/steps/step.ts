// What a step of the group's routine is: its kinds, one step of a sitting, and what the table says of each kind.
import type { JSX } from 'preact';
import type { Case } from '../../play/case';
import type { Playthrough } from '../../play/playthrough';
import type { RunEvent } from '../../play/run';
import type { KeyLine } from '../projector/keys';
import type { Draft } from '../sitting/draft';
import type { Sitting, SittingView } from '../sitting/sitting';

/**
 * The kinds of step, in the order in which they can come in a turn.
 * read: cards. otherWays, soundAfter: looking back at an earlier decision. vote: first vote, hidden. cards: role cards
 * counted. split: the first vote shown. final: second vote. positions, reveal: slips of several groups. choose: what the
 * room decides. minority, reason, forecast, sound: on record before commit. commit: the second key.
 */
export type StepKind =
  | 'read'
  | 'otherWays'
  | 'soundAfter'
  | 'vote'
  | 'cards'
  | 'split'
  | 'final'
  | 'positions'
  | 'reveal'
  | 'choose'
  | 'minority'
  | 'reason'
  | 'forecast'
  | 'sound'
  | 'commit';

/** One step of a turn, and the decision it is about; empty for reading. */
export interface SittingStep {
  kind: StepKind;
  decision: string;
}

/** What a step is handed to show itself and to answer a key: the sitting, and how it stands now. */
export interface StepProps {
  view: SittingView;
  sitting: Sitting;
}

/** What may be put on record at a step; the rest of the events is the playthrough's own. */
export type StepEvent = Parameters<Playthrough['note']>[0];

/** All that the room knows about one kind of step. Whatever is left out does nothing at that step. */
export interface StepRow {
  /** What the room is asked to do now, one sentence; empty where nothing is asked. */
  ask(view: SittingView): string;
  /** The second line: what is keyed so far, or that it may be left open; empty where there is nothing to say. */
  note?(view: SittingView): string;
  /** What stands on the paper. */
  body(props: StepProps & { theCase: Case }): JSX.Element;
  /** Whether the step is passed over, both ways; `view` as if this step were reached. */
  skipped?(view: SittingView): boolean;
  /** What is keyed as the step is reached, where that is not what was keyed before. */
  keyed?(view: SittingView): Partial<Draft>;
  /** Which option, group or line is marked as the step is reached; 0 where left out. */
  marked?(view: SittingView): number;
  /** Whether the step can be left now; true where left out. */
  ready?(view: SittingView): boolean;
  /** What goes on record as the step is left, in this order. */
  events?(view: SittingView): readonly StepEvent[];
  /** Whether an event about this step's decision is one that this step leaves behind. */
  leaves?(event: RunEvent): boolean;
  /** Marks, picks or seals what a number stands for; `index` counts from 0 and may be past the last. */
  number?(props: StepProps, index: number): void;
  /** How many things the arrows move over; 1 where left out. */
  places?(view: SittingView): number;
  /** What else a move of the mark does. */
  moved?(props: StepProps, to: number): void;
  /** What one up (1) or one down (-1) counts; `moves` where up and down move the mark instead. */
  count?: ((props: StepProps, by: number) => void) | 'moves';
  /** What the key 0 does. */
  clear?(props: StepProps): void;
  /** Whether something is typed at this step, in a field that takes the focus. */
  typed?: true;
  /** Whether a clicker may leave it: what is only read or only shown. */
  clicked?: true;
  /** Lines of the list of keys that are true at this step only. */
  keys?: readonly KeyLine[];
}
