// How long things take, in milliseconds on this machine.

/** Milliseconds, median and 95th percentile of many. */
export interface Timing {
  median: number;
  high: number;
}

/** Milliseconds that this takes. */
export function once(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Times each of these so many times, by turns, so that what else the machine does falls on all alike. */
export function timed<K extends string>(
  times: number,
  works: Readonly<Record<K, () => void>>,
): Record<K, Timing> {
  const names = Object.keys(works) as K[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  const warm = Math.min(5, times);
  for (let time = -warm; time < times; time++) {
    for (const name of names) {
      const ms = once(works[name]);
      if (time >= 0) taken[name].push(ms);
    }
  }
  const timingOf = (name: K): Timing => {
    const sorted = taken[name].sort((one, other) => one - other);
    return { median: sorted[Math.floor(times / 2)]!, high: sorted[Math.floor(times * 0.95)]! };
  };
  return Object.fromEntries(names.map((name) => [name, timingOf(name)])) as Record<K, Timing>;
}
