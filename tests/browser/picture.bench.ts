// What the picture costs on this machine, drawn by software: time of script in a frame, frames per second at full stream, size of its chunk. Prints; asserts only that it was measured.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { launchBrowser } from './chromium';
import { ROADS, turnsOf, viewAt } from './roads';
import { serveBuilt } from './site';

const ASSETS = resolve(process.env['BUILT'] ?? 'dist', 'assets');
/** Size of the picture's element: on a desk at 1280 by 720, and a whole projector. */
const SIZES = [[809, 441], [1920, 1080]] as const;
const WARM_MS = 8000;
const MEASURED_MS = 8000;

test('the cost of a full stream', async () => {
  const chunk = readdirSync(ASSETS).find((name) => /^stage-.*\.js$/.test(name))!;
  const bytes = readFileSync(join(ASSETS, chunk));
  console.log(`picture's chunk: ${(bytes.length / 1000).toFixed(0)} kB, ${(gzipSync(bytes).length / 1000).toFixed(0)} kB compressed`);
  const view = viewAt(turnsOf(ROADS.queue!), 'launch');
  const [browser, site] = await Promise.all([launchBrowser(), serveBuilt()]);
  for (const [width, height] of SIZES) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.addInitScript(`window.times = []; window.frames = [];
      const own = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (work) => own((now) => { const began = performance.now(); work(now); window.times.push(performance.now() - began); window.frames.push(now); });`);
    await page.goto(site.address);
    await page.evaluate(`(async () => {
      document.body.innerHTML = '<div id="host" style="position:fixed;inset:0"></div>';
      const { mountPicture } = await import('/assets/${chunk}');
      window.picture = await mountPicture(document.getElementById('host'), { reducedMotion: false });
    })()`);
    await page.evaluate((given) => (window as unknown as { picture: { draw(view: unknown): void } }).picture.draw(given), view);
    await page.waitForTimeout(WARM_MS);
    await page.evaluate(() => { Object.assign(window, { times: [], frames: [] }); });
    await page.waitForTimeout(MEASURED_MS);
    const { times, frames, sharp } = await page.evaluate(() => {
      const { times: script, frames: shown } = window as unknown as { times: number[]; frames: number[] };
      const canvas = document.querySelector<HTMLCanvasElement>('#host canvas')!;
      return { times: script.sort((one, other) => one - other), frames: shown, sharp: canvas.width / canvas.clientWidth };
    });
    const rate = ((frames.length - 1) * 1000) / (frames.at(-1)! - frames[0]!);
    console.log(`picture at ${width} by ${height}, full stream: script in a frame median ${times[Math.floor(times.length / 2)]!.toFixed(2)} ms, 95 % ${times[Math.floor(times.length * 0.95)]!.toFixed(2)} ms; ${rate.toFixed(1)} frames a second drawn by software, at ${(sharp * 100).toFixed(0)} % of the pixels`);
    expect(frames.length).toBeGreaterThan(10);
    await page.close();
  }
  await browser.close();
  await site.close();
});
