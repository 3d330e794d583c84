// The fitted values of the parameters in rows/gates.ts, where meaning, unit and range stand. Written by `npm run fit`.

/** The value of each, in the unit of its row. */
export const GATES_VALUES = {
  hardware: 45710,
  testShare: 0.6,
  accountMinutes: 4.93,
  accountLoad: 0.6864,
  applyHours: 0.6989,
  difficulty: 1.0979,
  accountDifficulty: 0.226,
  chooseEase: 0.3,
  loadDoor: 0.5,
  loadLook: 0.45,
  loadInsurers: 0.05,
  loadInside: 0.8,
  doorSize: 6,
  innerSize: 1.2339,
  hubBlind: 0.4019,
  hubWeight: 0.6393,
  cacheGain: 1.178,
  hubInApplication: 0.2486,
  enrolInChoice: 0.75,
};
