// Mutates tables by chance, and tells which mistakes the checks do not name at the line where they were made.
import { nat, sample, tuple } from 'fast-check';
import { readFiles } from '../../story/build/files';
import { worded } from '../../story/build/problems';
import { openStoryKnown, readLoosely } from '../../story/build/read';
import { MUTATED_TABLES, mutated } from './mutated-table';

/** How many mutations had to be named, and those that were not, each with what was said instead. */
export interface UnnamedMistakes {
  due: number;
  survivors: string[];
}

/** Makes so many random mistakes, each alone in the story as it is. The same seed makes the same mistakes. */
export function unnamedOf(count: number, seed: number): UnnamedMistakes {
  const base = readFiles();
  const known = openStoryKnown();
  const survivors: string[] = [];
  let due = 0;
  const picks = tuple(nat({ max: MUTATED_TABLES.length - 1 }), nat({ max: 3 }), nat({ max: 100_000 }));
  for (const [table, kind, place] of sample(picks, { seed, numRuns: count })) {
    const file = MUTATED_TABLES[table]!;
    const change = mutated(file, base.get(file)!, [kind, place]);
    if (!change || change.line === null) continue;
    due++;
    const { problems } = readLoosely(new Map(base).set(file, change.text), known);
    if (!problems.some((problem) => problem.file === file && problem.line === change.line))
      survivors.push(`${change.what}\n    ${problems.slice(0, 3).map(worded).join('\n    ')}`);
  }
  return { due, survivors };
}
