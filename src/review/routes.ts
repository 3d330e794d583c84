// The routes runs took: how they launched and how the opening went.
import { LAUNCHES, type LaunchId } from '../model/table/ids';
import type { Reviewed } from './entry';

/** Columns of the map: an opening, or not there yet. */
export const OUTCOMES = ['held', 'failed', 'pending'] as const;
type RouteOutcome = (typeof OUTCOMES)[number];

/** One launch of the map: the indexes of the runs by how its opening went. */
export interface RouteRow {
  launch: LaunchId;
  runs: Readonly<Record<RouteOutcome, readonly number[]>>;
}

/**
 * All four launches, those nobody took as well. Before the seventh day a run is pending on the launch now planned.
 */
export function routesOf(runs: readonly Reviewed[]): RouteRow[] {
  const ends = runs.map(({ turns }) => turns.at(-1)!.system);
  return LAUNCHES.map((launch) => {
    const taken = (outcome: RouteOutcome) =>
      ends.flatMap((system, index) =>
        system.launch === launch && system.opening === outcome ? [index] : [],
      );
    return { launch, runs: { held: taken('held'), failed: taken('failed'), pending: taken('pending') } };
  });
}
