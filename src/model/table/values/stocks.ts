// The fitted values of the parameters in rows/stocks.ts, where meaning, unit and range stand. Written by `npm run fit`.

/** The value of each, in the unit of its row. */
export const STOCKS_VALUES = {
  clarityRate: 0.2529,
  candourUp: 0.4,
  candourDown: 0.7,
  capabilityRate: 0.02,
  strainRate: 0.5,
  strainRest: 18.86,
  strainPressure: 26.69,
  strainFailing: 15,
  strainDefects: 8.18,
  strainLoop: 2,
  candourStrain: 0.6912,
  patienceDrift: 0.1655,
  patienceUp: 0.04,
  patienceDown: 0.12,
  startClarity: 39.688,
  startCandour: 50.15,
  startCapability: 40.015,
  startStrain: 20.336,
  startPatience: 70.412,
};
