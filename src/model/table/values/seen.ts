// The fitted values of the parameters in rows/seen.ts, where meaning, unit and range stand. Written by `npm run fit`.

/** The value of each, in the unit of its row. */
export const SEEN_VALUES = {
  byHand: 0.2,
  helpReach: 0.015,
  seenAccount: 0.3031,
  seenDown: 0.4699,
  impressionRate: 0.11633,
  impressionStart: 0.4931,
  ablePartly: 0.4,
  letInFrom: 0.45,
  seeDefects: 0.3,
  seeAll: 0.6,
  lookAround: 0.3,
  reachEnrol: 0.8,
  failIdentity: 0.2,
  failCompare: 0.3,
  chooseAnyway: 0.5923,
  spanishShare: 0.08,
  smallFirmShare: 0.01,
};
