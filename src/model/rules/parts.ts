// The eight parts under construction: how large, how far ahead and how well built each is at first, and what is done of it.
import { listOf, type Part, type System } from '../state/system';
import type { PartId } from '../table/ids';
import type { Parameters } from '../table/parameters';

/** The parts that the prime contractor builds, CON-18. */
export const PRIME_PARTS = [
  'eligibility',
  'compare',
  'enrol',
  'insurers',
] as const satisfies readonly PartId[];

/** Functions of each part as first required, by place in `PARTS`. */
export function scopes(parameters: Parameters): readonly number[] {
  return [
    parameters.scopeDoor,
    parameters.scopeAccount,
    parameters.scopeIdentity,
    parameters.scopeEligibility,
    parameters.scopeCompare,
    parameters.scopeEnrol,
    parameters.scopeInsurers,
    parameters.scopeHub,
  ];
}

/** How far each part is ahead of the others, factor about 1, by place in `PARTS`. */
export function eases(parameters: Parameters): readonly number[] {
  return [
    parameters.easeDoor,
    parameters.easeAccount,
    parameters.easeIdentity,
    parameters.easeEligibility,
    parameters.easeCompare,
    parameters.easeEnrol,
    parameters.easeInsurers,
    parameters.easeHub,
  ];
}

/** Share of each part's work that is right the first time, more or less than elsewhere, by place in `PARTS`. */
export function cares(parameters: Parameters): readonly number[] {
  return [
    parameters.careDoor,
    parameters.careAccount,
    parameters.careIdentity,
    parameters.careEligibility,
    parameters.careCompare,
    parameters.careEnrol,
    parameters.careInsurers,
    parameters.careHub,
  ];
}

/** Share of a part that is done and sound, 0-1; a part without functions is sound. */
export function sound(part: Part): number {
  return part.scope > 0 ? (part.sound + part.verified) / part.scope : 1;
}

/** Share of all functions believed done, 0-1: sound, verified, and those that carry undiscovered rework. */
export function believed(system: System): number {
  let done = 0;
  let scope = 0;
  for (const part of listOf(system.parts)) {
    done += part.undiscovered + part.sound + part.verified;
    scope += part.scope;
  }
  return scope > 0 ? done / scope : 0;
}
