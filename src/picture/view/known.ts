// What the desk knows of a system: the line between reported and true.
import type { System } from '../../model/state/system';

/** `reported`: what the desk knows; `true`: everything (debrief and trainer). */
export type Layer = 'reported' | 'true';

/** What of a system may be shown. */
export interface Known {
  /** Somebody could apply already. */
  launched: boolean;
  /** Which lines are missing. */
  missing: boolean;
  /**
   * What is counted as built and faulty inside, part by part: when the opening failed, or somebody watches
   * the whole.
   */
  hollow: boolean;
  /** Share of known trouble that travels, 0-1; null where nobody found out. */
  information: number | null;
  /** Share of insurer files with a fault, 0-1; null where nobody measures. */
  faulty: number | null;
}

/** A percentage as a share, 0-1; null where there is none. */
function shareOf(percent: number | null | undefined): number | null {
  return percent === null || percent === undefined ? null : percent / 100;
}

/** All there is, whoever knows it. */
function everything({ organisation, service }: System, launched: boolean): Known {
  return {
    launched,
    missing: true,
    hollow: true,
    information: organisation.candour / 100,
    faulty: shareOf(service.faultyFilesPercent),
  };
}

/**
 * What may be shown of a system. `day`: the first hours are being looked at, although the system stands at the morning
 * before.
 */
export function known(system: System, layer: Layer = 'reported', day = false): Known {
  const { found, service, ways } = system;
  const launched = day || service.open || system.opening !== 'pending' || service.tried > 0;
  if (layer === 'true') return everything(system, launched);
  // Eyes on the whole see faults only where there is something to see.
  const watched = launched && ways.eyes.open;
  return {
    launched,
    missing: launched || found.missingLinks !== undefined,
    hollow: watched || (launched && system.opening === 'failed'),
    information: shareOf(found.candour?.value),
    faulty: shareOf(watched ? service.faultyFilesPercent : found.faultyFilesPercent?.value),
  };
}
