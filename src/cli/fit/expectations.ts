// What the fit aims at beside the anchors: other figures of the record, and what the named paths must show. Softer than anchors.
import { BUILDING } from './expected-building';
import { PATHS_EXPECTED } from './expected-paths';
import { SERVING } from './expected-serving';
import type { Walks } from './paths-walked';

/**
 * A figure that should lie within a band. Weight 1 counts as much as an anchor. Sources as in the parameter table.
 */
export type ExpectationRow = readonly [
  name: string,
  low: number,
  high: number,
  weight: number,
  source: string,
  of: (walks: Walks) => number,
];

/** The same with names. */
export interface Expectation {
  name: string;
  low: number;
  high: number;
  weight: number;
  source: string;
  of: (walks: Walks) => number;
}

/** All of them. */
export const EXPECTATIONS: readonly Expectation[] = [...BUILDING, ...SERVING, ...PATHS_EXPECTED].map(
  ([name, low, high, weight, source, of]) => ({ name, low, high, weight, source, of }),
);

/** An expectation that is missed, and what the model gives instead. */
interface Missed extends Expectation {
  value: number;
}

/** The expectations that are missed, in the order of the table. */
export function missedOf(walks: Walks): Missed[] {
  return EXPECTATIONS.map((each) => ({ ...each, value: each.of(walks) })).filter(
    ({ value, low, high }) => !(value >= low && value <= high),
  );
}
