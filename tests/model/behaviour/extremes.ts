// Extremes: nobody hired, nothing tested, everything tested, nobody there, ten times as many.
import { eve, stock, type Change, type Draw } from './draw';
import { add, BOTH, done, firstDay, gap, kept, proven, type Statement } from './statement';

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

/** What has to come out whatever the parameters. */
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
