// What the gates can carry and let through: machines, caching and sound functions; no people in it yet.
import type { System } from '../state/system';
import type { Workings } from '../state/workings';
import { GATES, type GateId } from '../table/ids';
import type { Parameters } from '../table/parameters';
import { within } from './bounds';
import { sound } from './parts';

/**
 * Share of the machines' power that software of this soundness lets out: faults multiply along a path, so the
 * sixth power.
 */
function yieldOf(soundShare: number): number {
  const square = soundShare * soundShare;
  return square * square * square;
}

/**
 * Share of the people on the site who are at a gate, of those who apply. Looking without an account takes load off
 * the account gate.
 */
function loadShare(gate: GateId, workings: Workings, parameters: Parameters): number {
  if (gate === 'door') return parameters.loadDoor;
  if (gate === 'account') return 1 - parameters.loadLook * within(workings.look, 0, 1);
  if (gate === 'insurers') return parameters.loadInsurers;
  return parameters.loadInside;
}

/** Concurrent users a gate can carry by itself. */
export function gateCapacity(
  system: System,
  workings: Workings,
  gate: GateId,
  parameters: Parameters,
): number {
  const size =
    gate === 'account'
      ? parameters.accountLoad
      : gate === 'door'
        ? parameters.doorSize
        : parameters.innerSize;
  const hub =
    gate === 'identity' || gate === 'eligibility'
      ? Math.min(1, parameters.hubBlind + parameters.hubWeight * sound(system.parts.hub))
      : 1;
  return (
    parameters.hardware *
    workings.hardware *
    size *
    hub *
    yieldOf(sound(system.parts[gate])) *
    (1 + parameters.cacheGain * within(workings.cache, 0, 1))
  );
}

/** Concurrent users the site can serve, and the gate that sets it. */
export function siteCapacity(
  system: System,
  workings: Workings,
  parameters: Parameters,
): { capacity: number; narrowest: GateId } {
  let capacity = Infinity;
  let narrowest: GateId = 'account';
  for (const gate of GATES) {
    const carries = gateCapacity(system, workings, gate, parameters) / loadShare(gate, workings, parameters);
    if (carries < capacity) {
      capacity = carries;
      narrowest = gate;
    }
  }
  return { capacity: Math.round(capacity), narrowest };
}

/** Stable concurrent users in the test environment. */
export function testCapacity(system: System, workings: Workings, parameters: Parameters): number {
  return Math.round(siteCapacity(system, workings, parameters).capacity * parameters.testShare);
}

/** Of 1 who tries a step, how many broken functions let pass: 1 when all is sound. */
function passes(soundShare: number, difficulty: number): number {
  const square = soundShare * soundShare;
  return square / (square + difficulty * (1 - soundShare));
}

/** Chance to pass each step with no crowd, 0-1. */
export interface Passes {
  account: number;
  identity: number;
  application: number;
  choice: number;
}

/** Chance to pass each stage with no crowd: an account, proof of identity, an application, a plan chosen. */
export function stages(system: System, workings: Workings, parameters: Parameters): Passes {
  const parts = system.parts;
  // A small beginning may choose whom it asks first: simple households meet fewer of the broken functions.
  const hard = 1 - within(workings.simple, 0, 1) * (1 - workings.admitted);
  return {
    account: passes(sound(parts.account), parameters.accountDifficulty * hard),
    identity: passes(sound(parts.identity), parameters.difficulty * hard),
    application: passes(
      (1 - parameters.hubInApplication) * sound(parts.eligibility) +
        parameters.hubInApplication * sound(parts.hub),
      parameters.difficulty * hard,
    ),
    choice: passes(
      (1 - parameters.enrolInChoice) * sound(parts.compare) + parameters.enrolInChoice * sound(parts.enrol),
      parameters.chooseEase,
    ),
  };
}
