// Picks mutants by chance: as many in each area, each function of an area as likely as any other.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chance } from '../../explore/chance';
import { mutantsOf, type Mutant } from '../../plugins/mutants/mutate';
import { AREAS, filesOf, type Area } from '../../plugins/mutants/places';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** The mutants of each function of an area. */
function byFunction(area: Area): Mutant[][] {
  const functions = new Map<string, Mutant[]>();
  for (const file of filesOf(area)) {
    for (const mutant of mutantsOf(readFileSync(join(ROOT, file), 'utf8'), file)) {
      const name = `${file}#${mutant.inFunction}`;
      functions.set(name, [...(functions.get(name) ?? []), mutant]);
    }
  }
  return [...functions.values()];
}

/** At least `count` different mutants, evenly over the areas; the same seed picks the same. Fewer where an area has no more. */
export function sampled(seed: number, count: number, areas: readonly Area[] = AREAS): Mutant[] {
  const next = chance(seed);
  const pick = <T>(list: readonly T[]): number => Math.floor(next() * list.length);
  return areas.flatMap((area) => {
    const functions = byFunction(area);
    const picked: Mutant[] = [];
    while (picked.length < Math.ceil(count / areas.length) && functions.length > 0) {
      const at = pick(functions);
      const mutants = functions[at]!;
      picked.push(...mutants.splice(pick(mutants), 1));
      if (mutants.length === 0) functions.splice(at, 1);
    }
    return picked;
  });
}
