// How whole runs are chosen by machine: by chance, guided to what was taken least, or every way one after another.
import type { Turn } from '../play/turn';
import { chance } from './chance';

/** How a machine plays one run after another. */
export interface ChoicePlan {
  /** An id on offer at this turn. */
  pick(turn: Turn): string;
  /** Moves on to the next run; false where none is left. */
  next(): boolean;
}

/**
 * Without end. `guided`: every second choice is the one that has least often followed what this run chose before it,
 * each earlier choice counted as a pair with it; most lines that wait for a choice wait for one of a scene before.
 */
export function byChance(seed: number, guided: boolean): ChoicePlan {
  const random = chance(seed);
  const taken = new Map<string, number>();
  let before: string[] = [];
  const timesOf = (pair: string) => taken.get(pair) ?? 0;
  /** How new a choice would be here: each pair weighs less the more often it was met. */
  const newness = (id: string) =>
    [id, ...before.map((other) => `${other} ${id}`)].reduce((sum, pair) => sum + 1 / (1 + timesOf(pair)), 0);
  return {
    pick: ({ choices }) => {
      const ids = choices.map(({ id }) => id);
      const values = ids.map(newness);
      const among =
        guided && random() < 0.5 ? ids.filter((_id, index) => values[index] === Math.max(...values)) : ids;
      const id = among[Math.floor(random() * among.length)]!;
      for (const pair of [id, ...before.map((other) => `${other} ${id}`)]) taken.set(pair, timesOf(pair) + 1);
      before.push(id);
      return id;
    },
    next: () => {
      before = [];
      return true;
    },
  };
}

/** Every sequence of choices once, the last choice moving fastest. */
export function everyWay(): ChoicePlan {
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
