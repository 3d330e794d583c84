// What the desk knows of a system: the line between reported and true.
import { reading } from '../../model/ask/readings';
import { PARTS, type PartId, type System } from '../../model/state/system';

/** `reported`: what the desk knows; `true`: everything (debrief and trainer). */
export type Layer = 'reported' | 'true';

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

export interface Known {
  /** Somebody could apply already. */
  launched: boolean;
  /** Which lines are missing. */
  missing: boolean;
  /** What is counted as built and faulty inside, part by part: when the opening failed, or somebody watches the whole. */
  hollow: boolean;
  /** Share of known trouble that travels, 0-1; null where nobody found out. */
  information: number | null;
  /** Share of insurer files with a fault, 0-1; null where nobody measures. */
  faulty: number | null;
}

/** What may be shown of a system. `day`: the first hours are being looked at, although the system stands at the morning before. */
export function known(system: System, layer: Layer = 'reported', day = false): Known {
  const { found, service, ways } = system;
  const launched = day || service.open || system.opening !== 'pending' || service.tried > 0;
  const all = layer === 'true';
  const faulty =
    all || (launched && ways.eyes.open)
      ? service.faultyFilesPercent
      : (found.faultyFilesPercent?.value ?? null);
  return {
    launched,
    missing: all || launched || found.missingLinks !== undefined,
    hollow: all || (launched && (system.opening === 'failed' || ways.eyes.open)),
    information: all ? system.organisation.candour / 100 : found.candour ? found.candour.value / 100 : null,
    faulty: faulty === null ? null : faulty / 100,
  };
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

/** What is reported of one part: the gap between reported and believed is spread over what is not done, so that the parts together give the desk's reading. */
function reported(system: System, id: PartId): number {
  const all = believed(system);
  const said = clamp((reading(system, 'reportedReadiness') ?? 0) / 100);
  const own = believed(system, id);
  if (said >= all) return all > 1 - 1e-9 ? own : own + ((1 - own) * (said - all)) / (1 - all);
  return own * (said / all);
}

/** How a part is filled. Before launch a look at the truth holds for the journey as a whole, not for one gate: what was found is spread evenly. */
export function fillOf(system: System, id: PartId, layer: Layer, day = false): Fill {
  const { launched, hollow: shows } = known(system, layer, day);
  if (layer === 'true' || launched) {
    const { scope, undiscovered, sound, verified } = system.parts[id];
    if (scope <= 0) return { empty: 0, hatched: 0, hollow: 0, solid: 1 };
    const hatched = clamp((sound + (shows ? 0 : undiscovered)) / scope);
    const hollow = shows ? clamp(undiscovered / scope) : 0;
    const solid = clamp(verified / scope);
    return { empty: clamp(1 - hatched - hollow - solid), hatched, hollow, solid };
  }
  const built = reported(system, id);
  const solid = Math.min(built, clamp((system.found.trueReadiness?.value ?? 0) / 100));
  const hollow = Math.min(built - solid, share(system, system.found.undiscoveredRework?.value ?? 0));
  return { empty: 1 - built, hatched: built - solid - hollow, hollow, solid };
}
