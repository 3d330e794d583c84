// The named paths: what each comes to beside the others.
import { figuresOf } from '../../../src/model/ask/band';
import type { PathId } from '../../../src/model/table/paths';
import { day, eve, type Draw, type Far } from './draw';
import { kept, november, type Statement } from './statement';

const named = (says: string, holds: (draw: Draw) => boolean): Statement => ({
  part: 'named paths',
  says,
  holds,
  least: 0.95,
});
const OPEN_TO_ALL = ['history', 'spring-warning', 'technology-only', 'social-only'] as const;
const END: Partial<Record<PathId, Far>> = {
  history: 'end',
  'early-both': 'end',
  'spring-warning': 'autumn',
  'technology-only': 'season',
  'social-only': 'season',
  'pressure-only': 'autumn',
  'rescue-then-dissolve': 'end',
  'staged-and-held': 'week',
};
const of = (draw: Draw, path: PathId) => draw.run(path, END[path]!);

/** The orderings that the case is told for. */
export const NAMED_PATHS: Statement[] = [
  named('history fails', (draw) => kept(of(draw, 'history')) < 0.5),
  named(
    'history’s eve reads green and is hollow',
    (draw) => eve(of(draw, 'history')).reportedReadiness > 85 && eve(of(draw, 'history')).trueReadiness < 15,
  ),
  named('early both holds', (draw) => kept(of(draw, 'early-both')) >= 0.5),
  named('staged and held holds', (draw) => kept(of(draw, 'staged-and-held')) >= 0.5),
  named('early both opens best of those that open for all', (draw) =>
    ([...OPEN_TO_ALL, 'pressure-only'] as const).every(
      (path) => kept(of(draw, 'early-both')) > kept(of(draw, path)),
    ),
  ),
  named('early both has least room on the eve of those that open for all', (draw) =>
    OPEN_TO_ALL.every((path) => eve(of(draw, 'early-both')).room < eve(of(draw, path)).room),
  ),
  named(
    'early both shows no greener report than history',
    (draw) => eve(of(draw, 'early-both')).reportedReadiness <= eve(of(draw, 'history')).reportedReadiness,
  ),
  named(
    'early both is truer by far',
    (draw) => eve(of(draw, 'early-both')).trueReadiness > eve(of(draw, 'history')).trueReadiness + 15,
  ),
  named(
    'technology only stays below early both in people',
    (draw) =>
      figuresOf(of(draw, 'technology-only')).peopleThrough < figuresOf(of(draw, 'early-both')).peopleThrough,
  ),
  named(
    'social only stays below early both in service',
    (draw) => figuresOf(of(draw, 'social-only')).service < figuresOf(of(draw, 'early-both')).service,
  ),
  named(
    'pressure only stays below history at the end of November',
    (draw) => november(of(draw, 'pressure-only')) < november(of(draw, 'history')),
  ),
  named(
    'spring warning opens little better than history',
    (draw) =>
      kept(of(draw, 'spring-warning')) > kept(of(draw, 'history')) && kept(of(draw, 'spring-warning')) < 0.5,
  ),
  named(
    'spring warning is far better eight weeks later',
    (draw) => november(of(draw, 'spring-warning')) > 1.5 * november(of(draw, 'history')),
  ),
  named(
    'who dissolves the team ends the second season below who keeps it',
    (draw) =>
      day(of(draw, 'rescue-then-dissolve'), '2014-11-21').canFinishPercent! <
      day(of(draw, 'history'), '2014-11-21').canFinishPercent!,
  ),
  named(
    'who dissolves the team has less capability left',
    (draw) =>
      figuresOf(of(draw, 'rescue-then-dissolve')).capability < figuresOf(of(draw, 'history')).capability,
  ),
];
