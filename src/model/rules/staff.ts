// The people who build: hired, taught and let go; how much they get done in a week, and how much of it is right.
import type { System } from '../state/system';
import type { Workings } from '../state/workings';
import type { Parameters } from '../table/parameters';
import { within } from './bounds';

/** Hires, teaches and lets go: newcomers cost before they help. */
export function stepStaff(workings: Workings, weeks: number, parameters: Parameters): void {
  const gap = workings.staff - workings.experienced - workings.newcomers;
  if (gap > 0) workings.newcomers += (gap / parameters.hireWeeks) * weeks;
  else {
    const leaving = (gap / parameters.leaveWeeks) * weeks;
    workings.newcomers += Math.max(-workings.newcomers, leaving);
    workings.experienced = Math.max(0, workings.experienced + (workings.newcomers > 0 ? 0 : leaving));
  }
  const learned = (workings.newcomers / parameters.assimilation) * weeks;
  workings.newcomers -= learned;
  workings.experienced += learned;
}

/**
 * How well one hand joins the pieces, 0-1: several choices may add up to more than one hand can do, or take away what
 * was never there.
 */
export function joined(workings: Workings): number {
  return within(workings.join, 0, 1);
}

/**
 * Effort lost between firms that must agree, 0-1: more with every firm and every person, less where one hand joins
 * the pieces.
 */
function lostBetweenFirms(workings: Workings, parameters: Parameters): number {
  const crowd = (workings.experienced + workings.newcomers) / parameters.crowdPeople;
  return within(
    parameters.coordination *
      workings.firms *
      (1 - joined(workings)) *
      (parameters.crowdLeast + (1 - parameters.crowdLeast) * crowd),
    0,
    1,
  );
}

/**
 * Effort in person-weeks per week, after teaching, coordination between firms, clarity and strain. Under pressure
 * shortcuts make it look like more.
 */
export function effortOf(system: System, workings: Workings, parameters: Parameters): number {
  const { clarity, capability, strain } = system.organisation;
  const live = workings.opened > 0;
  const hands =
    Math.max(0, workings.experienced - parameters.teaching * workings.newcomers) +
    parameters.newcomer * workings.newcomers +
    (live ? Math.max(0, workings.experts) * parameters.expertGain : 0);
  const lost = lostBetweenFirms(workings, parameters);
  const clear = 1 + parameters.effortClarity * (clarity / 50 - 1);
  const able = 1 + parameters.effortCapability * (capability / 50 - 1);
  const tired =
    1 +
    parameters.shortcuts * workings.pressure * (live ? parameters.shortcutsLive : 1) -
    (parameters.tired * Math.max(0, strain - 50)) / 50;
  return hands * (1 - lost) * clear * able * Math.max(0, tired) * workings.productivity;
}

/** Share of work done right the first time, 0-1. */
export function qualityOf(system: System, workings: Workings, parameters: Parameters): number {
  const { clarity, capability, strain } = system.organisation;
  return within(
    parameters.quality +
      workings.quality +
      (parameters.qualityCapability * (capability - parameters.usual)) / 100 +
      (parameters.qualityClarity * (clarity - parameters.usual)) / 100 -
      parameters.shortcutQuality * workings.pressure -
      (parameters.qualityStrain * Math.max(0, strain - parameters.qualityStrainFrom)) / 100 -
      parameters.qualitySpec * (1 - workings.specified) -
      parameters.qualityJoin * (1 - joined(workings)),
    0,
    1,
  );
}
