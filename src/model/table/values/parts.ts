// The fitted values of the parameters in rows/parts.ts, where meaning, unit and range stand. Written by `npm run fit`.

/** The value of each, in the unit of its row. */
export const PARTS_VALUES = {
  scopeDoor: 10.121,
  scopeAccount: 18.047,
  scopeIdentity: 12.021,
  scopeEligibility: 34.01,
  scopeCompare: 16,
  scopeEnrol: 26,
  scopeInsurers: 38.011,
  scopeHub: 23.993,
  easeDoor: 1.47,
  easeAccount: 1.1584,
  easeIdentity: 1.1661,
  easeEligibility: 0.9526,
  easeCompare: 1.01,
  easeEnrol: 0.87,
  easeInsurers: 0.7483,
  easeHub: 1.62,
  careDoor: 0.12,
  careAccount: 0.04518,
  careIdentity: 0.0319,
  careEligibility: -0.00875,
  careCompare: 0.02,
  careEnrol: -0.00554,
  careInsurers: -0.07859,
  careHub: 0.12552,
};
