// Walks the named paths on the decision table alone, looking at the system on the days a measure needs.
import { compiledOnce } from '../../../story/build/once';
import type { Timeline } from '../../model/run/agenda';
import { PARAMETERS, type Parameters } from '../../model/table/parameters';
import { onPath, PATHS, type PathId } from '../../model/table/paths';
import type { System } from '../../model/state/system';
import { walk } from '../../model/run/walk';
import { LOOKS, type RunSeen } from './anchors';

const LOOK = 'look ';

/** A path walked to its end: its trace, the system on the days of `LOOKS`, and the system at the end. */
export type PathWalked = RunSeen & { system: System };
/** Every named path walked. */
export type Walks = Readonly<Record<PathId, PathWalked>>;

/** A timeline with a stop on each day of `LOOKS`, at which nothing happens. */
function withLooks(timeline: Timeline): Timeline {
  return {
    decisions: timeline.decisions,
    moments: [...timeline.moments, ...LOOKS.map((date) => ({ id: LOOK + date, date }))],
  };
}

/** The story's timeline with looks, and its edition. */
export function storyTimeline(): { timeline: Timeline; edition: string } {
  const { decisions, moments, edition } = compiledOnce();
  return { timeline: withLooks({ decisions, moments }), edition };
}

/** The day after the story's last: the week that begins on the last day has its row. */
const AFTER = '2014-11-23';

/** A named path walked to its end. `timeline` must come from `withLooks`. */
export function walkPath(timeline: Timeline, path: PathId, parameters: Parameters = PARAMETERS): PathWalked {
  const at = new Map<string, System>();
  const { trace, system } = walk(
    timeline,
    (_decision, on) => onPath(path, on),
    parameters,
    (moment, now) => {
      if (moment.startsWith(LOOK)) at.set(moment.slice(LOOK.length), now);
    },
    AFTER,
  );
  return { trace, at, system };
}

/** Every named path, walked to its end. */
export function walkPaths(timeline: Timeline, parameters: Parameters = PARAMETERS): Walks {
  const history = walkPath(timeline, 'history', parameters);
  // History keeps its team, so that this path is history's own.
  const walked = (path: PathId) =>
    path === 'history' || path === 'rescue-and-keep' ? history : walkPath(timeline, path, parameters);
  return Object.fromEntries(PATHS.map((path) => [path, walked(path)])) as Walks;
}
