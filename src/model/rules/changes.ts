// Changes to the work from outside: requirements dropped and coming back, new rules, work disturbed, hidden rework exposed.
import type { Part, System } from '../state/system';
import type { Workings } from '../state/workings';
import { PARTS, type PartId } from '../table/ids';
import type { Parameters } from '../table/parameters';
import { within } from './bounds';

/**
 * Where dropped requirements lay, mostly behind the applicants' path: payment, small firms, Spanish (REQ-01).
 * Functions per requirement.
 */
function droppedFrom(parameters: Parameters): readonly (readonly [PartId, number])[] {
  return [
    ['insurers', parameters.droppedInsurers],
    ['enrol', parameters.droppedEnrol],
    ['eligibility', parameters.droppedEligibility],
  ];
}

/** More functions to be built in a part. */
function enlarge(part: Part, functions: number): void {
  part.scope += functions;
  part.toDo += functions;
}

/** Drops requirements with the functions they need: from work not done first, then from what was done. */
export function drop(system: System, workings: Workings, requirements: number, parameters: Parameters): void {
  workings.dropped += requirements;
  for (const [id, share] of droppedFrom(parameters)) {
    const part = system.parts[id];
    let left = Math.min(requirements * share, part.scope / 2);
    workings.postponed += left;
    for (const stock of ['toDo', 'undiscovered', 'sound', 'verified'] as const) {
      const gone = Math.min(part[stock], left);
      part[stock] -= gone;
      part.scope -= gone;
      left -= gone;
    }
    workings.postponed -= left;
  }
}

/** What was dropped comes back as work once there is a service. */
export function comeBack(system: System, workings: Workings, weeks: number, parameters: Parameters): void {
  const back = Math.min(workings.postponed, workings.postponed * parameters.postponedBack * weeks);
  workings.postponed -= back;
  const whole = parameters.droppedInsurers + parameters.droppedEnrol + parameters.droppedEligibility;
  for (const [id, share] of droppedFrom(parameters)) enlarge(system.parts[id], (back * share) / whole);
}

/** New functions that the law's next season asks for, in equal shares on the applicants' path. */
export function newRules(system: System, functions: number): void {
  for (const id of ['eligibility', 'enrol', 'insurers', 'account'] as const)
    enlarge(system.parts[id], functions / 4);
}

/** Sound work disturbed by a late change, a share of it: it now carries hidden rework. */
export function disturb(system: System, share: number): void {
  for (const id of PARTS) {
    const part = system.parts[id];
    const hit = (part.sound + part.verified) * within(share, 0, 1);
    const fromSound = Math.min(part.sound, hit);
    part.sound -= fromSound;
    part.verified -= hit - fromSound;
    part.undiscovered += hit;
  }
}

/** A share of hidden rework found out at once, in some parts: it goes back to be worked. */
export function expose(
  system: System,
  share: number,
  parameters: Parameters,
  parts: readonly PartId[] = PARTS,
): void {
  for (const id of parts) {
    const part = system.parts[id];
    const found = part.undiscovered * within(share, 0, 1);
    part.undiscovered -= found;
    part.toDo += found;
    part.known += found * parameters.defectsPerFunction;
  }
}
