// One step at a time: while it is taken nothing else is, and where it cannot be taken that is said.
import { useState } from 'preact/hooks';

/** How taking a step stands. */
export interface StepTaking {
  /** Whether one is under way. */
  busy: boolean;
  /** Whether the last one could not be taken, because something it needs did not come. */
  failed: boolean;
  /** Takes a step, unless one is under way. */
  take(step: () => Promise<unknown>): void;
}

/** Nothing under way at first. `before` is called when a step begins. */
export function useStep(before: () => void): StepTaking {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const take = async (step: () => Promise<unknown>) => {
    if (busy) return;
    before();
    setBusy(true);
    setFailed(false);
    try {
      await step();
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  return { busy, failed, take: (step) => void take(step) };
}
