// The fitted values of the parameters in rows/effort.ts, where meaning, unit and range stand. Written by `npm run fit`.

/** The value of each, in the unit of its row. */
export const EFFORT_VALUES = {
  planCurve: 2.5,
  teamLeast: 20,
  pressureMargin: 2.573,
  paceLeast: 0.4,
  pressureBegins: 0.65,
  pressureSpan: 1.2,
  pressureFar: 0.1954,
  pressureLive: 0.125,
  hireWeeks: 10.015,
  leaveWeeks: 7,
  teaching: 0.2004,
  newcomer: 0.3984,
  crowdPeople: 600.8,
  crowdLeast: 0.5015,
  effortClarity: 0.3,
  effortCapability: 0.3006,
  shortcutsLive: 0.3004,
  tired: 0.35,
  qualityClarity: 0.139,
  qualityStrainFrom: 34.431,
  specDays: 200,
  specEarly: 0.3,
  rhythm: 0.2618,
  repairBlind: 0.4771,
};
