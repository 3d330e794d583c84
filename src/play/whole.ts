// The second part of the case, and how it makes the first one whole.
import type { Case } from './case';

/** The fields that the second part brings. */
const LATER = [
  'ink',
  'decisions',
  'facts',
  'documents',
  'people',
  'slides',
] as const satisfies readonly (keyof Case)[];
/** The second part. */
export type Rest = Pick<Case, (typeof LATER)[number]>;

/** Makes the first part whole, in place. */
export function complete(first: Case, rest: Rest): void {
  for (const field of LATER) Object.assign(first, { [field]: rest[field] });
}
