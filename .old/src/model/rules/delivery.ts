// The delivery chain: the rework cycle of every part, staff, tests end to end, churn. A step is a week before launch, a day after.
import { DAYS } from '../state/calendar';
import { within } from './organisation';
import type { Parameters } from '../table/parameters';
import { listOf, PARTS, type Part, type PartId, type System } from '../state/system';
import type { Workings } from '../state/workings';

/** The parts that the prime contractor builds, CON-18. */
export const PRIME_PARTS = [
  'eligibility',
  'compare',
  'enrol',
  'insurers',
] as const satisfies readonly PartId[];
/** Functions of each part as first required, by place in `PARTS`. */
export function scopes(p: Parameters): readonly number[] {
  return [
    p.scopeDoor,
    p.scopeAccount,
    p.scopeIdentity,
    p.scopeEligibility,
    p.scopeCompare,
    p.scopeEnrol,
    p.scopeInsurers,
    p.scopeHub,
  ];
}

/** How far each part is ahead of the others. */
function eases(p: Parameters): readonly number[] {
  return [
    p.easeDoor,
    p.easeAccount,
    p.easeIdentity,
    p.easeEligibility,
    p.easeCompare,
    p.easeEnrol,
    p.easeInsurers,
    p.easeHub,
  ];
}

/** Work right the first time, against the rest. */
function cares(p: Parameters): readonly number[] {
  return [
    p.careDoor,
    p.careAccount,
    p.careIdentity,
    p.careEligibility,
    p.careCompare,
    p.careEnrol,
    p.careInsurers,
    p.careHub,
  ];
}

/** Where dropped requirements lay, mostly behind the applicants' path: payment, small firms, Spanish (REQ-01). Functions per requirement. */
function droppedFrom(p: Parameters): readonly (readonly [PartId, number])[] {
  return [
    ['insurers', p.droppedInsurers],
    ['enrol', p.droppedEnrol],
    ['eligibility', p.droppedEligibility],
  ];
}

/** Weeks over which the pace of work is judged: anchor A03 looks at the eight weeks before. */
const PACE_WEEKS = 8;

/** Share of a part that is done and sound, 0-1. */
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

/** The official schedule: share planned to be done by a day, 1 on 1 October 2013. */
export function planned(day: number, p: Parameters): number {
  const x = within((day - DAYS.award) / (DAYS.official - DAYS.award), 0, 1);
  return x * x * (p.planCurve - (p.planCurve - 1) * x);
}

/** Pressure of the schedule, 0-1, from the weeks the rest would take at the present pace against the weeks that are left. */
function pressureOf(system: System, w: Workings, day: number, launch: number, p: Parameters): number {
  if (w.experienced + w.newcomers < p.teamLeast) return 0;
  let rest = 0;
  for (const part of listOf(system.parts)) rest += part.toDo;
  const left = Math.max(2, (launch - day) / 7 - p.pressureMargin);
  const weeks = rest / Math.max(p.paceLeast, w.pace8);
  // Early on a late plan is a matter of paper; it bites as the day comes near.
  const near = within((day - DAYS.award) / (DAYS.official - DAYS.award), 0, 1);
  return (
    within((weeks / left - p.pressureBegins) / p.pressureSpan, 0, 1) *
    (p.pressureFar + (1 - p.pressureFar) * near * near)
  );
}

/** Hires, teaches and lets go: newcomers cost before they help. */
function stepStaff(w: Workings, weeks: number, p: Parameters): void {
  const gap = w.staff - w.experienced - w.newcomers;
  if (gap > 0) w.newcomers += (gap / p.hireWeeks) * weeks;
  else {
    w.newcomers += Math.max(-w.newcomers, (gap / p.leaveWeeks) * weeks);
    w.experienced = Math.max(0, w.experienced + (w.newcomers > 0 ? 0 : (gap / p.leaveWeeks) * weeks));
  }
  const learned = (w.newcomers / p.assimilation) * weeks;
  w.newcomers -= learned;
  w.experienced += learned;
}

/** How well one hand joins the pieces, 0-1: several choices may add up to more than one hand can do, or take away what was never there. */
function joined(w: Workings): number {
  return within(w.join, 0, 1);
}

