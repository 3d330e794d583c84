// What the picture costs on this machine, drawn by software: time of script in a frame and frames per second, at full
// stream and in a move; size of its chunk. Prints; asserts only that it was measured.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LASTS } from '../../src/picture/show/transition';
import type { View } from '../../src/picture/view/view';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { ROADS, turnsOf, viewAt } from '../picture/roads';
import { serveBuilt, type Site } from './site';

const ASSETS = resolve(process.env['BUILT'] ?? 'dist', 'assets');
/** Size of the picture's element: on a desk at 1280 by 720, and a whole projector. */
const SIZES = [
  [809, 441],
  [1920, 1080],
] as const;
const WARM_MS = 8000;
const MEASURED_MS = 8000;

/** The roads' pictures that follow one another in the bench of moves. */
const MOMENTS = ['2012-12-10', '2013-09-27', '2013-10-28', '2013-12-03', '2014-11-22'];
const ROUNDS = 3;

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The picture alone on a page of this size, which notes when each frame came and how long its script took. */
async function mounted(width: number, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.addInitScript(`window.times = []; window.frames = [];
    const own = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (work) => own((now) => {
      const began = performance.now();
      work(now);
      window.times.push(performance.now() - began);
      window.frames.push(now);
    });`);
  await page.goto(site.address);
  await page.evaluate(`(async () => {
    document.body.innerHTML = '<div id="host" style="position:fixed;inset:0"></div>';
    const { mountPicture } = await import('/assets/${chunk}');
    window.picture = await mountPicture(document.getElementById('host'), { reducedMotion: false });
  })()`);
  return page;
}

const chunk = readdirSync(ASSETS).find((name) => /^stage-.*\.js$/.test(name))!;
const forget = (page: Page) =>
  page.evaluate(() => {
    Object.assign(window, { times: [], frames: [] });
  });
const draw = (page: Page, view: View) =>
  page.evaluate(
    (given) => (window as unknown as { picture: { draw(view: unknown): void } }).picture.draw(given),
    view,
  );
const noted = (page: Page) =>
  page.evaluate(() => {
    const { times, frames } = window as unknown as { times: number[]; frames: number[] };
    const canvas = document.querySelector<HTMLCanvasElement>('#host canvas')!;
    return { times, frames, sharp: canvas.width / canvas.clientWidth };
  });
const rateOf = (frames: readonly number[]) => ((frames.length - 1) * 1000) / (frames.at(-1)! - frames[0]!);
const at = (numbers: readonly number[], share: number) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length * share)]!;

test('the cost of a full stream', async () => {
  const bytes = readFileSync(join(ASSETS, chunk));
  console.log(
    `picture's chunk: ${(bytes.length / 1000).toFixed(0)} kB, ${(gzipSync(bytes).length / 1000).toFixed(0)} kB compressed`,
  );
  const view = viewAt(turnsOf(ROADS.queue!), 'launch');
  for (const [width, height] of SIZES) {
    const page = await mounted(width, height);
    await draw(page, view);
    await page.waitForTimeout(WARM_MS);
    await forget(page);
    await page.waitForTimeout(MEASURED_MS);
    const { times, frames, sharp } = await noted(page);
    console.log(
      `picture at ${width} by ${height}, full stream: ${cost(times)}; ${rateOf(frames).toFixed(1)} frames a second ` +
        `drawn by software, at ${(sharp * 100).toFixed(0)} % of the pixels`,
    );
    expect(frames.length).toBeGreaterThan(10);
    await page.close();
  }
});

/** Time of script in a frame, in words. */
const cost = (times: readonly number[]) =>
  `script in a frame median ${at(times, 0.5).toFixed(2)} ms, 95 % ${at(times, 0.95).toFixed(2)} ms`;

test('the cost of a move', async () => {
  const turns = turnsOf(ROADS.all!);
  const views = MOMENTS.map((moment) => viewAt(turns, moment));
  for (const [width, height] of SIZES) {
    const page = await mounted(width, height);
    const [rates, scripts]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const view of views) {
        await forget(page);
        await draw(page, view);
        await page.waitForTimeout(2 * LASTS);
        const { times, frames } = await noted(page);
        const moving = frames.filter((frame) => frame - frames[0]! <= LASTS);
        // The first round sets every word for the first time.
        if (round === 0) continue;
        rates.push(rateOf(moving));
        scripts.push(...times.slice(0, moving.length));
      }
    }
    console.log(
      `picture at ${width} by ${height}, in a move: ${cost(scripts)}; ${at(rates, 0.5).toFixed(1)} frames a second ` +
        'drawn by software',
    );
    expect(rates.length).toBeGreaterThan(5);
    await page.close();
  }
});
