// One tab per run: whoever opens a run claims it, and learns when another tab takes it over.

/** A run claimed, or not. */
export interface Claim {
  /** False when another tab holds the run. */
  mine: boolean;
  release(): void;
}

const FREE: Claim = { mine: true, release: () => undefined };

/** Claims a run. `steal` takes it from another tab; `onLost` is called when another tab takes it from here. */
export function claim(id: string, steal: boolean, onLost: () => void): Promise<Claim> {
  const { locks } = navigator;
  if (!locks) return Promise.resolve(FREE);
  return new Promise((resolve) => {
    let held = false;
    locks
      .request(`launch-day:${id}`, steal ? { steal: true } : { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve({ mine: false, release: () => undefined });
          return undefined;
        }
        held = true;
        return new Promise<void>((release) =>
          resolve({
            mine: true,
            release: () => {
              held = false;
              release();
            },
          }),
        );
      })
      .catch(() => {
        if (held) onLost();
        else resolve(FREE);
      });
  });
}
