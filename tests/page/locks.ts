// Locks between tabs, as browsers keep them: one holder by name; who steals makes the holder's request fail.

type Granted = { name: string };
type Callback = (lock: Granted | null) => Promise<void> | undefined;

/** Puts them where the page looks for them; returns what another tab does with a run, and how to take them away. */
export function withLocks(): { elsewhere(id: string): { lost: boolean; leave(): void }; remove(): void } {
  const held = new Map<string, () => void>();
  const request = async (
    name: string,
    { steal }: { ifAvailable?: boolean; steal?: boolean },
    callback: Callback,
  ): Promise<void> => {
    if (held.has(name) && !steal) {
      await callback(null);
      return;
    }
    held.get(name)?.();
    await new Promise<void>((done, failed) => {
      const lose = () => failed(new DOMException('stolen', 'AbortError'));
      held.set(name, lose);
      void Promise.resolve(callback({ name })).then(() => {
        if (held.get(name) === lose) held.delete(name);
        done();
      });
    });
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  return {
    elsewhere: (id) => {
      let leave = () => undefined as void;
      const tab = { lost: false, leave: () => leave() };
      void request(
        `launch-day:${id}`,
        { steal: true },
        () =>
          new Promise<void>((release) => {
            leave = release;
          }),
      ).catch(() => {
        tab.lost = true;
      });
      return tab;
    },
    remove: () => Reflect.deleteProperty(navigator, 'locks'),
  };
}
