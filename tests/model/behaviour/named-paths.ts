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
  named('history fails', (d) => kept(of(d, 'history')) < 0.5),
  named(
    'history’s eve reads green and is hollow',
    (d) => eve(of(d, 'history')).reportedReadiness > 85 && eve(of(d, 'history')).trueReadiness < 15,
  ),
  named('early both holds', (d) => kept(of(d, 'early-both')) >= 0.5),
  named('staged and held holds', (d) => kept(of(d, 'staged-and-held')) >= 0.5),
  named('early both opens best of those that open for all', (d) =>
    ([...OPEN_TO_ALL, 'pressure-only'] as const).every(
      (path) => kept(of(d, 'early-both')) > kept(of(d, path)),
    ),
  ),
  named('early both has least room on the eve of those that open for all', (d) =>
    OPEN_TO_ALL.every((path) => eve(of(d, 'early-both')).room < eve(of(d, path)).room),
  ),
  named(
    'early both shows no greener report than history',
    (d) => eve(of(d, 'early-both')).reportedReadiness <= eve(of(d, 'history')).reportedReadiness,
  ),
  named(
    'early both is truer by far',
    (d) => eve(of(d, 'early-both')).trueReadiness > eve(of(d, 'history')).trueReadiness + 15,
  ),
  named(
    'technology only stays below early both in people',
    (d) => figuresOf(of(d, 'technology-only')).peopleThrough < figuresOf(of(d, 'early-both')).peopleThrough,
  ),
  named(
    'social only stays below early both in service',
    (d) => figuresOf(of(d, 'social-only')).service < figuresOf(of(d, 'early-both')).service,
  ),
  named(
    'pressure only stays below history at the end of November',
    (d) => november(of(d, 'pressure-only')) < november(of(d, 'history')),
  ),
  named(
    'spring warning opens little better than history',
    (d) => kept(of(d, 'spring-warning')) > kept(of(d, 'history')) && kept(of(d, 'spring-warning')) < 0.5,
  ),
  named(
    'spring warning is far better eight weeks later',
    (d) => november(of(d, 'spring-warning')) > 1.5 * november(of(d, 'history')),
  ),
  named(
    'who dissolves the team ends the second season below who keeps it',
    (d) =>
      day(of(d, 'rescue-then-dissolve'), '2014-11-21').canFinishPercent! <
      day(of(d, 'history'), '2014-11-21').canFinishPercent!,
  ),
  named(
    'who dissolves the team has less capability left',
    (d) => figuresOf(of(d, 'rescue-then-dissolve')).capability < figuresOf(of(d, 'history')).capability,
  ),
];
