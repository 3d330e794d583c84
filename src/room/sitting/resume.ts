// Where a sitting goes on after a machine came back: found from what the run has on record.
import { sinceGoingBack, type Run, type RunEvent } from '../../play/run';
import { STEPS } from '../steps/steps';
import type { SittingStep } from '../steps/step';
import { lastTaken } from './routine';

/** Whether an event is what this step left behind. */
function isOf({ kind, decision }: SittingStep, event: RunEvent): boolean {
  return 'decision' in event && event.decision === decision && (STEPS[kind].leaves?.(event) ?? false);
}

/**
 * Index of the step to go on with: after the last one the log knows of, but never past what only the room can say
 * again, which is what it decides.
 */
export function resumeAt(steps: readonly SittingStep[], run: Run): number {
  const events = sinceGoingBack(run.events);
  const now = events.slice(lastTaken(events) + 1);
  const done = steps.findLastIndex((step) => now.some((event) => isOf(step, event)));
  const choose = steps.findIndex(({ kind }) => kind === 'choose');
  return Math.min(done + 1, choose < 0 ? steps.length - 1 : choose);
}
