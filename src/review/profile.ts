// How runs ended, beside history's own run of the same model.
import { rerun, type Choices } from '../model/ask/explain';
import { profile } from '../model/ask/profile';
import type { ReadingKind } from '../model/table/readings';
import type { Profile } from '../model/state/system';
import type { Case } from '../play/case';
import type { Reviewed } from './entry';

/** The six measures in the order they are read. */
export const MEASURES = [
  'peopleThrough',
  'service',
  'costMillion',
  'strain',
  'capability',
  'trust',
] as const satisfies readonly (keyof Profile)[];
/** One of the six. */
export type Measure = (typeof MEASURES)[number];

/** How a measure is written. */
export const MEASURE_UNITS: Readonly<Record<Measure, ReadingKind['unit']>> = {
  peopleThrough: 'people',
  service: 'points',
  costMillion: 'million',
  strain: 'points',
  capability: 'points',
  trust: 'points',
};

/** The profile of a run that ended; null before its end. */
export function profileOf(run: Reviewed): Profile | null {
  return run.ended ? profile(run.turns.at(-1)!.system) : null;
}

/** The choices that were really made, by decision. */
export function historyChoices(theCase: Case): Choices {
  return Object.fromEntries(
    theCase.decisions.flatMap(({ id, options }) =>
      options.flatMap((option) => (option.mark === 'took' ? [[id, option.id]] : [])),
    ),
  );
}

/** What the model makes of the choices that were really made. */
export function historyProfile(theCase: Case): Profile {
  return profile(rerun(theCase, historyChoices(theCase)).system);
}
