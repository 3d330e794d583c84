// The ids of the model: gates, parts, ways out, ways in, launches, openings, readings. Lists first, types from them.

/** The seven gates a visitor passes, in order. */
export const GATES = ['door', 'account', 'identity', 'eligibility', 'compare', 'enrol', 'insurers'] as const;
/** One of the seven gates. */
export type GateId = (typeof GATES)[number];

/** All parts under construction: the gates and the data hub behind them. */
export const PARTS = [...GATES, 'hub'] as const;
/** A gate or the hub. */
export type PartId = (typeof PARTS)[number];

/**
 * The seven ways out: look before you apply, fewer at a time, a waiting room, someone who may stop it, one who joins
 * the pieces, eyes on the whole, patience enough to say no. The last is called `room` here, as the desk reads it
 * ("room to say no"): the id stands in the digests of kept runs and in the story's tables, and so cannot change.
 */
export const WAYS = ['look', 'fewer', 'waiting', 'stop', 'joins', 'eyes', 'room'] as const;
/** One of the seven ways out. */
export type WayId = (typeof WAYS)[number];

/** Ways for people to come in: online in English, online in Spanish, by telephone, paper or helper, small firms. */
export const WHO_IDS = ['english', 'spanish', 'helped', 'smallFirms'] as const;
/** One of the ways in. */
export type WhoId = (typeof WHO_IDS)[number];

/** Ways to open: all at once, a few first, a month later, or look first and apply a month later. */
export const LAUNCHES = ['all', 'staged', 'later', 'browse'] as const;
/** One of the ways to open. */
export type LaunchId = (typeof LAUNCHES)[number];

/** What the model decided at the end of the seventh day of enrolment; `pending` before that. */
export const OPENINGS = ['pending', 'held', 'failed'] as const;
/** How the opening went. */
export type Opening = (typeof OPENINGS)[number];

/**
 * Every reading there is, in the order in which tables list them; kind and unit stand in `readings.ts` beside this
 * file, the value is a rule. The patience that politics and the public still have is called `room` here, for the same
 * reason as the way out.
 */
export const READINGS = [
  'reportedReadiness',
  'obligated',
  'room',
  'strain',
  'trueReadiness',
  'undiscoveredRework',
  'knownDefects',
  'testCapacity',
  'missingLinks',
  'candour',
  'clarity',
  'capability',
  'learningLoop',
  'visits',
  'peakConcurrent',
  'capacity',
  'responseSeconds',
  'errorPercent',
  'uptimePercent',
  'accounts',
  'selections',
  'faultyFilesPercent',
] as const;
/** One of the readings. */
export type ReadingId = (typeof READINGS)[number];
