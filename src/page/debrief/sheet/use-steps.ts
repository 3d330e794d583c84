// Long sums of the model, done a little at a time so that the page stays alive on an old machine.
import { useEffect, useState } from 'preact/hooks';

/** Draws of the parameters behind every band that is shown. */
export const DRAWS = 200;
/** Milliseconds of work before the page gets a breath. */
const BREATH = 40;

/** How many steps are done; the answer, null until then. */
export interface Working<T> {
  done: number;
  answer: T | null;
}

/** Works through steps, from anew where `of` changes. `make` is null while nothing is asked yet. */
export function useSteps<T>(make: (() => Generator<number, T>) | null, of: readonly unknown[]): Working<T> {
  const [working, setWorking] = useState<Working<T>>({ done: 0, answer: null });
  useEffect(() => {
    setWorking({ done: 0, answer: null });
    if (!make) return undefined;
    const steps = make();
    let timer = 0;
    const go = () => {
      const until = performance.now() + BREATH;
      for (;;) {
        const step = steps.next();
        if (step.done) {
          setWorking(({ done }) => ({ done, answer: step.value }));
          return;
        }
        if (performance.now() > until) {
          setWorking({ done: step.value, answer: null });
          break;
        }
      }
      timer = window.setTimeout(go, 0);
    };
    timer = window.setTimeout(go, 30);
    return () => window.clearTimeout(timer);
  }, of);
  return working;
}
