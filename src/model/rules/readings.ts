// Readings: what can be read off a system on one day. Unit and kind of each stand in the table of readings.
import { listOf, type System } from '../state/system';
import { dayOf } from '../table/calendar';
import type { ReadingId } from '../table/ids';
import { PARAMETERS, type Parameters } from '../table/parameters';
import { total } from './money';
import { network } from './network';
import { believed } from './parts';
import { planned } from './schedule';

/** A stock over all parts. */
function sum(system: System, stock: 'undiscovered' | 'known'): number {
  let all = 0;
  for (const part of listOf(system.parts)) all += part[stock];
  return all;
}

/** Share of all functions run end to end with the rest, and sound, %. */
function verifiedPercent(system: System): number {
  let verified = 0;
  let scope = 0;
  for (const part of listOf(system.parts)) {
    verified += part.verified;
    scope += part.scope;
  }
  return scope > 0 ? (100 * verified) / scope : 0;
}

/** What teams believe done, %: what was proven, and what was not with the doubt that may be said aloud. */
function believedPercent(system: System, parameters: Parameters): number {
  const proven = verifiedPercent(system);
  return (
    proven + (believed(system) * 100 - proven) * (1 - (parameters.doubt * system.organisation.candour) / 100)
  );
}

/** What reaches the desk, %: believed, and a share of the distance to the plan that only candour would show. */
function reportedReadiness(system: System, parameters: Parameters): number {
  const done = believedPercent(system, parameters);
  const plan = planned(dayOf(system.date), parameters) * 100;
  return done + ((100 - system.organisation.candour) / 100) * Math.max(0, plan - done);
}

type Read = (system: System, parameters: Parameters) => number | null;

/** How each reading is read; null before there is one. */
const READ: Readonly<Record<ReadingId, Read>> = {
  reportedReadiness,
  obligated: total,
  room: ({ organisation }) => organisation.room,
  strain: ({ organisation }) => organisation.strain,
  trueReadiness: verifiedPercent,
  undiscoveredRework: (system) => sum(system, 'undiscovered'),
  knownDefects: (system) => sum(system, 'known'),
  testCapacity: ({ service }) => (service.testCapacity > 0 ? service.testCapacity : null),
  missingLinks: (system) => network(system).gaps.length,
  candour: ({ organisation }) => organisation.candour,
  clarity: ({ organisation }) => organisation.clarity,
  capability: ({ organisation }) => organisation.capability,
  learningLoop: ({ organisation }) => organisation.learningLoop,
  visits: ({ service }) => service.visits,
  peakConcurrent: ({ service }) => service.peakConcurrent,
  capacity: ({ service }) => (service.open ? service.capacity : null),
  responseSeconds: ({ service }) => service.responseSeconds,
  errorPercent: ({ service }) => service.errorPercent,
  uptimePercent: ({ service }) => service.uptimePercent,
  accounts: ({ service }) => (service.open ? service.accounts : null),
  selections: ({ service }) => (service.open ? service.selections : null),
  faultyFilesPercent: ({ service }) => service.faultyFilesPercent,
};

/** The true value of a reading now, in its unit; null before there is one. */
export function reading(system: System, id: ReadingId, parameters: Parameters = PARAMETERS): number | null {
  return READ[id](system, parameters);
}
