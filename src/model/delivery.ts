// The delivery chain: the rework cycle of every part, staff, tests end to end, churn. A step is a week before launch, a day after.
import { DAYS } from './calendar';
import { within } from './organisation';
import type { Parameters } from './parameters';
import { listOf, PARTS, type Part, type PartId, type System } from './system';
import type { Workings } from './workings';

/** Functions of each part as first required. Assumption, scaled so that the prime contractor's share is 91 after the cuts of 2013 (TST-09). */
export const SCOPE: Record<PartId, number> = { door: 10, account: 18, identity: 12, eligibility: 34, compare: 16, enrol: 26, insurers: 38, hub: 24 };
/** The parts that the prime contractor builds, CON-18. */
export const PRIME_PARTS = ['eligibility', 'compare', 'enrol', 'insurers'] as const satisfies readonly PartId[];
/** How far each part is ahead of the others: the hub was rated higher than the rest, WRN-13. */
const EASE: Record<PartId, number> = { door: 1.6, account: 1.1, identity: 1.15, eligibility: 0.95, compare: 1.1, enrol: 0.95, insurers: 0.75, hub: 1.5 };

/** Work right the first time against the rest: the hub and the public front worked at launch; the files to insurers did not (CON-18, ENR-18). */
const CARE: Record<PartId, number> = { door: 0.14, account: 0.05, identity: 0.05, eligibility: -0.01, compare: 0.04, enrol: -0.01, insurers: -0.06, hub: 0.12 };
/** Where dropped requirements lay, mostly behind the applicants' path: payment, small firms, Spanish (REQ-01). Functions per requirement. */
const DROPPED: readonly (readonly [PartId, number])[] = [['insurers', 0.45], ['enrol', 0.15], ['eligibility', 0.13]];

/** The same by place in `PARTS`, for the daily loop. */
const EASES = PARTS.map((id) => EASE[id]);
const CARES = PARTS.map((id) => CARE[id]);

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
export function planned(day: number): number {
  const x = within((day - DAYS.award) / (DAYS.official - DAYS.award), 0, 1);
  return x * x * (2.2 - 1.2 * x);
}

/** Pressure of the schedule, 0-1, from the weeks the rest would take at the present pace against the weeks that are left. */
function pressureOf(system: System, w: Workings, day: number, launch: number): number {
  if (w.experienced + w.newcomers < 20) return 0;
  let rest = 0;
  for (const part of listOf(system.parts)) rest += part.toDo;
  const left = Math.max(2, (launch - day) / 7 - 3);
  const weeks = rest / Math.max(0.4, w.pace8);
  // Early on a late plan is a matter of paper; it bites as the day comes near.
  const near = within((day - DAYS.award) / (DAYS.official - DAYS.award), 0, 1);
  return within((weeks / left - 0.75) / 1.5, 0, 1) * (0.2 + 0.8 * near * near);
}

/** Hires, teaches and lets go: newcomers cost before they help. */
function stepStaff(w: Workings, weeks: number, p: Parameters): void {
  const gap = w.staff - w.experienced - w.newcomers;
  if (gap > 0) w.newcomers += (gap / 10) * weeks;
  else {
    w.newcomers += Math.max(-w.newcomers, (gap / 6) * weeks);
    w.experienced = Math.max(0, w.experienced + (w.newcomers > 0 ? 0 : (gap / 6) * weeks));
  }
  const learned = (w.newcomers / p.assimilation) * weeks;
  w.newcomers -= learned;
  w.experienced += learned;
}

/** Effort in person-weeks per week, after teaching, coordination between firms, clarity and strain. Under pressure shortcuts make it look like more. */
function effort(system: System, w: Workings, live: boolean, p: Parameters): number {
  const o = system.organisation;
  const hands = Math.max(0, w.experienced - 0.2 * w.newcomers) + 0.4 * w.newcomers + (live ? Math.max(0, w.experts) * p.expertGain : 0);
  const crowd = within((w.experienced + w.newcomers) / 600, 0, 1.5);
  const lost = within(p.coordination * w.firms * (1 - w.join) * (0.5 + 0.5 * crowd), 0, 0.8);
  const clear = 0.7 + (0.3 * o.clarity) / 50;
  const able = 0.7 + (0.3 * o.capability) / 50;
  const tired = 1 + p.shortcuts * w.pressure * (live ? 0.3 : 1) - (0.5 * Math.max(0, o.strain - 50)) / 50;
  return hands * (1 - lost) * clear * able * Math.max(0.3, tired) * w.productivity;
}

/** Share of work done right the first time. */
function qualityOf(system: System, w: Workings, p: Parameters): number {
  const o = system.organisation;
  return within(
    p.quality + w.quality + (p.qualityCapability * (o.capability - 40)) / 100 + (0.15 * (o.clarity - 40)) / 100
      - p.shortcutQuality * w.pressure - (p.qualityStrain * Math.max(0, o.strain - 35)) / 100 - p.qualitySpec * (1 - w.specified) - p.qualityJoin * (1 - w.join),
    0.15, 0.97);
}

/** Weight of a part in the repair after launch. */
function focusOf(id: PartId, w: Workings): number {
  if (id === 'account' || id === 'identity') return w.focusAccount;
  if (id === 'insurers') return w.focusFiles;
  return w.focusPath;
}

