// Values of parameters as somebody names them on the command line.
import { PARAMETER_TABLE, PARAMETERS, type Parameters } from '../../model/table/parameters';

/**
 * The parameters with some set otherwise, `id=value` with commas between; dated rows too, 1 in force or 0. An id that
 * there is not, or a value out of its range, comes back as a sentence that says so.
 */
export function parametersWith(text: string): Parameters | string {
  const changed: Record<string, number> = {};
  for (const each of text.split(',')) {
    const [id = '', value = ''] = each.split('=');
    if (!Object.hasOwn(PARAMETERS, id)) return `there is no parameter ${id}`;
    const number = Number(value);
    const row = PARAMETER_TABLE.find((one) => one.id === id);
    const [low, high] = row ? [row.low, row.high] : [0, 1];
    if (value === '' || !(number >= low && number <= high))
      return `${id} takes a number from ${low} to ${high}, not ${value || 'nothing'}`;
    changed[id] = number;
  }
  return { ...PARAMETERS, ...changed };
}
