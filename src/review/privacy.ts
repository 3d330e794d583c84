// When single learners' words may be shown: only in a company large enough to be lost in.
import type { Reviewed } from './entry';

/** Fewest learner runs in a review for which single learners' reasons and lines are shown. */
const FEWEST_LEARNERS = 5;

/** Whether this run's reasons may be shown: a group's always, a learner's only among enough others. */
export function showsReasons(run: Reviewed, runs: readonly Reviewed[]): boolean {
  return run.mode === 'group' || runs.filter(({ mode }) => mode === 'alone').length >= FEWEST_LEARNERS;
}
