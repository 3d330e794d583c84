// From a run's log to a run that is played on.
import type { Case } from './case';
import { openPlaythrough, type Playthrough } from './playthrough';
import { replay } from './replay';
import type { Run } from './run';

/** How a run goes on once the case is whole. */
export type Restore = (run: Run) => Playthrough;

/** Tells a run again up to where it stands. */
export function restore(theCase: Case, run: Run): Playthrough {
  return openPlaythrough(theCase, run, replay(theCase, run).telling);
}
