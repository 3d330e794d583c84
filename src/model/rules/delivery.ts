// The delivery chain: the rework cycle of every part (Cooper 1980; Lyneis and Ford 2007). A step is a week before launch, a day after.
import { listOf, type Part, type System } from '../state/system';
import type { Workings } from '../state/workings';
import { DAYS } from '../table/calendar';
import { PARTS, type PartId } from '../table/ids';
import type { Parameters } from '../table/parameters';
import { within } from './bounds';
import { comeBack } from './changes';
import { findingOf, testingOf, type Finding } from './finding';
import { cares, eases } from './parts';
import { pressureOf, stepPace } from './schedule';
import { effortOf, qualityOf, stepStaff } from './staff';

/** Settled rules become specifications; slowly while they are held back, and before the first orders are near. */
function specify(workings: Workings, day: number, weeks: number, parameters: Parameters): void {
  if (workings.staff <= 0 && workings.settle <= 0) return;
  const speed = parameters.specHeld + (1 - parameters.specHeld) * workings.settle;
  workings.specified = within(
    workings.specified +
      parameters.specRate *
        speed *
        weeks *
        (day >= DAYS.award - parameters.specDays ? 1 : parameters.specEarly),
    0,
    1,
  );
}

/** Functions of a part that can be worked now: specified and not done. */
function workable(part: Part, workings: Workings): number {
  const done = part.scope - part.toDo;
  return within(part.scope * workings.specified - done, 0, part.toDo);
}

/** Weight of a part in the work: all alike before launch, afterwards where the repair looks. */
function focusOf(id: PartId, workings: Workings): number {
  if (workings.opened <= 0) return 1;
  if (id === 'account' || id === 'identity') return workings.focusAccount;
  if (id === 'insurers') return workings.focusFiles;
  return workings.focusPath;
}

/** What one step does to every part alike. */
interface DeliveryStep {
  live: boolean;
  /** Repairs are counted by now. */
  counted: boolean;
  /** Of what can be worked and is wished for: share that there are hands for, 0-1. */
  share: number;
  /** Share of work right the first time, before a part's own care. */
  quality: number;
  finding: Finding;
  /** Share of done work that changed requirements undo, 0-1. */
  changed: number;
}

/** Functions that the hands there are can build or repair in one step. */
function outputOf(
  system: System,
  workings: Workings,
  rhythm: number,
  weeks: number,
  parameters: Parameters,
): number {
  const seen = within(workings.monitoring, 0, 1);
  return (
    effortOf(system, workings, parameters) *
    parameters.productivity *
    rhythm *
    (workings.opened > 0
      ? parameters.repairGain * (parameters.repairBlind + (1 - parameters.repairBlind) * seen)
      : 1) *
    (1 - testingOf(workings, parameters)) *
    weeks
  );
}

/** The step as it falls on all parts, read before any of them moves. */
function stepOf(
  system: System,
  workings: Workings,
  day: number,
  weeks: number,
  ease: readonly number[],
  parameters: Parameters,
): DeliveryStep {
  const live = workings.opened > 0;
  const rhythm = 1 + parameters.rhythm * (system.organisation.learningLoop - 1);
  const output = outputOf(system, workings, rhythm, weeks, parameters);
  const parts = listOf(system.parts);
  let wish = 0;
  for (let at = 0; at < parts.length; at++)
    wish += workable(parts[at]!, workings) * ease[at]! * focusOf(PARTS[at]!, workings);
  return {
    live,
    counted: day >= DAYS.fixesFrom,
    share: wish > 0 ? Math.min(1, output / wish) : 0,
    quality: qualityOf(system, workings, parameters),
    finding: findingOf(system, workings, rhythm, weeks, parameters),
    changed: within(parameters.churn * workings.churn * (live ? parameters.churnLive : 1) * weeks, 0, 1),
  };
}

/** Known defects repaired by so much work on a part, before it moves. */
function repairedIn(part: Part, built: number, live: boolean, parameters: Parameters): number {
  if (live) return Math.min(part.known, built * parameters.defectsPerFunction * parameters.repairedEach);
  return part.toDo > 0 ? (part.known * built) / part.toDo : 0;
}

/** Moves one part: builds and repairs, finds and proves, and lets requirements change. Returns the defects repaired. */
function stepPart(
  part: Part,
  built: number,
  right: number,
  focus: number,
  { live, finding, changed }: DeliveryStep,
  parameters: Parameters,
): number {
  const { tested, alone, used, travels } = finding;
  const rework = repairedIn(part, built, live, parameters);
  const hidden = part.undiscovered + built * (1 - right);
  const fine = part.sound + built * right;
  // Find: end to end, each builder alone, in use. Use proves a part only in so far as it can be seen.
  const found =
    hidden * Math.min(1, tested * travels + alone * travels + used * Math.min(parameters.focusMost, focus));
  const verified = fine * Math.min(1, tested + used * parameters.useProof);
  // Requirements change what was done, and what was proven has to be proven again. On a running site changes break
  // what worked, unseen at first.
  const proven = part.verified + verified;
  const unproven = Math.min(proven, proven * changed * parameters.churnProof);
  const left = fine - verified + unproven;
  part.sound = left * (1 - changed);
  part.verified = (proven - unproven) * (1 - changed);
  part.undiscovered = (hidden - found) * (1 - changed) + (live ? (left + proven - unproven) * changed : 0);
  part.toDo = Math.max(0, part.scope - part.undiscovered - part.sound - part.verified);
  part.known = Math.max(0, part.known - rework) + found * parameters.defectsPerFunction;
  return rework;
}

/**
 * Moves the delivery chain by so many weeks (1, or 1/7 after launch). `launch`: the day people can first apply.
 * Scope = toDo + undiscovered + sound + verified, before and after.
 */
export function stepDelivery(
  system: System,
  workings: Workings,
  day: number,
  launch: number,
  weeks: number,
  parameters: Parameters,
): void {
  stepStaff(workings, weeks, parameters);
  specify(workings, day, weeks, parameters);
  workings.pressure = pressureOf(system, workings, day, launch, parameters);

  const parts = listOf(system.parts);
  const ease = eases(parameters);
  const care = cares(parameters);
  const step = stepOf(system, workings, day, weeks, ease, parameters);
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const focus = focusOf(PARTS[at]!, workings);
    const ready = workable(part, workings);
    const built = Math.min(ready, ready * ease[at]! * focus * step.share);
    const right = within(step.quality + care[at]!, 0, 1);
    const repaired = stepPart(part, built, right, focus, step, parameters);
    if (step.counted) system.service.fixes += repaired;
  }
  if (step.live) comeBack(system, workings, weeks, parameters);
  stepPace(system, workings, weeks, parameters);
}
