// Words in the picture with the fonts as drawn: none on another, on a line or out of the frame, in acts and routes of real runs.
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlaythrough } from '../../src/play/playthrough';
import { viewOf, type View } from '../../src/picture/view/view';
import { compiledOnce } from '../../story/build/once';
import { launchBrowser } from '../../src/cli/bench/chromium';
import type { LayoutTask } from './layout-here';
import { serveBuilt, type Site } from './site';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const theCase = compiledOnce();
/** Canvases, and the least lettering: of a page, of a phone's band, of a room's whole screen and of the band above its paper. */
const SIZES: LayoutTask['sizes'] = [
  [320, 160, 0],
  [390, 202, 0],
  [390, 260, 0],
  [640, 360, 0],
  [809, 441, 0],
  [1280, 720, 0],
  [1920, 1080, 0],
  [1280, 720, 21.6],
  [1280, 367, 21.6],
  [1920, 1080, 32.4],
  [1920, 551, 32.4],
  [1920, 430, 32.4],
];

/** The views of a run that takes the options of this pattern, one per turn and the first hours besides. */
function viewsOf(pattern: readonly number[]): { views: View[]; route: string } {
  const play = openPlaythrough(theCase, {
    format: 1,
    id: '00000000000000aa',
    started: '2026-03-02T09:00:00.000Z',
    edition: theCase.edition,
    preset: 'alone',
    asks: [...theCase.presets.alone!.asks],
    language: 'en',
    mode: 'alone',
    groups: [],
  });
  while (play.turn().asks) {
    const { choices, number } = play.turn();
    play.choose(choices[pattern[number % pattern.length]! % choices.length]!.id, { ms: 1 }, number);
  }
  const views = play
    .turns()
    .flatMap((turn) => [
      viewOf(theCase, turn, 'reported'),
      viewOf(theCase, { ...turn, hours: [] }, 'true'),
      ...turn.scenes
        .slice(-1)
        .map(({ date, system }) => viewOf(theCase, { ...turn, date, system, hours: [] }, 'reported')),
    ]);
  const { launch, opening } = play.turn().system;
  return { views, route: `${launch}-${opening}` };
}

test('every word has a place of its own at every size, in both directions, on several routes', async () => {
  const runs = [[0], [1], [2], [0, 1, 2], [2, 1], [1, 0, 2, 2], [0, 2, 1, 1, 0], [2, 0, 0, 1]].map(viewsOf);
  expect(new Set(runs.map(({ route }) => route)).size).toBeGreaterThan(2);
  const views = [
    ...new Map(
      runs
        .flatMap((run) => run.views)
        .map((view) => [
          JSON.stringify({
            ...view,
            date: '',
            turn: 0,
            counters: view.counters.map(({ id }) => id),
            beads: [],
            who: view.who?.map(({ people }) => people === null),
            capacity: view.capacity !== null,
            list: view.list !== null,
            loop: null,
          }),
          view,
        ]),
    ).values(),
  ];
  const bundled = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'layout-here.ts'), formats: ['iife'], name: 'here' },
    },
  });
  const chunks = [bundled].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = chunks.find((chunk) => chunk.type === 'chunk')!.code;
  const page = await browser.newPage();
  await page.goto(site.address);
  await page.evaluate(`${code}; window.layoutHere = here.layoutHere;`);
  const { wrong, labels } = await page.evaluate(
    (task) =>
      (
        window as unknown as { layoutHere: (task: unknown) => Promise<{ wrong: string[]; labels: number }> }
      ).layoutHere(task),
    { views, sizes: SIZES },
  );
  expect(
    await page.evaluate(() => document.fonts.check("650 16px 'Atkinson Hyperlegible Next Variable'")),
  ).toBe(true);
  expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
  expect(labels).toBeGreaterThan(views.length * SIZES.length * 2 * 10);
  await page.close();
});
