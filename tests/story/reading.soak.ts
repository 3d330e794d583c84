// The story as hundreds of runs read it: every run ends, words, sentences, the sides of each scene,
// what is reached, how endings are spread.
import { beforeAll, expect, test } from 'vitest';
import { explore, type Exploration } from '../../src/cli/writers/exploring';
import { openMeasures, type SceneMeasure } from '../../src/cli/writers/scene-measures';
import { compiledOnce } from '../../story/build/once';

/** Least and most words of a run, by preset. */
const WORDS = { full: [7000, 9500], alone: [3200, 4400], 'class-90': [2000, 3000] } as const;
type WordsPreset = keyof typeof WORDS;
const PRESETS = Object.keys(WORDS) as WordsPreset[];

const theCase = compiledOnce();
let scenes: SceneMeasure[];
let guided: Record<WordsPreset, Exploration>;
let byChance: Record<WordsPreset, Exploration>;

beforeAll(() => {
  const measures = openMeasures(theCase);
  const walk = (isGuided: boolean) =>
    Object.fromEntries(
      PRESETS.map((preset, index) => [
        preset,
        explore(theCase, {
          preset,
          runs: preset === 'full' ? 160 : 100,
          seed: 7 + index,
          guided: isGuided,
          each: (_run, _index, turns) => {
            measures.read(turns);
          },
        }),
      ]),
    ) as Record<WordsPreset, Exploration>;
  guided = walk(true);
  byChance = walk(false);
  scenes = measures.scenes();
}, 600_000);

test('every run ends', () => {
  expect(PRESETS.flatMap((preset) => [...guided[preset].errors, ...byChance[preset].errors])).toEqual([]);
});

test.each(PRESETS)('%s: every option and stitch is reached, and a run has its length', (preset) => {
  expect(guided[preset].unreached).toMatchObject({ choices: [], stitches: [] });
  for (const { wordsPerRun } of [guided[preset], byChance[preset]]) {
    expect(wordsPerRun.low).toBeGreaterThanOrEqual(WORDS[preset][0]);
    expect(wordsPerRun.high).toBeLessThanOrEqual(WORDS[preset][1]);
  }
});

test('class-90: every line that waits for a choice or a reading is reached', () => {
  expect(guided['class-90'].unreached.edges).toEqual([]);
});

test('runs by chance end in many ways, and no ending takes more than a third of them', () => {
  const all = Object.values(byChance).flatMap(({ endings }) => Object.keys(endings));
  expect(new Set(all).size).toBeGreaterThanOrEqual(10);
  for (const preset of PRESETS)
    for (const [ending, count] of Object.entries(byChance[preset].endings))
      expect(count / byChance[preset].runs, `${preset} ${ending}`).toBeLessThanOrEqual(0.35);
});

test('the option history took has at least as many words on its side as any other', () => {
  expect(scenes.filter(({ outweighed }) => outweighed > 0).map(({ id, sides }) => ({ id, sides }))).toEqual(
    [],
  );
});

test('every option has somebody who speaks for it', () => {
  expect(
    scenes.flatMap(({ id, sides }) =>
      Object.entries(sides)
        .filter(([, { high }]) => high === 0)
        .map(([option]) => `${id} ${option}`),
    ),
  ).toEqual([]);
});

test('at most 130 words stand before a choice', () => {
  expect(
    scenes.filter(({ before }) => before && before.high > 130).map(({ id, before }) => ({ id, before })),
  ).toEqual([]);
});

test('sentences have about twelve words, and are short', () => {
  const perScene = scenes.map(({ wordsPerSentence }) => wordsPerSentence);
  const average = perScene.reduce((sum, each) => sum + each, 0) / perScene.length;
  expect(average).toBeGreaterThanOrEqual(11);
  expect(average).toBeLessThanOrEqual(12.5);
  expect(
    scenes
      .filter(({ wordsPerSentence }) => wordsPerSentence > 12.5)
      .map(({ id, wordsPerSentence }) => ({ id, wordsPerSentence })),
  ).toEqual([]);
  expect(scenes.filter(({ longest }) => longest.words > 22).map(({ longest }) => longest)).toEqual([]);
  expect(scenes.filter(({ longest }) => longest.words > 20).length).toBeLessThanOrEqual(3);
});
