// What is marked and said at the foot of a beat, and not yet committed.
import { useState } from 'preact/hooks';
import type { Commitment } from '../run/session';
import { NOTHING_SAID, type Grounds } from './grounds';

/** The option marked, what is said about it, and how to change both. */
export interface Marked {
  /** Option id; empty where none is marked. */
  selected: string;
  why: Grounds;
  /** Marks an option. A reason and a line belong to theirs and go with it. */
  select(id: string): void;
  setWhy(why: Grounds): void;
  clear(): void;
}

/** What is filled in belongs to one spot, so that nothing is carried over to the next. */
export function useMarked(spot: string): Marked {
  const [filled, setFilled] = useState({ spot, selected: '', why: NOTHING_SAID });
  const { selected, why } = filled.spot === spot ? filled : { selected: '', why: NOTHING_SAID };
  return {
    selected,
    why,
    select: (id) =>
      setFilled({ spot, selected: id, why: id === selected ? why : { ...why, reason: '', line: '' } }),
    setWhy: (next) => setFilled({ spot, selected, why: next }),
    clear: () => setFilled({ spot, selected: '', why: NOTHING_SAID }),
  };
}

/** What is committed with a choice: only what was said. How sure one is counts where something is foreseen. */
export function commitmentOf(choice: string, why: Grounds): Commitment {
  const { confidence, readings } = why;
  return {
    choice,
    reason: why.reason,
    line: why.line.trim(),
    ...(confidence && Object.keys(readings).length > 0 ? { forecast: { readings, confidence } } : {}),
    bands: Object.entries(why.bands).map(([id, pick]) => ({ id, pick })),
    ...(why.soundness ? { soundness: why.soundness } : {}),
  };
}
