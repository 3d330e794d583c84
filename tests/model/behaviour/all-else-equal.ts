// All else equal: the same path with one thing more.
import { profile } from '../../../src/model/ask/profile';
import { day, eve } from './draw';
import { add, finish, firstDay, gap, hollow, kept, never, type Statement } from './statement';

/** Never higher, or never lower, than without. */
export const ALL_ELSE_EQUAL: Statement[] = [
  never(
    'higher',
    'more tests end to end never leave more undiscovered rework on the eve',
    add('D09', 'testing', 0.08),
    (run) => eve(run).undiscoveredRework,
  ),
  never(
    'lower',
    'more tests end to end never leave less verified on the eve',
    add('D09', 'testing', 0.08),
    (run) => eve(run).trueReadiness,
  ),
  never(
    'lower',
    'a protected test window never leaves less verified',
    add('D07', 'protect', 0.4),
    (run) => eve(run).trueReadiness,
  ),
  never('higher', 'more candour never widens reported minus true', add('D09', 'candour', 12), gap),
  never(
    'higher',
    'more candour never makes the report greener',
    add('D09', 'candour', 12),
    (run) => eve(run).reportedReadiness,
  ),
  never(
    'higher',
    'later rules never raise true readiness',
    add('D05', 'settle', -0.4),
    (run) => eve(run).trueReadiness,
  ),
  never(
    'higher',
    'more changes to requirements never raise true readiness',
    add('D07', 'churn', 0.8),
    (run) => eve(run).trueReadiness,
  ),
  never(
    'higher',
    'one who joins the pieces never leaves more of the work hollow',
    add('D04', 'join', 0.4),
    hollow,
  ),
  never(
    'lower',
    'one who joins the pieces never leaves less verified',
    add('D04', 'join', 0.4),
    (run) => eve(run).trueReadiness,
  ),
  never(
    'higher',
    'more firms that must agree never raise true readiness',
    add('D04', 'firms', 0.4),
    (run) => eve(run).trueReadiness,
  ),
  never(
    'higher',
    'more strain never leaves more candour',
    add('D07', 'strain', 12),
    (run) => eve(run).candour,
  ),
  never(
    'higher',
    'more strain never leaves more capability',
    add('D07', 'strain', 12),
    (run) => eve(run).capability,
  ),
  never(
    'lower',
    'more clarity never leaves less candour',
    add('D07', 'clarity', 12),
    (run) => eve(run).candour,
  ),
  never(
    'higher',
    'more clarity never leaves more strain',
    add('D07', 'clarity', 12),
    (run) => eve(run).strain,
  ),
  never(
    'higher',
    'work disturbed late never raises what the site carries on the day',
    add('D18', 'disturb', 0.1),
    (run) => firstDay(run).capacity,
  ),
  never(
    'lower',
    'more machines never lower what the site carries',
    add('D18', 'hardware', 0.5),
    (run) => firstDay(run).capacity,
  ),
  never(
    'lower',
    'looking without an account never lowers what the site carries',
    add('D18', 'look', 0.5),
    (run) => firstDay(run).capacity,
  ),
  never(
    'higher',
    'a cache never makes pages slower on the first day',
    add('D18', 'cache', 0.4),
    (run) => firstDay(run).responseSeconds!,
  ),
  // The longer stretch first: the shorter one is then read from it.
  never(
    'lower',
    'a waiting room never lowers people through in the season',
    add('D18', 'waitingRoom', 1),
    (run) => profile(run.system).peopleThrough,
    'season',
  ),
  never(
    'lower',
    'a waiting room never lowers people through in the first week',
    add('D18', 'waitingRoom', 1),
    kept,
    'week',
  ),
  never('lower', 'live views never slow the repair', add('D21', 'monitoring', 0.3), finish, 'autumn', [
    'history',
  ]),
  never(
    'lower',
    'live views never lower uptime',
    add('D21', 'monitoring', 0.3),
    (run) => day(run, '2013-11-30').uptimePercent!,
    'autumn',
    ['history'],
  ),
  never(
    'lower',
    'a faster rhythm of learning never slows the repair',
    add('D21', 'loop', 0.8),
    finish,
    'autumn',
    ['history'],
  ),
  never(
    'higher',
    'files mended by hand never leave more of them faulty',
    add('D21', 'reconcile', 0.3),
    (run) => day(run, '2013-11-30').faultyFilesPercent!,
    'autumn',
    ['history'],
  ),
  never(
    'lower',
    'more helpers never carry fewer people',
    add('D21', 'helpers', 2000),
    (run) => run.system.service.who.helped,
    'autumn',
    ['history'],
  ),
];
