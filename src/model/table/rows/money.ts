// Parameters of money obligated.
import type { MONEY_VALUES } from '../values/money';
import type { RowData } from './row';

/** Low and high end, unit, meaning and source of each; read in `rules/money.ts`. */
export const MONEY_ROWS = {
  personWeek: [0.0035, 0.0055, 'USD million', 'price of a person-week with everything', 'CON-51, WRN-20'],
  hubWeek: [0.15, 0.6, 'USD million per week', 'obligations for the data hub', 'CON-06, CON-07'],
  otherWeek: [
    1.8,
    3.2,
    'USD million per week',
    'obligations for everything else of the site',
    'WRN-20, CON-15',
  ],
  hostingWeek: [0.1, 0.5, 'USD million per week', 'obligations for hosting', 'CON-48'],
  moneyAfter: [
    0.2,
    0.4,
    'share',
    'of the hub’s and the host’s pace after the main order has run out',
    'CON-35',
  ],
  otherDays: [
    150,
    210,
    'days',
    'before the first orders from which other money is obligated',
    'assumption: other orders began about half a year earlier',
  ],
  otherAfter: [0.45, 0.75, 'share', 'of other money’s pace after the first season', 'CON-15'],
} as const satisfies Record<keyof typeof MONEY_VALUES, RowData>;
