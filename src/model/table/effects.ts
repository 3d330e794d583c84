// What an option can move: the table of effect ids, each with meaning and unit. An effect adds its value to a
// lever, or shifts a stock once.

/** A row of the table of effects: its id, what it moves, in which unit. */
export interface EffectKind {
  id: string;
  meaning: string;
  unit: string;
}

type Meaning = readonly [meaning: string, unit: string];

/**
 * Levers: the value is added, for good or until another effect takes it back. Each is a field of the workings. Ids of
 * patience begin with `room`: they stand in the story's tables and in the digests of kept runs.
 */
export const LEVERS = {
  clarity: ['where clarity tends to', 'points'],
  candour: ['where candour tends to', 'points'],
  capability: ['where capability tends to', 'points'],
  strain: ['where strain tends to', 'points'],
  room: ['where patience tends to once there is a service', 'points'],
  loop: ['management cycles above one', 'per month'],
  settle: ['speed at which rules become specifications', 'share of full speed'],
  churn: ['requirement changes', 'against the usual'],
  testing: ['effort for tests end to end', 'share of all effort'],
  protect: ['test effort that schedule pressure cannot take', 'share'],
  join: ['how well one hand joins the pieces', 'share'],
  staff: ['people under contract', 'people'],
  experts: ['outside engineers', 'people'],
  productivity: ['work done per person', 'against the usual'],
  quality: ['work right the first time', 'share'],
  firms: ['firms that must agree', 'against the usual'],
  fundAhead: ['weeks of work obligated ahead', 'weeks'],
  focusAccount: ['weight of sign-up in the repair', 'weight'],
  focusPath: ['weight of the applicants’ path in the repair', 'weight'],
  focusFiles: ['weight of insurers’ files in the repair', 'weight'],
  hardware: ['machines', 'against the plan for launch'],
  cache: ['caching', 'share'],
  look: ['visitors who may look without an account', 'share'],
  waitingRoom: ['a waiting room before the gates', '1 = there is one'],
  admit: ['share of the public let in at first on a staged opening', 'share'],
  simple: ['hard cases that a staged opening leaves for later, while it is small', 'share'],
  pace: ['growth of that share per week while it holds', 'share'],
  monitoring: ['how much of the system can be seen live', 'share'],
  helpers: ['people a day carried by telephone, paper and helpers', 'people'],
  spanish: ['online in Spanish', 'share'],
  smallFirms: ['online for small firms', 'share'],
  reconcile: ['faulty files mended by hand', 'share'],
  decemberDays: ['days by which the December deadline moves', 'days'],
  springDays: ['days by which the season is longer', 'days'],
  demand: ['public demand', 'against the usual'],
  comeBack: ['people who come on one day only to see whether it works', 'million visits'],
  inLine: ['of those late in the queue who may finish later', 'share'],
  moving: ['risk from moving the host in the season', 'share'],
  hosting: ['fewer breakdowns of the hosting', 'share'],
  closedDays: ['the application is closed', 'days'],
  preparedStaged: ['a staged opening is prepared, so that it costs less patience', 'share'],
  preparedLater: ['a later opening is prepared, so that it costs less patience', 'share'],
} as const satisfies Record<string, Meaning>;

/** Shifts: a stock moves at once by the value. */
export const SHIFTS = {
  clarityNow: ['clarity at once', 'points'],
  candourNow: ['candour at once', 'points'],
  capabilityNow: ['capability at once', 'points'],
  strainNow: ['strain at once', 'points'],
  roomNow: ['patience at once', 'points'],
  roomStaged: ['patience spent on a staged opening, less where it was prepared', 'points'],
  roomLater: ['patience spent on a later opening, less where it was prepared', 'points'],
  dropRequirements: ['requirements dropped before launch, with the work on them', 'requirements'],
  disturb: ['sound work disturbed, now carrying hidden rework', 'share'],
  expose: ['hidden rework found out at once', 'share'],
  exposeSignUp: ['hidden rework of sign-up found out at once', 'share'],
  openAll: ['everybody who waits is let in', '1 = yes'],
  marketplaceMoney: ['obligated on the marketplace order', 'USD million'],
  hubMoney: ['obligated for the hub', 'USD million'],
  hostingMoney: ['obligated for hosting', 'USD million'],
  replacementMoney: ['obligated on the replacement contractor’s order', 'USD million'],
  otherMoney: ['obligated for the rest of the site', 'USD million'],
} as const satisfies Record<string, Meaning>;

/** A lever that effects can move. */
export type LeverId = keyof typeof LEVERS;
/** A shift that effects can bring about. */
export type ShiftId = keyof typeof SHIFTS;

/** All effects that an option may have. */
export const EFFECTS: EffectKind[] = Object.entries({ ...LEVERS, ...SHIFTS }).map(
  ([id, [meaning, unit]]) => ({ id, meaning, unit }),
);

/** Whether an effect id moves a lever; all others are shifts. */
export function isLever(id: string): id is LeverId {
  return Object.hasOwn(LEVERS, id);
}

/** Whether an effect id is one of the shifts. */
export function isShift(id: string): id is ShiftId {
  return Object.hasOwn(SHIFTS, id);
}
