// The band of a difference, drawn a little at a time so that the page stays alive on an old machine.
import { useEffect, useState } from 'preact/hooks';
import { bandBetweenSteps, type Band, type Figures } from '../../model/band';
import type { Choices } from '../../model/explain';
import type { Case } from '../../play/case';

export const DRAWS = 200;
/** Milliseconds of drawing before the page gets a breath. */
const BREATH = 40;

export type Drawing = { done: number; band: Band<keyof Figures> | null };

export function useBand(theCase: Case, choices: Choices, other: Choices): Drawing {
  const [drawing, setDrawing] = useState<Drawing>({ done: 0, band: null });
  useEffect(() => {
    const steps = bandBetweenSteps(theCase, choices, other, DRAWS);
    let timer = 0;
    const go = () => {
      const until = performance.now() + BREATH;
      for (;;) {
        const step = steps.next();
        if (step.done) { setDrawing({ done: DRAWS, band: step.value }); return; }
        if (performance.now() > until) { setDrawing({ done: step.value, band: null }); break; }
      }
      timer = window.setTimeout(go, 0);
    };
    timer = window.setTimeout(go, 30);
    return () => window.clearTimeout(timer);
  }, [choices, other]);
  return drawing;
}