/** Effort in person-weeks per week, after teaching, coordination between firms, clarity and strain. Under pressure shortcuts make it look like more. */
function effort(system: System, w: Workings, live: boolean, p: Parameters): number {
  const o = system.organisation;
  const hands =
    Math.max(0, w.experienced - p.teaching * w.newcomers) +
    p.newcomer * w.newcomers +
    (live ? Math.max(0, w.experts) * p.expertGain : 0);
  const crowd = (w.experienced + w.newcomers) / p.crowdPeople;
  const lost = within(
    p.coordination * w.firms * (1 - joined(w)) * (p.crowdLeast + (1 - p.crowdLeast) * crowd),
    0,
    1,
  );
  const clear = 1 + p.effortClarity * (o.clarity / 50 - 1);
  const able = 1 + p.effortCapability * (o.capability / 50 - 1);
  const tired =
    1 + p.shortcuts * w.pressure * (live ? p.shortcutsLive : 1) - (p.tired * Math.max(0, o.strain - 50)) / 50;
  return hands * (1 - lost) * clear * able * Math.max(0, tired) * w.productivity;
}

/** Share of work done right the first time. */
function qualityOf(system: System, w: Workings, p: Parameters): number {
  const o = system.organisation;
  return within(
    p.quality +
      w.quality +
      (p.qualityCapability * (o.capability - p.usual)) / 100 +
      (p.qualityClarity * (o.clarity - p.usual)) / 100 -
      p.shortcutQuality * w.pressure -
      (p.qualityStrain * Math.max(0, o.strain - p.qualityStrainFrom)) / 100 -
      p.qualitySpec * (1 - w.specified) -
      p.qualityJoin * (1 - joined(w)),
    0,
    1,
  );
}

/** Weight of a part in the repair after launch. */
function focusOf(id: PartId, w: Workings): number {
  if (id === 'account' || id === 'identity') return w.focusAccount;
  if (id === 'insurers') return w.focusFiles;
  return w.focusPath;
}

/** Moves the delivery chain by so many weeks (1, or 1/7 after launch). Scope = toDo + undiscovered + sound + verified, before and after. */
export function stepDelivery(
  system: System,
  w: Workings,
  day: number,
  launch: number,
  weeks: number,
  p: Parameters,
): void {
  const live = w.opened > 0;
  const o = system.organisation;
  stepStaff(w, weeks, p);
  if (w.staff > 0 || w.settle > 0) {
    const speed = p.specHeld + (1 - p.specHeld) * w.settle;
    w.specified = within(
      w.specified + p.specRate * speed * weeks * (day >= DAYS.award - p.specDays ? 1 : p.specEarly),
      0,
      1,
    );
  }
  w.pressure = live
    ? p.pressureLive + (1 - p.pressureLive) * (1 - w.success)
    : pressureOf(system, w, day, launch, p);

  const hands = effort(system, w, live, p);
  const rhythm = 1 + p.rhythm * (o.learningLoop - 1);
  const protectedShare = w.protect + (1 - w.protect) * Math.max(0, 1 - p.squeeze * w.pressure);
  const testing = within(w.testing * protectedShare, 0, 1);
  const seen = within(w.monitoring, 0, 1);
  const output =
    hands *
    p.productivity *
    rhythm *
    (live ? p.repairGain * (p.repairBlind + (1 - p.repairBlind) * seen) : 1) *
    (1 - testing) *
    weeks;
  const q = qualityOf(system, w, p);

  const parts = listOf(system.parts);
  const ease = eases(p);
  const care = cares(p);
  let wish = 0;
  for (let at = 0; at < parts.length; at++)
    wish += workable(parts[at]!, w) * ease[at]! * (live ? focusOf(PARTS[at]!, w) : 1);
  const share = wish > 0 ? Math.min(1, output / wish) : 0;
  const travels = p.travelsSilent + ((1 - p.travelsSilent) * o.candour) / 100;
  // Parts can only be run together once most of all of them is believed done.
  const done = believed(system);
  const whole = done * done;
  const reach =
    p.testReach *
    (testing / p.testUsual) *
    (p.testJoin + (1 - p.testJoin) * joined(w)) *
    whole *
    whole *
    (p.testCapability + ((1 - p.testCapability) * o.capability) / p.usual) *
    rhythm *
    weeks *
    (live ? p.testLive : 1);
  let open = 0;
  for (const part of parts) open += part.undiscovered + part.sound;
  const tested = open > 0 ? Math.min(1, reach / open) : 0;
  const alone = p.unitDiscovery * (o.capability / p.usual) * weeks;
  const used = live
    ? p.useDiscovery *
      (p.useBlind + (1 - p.useBlind) * seen) *
      (p.useCandour + ((1 - p.useCandour) * o.candour) / 50) *
      rhythm *
      weeks
    : 0;
  const changed = within(p.churn * w.churn * (live ? p.churnLive : 1) * weeks, 0, 1);

  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const focus = live ? focusOf(PARTS[at]!, w) : 1;
    // Build and repair.
    const before = part.toDo;
    const ready = workable(part, w);
    const built = Math.min(ready, ready * ease[at]! * focus * share);
    const right = within(q + care[at]!, 0, 1);
    const rework = live
      ? Math.min(part.known, built * p.defectsPerFunction * p.repairedEach)
      : before > 0
        ? (part.known * built) / before
        : 0;
    if (day >= DAYS.fixesFrom) system.service.fixes += rework;
    const hidden = part.undiscovered + built * (1 - right);
    const fine = part.sound + built * right;
    // Find: end to end, each builder alone, in use. Use proves a part only in so far as it can be seen.
    const found =
      hidden * Math.min(1, tested * travels + alone * travels + used * Math.min(p.focusMost, focus));
    const verified = fine * Math.min(1, tested + used * p.useProof);
    // Requirements change what was done, and what was proven has to be proven again. On a running site changes break what worked, unseen at first.
    const proven = part.verified + verified;
    const unproven = Math.min(proven, proven * changed * p.churnProof);
    const left = fine - verified + unproven;
    part.sound = left * (1 - changed);
    part.verified = (proven - unproven) * (1 - changed);
    part.undiscovered = (hidden - found) * (1 - changed) + (live ? (left + proven - unproven) * changed : 0);
    part.toDo = Math.max(0, part.scope - part.undiscovered - part.sound - part.verified);
    part.known = Math.max(0, part.known - rework) + found * p.defectsPerFunction;
  }
  if (live) comeBack(system, w, weeks, p);
  const now = believed(system);
  const all = scopes(p).reduce((sum, scope) => sum + scope, 0);
  w.pace8 += (((now - w.believedBefore) * all) / weeks - w.pace8) * Math.min(1, weeks / PACE_WEEKS);
  w.believedBefore = now;
}

