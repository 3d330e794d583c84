// All that is compared of the runs that count, computed again whenever the roster changes.
import { useMemo } from 'preact/hooks';
import type { Profile } from '../../model/state/system';
import type { Case } from '../../play/case';
import { rowsOf, type DecisionRow } from '../../review/cohort';
import type { Reviewed } from '../../review/entry';
import { suggested, type Parting } from '../../review/partings';
import { historyProfile } from '../../review/profile';
import { compared, type Handed } from '../../review/roster';

/** The runs side by side. */
export interface Cohort {
  runs: readonly Reviewed[];
  /** What each run is called, in the order of `runs`. */
  labels: readonly string[];
  rows: readonly DecisionRow[];
  points: readonly Parting[];
  /** What the model makes of the choices really made. */
  history: Profile;
}

/** The cohort of a roster. */
export function useCohort(theCase: Case, roster: readonly Handed[]): Cohort {
  const history = useMemo(() => historyProfile(theCase), [theCase]);
  return useMemo(() => {
    const all = compared(roster);
    const runs = all.map(({ run }) => run);
    const rows = rowsOf(theCase, runs);
    return { runs, labels: all.map(({ label }) => label), rows, points: suggested(rows, runs), history };
  }, [theCase, roster, history]);
}
