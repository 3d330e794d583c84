// Draws of the parameters within their plausible ranges: the same seed gives the same draws on every machine.
import { PARAMETER_TABLE, type ParameterId, type Parameters } from './parameters';

const MODULUS = 2_147_483_647;
const FACTOR = 48_271;

/** A stream of numbers above 0 and below 1 from a whole seed (Lehmer, 1951, with Park and Miller's factor): whole numbers below 2^53, so no rounding. */
function stream(seed: number): () => number {
  let state = 1 + ((Math.abs(seed) * 7_919 + 2_013) % (MODULUS - 1));
  const next = () => {
    const product = state * FACTOR;
    state = product - Math.floor(product / MODULUS) * MODULUS;
    return state / MODULUS;
  };
  next();
  return next;
}

/**
 * One set of parameters. Each is drawn by itself from a triangle over its range: the fitted value is likeliest, the ends are never passed.
 * `centre` stands at the top of the triangles (default: the fitted values); it must lie within the ranges.
 */
export function drawn(seed: number, centre: Parameters): Parameters {
  const next = stream(seed);
  const set: Record<ParameterId, number> = { ...centre };
  for (const { id, low, high } of PARAMETER_TABLE) {
    const middle = centre[id];
    const share = high > low ? (middle - low) / (high - low) : 0;
    const chance = next();
    set[id] =
      chance < share
        ? low + Math.sqrt(chance * (high - low) * (middle - low))
        : high - Math.sqrt((1 - chance) * (high - low) * (high - middle));
  }
  return set;
}
