// Does one thing at a time: what went on record is stored before the next thing shows.

/** A gate through which everything goes that changes a sitting. */
export interface Gate {
  /** Does something. What it did shows at once, or once it is stored. False where it did nothing, or came too early. */
  through(what: () => boolean): boolean;
  /** Says that something went on record. */
  recorded(): void;
  /** Whether the last thing on record could not be stored. */
  unsaved(): boolean;
}

/** Opens a gate. `store` stores what is on record; `shown` is called after every change. Keys meanwhile do nothing. */
export function openGate(store: () => Promise<void>, shown: () => void): Gate {
  let [dirty, busy, unsaved] = [false, false, false];
  const settle = (refused: boolean) => {
    unsaved = refused;
    busy = false;
    shown();
  };
  return {
    through: (what) => {
      if (busy) return false;
      const done = what();
      if (!dirty) {
        shown();
        return done;
      }
      [dirty, busy] = [false, true];
      store().then(
        () => settle(false),
        () => settle(true),
      );
      return done;
    },
    recorded: () => {
      dirty = true;
    },
    unsaved: () => unsaved,
  };
}
