// What the gates can carry and let through: machines, caching and sound functions; no people in it yet.
import { sound } from './delivery';
import { within } from './organisation';
import type { Parameters } from '../table/parameters';
import { GATES, type GateId, type System } from '../state/system';
import type { Workings } from '../state/workings';

/** Share of the machines' power that software of this soundness lets out: faults multiply along a path, so the sixth power. */
function yieldOf(soundShare: number): number {
  const square = soundShare * soundShare;
  return square * square * square;
}

/** Share of the people on the site who are at a gate, of those who apply. Looking without an account takes load off the account gate. */
function loadShare(gate: GateId, w: Workings, p: Parameters): number {
  if (gate === 'door') return p.loadDoor;
  if (gate === 'account') return 1 - p.loadLook * within(w.look, 0, 1);
  if (gate === 'insurers') return p.loadInsurers;
  return p.loadInside;
}

/** Concurrent users a gate can carry by itself. */
export function gateCapacity(system: System, w: Workings, gate: GateId, p: Parameters): number {
  const size = gate === 'account' ? p.accountLoad : gate === 'door' ? p.doorSize : p.innerSize;
  const hub =
    gate === 'identity' || gate === 'eligibility'
      ? Math.min(1, p.hubBlind + p.hubWeight * sound(system.parts.hub))
      : 1;
  return (
    p.hardware *
    w.hardware *
    size *
    hub *
    yieldOf(sound(system.parts[gate])) *
    (1 + p.cacheGain * within(w.cache, 0, 1))
  );
}

/** Concurrent users the site can serve, and the gate that sets it. */
export function siteCapacity(
  system: System,
  w: Workings,
  p: Parameters,
): { capacity: number; narrowest: GateId } {
  let capacity = Infinity;
  let narrowest: GateId = 'account';
  for (const gate of GATES) {
    const carries = gateCapacity(system, w, gate, p) / loadShare(gate, w, p);
    if (carries < capacity) {
      capacity = carries;
      narrowest = gate;
    }
  }
  return { capacity: Math.round(capacity), narrowest };
}

/** Stable concurrent users in the test environment. */
export function testCapacity(system: System, w: Workings, p: Parameters): number {
  return Math.round(siteCapacity(system, w, p).capacity * p.testShare);
}

/** Of 1 who tries a step, how many broken functions let pass: 1 when all is sound. */
function passes(soundShare: number, difficulty: number): number {
  const square = soundShare * soundShare;
  return square / (square + difficulty * (1 - soundShare));
}

/** Chance to pass each stage with no crowd: an account, proof of identity, an application, a plan chosen. */
export function stages(
  system: System,
  w: Workings,
  p: Parameters,
): { account: number; identity: number; application: number; choice: number } {
  const parts = system.parts;
  // A small beginning may choose whom it asks first: simple households meet fewer of the broken functions.
  const hard = 1 - within(w.simple, 0, 1) * (1 - w.admitted);
  return {
    account: passes(sound(parts.account), p.accountDifficulty * hard),
    identity: passes(sound(parts.identity), p.difficulty * hard),
    application: passes(
      (1 - p.hubInApplication) * sound(parts.eligibility) + p.hubInApplication * sound(parts.hub),
      p.difficulty * hard,
    ),
    choice: passes(
      (1 - p.enrolInChoice) * sound(parts.compare) + p.enrolInChoice * sound(parts.enrol),
      p.chooseEase,
    ),
  };
}
