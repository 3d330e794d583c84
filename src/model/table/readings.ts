// The table of readings: where each belongs, its unit, and when it is seen.
import type { ReadingId } from './ids';

/**
 * Where a reading belongs and when the desk sees it: `desk` always, `found` when found out, `debrief` afterwards,
 * `service` from launch on.
 */
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