/** Moves the delivery chain by so many weeks (1, or 1/7 after launch). Scope = toDo + undiscovered + sound + verified, before and after. */
export function stepDelivery(system: System, w: Workings, day: number, launch: number, weeks: number, p: Parameters): void {
  const live = w.opened > 0;
  const o = system.organisation;
  stepStaff(w, weeks, p);
  if (w.staff > 0 || w.settle > 0) {
    const speed = p.specHeld + (1 - p.specHeld) * w.settle;
    w.specified = within(w.specified + p.specRate * speed * weeks * (day >= DAYS.award - 200 ? 1 : 0.3), 0, 1);
  }
  w.pressure = live ? within(0.15 + 0.85 * (1 - w.success), 0, 1) : pressureOf(system, w, day, launch);

  const hands = effort(system, w, live, p);
  const rhythm = 0.75 + 0.25 * o.learningLoop;
  const protectedShare = w.protect + (1 - w.protect) * Math.max(0, 1 - p.squeeze * w.pressure);
  const testing = within(w.testing * protectedShare, 0, 0.6);
  const seen = within(w.monitoring, 0, 1);
  const output = hands * p.productivity * rhythm * (live ? p.repairGain * (0.5 + 0.5 * seen) : 1) * (1 - testing) * weeks;
  const q = qualityOf(system, w, p);

  const parts = listOf(system.parts);
  let wish = 0;
  for (let at = 0; at < parts.length; at++) wish += workable(parts[at]!, w) * EASES[at]! * (live ? focusOf(PARTS[at]!, w) : 1);
  const share = wish > 0 ? Math.min(1, output / wish) : 0;
  const travels = 0.35 + (0.65 * o.candour) / 100;
  // Parts can only be run together once most of all of them is believed done.
  const done = believed(system);
  const whole = done * done;
  const reach = p.testReach * (testing / 0.12) * (0.3 + 0.7 * w.join) * whole * whole * (0.5 + o.capability / 80) * rhythm * weeks * (live ? 0.6 : 1);
  let open = 0;
  for (const part of parts) open += part.undiscovered + part.sound;
  const tested = open > 0 ? Math.min(0.5, reach / open) : 0;
  const alone = p.unitDiscovery * (o.capability / 40) * weeks;
  const used = live ? p.useDiscovery * (0.1 + 0.9 * seen) * (0.5 + o.candour / 100) * rhythm * weeks : 0;
  const changed = within(p.churn * w.churn * (live ? 1.4 : 1) * weeks, 0, 0.2);

  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const focus = live ? focusOf(PARTS[at]!, w) : 1;
    // Build and repair.
    const before = part.toDo;
    const ready = workable(part, w);
    const built = Math.min(ready, ready * EASES[at]! * focus * share);
    const right = within(q + CARES[at]!, 0.1, 0.98);
    const rework = live ? Math.min(part.known, built * p.defectsPerFunction * 0.85) : before > 0 ? (part.known * built) / before : 0;
    if (day >= DAYS.fixesFrom) system.service.fixes += rework;
    const hidden = part.undiscovered + built * (1 - right);
    const fine = part.sound + built * right;
    // Find: end to end, each builder alone, in use. Use proves a part only in so far as it can be seen.
    const found = hidden * Math.min(1, tested * travels + alone * travels + used * Math.min(1.5, focus));
    const verified = fine * Math.min(1, tested + used * 0.3);
    // Requirements change what was done, and what was proven has to be proven again. On a running site changes break what worked, unseen at first.
    const proven = part.verified + verified;
    const unproven = proven * changed * 2;
    const left = fine - verified + unproven;
    part.sound = left * (1 - changed);
    part.verified = (proven - unproven) * (1 - changed);
    part.undiscovered = (hidden - found) * (1 - changed) + (live ? (left + proven - unproven) * changed : 0);
    part.toDo = Math.max(0, part.scope - part.undiscovered - part.sound - part.verified);
    part.known = Math.max(0, part.known - rework) + found * p.defectsPerFunction;
  }
  if (live) comeBack(system, w, weeks, p);
  const now = believed(system);
  w.pace8 += ((weeks > 0 ? (now * 178 - w.believedBefore * 178) / weeks : 0) - w.pace8) * Math.min(1, weeks / 8);
  w.believedBefore = now;
}

/** Functions of a part that can be worked now: specified and not done. */
function workable(part: Part, w: Workings): number {
  const done = part.scope - part.toDo;
  return within(part.scope * w.specified - done, 0, part.toDo);
}

/** Drops requirements with the functions they need: from work not done first, then from what was done. */
export function drop(system: System, w: Workings, requirements: number): void {
  w.dropped += requirements;
  for (const [id, share] of DROPPED) {
    const part = system.parts[id];
    let left = Math.min(requirements * share, part.scope * 0.6);
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
  for (const [id, share] of DROPPED) {
    system.parts[id].scope += (back * share) / 0.73;
    system.parts[id].toDo += (back * share) / 0.73;
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
export function expose(system: System, share: number, defectsPerFunction: number, parts: readonly PartId[] = PARTS): void {
  for (const id of parts) {
    const part = system.parts[id];
    const found = part.undiscovered * within(share, 0, 1);
    part.undiscovered -= found;
    part.toDo += found;
    part.known += found * defectsPerFunction;
  }
}
