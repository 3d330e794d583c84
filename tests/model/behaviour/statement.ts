// What a statement of the behaviour table is, and the figures that statements speak of.
import { figuresOf } from '../../../src/model/ask/band';
import type { Walked } from '../../../src/model/run/walk';
import type { Day } from '../../../src/model/state/system';
import type { PathId } from '../../../src/model/table/paths';
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

/** The two paths that differ most: what was done, and people and technology changed early. */
export const BOTH = ['history', 'early-both'] as const;
/** Share of those who tried in the first week who got through or kept a place, 0-1. */
export const kept = (run: Walked): number => figuresOf(run).kept;
/** Points by which the report stood above the truth on the eve. */
export const gap = (run: Walked): number => eve(run).reportedReadiness - eve(run).trueReadiness;
/** Plans chosen by the end of November. */
export const november = (run: Walked): number => day(run, '2013-11-30').cumulativeSelections;
/** The service on its first day. */
export const firstDay = (run: Walked): Day => day(run, '2013-10-01');
/** Share of those who try who are able to finish an application at the end of November, %. */
export const finish = (run: Walked): number => day(run, '2013-11-30').canFinishPercent!;
/** Functions believed done. */
export const done = ({ system }: Walked): number => stock(system, 'scope') - stock(system, 'toDo');
/** Of what is believed done, the share that carries undiscovered rework. */
export const hollow = (run: Walked): number => stock(run.system, 'undiscovered') / Math.max(1, done(run));
/** Of what is believed done, the share run end to end. */
export const proven = (run: Walked): number => stock(run.system, 'verified') / Math.max(1, done(run));
/** More of one thing from one decision on. */
export const add = (at: string, id: string, value: number): Change => ({ at, add: { [id]: value } });

/** The same paths with something more: a figure is never higher, or never lower, than without. */
export function never(
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
