// Which step of a run is shown, and the keys that move along it.
import { useEffect, useState } from 'preact/hooks';

/** A place among the steps of a run. */
export interface Steps {
  /** Index of the turn shown, 0 to `last`. */
  at: number;
  last: number;
  /** To a step; before the first is the first, after the last is the last. */
  go(to: number): void;
}

/** Where a key leads from a step; undefined where it leads nowhere. */
const KEYS: Readonly<Record<string, (steps: Steps) => number>> = {
  Home: () => 0,
  ArrowLeft: ({ at }) => at - 1,
  PageUp: ({ at }) => at - 1,
  ArrowRight: ({ at }) => at + 1,
  PageDown: ({ at }) => at + 1,
  End: ({ last }) => last,
};

/** Begins at a step; listens to the keys as long as it is used. */
export function useSteps(from: number, last: number): Steps {
  const [at, setAt] = useState(from);
  const steps: Steps = { at, last, go: (to) => setAt(Math.max(0, Math.min(last, to))) };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const to = KEYS[event.key];
      if (!to || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      steps.go(to(steps));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return steps;
}
