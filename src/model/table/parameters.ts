// The parameter table: value, plausible range, unit, meaning, and source or assumption. Values are fitted.
import { DATED, type DatedId } from './dated';
import { STOCKS_ROWS } from './rows/stocks';
import { TENDENCIES_ROWS } from './rows/tendencies';
import { DELIVERY_ROWS } from './rows/delivery';
import { EFFORT_ROWS } from './rows/effort';
import { FINDING_ROWS } from './rows/finding';
import { PARTS_ROWS } from './rows/parts';
import { MONEY_ROWS } from './rows/money';
import { DEMAND_ROWS } from './rows/demand';
import { GATES_ROWS } from './rows/gates';
import { SERVICE_ROWS } from './rows/service';
import { PAGES_ROWS } from './rows/pages';
import { SEEN_ROWS } from './rows/seen';
import type { RowData } from './rows/row';
import { STOCKS_VALUES } from './values/stocks';
import { TENDENCIES_VALUES } from './values/tendencies';
import { DELIVERY_VALUES } from './values/delivery';
import { EFFORT_VALUES } from './values/effort';
import { FINDING_VALUES } from './values/finding';
import { PARTS_VALUES } from './values/parts';
import { MONEY_VALUES } from './values/money';
import { DEMAND_VALUES } from './values/demand';
import { GATES_VALUES } from './values/gates';
import { SERVICE_VALUES } from './values/service';
import { PAGES_VALUES } from './values/pages';
import { SEEN_VALUES } from './values/seen';

const VALUES = {
  ...STOCKS_VALUES,
  ...TENDENCIES_VALUES,
  ...DELIVERY_VALUES,
  ...EFFORT_VALUES,
  ...FINDING_VALUES,
  ...PARTS_VALUES,
  ...MONEY_VALUES,
  ...DEMAND_VALUES,
  ...GATES_VALUES,
  ...SERVICE_VALUES,
  ...PAGES_VALUES,
  ...SEEN_VALUES,
};

/** All rows. Their order is the order in which they are drawn: a row moved is another draw for all that follow. */
const ROWS: Readonly<Record<keyof typeof VALUES, RowData>> = {
  ...STOCKS_ROWS,
  ...TENDENCIES_ROWS,
  ...DELIVERY_ROWS,
  ...EFFORT_ROWS,
  ...FINDING_ROWS,
  ...PARTS_ROWS,
  ...MONEY_ROWS,
  ...DEMAND_ROWS,
  ...GATES_ROWS,
  ...SERVICE_ROWS,
  ...PAGES_ROWS,
  ...SEEN_ROWS,
};

/** A parameter that is fitted, or a dated row that may be in force or not. */
export type ParameterId = keyof typeof VALUES | DatedId;

/** One value per row of the table. */
export type Parameters = Readonly<Record<ParameterId, number>>;

/** One row complete. `source`: ids of the story's tables, works of `literature.ts`, or the word *assumption*. */
export interface ParameterRow {
  id: ParameterId;
  value: number;
  low: number;
  high: number;
  unit: string;
  meaning: string;
  source: string;
}

/** Dated rows are facts: 1, in force. Nobody draws or fits them; a sceptic may set one to 0 and see what hangs on it. */
const GIVEN = Object.fromEntries(DATED.map(({ id }) => [id, 1])) as Record<DatedId, number>;

/** The central values. */
export const PARAMETERS: Parameters = { ...VALUES, ...GIVEN };

/** All parameters but the dated rows, in the order in which they are drawn. */
export const PARAMETER_TABLE: readonly ParameterRow[] = Object.entries(ROWS).map(
  ([id, [low, high, unit, meaning, source]]): ParameterRow => ({
    id: id as ParameterId,
    value: PARAMETERS[id as ParameterId],
    low,
    high,
    unit,
    meaning,
    source,
  }),
);
