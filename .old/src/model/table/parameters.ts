// The parameter table: value, plausible range, unit, meaning, source or assumption, and the rules that read it. Values are fitted: see values-building.ts and values-serving.ts.
import { DATED, type DatedId } from './dated';
import { DELIVERY, MONEY, ORGANISATION, PARTS_ROWS } from './rows-building';
import type { RowData } from './rows';
import { DEMAND, GATES_ROWS, SERVICE } from './rows-serving';
import { BUILDING_VALUES } from './values-building';
import { SERVING_VALUES } from './values-serving';

/** One row complete. `rules`: the file whose rules read it. `source`: a fact id, the part of the case notes, or the word *assumption*. */
export interface ParameterRow {
  id: ParameterId;
  value: number;
  low: number;
  high: number;
  unit: string;
  meaning: string;
  source: string;
  rules: string;
}

const TABLES = [
  ['organisation.ts', ORGANISATION],
  ['delivery.ts', DELIVERY],
  ['delivery.ts', PARTS_ROWS],
  ['money.ts', MONEY],
  ['demand.ts', DEMAND],
  ['capacity.ts', GATES_ROWS],
  ['service.ts', SERVICE],
] as const;

type FittedId = keyof typeof BUILDING_VALUES | keyof typeof SERVING_VALUES;
export type ParameterId = FittedId | DatedId;

/** One value per row of the table. */
export type Parameters = Readonly<Record<ParameterId, number>>;

/** Dated rows are facts: 1, in force. Nobody draws or fits them; a sceptic may set one to 0 and see what hangs on it. */
const GIVEN = Object.fromEntries(DATED.map(({ id }) => [id, 1])) as Record<DatedId, number>;

/** The central values. */
export const PARAMETERS: Parameters = { ...BUILDING_VALUES, ...SERVING_VALUES, ...GIVEN };

/** All parameters but the dated rows, in the order of their rules. */
export const PARAMETER_TABLE: readonly ParameterRow[] = TABLES.flatMap(([rules, rows]) =>
  Object.entries(rows as Readonly<Record<string, RowData>>).map(
    ([id, [low, high, unit, meaning, source]]): ParameterRow => ({
      id: id as ParameterId,
      value: PARAMETERS[id as ParameterId],
      low,
      high,
      unit,
      meaning,
      source,
      rules,
    }),
  ),
);
