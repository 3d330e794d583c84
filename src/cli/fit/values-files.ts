// The files of fitted values, rewritten after a fit.
import { readFileSync, writeFileSync } from 'node:fs';
import { PARAMETER_TABLE, type Parameters } from '../../model/table/parameters';
import { DELIVERY_VALUES } from '../../model/table/values/delivery';
import { DEMAND_VALUES } from '../../model/table/values/demand';
import { EFFORT_VALUES } from '../../model/table/values/effort';
import { FINDING_VALUES } from '../../model/table/values/finding';
import { GATES_VALUES } from '../../model/table/values/gates';
import { MONEY_VALUES } from '../../model/table/values/money';
import { PAGES_VALUES } from '../../model/table/values/pages';
import { PARTS_VALUES } from '../../model/table/values/parts';
import { SEEN_VALUES } from '../../model/table/values/seen';
import { SERVICE_VALUES } from '../../model/table/values/service';
import { STOCKS_VALUES } from '../../model/table/values/stocks';
import { TENDENCIES_VALUES } from '../../model/table/values/tendencies';

/** The values by the name of their file. */
const FILES: Readonly<Record<string, object>> = {
  stocks: STOCKS_VALUES,
  tendencies: TENDENCIES_VALUES,
  delivery: DELIVERY_VALUES,
  effort: EFFORT_VALUES,
  finding: FINDING_VALUES,
  parts: PARTS_VALUES,
  money: MONEY_VALUES,
  demand: DEMAND_VALUES,
  gates: GATES_VALUES,
  service: SERVICE_VALUES,
  pages: PAGES_VALUES,
  seen: SEEN_VALUES,
};

/** A value to about a thousandth of its range. */
function rounded(value: number, range: number): number {
  const unit = 10 ** Math.floor(Math.log10(range) - 3);
  return Number((Math.round(value / unit) * unit).toPrecision(8));
}

/** The text of a file of values with other numbers; all else stays as it stands. */
export function withValues(text: string, ids: object, parameters: Parameters): string {
  const rows = PARAMETER_TABLE.filter(({ id }) => id in ids).map(
    ({ id, low, high }) => `  ${id}: ${rounded(parameters[id], high - low)},\n`,
  );
  return text.replace(/(?<= = \{\n)[^}]*/, rows.join(''));
}

/** Writes the values anew, each into the file that has it. */
export function writeValues(parameters: Parameters): void {
  for (const [name, values] of Object.entries(FILES)) {
    const file = new URL(`../../model/table/values/${name}.ts`, import.meta.url);
    writeFileSync(file, withValues(readFileSync(file, 'utf8'), values, parameters));
  }
}
