// What an expert expects of the model, one statement a row: all else equal, extremes, conservation, the named paths.
import { figuresOf } from '../../src/model/ask/band';
import { profile } from '../../src/model/ask/readings';
import type { PathId } from '../../src/model/table/paths';
import type { Walked } from '../../src/model/run/walk';
import { day, eve, stock, type Change, type Draw, type Far } from './draw';

/**
 * `least`: share of the draws in which it has to hold; at the fitted values every row has to. `moves`: whether
 * what is changed changes the figure at all.
 */
export interface Statement {
  part: 'all else equal' | 'extremes' | 'conservation' | 'named paths';
  says: string;
  holds: (draw: Draw) => boolean;
  least: number;
  moves?: (draw: Draw) => boolean;
}

const BOTH = ['history', 'early-both'] as const;
const kept = (run: Walked) => figuresOf(run).kept;
const gap = (run: Walked) => eve(run).reportedReadiness - eve(run).trueReadiness;
const november = (run: Walked) => day(run, '2013-11-30').cumulativeSelections;
const firstDay = (run: Walked) => day(run, '2013-10-01');
const finish = (run: Walked) => day(run, '2013-11-30').canFinishPercent!;
/**
 * Of what is believed done by the end of the first day, the share that carries undiscovered rework; the share run
 * end to end.
 */
const done = ({ system }: Walked) => stock(system, 'scope') - stock(system, 'toDo');
const hollow = (run: Walked) => stock(run.system, 'undiscovered') / Math.max(1, done(run));
const proven = (run: Walked) => stock(run.system, 'verified') / Math.max(1, done(run));
const add = (at: string, id: string, value: number): Change => ({ at, add: { [id]: value } });

