// The fitted values of the parameters in rows/finding.ts, where meaning, unit and range stand. Written by `npm run fit`.

/** The value of each, in the unit of its row. */
export const FINDING_VALUES = {
  travelsSilent: 0.3179,
  testUsual: 0.1234,
  testJoin: 0.38,
  testCapability: 0.6,
  testLive: 0.5,
  useBlind: 0.06,
  useCandour: 0.6,
  useProof: 0.2,
  focusMost: 1.4924,
  churnLive: 1.3883,
  churnProof: 1.6,
  repairedEach: 0.95,
  droppedInsurers: 0.4517,
  droppedEnrol: 0.15059,
  droppedEligibility: 0.13112,
};
