// What a knot tells, and which options a condition takes for granted.
import { askedOf, partsOf } from './expression';
import type { Guard, ScriptFile } from './script';

/** The decision or moment that a knot tells; '' where it tells none. */
export function stepOf({ tags }: ScriptFile, knot: string): string {
  return (
    tags.find((tag) => tag.knot === knot && knot !== '' && (tag.key === 'decision' || tag.key === 'moment'))
      ?.value ?? ''
  );
}

/** The options named in a condition as taken. */
export function takenIn({ condition, not }: Guard): string[] {
  if (not) return [];
  const negated = new Set(
    partsOf(condition).flatMap((part) => (part.kind === 'not' ? partsOf(part.of) : [])),
  );
  return partsOf(condition).flatMap((part) => (negated.has(part) ? [] : (askedOf(part, 'chose') ?? [])));
}
