// How runs ended, beside history's own run of the same model.
import { walk } from '../model/walk';
import { profile, type ReadingKind } from '../model/readings';
import type { Profile } from '../model/system';
import type { Case } from '../play/case';
import type { Reviewed } from './entry';

/** The six measures in the order they are read. */
export const MEASURES = ['peopleThrough', 'service', 'costMillion', 'strain', 'capability', 'trust'] as const satisfies readonly (keyof Profile)[];
export type Measure = (typeof MEASURES)[number];

/** How a measure is written. */
export const MEASURE_UNITS: Readonly<Record<Measure, ReadingKind['unit']>> = {
  peopleThrough: 'people', service: 'points', costMillion: 'million', strain: 'points', capability: 'points', trust: 'points',
};

/** The profile of a run that ended; null before its end. */
export function profileOf(run: Reviewed): Profile | null {
  return run.ended ? profile(run.turns.at(-1)!.system) : null;
}

/** What the model makes of the choices that were really made. */
export function historyProfile(theCase: Case): Profile {
  const took = theCase.decisions.flatMap(({ options }) => options).filter(({ mark }) => mark === 'took').map(({ id }) => id);
  return profile(walk(theCase, (_decision, on) => on.find(({ id }) => took.includes(id))?.id ?? null).system);
}
