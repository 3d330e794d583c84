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
  extreme('nobody hired: nothing is believed done and nothing is verified', (draw) => {
    const { system } = draw.run('history', 'week', NOBODY);
    return stock(system, 'verified') + stock(system, 'sound') + stock(system, 'undiscovered') < 1e-6;
  }),
  extreme(
    'nobody hired: nobody gets an account',
    (draw) => draw.run('history', 'week', NOBODY).system.service.accounts < 1,
  ),
  extreme('nobody hired: whoever gets through is carried by telephone and helpers', (draw) => {
    const { service } = draw.run('history', 'week', NOBODY).system;
    return Math.abs(service.through - service.who.helped) < 1;
  }),
  extreme(
    'nobody hired: the report is still far above the truth',
    (draw) => gap(draw.run('history', 'week', NOBODY)) > 30,
  ),
  extreme('everything tested from spring on: less of it is built by the day', (draw) =>
    BOTH.every((path) => done(draw.run(path, 'eve', TESTED)) < done(draw.run(path, 'eve'))),
  ),
  extreme('everything tested from spring on: more of what is done was run end to end', (draw) =>
    BOTH.every((path) => proven(draw.run(path, 'eve', TESTED)) > proven(draw.run(path, 'eve'))),
  ),
  extreme(
    'nothing tested: nothing is verified on the eve',
    (draw) => eve(draw.run('early-both', 'eve', UNTESTED)).trueReadiness < 1e-6,
  ),
  extreme(
    'nobody speaks: the report reads the plan',
    (draw) =>
      eve(draw.run('history', 'eve', SILENT)).reportedReadiness > 95 &&
      eve(draw.run('history', 'eve', SILENT)).candour < 1,
  ),
  extreme('no visitors: nobody tries, waits, fails or gets through', (draw) => {
    const { system, trace } = draw.run('history', 'week', DESERTED);
    return (
      system.service.tried + system.service.through < 1e-6 &&
      trace.hours.every(({ waiting, gaveUp, through }) => waiting + gaveUp + through < 1e-6)
    );
  }),
  extreme(
    'no visitors: pages come as quickly as an empty site can give them',
    (draw) =>
      Math.abs(firstDay(draw.run('history', 'week', DESERTED)).responseSeconds! - draw.parameters.pageLeast) <
      1e-6,
  ),
  extreme(
    'no visitors: an opening that nobody tried has not failed anybody',
    (draw) => draw.run('history', 'week', DESERTED).system.opening === 'held',
  ),
  extreme(
    'ten times the visitors: ten times the visits on the first day',
    (draw) =>
      Math.abs(
        firstDay(draw.run('history', 'week', TENFOLD)).visits / firstDay(draw.run('history', 'end')).visits -
          10,
      ) < 1e-6,
  ),
  extreme('ten times the visitors: a smaller share of those who try gets through', (draw) =>
    (['history', 'early-both'] as const).every(
      (path) => kept(draw.run(path, 'week', TENFOLD)) <= kept(draw.run(path, 'end')) + 1e-9,
    ),
  ),
  extreme(
    'ten times the visitors: nothing is built faster for it, the site carries no more',
    (draw) =>
      firstDay(draw.run('history', 'week', TENFOLD)).capacity ===
      firstDay(draw.run('history', 'end')).capacity,
  ),
  extreme(
    'ten times the visitors: a waiting room then keeps more people than none',
    (draw) => kept(draw.run('history', 'week', TENFOLD_HELD)) > kept(draw.run('history', 'week', TENFOLD)),
  ),
];
