// The fitted values of the parameters in rows/pages.ts, where meaning, unit and range stand. Written by `npm run fit`.

/** The value of each, in the unit of its row. */
export const PAGES_VALUES = {
  stayFull: 0.2,
  lateUrge: 0.15713,
  lateStay: 0.5961,
  cacheRelief: 0.8453,
  waitFill: 0.65,
  waitStay: 0.9188,
  pageLeast: 0.237,
  slowSound: 0.08,
  slowBroken: 4.828,
  errorsLeast: 0.2,
  errorsIdle: 0.2,
  errorsCache: 0.4,
};
