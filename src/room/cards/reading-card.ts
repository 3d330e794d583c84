// A card that a whole room reads at once.
import type { Basis, Scene } from '../../play/scene';

/**
 * What a card is for. routine: how to decide together. after: what the choice brought. opened, closed: ways out that it
 * opened or shut. record: what was really done. watch: the hours play in the picture, and nothing is to be read. story:
 * on to the next. pause: think. question: the options in full. shut: options that are not on offer, and why.
 */
export type CardKind =
  | 'routine'
  | 'after'
  | 'opened'
  | 'closed'
  | 'record'
  | 'watch'
  | 'story'
  | 'pause'
  | 'question'
  | 'shut';

/** One card, as it is dealt. */
export interface ReadingCard {
  kind: CardKind;
  /** The scene it is read from; null where it is from none. */
  scene: Scene | null;
  /** Whole sentences. A question card has one line for each option, in order. */
  lines: readonly string[];
  /** Names of the sources of this card. */
  sources: readonly string[];
  basis: Basis;
  /** The decision this card is about; empty if none. */
  decision: string;
}
