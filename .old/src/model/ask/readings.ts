// Readings: what can be read off a system, in words, unit and value.
import { dayOf } from '../state/calendar';
import { believed, planned } from '../rules/delivery';
import { total } from '../rules/money';
import { network } from '../rules/network';
import { PARAMETERS, type Parameters } from '../table/parameters';
import { PARTS, type Profile, type ReadingId, type System } from '../state/system';

/** Where a reading belongs and when the desk sees it: `desk` always, `found` when found out, `debrief` afterwards, `service` from launch on. */
export interface ReadingKind {
  deck: 'social' | 'technical' | 'both';
  unit: 'percent' | 'points' | 'million' | 'people' | 'seconds' | 'count' | 'per month';
  seen: 'desk' | 'found' | 'debrief' | 'service';
}

/** Where each reading belongs, its unit, and when it is seen. */
export const READING_TABLE = {
  reportedReadiness: { deck: 'technical', unit: 'percent', seen: 'desk' },
  obligated: { deck: 'both', unit: 'million', seen: 'desk' },
  room: { deck: 'social', unit: 'points', seen: 'desk' },
  strain: { deck: 'social', unit: 'points', seen: 'desk' },
  trueReadiness: { deck: 'technical', unit: 'percent', seen: 'found' },
  undiscoveredRework: { deck: 'technical', unit: 'count', seen: 'found' },
  knownDefects: { deck: 'technical', unit: 'count', seen: 'found' },
  testCapacity: { deck: 'technical', unit: 'people', seen: 'found' },
  missingLinks: { deck: 'social', unit: 'count', seen: 'found' },
  candour: { deck: 'social', unit: 'points', seen: 'debrief' },
  clarity: { deck: 'social', unit: 'points', seen: 'debrief' },
  capability: { deck: 'social', unit: 'points', seen: 'debrief' },
  learningLoop: { deck: 'social', unit: 'per month', seen: 'debrief' },
  visits: { deck: 'technical', unit: 'people', seen: 'service' },
  peakConcurrent: { deck: 'technical', unit: 'people', seen: 'service' },
  capacity: { deck: 'technical', unit: 'people', seen: 'service' },
  responseSeconds: { deck: 'technical', unit: 'seconds', seen: 'service' },
  errorPercent: { deck: 'technical', unit: 'percent', seen: 'service' },
  uptimePercent: { deck: 'technical', unit: 'percent', seen: 'service' },
  accounts: { deck: 'technical', unit: 'people', seen: 'service' },
  selections: { deck: 'technical', unit: 'people', seen: 'service' },
  faultyFilesPercent: { deck: 'technical', unit: 'percent', seen: 'service' },
} satisfies Record<ReadingId, ReadingKind>;

/** The true value of a reading now; null before there is one. */
export function reading(system: System, id: ReadingId, p: Parameters = PARAMETERS): number | null {
  const { organisation, service } = system;
  switch (id) {
    case 'room':
    case 'strain':
    case 'candour':
    case 'clarity':
    case 'capability':
    case 'learningLoop':
      return organisation[id];
    case 'reportedReadiness':
      return reportedReadiness(system, p);
    case 'trueReadiness':
      return verifiedPercent(system);
    case 'obligated':
      return total(system);
    case 'undiscoveredRework':
      return sum(system, 'undiscovered');
    case 'knownDefects':
      return sum(system, 'known');
    case 'testCapacity':
      return service.testCapacity > 0 ? service.testCapacity : null;
    case 'missingLinks':
      return network(system).gaps.length;
    case 'capacity':
      return service.open ? service.capacity : null;
    case 'visits':
    case 'peakConcurrent':
    case 'responseSeconds':
    case 'errorPercent':
    case 'uptimePercent':
    case 'faultyFilesPercent':
      return service[id];
    case 'accounts':
    case 'selections':
      return service.open ? service[id] : null;
  }
}

function sum(system: System, stock: 'undiscovered' | 'known'): number {
  let total = 0;
  for (const id of PARTS) total += system.parts[id][stock];
  return total;
}

/** Share of all functions run end to end with the rest, and sound, %. */
function verifiedPercent(system: System): number {
  let verified = 0;
  let scope = 0;
  for (const id of PARTS) {
    verified += system.parts[id].verified;
    scope += system.parts[id].scope;
  }
  return scope > 0 ? (100 * verified) / scope : 0;
}

/** What teams believe done, %: what was proven, and what was not with the doubt that may be said aloud. */
function believedPercent(system: System, p: Parameters): number {
  const proven = verifiedPercent(system);
  return proven + (believed(system) * 100 - proven) * (1 - (p.doubt * system.organisation.candour) / 100);
}

/** What reaches the desk, %: believed, and a share of the distance to the plan that only candour would show. */
function reportedReadiness(system: System, p: Parameters): number {
  const done = believedPercent(system, p);
  const plan = planned(dayOf(system.date), p) * 100;
  return done + ((100 - system.organisation.candour) / 100) * Math.max(0, plan - done);
}

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
