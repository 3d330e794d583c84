// How whole runs are chosen by machine: by chance, guided to what was taken least, or every way one after another.
import type { Turn } from '../play/turn';
import { chance } from './chance';

export interface Chooser {
  /** An id on offer at this turn. */
  pick(turn: Turn): string;
  /** Moves on to the next run; false where none is left. */
  next(): boolean;
}

/** Without end. `guided`: every second choice is one taken least so far. */
export function byChance(seed: number, guided: boolean): Chooser {
  const random = chance(seed);
  const taken = new Map<string, number>();
  const timesOf = (id: string) => taken.get(id) ?? 0;
  return {
    pick: ({ choices }) => {
      const least = Math.min(...choices.map(({ id }) => timesOf(id)));
      const among = guided && random() < 0.5 ? choices.filter(({ id }) => timesOf(id) === least) : choices;
      const { id } = among[Math.floor(random() * among.length)]!;
      taken.set(id, timesOf(id) + 1);
      return id;
    },
    next: () => true,
  };
}

/** Every sequence of choices once, the last choice moving fastest. */
export function everyWay(): Chooser {
  let path: number[] = [];
  let widths: number[] = [];
  return {
    pick: ({ choices }) => {
      const index = path[widths.length] ?? 0;
      path[widths.length] = index;
      widths.push(choices.length);
      return choices[index]!.id;
    },
    next: () => {
      while (path.length > 0 && path.at(-1)! + 1 === widths[path.length - 1]) path.pop();
      if (path.length > 0) path[path.length - 1]!++;
      widths = [];
      return path.length > 0;
    },
  };
}
