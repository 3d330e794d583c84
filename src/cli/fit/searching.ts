// The search of the fit: how far figures lie from their bands, and one pass over the parameters that makes it less.
import type { Timeline } from '../../model/run/agenda';
import { PARAMETER_TABLE, type Parameters } from '../../model/table/parameters';
import { judge, type Anchor } from './anchors';
import { EXPECTATIONS } from './expectations';
import { walkPaths } from './paths-walked';

/**
 * Distance of a figure from a band: 0 in its middle, 0.3 at its edge, then growing with the distance over the
 * band's half width or a tenth of the edge.
 */
function distance(value: number, low: number, high: number): number {
  if (!Number.isFinite(value)) return 40;
  const middle = (low + high) / 2;
  const half = Math.max((high - low) / 2, Math.abs(middle) * 0.002, 1e-9);
  const off = Math.abs(value - middle) / half;
  if (off <= 1) return 0.3 * off * off;
  // Outside, relative distance counts, so that narrow and wide bands pull alike.
  const beyond = (Math.abs(value - middle) - half) / Math.max(half, Math.abs(middle) * 0.08);
  return 1 + 2.2 * Math.min(3, beyond) + 0.5 * Math.max(0, beyond - 3);
}

/** What the fit makes small: distance of anchors and expectations, weighed. */
export function lossOf(timeline: Timeline, anchors: readonly Anchor[], parameters: Parameters): number {
  const walks = walkPaths(timeline, parameters);
  let loss = 0;
  for (const { kind, model, low, high } of judge(anchors, walks.history))
    if (kind === 'emergent') loss += distance(model ?? NaN, low, high) * 1.4;
  for (const { of, low, high, weight } of EXPECTATIONS) loss += weight * distance(of(walks), low, high);
  return loss;
}

/** A set of parameters and what it loses. */
export interface Candidate {
  parameters: Parameters;
  loss: number;
}

/**
 * How far each parameter is moved when it is tried, as a share of its range; widened where a move helps, narrowed
 * where none does.
 */
export type SearchSteps = Record<string, number>;

/** Tries one parameter a step up, then a step down; the first that helps is taken. Null where neither does. */
function moved(
  from: Candidate,
  { id, low, high }: (typeof PARAMETER_TABLE)[number],
  step: number,
  lose: (parameters: Parameters) => number,
): Candidate | null {
  for (const sign of [1, -1]) {
    const value = Math.min(high, Math.max(low, from.parameters[id] + step * (high - low) * sign));
    if (value === from.parameters[id]) continue;
    const parameters = { ...from.parameters, [id]: value };
    const loss = lose(parameters);
    if (loss < from.loss - 1e-6) return { parameters, loss };
  }
  return null;
}

/** One pass over all parameters, or over those named; changes the steps. Returns the better set. */
export function searchOnce(
  from: Candidate,
  steps: SearchSteps,
  only: ReadonlySet<string> | null,
  lose: (parameters: Parameters) => number,
): Candidate {
  let best = from;
  for (const row of PARAMETER_TABLE) {
    const { id } = row;
    if (only && !only.has(id)) continue;
    const step = steps[id]!;
    const better = moved(best, row, step, lose);
    best = better ?? best;
    if (better) steps[id] = Math.min(0.3, step * 1.6);
    else steps[id] = step * 0.5 < 0.0008 ? 0.02 : step * 0.5;
  }
  return best;
}
