// The profile: the end of a run in six measures.
import { total } from '../rules/money';
import type { Profile, System } from '../state/system';

/** The profile of a run that has ended (before the end: as it would stand now). */
export function profile(system: System): Profile {
  const inner = (
    id: 'peopleApril' | 'triedApril' | 'throughApril' | 'costMarch' | 'strainSum' | 'strainDays',
  ) => system.inner[id] ?? 0;
  return {
    peopleThrough: Math.round(inner('peopleApril')),
    service: inner('triedApril') > 0 ? Math.min(100, (100 * inner('throughApril')) / inner('triedApril')) : 0,
    costMillion: inner('costMarch') > 0 ? inner('costMarch') : total(system),
    strain: inner('strainDays') > 0 ? inner('strainSum') / inner('strainDays') : system.organisation.strain,
    capability: system.organisation.capability,
    trust: system.organisation.room,
  };
}