/** Functions of a part that can be worked now: specified and not done. */
function workable(part: Part, w: Workings): number {
  const done = part.scope - part.toDo;
  return within(part.scope * w.specified - done, 0, part.toDo);
}

/** Drops requirements with the functions they need: from work not done first, then from what was done. */
export function drop(system: System, w: Workings, requirements: number, p: Parameters): void {
  w.dropped += requirements;
  for (const [id, share] of droppedFrom(p)) {
    const part = system.parts[id];
    let left = Math.min(requirements * share, part.scope / 2);
    w.postponed += left;
    for (const stock of ['toDo', 'undiscovered', 'sound', 'verified'] as const) {
      const gone = Math.min(part[stock], left);
      part[stock] -= gone;
      part.scope -= gone;
      left -= gone;
    }
    w.postponed -= left;
  }
}

/** What was dropped comes back as work once there is a service; so do new rules. */
function comeBack(system: System, w: Workings, weeks: number, p: Parameters): void {
  const back = Math.min(w.postponed, w.postponed * p.postponedBack * weeks);
  w.postponed -= back;
  const whole = p.droppedInsurers + p.droppedEnrol + p.droppedEligibility;
  for (const [id, share] of droppedFrom(p)) {
    system.parts[id].scope += (back * share) / whole;
    system.parts[id].toDo += (back * share) / whole;
  }
}

/** New functions that the law's next season asks for, on the applicants' path. */
export function newRules(system: System, functions: number): void {
  for (const id of ['eligibility', 'enrol', 'insurers', 'account'] as const) {
    system.parts[id].scope += functions / 4;
    system.parts[id].toDo += functions / 4;
  }
}

/** Sound work disturbed by a late change: it now carries hidden rework. */
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

/** Hidden rework found out at once, in some parts: it goes back to be worked. */
export function expose(
  system: System,
  share: number,
  defectsPerFunction: number,
  parts: readonly PartId[] = PARTS,
): void {
  for (const id of parts) {
    const part = system.parts[id];
    const found = part.undiscovered * within(share, 0, 1);
    part.undiscovered -= found;
    part.toDo += found;
    part.known += found * defectsPerFunction;
  }
}
