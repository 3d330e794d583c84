// Keeping numbers within bounds: stocks on their scale, shares between 0 and 1.

/** The value, or the end of the range that it has passed. */
export function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
