// The story as some runs read it: every run ends, words, sentences, the sides of each scene. Hundreds of runs are in reading.soak.ts.
import { beforeAll, expect, test } from 'vitest';
import { explore, type Exploration } from '../../src/cli/writers/exploring';
import { openMeasures, type SceneMeasure } from '../../src/cli/writers/scene-measures';
import { compiledOnce } from '../../story/build/once';

/** Runs, and least and most words of a run, by preset. */
const WALKED = [
  { preset: 'full', runs: 16, words: [7000, 9500] },
  { preset: 'alone', runs: 12, words: [3200, 4400] },
  { preset: 'class-90', runs: 12, words: [2000, 3000] },
] as const;

const theCase = compiledOnce();
const results = new Map<string, Exploration>();
let scenes: SceneMeasure[];

beforeAll(() => {
  const measures = openMeasures(theCase);
  for (const [index, { preset, runs }] of WALKED.entries())
    results.set(
      preset,
      explore(theCase, {
        preset,
        runs,
        seed: 7 + index,
        guided: true,
        each: (_run, _index, turns) => measures.read(turns),
      }),
    );
  scenes = measures.scenes();
}, 120_000);

test.each(WALKED)('$preset: every run ends and has its length', ({ preset, words }) => {
  const { errors, finished, runs, wordsPerRun } = results.get(preset)!;
  expect(errors).toEqual([]);
  expect(finished).toBe(runs);
  expect(wordsPerRun.low).toBeGreaterThanOrEqual(words[0]);
  expect(wordsPerRun.high).toBeLessThanOrEqual(words[1]);
});

test('the option history took has at least as many words on its side as any other', () => {
  expect(scenes.filter(({ outweighed }) => outweighed > 0).map(({ id, sides }) => ({ id, sides }))).toEqual(
    [],
  );
});

test('every option has somebody who speaks for it', () => {
  const silent = scenes.flatMap(({ id, sides }) =>
    Object.entries(sides).flatMap(([option, { high }]) => (high === 0 ? [`${id} ${option}`] : [])),
  );
  expect(silent).toEqual([]);
});

test('at most 130 words stand before a choice', () => {
  expect(scenes.filter(({ before }) => before && before.high > 130).map(({ id }) => id)).toEqual([]);
});

test('sentences are short', () => {
  expect(scenes.length).toBeGreaterThan(30);
  expect(scenes.filter(({ longest }) => longest.words > 22).map(({ longest }) => longest)).toEqual([]);
});
