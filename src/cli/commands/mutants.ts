// `npm run mutants`: puts small faults into the source one at a time and counts how many the tests of Node notice.
import { compiledOnce } from '../../../story/build/once';
import { FAULT_VARIABLE } from '../../plugins/mutants/mutant-plugin';
import type { Mutant } from '../../plugins/mutants/mutate';
import { AREAS, ONLY_IN_A_BROWSER, type Area } from '../../plugins/mutants/places';
import { reachMap, type Witness } from '../mutants/reach-map';
import { runTests } from '../mutants/run-tests';
import { sampled } from '../mutants/sample';
import { readOptions, wholeNumber } from '../options';

const HELP = `npm run mutants -- [--seed 1] [--count 210] [--area src/review] [--json]

Puts small faults into the source, one at a time and never on disk (a comparison turned, a condition always true, a number
one higher, a statement left out), and runs the test files of Node that run the function it stands in. Prints the share
that a test notices, by area, and every fault that none noticed, by file, line and column. --count: at least so many,
evenly over the areas. A first run of all tests learns what each test file runs; it is kept until a file changes.`;

/**
 * killed: a test failed. late: the tests ran out of time, which they would in a person's hands too. survived: none
 * noticed; unreached: no test runs it.
 */
type Fate = 'killed' | 'late' | 'survived' | 'unreached';

/** Test files that together take no longer than this are run before the others, ms. */
const QUICK_MS = 8_000;

/** Parts the witnesses into those that are quick and the rest, so that most faults are noticed before the long ones begin. */
function inTurns(witnesses: readonly Witness[]): string[][] {
  const turns: string[][] = [[], []];
  let sum = 0;
  for (const { test, ms } of witnesses) {
    sum += ms;
    turns[sum <= QUICK_MS ? 0 : 1]!.push(test);
  }
  return turns.filter((tests) => tests.length > 0);
}

async function fateOf(mutant: Mutant, witnesses: readonly Witness[]): Promise<Fate> {
  if (witnesses.length === 0) return 'unreached';
  const usual = witnesses.reduce((sum, { ms }) => sum + ms, 0);
  for (const tests of inTurns(witnesses)) {
    const limit = 60_000 + 5 * usual;
    const { good, late } = await runTests(tests, { [FAULT_VARIABLE]: JSON.stringify(mutant) }, limit);
    if (late) return 'late';
    if (!good) return 'killed';
  }
  return 'survived';
}

const noticed = (fate: Fate) => fate === 'killed' || fate === 'late';
const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 70);

/** Tries all mutants, two at a time: one a core. */
async function tried(mutants: readonly Mutant[], reach: ReadonlyMap<string, readonly Witness[]>) {
  const fates: Fate[] = [];
  let next = 0;
  const work = async () => {
    while (next < mutants.length) {
      const at = next++;
      const mutant = mutants[at]!;
      fates[at] = await fateOf(mutant, reach.get(`${mutant.file}#${mutant.inFunction}`) ?? []);
      if (!noticed(fates[at]))
        console.error(
          `${fates[at]}  ${mutant.file}:${mutant.line}:${mutant.column}  ${short(mutant.text)}  ->  ${short(mutant.put)}`,
        );
    }
  };
  await Promise.all([work(), work()]);
  return mutants.map((mutant, at) => ({ mutant, fate: fates[at]! }));
}

function report(
  seed: number,
  results: readonly { mutant: Mutant; fate: Fate }[],
  areas: readonly Area[],
): void {
  const share = (list: typeof results) => {
    const killed = list.filter(({ fate }) => noticed(fate)).length;
    return `${killed} of ${list.length} noticed (${Math.round((100 * killed) / Math.max(1, list.length))} %)`;
  };
  for (const area of areas)
    console.log(
      `${area.padEnd(14)} ${share(results.filter(({ mutant }) => mutant.file.startsWith(`${area}/`)))}`,
    );
  console.log(`left to real browsers: ${Object.keys(ONLY_IN_A_BROWSER).length} files`);
  console.log(`seed ${seed}: ${share(results)}`);
}

async function main(): Promise<void> {
  const given = readOptions(HELP, {
    seed: { type: 'string' },
    count: { type: 'string' },
    area: { type: 'string' },
  });
  if (!given) return;
  const seed = wholeNumber(given.values, 'seed', 1, 0);
  const count = wholeNumber(given.values, 'count', 210, 1);
  if (seed === null || count === null) return;
  const areas = AREAS.filter((area) => !given.values['area'] || given.values['area'] === area);
  if (areas.length === 0) {
    console.error(`--area is one of ${AREAS.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  // Compiled now, so that no fault in the story's build can leave a wrong case on disk.
  compiledOnce();
  const reach = await reachMap();
  if (!reach) {
    process.exitCode = 1;
    return;
  }
  const results = await tried(sampled(seed, count, areas), reach);
  if (given.values['json']) console.log(JSON.stringify({ seed, results }, null, 2));
  else report(seed, results, areas);
}

await main();