/** The same paths with something more: a figure is never higher, or never lower, than without. */
function never(
  which: 'higher' | 'lower',
  says: string,
  change: Change,
  figure: (run: Walked) => number,
  far: Far = 'eve',
  paths: readonly PathId[] = BOTH,
): Statement {
  const sign = which === 'higher' ? 1 : -1;
  const shift = (draw: Draw, path: PathId) =>
    sign * (figure(draw.run(path, far, change)) - figure(draw.run(path, far)));
  return {
    part: 'all else equal',
    says,
    least: 0.98,
    holds: (draw) =>
      paths.every((path) => shift(draw, path) <= 1e-6 * Math.max(1, Math.abs(figure(draw.run(path, far))))),
    moves: (draw) => paths.some((path) => Math.abs(shift(draw, path)) > 1e-9),
  };
}

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
  never(
    'lower',
    'a waiting room never lowers people through in the first week',
    add('D18', 'waitingRoom', 1),
    kept,
    'week',
  ),
  never(
    'lower',
    'a waiting room never lowers people through in the season',
    add('D18', 'waitingRoom', 1),
    (run) => profile(run.system).peopleThrough,
    'season',
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

const NOBODY: Change = { without: ['staff', 'experts'] };
const TESTED: Change = { at: 'D09', add: { testing: 0.4, protect: 1 } };
const UNTESTED: Change = { at: 'D01', add: { testing: -2 } };
const DESERTED: Change = add('D18', 'demand', -1);
const TENFOLD: Change = add('D18', 'demand', 9);
const TENFOLD_HELD: Change = { at: 'D18', add: { demand: 9, waitingRoom: 1 } };
const SILENT: Change = add('D01', 'candour', -300);

const extreme = (says: string, holds: (draw: Draw) => boolean): Statement => ({
  part: 'extremes',
  says,
  holds,
  least: 1,
});

export const EXTREMES: Statement[] = [
  extreme('nobody hired: nothing is believed done and nothing is verified', (d) => {
    const { system } = d.run('history', 'week', NOBODY);
    return stock(system, 'verified') + stock(system, 'sound') + stock(system, 'undiscovered') < 1e-6;
  }),
  extreme(
    'nobody hired: nobody gets an account',
    (d) => d.run('history', 'week', NOBODY).system.service.accounts < 1,
  ),
  extreme('nobody hired: whoever gets through is carried by telephone and helpers', (d) => {
    const { service } = d.run('history', 'week', NOBODY).system;
    return Math.abs(service.through - service.who.helped) < 1;
  }),
  extreme(
    'nobody hired: the report is still far above the truth',
    (d) => gap(d.run('history', 'week', NOBODY)) > 30,
  ),
  extreme('everything tested from spring on: less of it is built by the day', (d) =>
    BOTH.every((path) => done(d.run(path, 'eve', TESTED)) < done(d.run(path, 'eve'))),
  ),
  extreme('everything tested from spring on: more of what is done was run end to end', (d) =>
    BOTH.every((path) => proven(d.run(path, 'eve', TESTED)) > proven(d.run(path, 'eve'))),
  ),
  extreme(
    'nothing tested: nothing is verified on the eve',
    (d) => eve(d.run('early-both', 'eve', UNTESTED)).trueReadiness < 1e-6,
  ),
  extreme(
    'nobody speaks: the report reads the plan',
    (d) =>
      eve(d.run('history', 'eve', SILENT)).reportedReadiness > 95 &&
      eve(d.run('history', 'eve', SILENT)).candour < 1,
  ),
  extreme('no visitors: nobody tries, waits, fails or gets through', (d) => {
    const { system, trace } = d.run('history', 'week', DESERTED);
    return (
      system.service.tried + system.service.through < 1e-6 &&
      trace.hours.every(({ waiting, gaveUp, through }) => waiting + gaveUp + through < 1e-6)
    );
  }),
  extreme(
    'no visitors: pages come as quickly as an empty site can give them',
    (d) =>
      Math.abs(firstDay(d.run('history', 'week', DESERTED)).responseSeconds! - d.parameters.pageLeast) < 1e-6,
  ),
  extreme(
    'no visitors: an opening that nobody tried has not failed anybody',
    (d) => d.run('history', 'week', DESERTED).system.opening === 'held',
  ),
  extreme(
    'ten times the visitors: ten times the visits on the first day',
    (d) =>
      Math.abs(
        firstDay(d.run('history', 'week', TENFOLD)).visits / firstDay(d.run('history', 'end')).visits - 10,
      ) < 1e-6,
  ),
  extreme('ten times the visitors: a smaller share of those who try gets through', (d) =>
    (['history', 'early-both'] as const).every(
      (path) => kept(d.run(path, 'week', TENFOLD)) <= kept(d.run(path, 'end')) + 1e-9,
    ),
  ),
  extreme(
    'ten times the visitors: nothing is built faster for it, the site carries no more',
    (d) =>
      firstDay(d.run('history', 'week', TENFOLD)).capacity === firstDay(d.run('history', 'end')).capacity,
  ),
  extreme(
    'ten times the visitors: a waiting room then keeps more people than none',
    (d) => kept(d.run('history', 'week', TENFOLD_HELD)) > kept(d.run('history', 'week', TENFOLD)),
  ),
];

const ends = (draw: Draw) => (['history', 'early-both'] as const).map((path) => draw.run(path, 'end'));
const conserved = (says: string, holds: (run: Walked) => boolean): Statement => ({
  part: 'conservation',
  says,
  least: 1,
  holds: (draw) => ends(draw).every(holds),
});

export const CONSERVATION: Statement[] = [
  conserved('people who come or waited are through, waiting or gone, every hour', ({ trace }) =>
    trace.hours.every(
      (row, at) =>
        Math.abs(
          row.arrivals + (trace.hours[at - 1]?.waiting ?? 0) - row.through - row.waiting - row.gaveUp,
        ) < 0.001,
    ),
  ),
  conserved(
    'who gets through online in an hour came in English, in Spanish or for a small firm, and nobody else',
    ({ trace }) =>
      trace.hours.every(
        ({ through, who }) => Math.abs(who.english + who.spanish + who.smallFirms - through) < 0.001,
      ),
  ),
  conserved(
    'every function is to do, hollow, sound or verified, and in one place only',
    ({ system }) =>
      Math.abs(
        stock(system, 'toDo') +
          stock(system, 'undiscovered') +
          stock(system, 'sound') +
          stock(system, 'verified') -
          stock(system, 'scope'),
      ) < 1e-6,
  ),
  conserved(
    'nobody gets through who never tried',
    ({ system }) => system.service.through <= system.service.tried + (system.inner['peopleApril'] ?? 0),
  ),
  conserved('selections add up day by day and are never taken back', ({ trace }) =>
    trace.days.every(
      (row, at) =>
        row.selections >= 0 &&
        Math.abs(
          row.cumulativeSelections - row.selections - (trace.days[at - 1]?.cumulativeSelections ?? 0),
        ) < 0.001,
    ),
  ),
  conserved('money obligated is never taken back', ({ trace }) =>
    trace.weeks.every(
      (row, at) => row.obligatedMillion >= (trace.weeks[at - 1]?.obligatedMillion ?? 0) - 1e-9,
    ),
  ),
  conserved(
    'no number is missing and no stock is below nothing',
    ({ system, trace }) =>
      trace.days.every((row) =>
        Object.values(row).every(
          (value) => typeof value !== 'number' || (Number.isFinite(value) && value >= 0),
        ),
      ) && Object.values(system.inner).every(Number.isFinite),
  ),
];

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
