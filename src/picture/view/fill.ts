// How full each part is drawn: of what was built, what only seems so, and what is faulty inside, as far as
// anybody knows.
import { reading } from '../../model/rules/readings';
import { PARTS, type PartId } from '../../model/table/ids';
import type { System } from '../../model/state/system';
import { known, type Layer } from './known';

/** Shares of one part, 0-1, adding up to 1. */
export interface Fill {
  /** Not built. */
  empty: number;
  /** Said to be built; in layer `true` and after launch: built and sound, never run end to end. */
  hatched: number;
  /** Counted as built, faulty inside. Only once found out. */
  hollow: number;
  /** Ran end to end with the rest. */
  solid: number;
}

const clamp = (value: number) => Math.max(0, Math.min(1, value));

/** Share of one part counted as done, and of all parts together, 0-1. */
function believed(system: System, id?: PartId): number {
  const parts = (id ? [id] : PARTS).map((one) => system.parts[one]);
  const scope = parts.reduce((sum, part) => sum + part.scope, 0);
  return scope === 0
    ? 0
    : clamp(parts.reduce((sum, part) => sum + part.undiscovered + part.sound + part.verified, 0) / scope);
}

/** Of all functions, those that carry something, as a share of scope, 0-1. */
function share(system: System, count: number): number {
  const scope = PARTS.reduce((sum, id) => sum + system.parts[id].scope, 0);
  return scope === 0 ? 0 : clamp(count / scope);
}

/**
 * What is reported of one part: the gap between reported and believed is spread over what is not done, so that the
 * parts together give the desk's reading.
 */
function reported(system: System, id: PartId): number {
  const all = believed(system);
  const said = clamp((reading(system, 'reportedReadiness') ?? 0) / 100);
  const own = believed(system, id);
  if (said >= all) return all > 1 - 1e-9 ? own : own + ((1 - own) * (said - all)) / (1 - all);
  return own * (said / all);
}

/** What stands in a part, once people have tried it or everything is shown. */
function standing(system: System, id: PartId, showsHollow: boolean): Fill {
  const { scope, undiscovered, sound, verified } = system.parts[id];
  if (scope <= 0) return { empty: 0, hatched: 0, hollow: 0, solid: 1 };
  const hatched = clamp((sound + (showsHollow ? 0 : undiscovered)) / scope);
  const hollow = showsHollow ? clamp(undiscovered / scope) : 0;
  const solid = clamp(verified / scope);
  return { empty: clamp(1 - hatched - hollow - solid), hatched, hollow, solid };
}

/**
 * How a part is filled. Before launch a look at the truth holds for the journey as a whole, not for one gate: what was
 * found is spread evenly. `day`: the first hours are being looked at.
 */
export function fillOf(system: System, id: PartId, layer: Layer, day = false): Fill {
  const { launched, hollow: showsHollow } = known(system, layer, day);
  if (layer === 'true' || launched) return standing(system, id, showsHollow);
  const built = reported(system, id);
  const solid = Math.min(built, clamp((system.found.trueReadiness?.value ?? 0) / 100));
  const hollow = Math.min(built - solid, share(system, system.found.undiscoveredRework?.value ?? 0));
  return { empty: 1 - built, hatched: built - solid - hollow, hollow, solid };
}
