// The fitted values of the parameters in rows/money.ts, where meaning, unit and range stand. Written by `npm run fit`.

/** The value of each, in the unit of its row. */
export const MONEY_VALUES = {
  personWeek: 0.0055,
  hubWeek: 0.3637,
  otherWeek: 2.353,
  hostingWeek: 0.2566,
  moneyAfter: 0.3862,
  otherDays: 180,
  otherAfter: 0.6,
};
