// The state of the socio-technical system on one day, and the rows that record how it got there.
import type { GateId, LaunchId, Opening, PartId, ReadingId, WayId, WhoId } from '../table/ids';

/**
 * The social stocks and the boundary stock, each 0-100, and the learning loop in management cycles per month
 * (about 1-3).
 */
export interface Organisation {
  /** Who decides? Share of disputes that somebody informed and empowered can settle. 0-100. */
  clarity: number;
  /** Does bad news travel? Share of known trouble that reaches people who can act in time. 0-100. */
  candour: number;
  /** Can teams change their own work? Skill and right to do so; the slowest stock. 0-100. */
  capability: number;
  /** What does it cost people? Overload, fear and blame. 0-100. */
  strain: number;
  /**
   * Patience: how much is left, in politics and the public? 0-100. Its key enters the digests of kept runs and
   * stays `room`.
   */
  room: number;
  /** Management cycles per month; a transitional structure takes it from about 1 to about 2.5. */
  learningLoop: number;
}

/** One part under construction, in functions (fractions allowed). The first four add up to `scope`. */
export interface Part {
  /** Functions this part needs at launch, as now required. */
  scope: number;
  /** Functions not yet worked, or sent back to be worked again. */
  toDo: number;
  /** Functions believed done that carry undiscovered rework. */
  undiscovered: number;
  /** Functions done and sound, but never run end to end. */
  sound: number;
  /** Functions run end to end with the rest, and sound. */
  verified: number;
  /** Known defects waiting for repair. */
  known: number;
}

/** The parts in the order of `PARTS`. */
export function listOf({
  door,
  account,
  identity,
  eligibility,
  compare,
  enrol,
  insurers,
  hub,
}: System['parts']): readonly Part[] {
  return [door, account, identity, eligibility, compare, enrol, insurers, hub];
}

/** USD million obligated so far, by contract. */
interface Money {
  marketplace: number;
  hub: number;
  hosting: number;
  replacement: number;
  /** Everything else that serves the site's information technology. */
  other: number;
}

/** The service as users meet it. Figures are those of the day just ended; null before there is a service. */
interface Service {
  /** Whether applications can be made (false before the launch date, and on look-only days). */
  open: boolean;
  /** Concurrent users that can be served. */
  capacity: number;
  /** Stable concurrent users in the last load test, whether the desk knows it or not. */
  testCapacity: number;
  waitingRoom: boolean;
  responseSeconds: number | null;
  errorPercent: number | null;
  uptimePercent: number | null;
  peakConcurrent: number | null;
  visits: number | null;
  accounts: number;
  applications: number;
  /** Federal plan selections so far, people. */
  selections: number;
  /** Share of enrolment files (834) sent to insurers that carry a fault, recent weeks, %. */
  faultyFilesPercent: number | null;
  /** People who tried to apply so far; those who got through so far, all channels. */
  tried: number;
  through: number;
  /** Who got through so far, people. */
  who: Record<WhoId, number>;
  /** Repairs done since mid-October 2013. */
  fixes: number;
}

/** One way out: open or shut, and the option that last changed it (null: as it was at the start). */
export interface Way {
  open: boolean;
  by: string | null;
}

/** Everything the model knows on one day. Plain data; every function returns a new one and changes none. */
export interface System {
  /** ISO date; the state as that day begins in Washington. */
  date: string;
  launch: LaunchId;
  opening: Opening;
  organisation: Organisation;
  parts: Record<PartId, Part>;
  money: Money;
  service: Service;
  ways: Record<WayId, Way>;
  /** Readings brought to the desk by a choice: value when found and the date. Absent: never found out. */
  found: Partial<Record<ReadingId, { date: string; value: number }>>;
  /** Option ids applied so far, in order: chosen, settled and default ones alike. */
  applied: string[];
  /**
   * What the model needs and nobody reads outside `src/model`: switches set by effects, delayed effects, flows,
   * sums for the profile.
   */
  inner: Inner;
}

/** The model's own bookkeeping: a flat list of numbers by name, so that it can be copied, rounded and compared. */
export interface Inner {
  [name: string]: number;
}

/** One week of the record: the state as the week begins. Percent, 0-100, people, USD million as in `System`. */
export interface Week {
  date: string;
  reportedReadiness: number;
  trueReadiness: number;
  clarity: number;
  candour: number;
  capability: number;
  strain: number;
  room: number;
  learningLoop: number;
  undiscoveredRework: number;
  knownDefects: number;
  obligatedMillion: number;
}

/** One day of the service. `waitingRoom` = people sent there that day. Null where nothing was running. */
export interface Day {
  date: string;
  visits: number;
  peakConcurrent: number;
  capacity: number;
  responseSeconds: number | null;
  errorPercent: number | null;
  uptimePercent: number | null;
  accounts: number;
  selections: number;
  cumulativeSelections: number;
  faultyFilesPercent: number | null;
  waitingRoom: number;
  /** Applications finished that day, all channels, renewals included. */
  applications: number;
  /** People who tried to apply for the first time that day. */
  tried: number;
  /**
   * Of those who try while the site is up: share able to create an account, to finish an application. Null while
   * nobody can apply.
   */
  canRegisterPercent: number | null;
  canFinishPercent: number | null;
}

/** One hour of the first week: people. arrivals + waiting before = through + waiting after + gaveUp. */
export interface Hour {
  date: string;
  hour: number;
  arrivals: number;
  concurrent: number;
  capacity: number;
  waiting: number;
  gaveUp: number;
  through: number;
  registered: number;
  selections: number;
  errorPercent: number;
  responseSeconds: number;
  /** People held at each gate in this hour, and people who failed there. */
  at: Record<GateId, number>;
  failedAt: Record<GateId, number>;
  /**
   * People who finished applying in this hour, by their way in. Online they add up to `through`; `helped` come
   * besides, by telephone, paper and helpers.
   */
  who: Record<WhoId, number>;
}

/** What happened between two dates. */
export interface Trace {
  weeks: Week[];
  days: Day[];
  hours: Hour[];
}

/** The end of a run in six measures. */
export interface Profile {
  /** Federal selections to 19 April 2014, people. */
  peopleThrough: number;
  /** Of 100 who tried to apply up to that day, how many got through. */
  service: number;
  /** Obligated by 31 March 2014, USD million. */
  costMillion: number;
  /** Mean strain from the first day of enrolment to the end, 0-100. */
  strain: number;
  /** Capability at the end, 0-100. */
  capability: number;
  /** Patience at the end, 0-100. */
  trust: number;
}
