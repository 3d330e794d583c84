// Writing a run down, step by step, until another tab takes it over.
import type { Playthrough } from '../../play/playthrough';
import { OutOfHand, type Bookmark, type Shelf } from '../kept/shelf';
import { randomId } from './header';
import { whereOf } from './where-of';

/** kept: on disk. memory: this browser keeps nothing. failed: the last write did not work. */
type Saving = 'kept' | 'memory' | 'failed';
/** Why nothing is written any more: another tab has the run, or has removed it. */
export type Retired = OutOfHand['reason'];

/** One run's way to the shelf. */
export interface Keeping {
  saving(): Saving;
  /** Whether nothing is written any more. */
  isRetired(): boolean;
  /** Writes where a run stands; never rejects. `takes`: takes it over from whoever wrote it before. */
  keep(play: Playthrough, bookmark: Bookmark, takes?: boolean): Promise<void>;
  /** Stops writing; later calls do nothing. */
  retire(why: Retired): void;
  /** Called once, when it is retired. */
  onRetired(listener: (why: Retired) => void): void;
}

/** Opens it; writes under an id of its own, by which the shelf tells tabs apart. */
export function openKeeping(shelf: Shelf): Keeping {
  const written = shelf.durable ? 'kept' : 'memory';
  const hand = randomId();
  let saving: Saving = written;
  let retired = false;
  let tell: ((why: Retired) => void) | null = null;

  const retire = (why: Retired) => {
    if (retired) return;
    retired = true;
    tell?.(why);
  };
  return {
    saving: () => saving,
    isRetired: () => retired,
    keep: async (play, bookmark, takes = false) => {
      if (retired) return;
      const run = play.run();
      try {
        await shelf.keep(
          { run, where: whereOf(run, play.turn()), bookmark, changed: Date.now() },
          { id: hand, takes },
        );
        saving = written;
      } catch (error) {
        if (error instanceof OutOfHand) retire(error.reason);
        else saving = 'failed';
      }
    },
    retire,
    onRetired: (listener) => {
      tell = listener;
    },
  };
}
