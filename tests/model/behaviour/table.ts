// The behaviour table: what an expert expects of the model, one statement a row.
import { ALL_ELSE_EQUAL } from './all-else-equal';
import { CONSERVATION } from './conservation';
import { EXTREMES } from './extremes';
import { NAMED_PATHS } from './named-paths';
import type { Statement } from './statement';

/** All rows, in the order in which they are printed. */
export const BEHAVIOUR: readonly Statement[] = [
  ...ALL_ELSE_EQUAL,
  ...EXTREMES,
  ...CONSERVATION,
  ...NAMED_PATHS,
];
