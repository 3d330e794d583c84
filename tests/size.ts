// How much of a long test is done: every day what finds faults daily, in `npm run soak` all of it.

/** The daily size, or the full one in the soak mode. Both are whole numbers. */
export const size = (daily: number, full: number): number => (import.meta.env.MODE === 'soak' ? full : daily);
