// The picture's sounds from afar: what is heard of a picture before and after their own chunk has arrived.
import type { Sound } from './sound';
import type { View } from '../view/view';

/** The picture's sounds. Their chunk is fetched when they are first turned on; until then nothing is heard. */
export function openHearing(): Sound {
  let sound: Sound | null = null;
  let [on, off, ended, here] = [false, false, false, false];
  let latest: View | null = null;
  const turn = (asked: boolean) => {
    sound?.turn(on, asked);
    sound?.crowd(here);
  };
  return {
    turn(next) {
      // Whoever turns it on where it was off wants to hear it; on by habit it keeps still.
      const asked = off && next;
      [on, off] = [next, !next];
      if (sound || !on) {
        turn(asked);
        return;
      }
      void import('./sound').then(
        ({ openSound }) => {
          if (ended) return;
          sound ??= openSound();
          if (latest) sound.follow(latest);
          turn(asked);
        },
        () => undefined,
      );
    },
    follow(view) {
      latest = view;
      sound?.follow(view);
    },
    crowd(next) {
      here = next;
      sound?.crowd(here);
    },
    end() {
      ended = true;
      sound?.end();
    },
  };
}
