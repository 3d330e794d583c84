// The fitted values of the parameters in rows/delivery.ts, where meaning, unit and range stand. Written by `npm run fit`.

/** The value of each, in the unit of its row. */
export const DELIVERY_VALUES = {
  productivity: 0.01251,
  specRate: 0.02969,
  specHeld: 0.2552,
  quality: 0.8993,
  qualityCapability: 0.2,
  qualityStrain: 0.1717,
  qualitySpec: 0.2124,
  qualityJoin: 0.12114,
  shortcuts: 0.4171,
  shortcutQuality: 0.11612,
  churn: 0.00614,
  unitDiscovery: 0.0305,
  testReach: 5.3,
  squeeze: 0.8201,
  defectsPerFunction: 9.86,
  coordination: 0.2956,
  assimilation: 13.76,
  repairGain: 1.511,
  expertGain: 2.265,
  useDiscovery: 0.1352,
  postponedBack: 0.01886,
  doubt: 0.52,
};
