// The model's own bookkeeping: levers that effects move, flows and sums. Plain numbers by name, kept in System.inner.

/** Every number the model keeps for itself, with its value on 1 May 2010. The first block are levers: only effects move them. */
export class Workings {
  // Levers of the organisation: lasting shifts of where a stock tends to, in points.
  clarity = 0;
  candour = 0;
  capability = 0;
  strain = 0;
  room = 0;
  /** Management cycles per month above one. */
  loop = 0;

  // Levers of the delivery chain.
  /** Speed at which rules become specifications; 1 = rules settled, 0 = held back. */
  settle = 0;
  /** Requirement changes against the usual. */
  churn = 1;
  /** Test effort against the usual, share of all effort. */
  testing = 0.12;
  /** Share of the test effort that schedule pressure cannot take. */
  protect = 0;
  /** How well one hand joins the pieces; read within 0-1. */
  join = 0.1;
  /** People under contract, planned. */
  staff = 0;
  /** Outside engineers of a rescue. Below 0 where more are sent home than ever came; read as none. */
  experts = 0;
  /** Work done per person against the usual. */
  productivity = 1;
  /** Share of work right the first time, added. */
  quality = 0;
  /** Firms that must agree, against the usual. */
  firms = 1;
  /** Weeks for which work is obligated ahead. */
  fundAhead = 3;
  /** Share of repair that goes to sign-up, to the applicants' path, to insurers' files: weights. */
  focusAccount = 1;
  focusPath = 1;
  focusFiles = 1;

  // Levers of the service.
  /** Machines against what was planned for launch. */
  hardware = 0.5;
  /** Caching, 0-1. */
  cache = 0;
  /** Share of visitors who may look without an account, 0-1. */
  look = 0;
  /** A waiting room stands before the gates: more than 0. */
  waitingRoom = 0;
  /** Share of the public let in on the first day of a staged opening. */
  admit = 0.35;
  /** Share of hard cases kept out of a staged opening while it is small. */
  simple = 0;
  /** Growth of the share let in per week while it holds. */
  pace = 0.35;
  /** How much of the system can be seen live, 0-1. */
  monitoring = 0.12;
  /** People a day whom telephone, paper and helpers can carry. */
  helpers = 2000;
  /** Online in Spanish, online for small firms: 0-1. */
  spanish = 1;
  smallFirms = 1;
  /** Days for which the application stays closed. */
  closedDays = 0;
  /** Share of faulty files mended by hand. */
  reconcile = 0;
  /** Days by which the December deadline moves; by which the season is longer. */
  decemberDays = 0;
  springDays = 0;
  /** Demand against the usual. */
  demand = 1;
  /** Million visits a day of people who come only to see whether it works. */
  comeBack = 0;
  /** Share of those late in the queue who may finish after the last day. */
  inLine = 0.3;
  /** Bad nights of moving the host. */
  moving = 0;
  /** How far a staged, a later opening is prepared: 0-1. */
  preparedStaged = 0;
  preparedLater = 0;
  /** Hosting that fails less: 0-1. */
  hosting = 0;

  // Flows and states.
  dropped = 0;
  postponed = 0;
  specified = 0;
  experienced = 0;
  newcomers = 0;
  believedBefore = 0;
  pace8 = 0;
  pressure = 0;
  spent = 0;
  admitted = 1;
  opened = 0;
  success = 0;
  buzz = 0;
  interest = 0;
  /** People: wish to come but not admitted; tried without account; account but no application; just found eligible; about to choose; eligible without a plan for some days; in the queue; given up. */
  outside = 0;
  noAccount = 0;
  unfinished = 0;
  notified = 0;
  fresh = 0;
  eligible = 0;
  queue = 0;
  lost = 0;
  responseDay = 0;
  errorDay = 0;
  tried7 = 0;
  through7 = 0;
  kept7 = 0;
  selectedOctNov = 0;
  faultyOctNov = 0;
  utilisation = 0;
  canRegister = 0;
  canFinish = 0;
  strainSum = 0;
  strainDays = 0;
  peopleApril = 0;
  triedApril = 0;
  throughApril = 0;
  costMarch = 0;
}

export type WorkingId = keyof Workings;

/** The bookkeeping on 1 May 2010. A class, so that its many numbers stay in one fast shape. */
export function freshWorkings(): Workings {
  return new Workings();
}

/** The ids, for reading them back out of a flat list. */
export const WORKING_IDS = Object.keys(new Workings()) as WorkingId[];
