// What the picture looks like in every act and on every route, beside pictures that were looked at and kept. `PICTURES=new` keeps what is drawn now.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReadFrom, PictureOptions } from '../../src/picture/show/picture';
import type { View } from '../../src/picture/view/view';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { ROADS, turnsOf, viewAt } from './roads';
import { serveBuilt, type Site } from './site';

const KEPT = resolve(import.meta.dirname, 'pictures');

/** Moments by date, or by the first hours. The first road is shown in every act, the others from the opening on. */
const MOMENTS: Record<string, readonly string[]> = {
  all: ['2011-06-27', '2012-12-10', '2013-09-27', 'launch', '2013-10-28', '2013-12-03', '2014-11-22'],
  queue: ['launch', '2013-12-03', '2014-11-22'],
  staged: ['launch', '2013-11-14', '2014-11-22'],
  later: ['launch', '2013-12-03', '2014-11-22'],
  browse: ['launch', '2013-12-03', '2014-11-22'],
};
/** The same in other looks. */
const LOOKS: [name: string, road: string, moment: string, options: PictureOptions][] = [
  ['light-mirrored', 'all', '2013-10-28', { theme: 'light', mirror: true }],
  ['high', 'staged', 'launch', { theme: 'high' }],
  ['projector', 'queue', '2013-12-03', { theme: 'light', labels: 'projector' satisfies ReadFrom }],
];

let browser: Browser;
let site: Site;
let page: Page;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveBuilt()]);
  page = await (await browser.newContext({ viewport: { width: 960, height: 540 } })).newPage();
  await page.goto(site.address);
  const chunk = readdirSync(resolve(process.env['BUILT'] ?? 'dist', 'assets')).find((name) =>
    /^stage-.*\.js$/.test(name),
  )!;
  await page.evaluate(`(async () => {
    document.body.innerHTML = '<div id="host" style="position:fixed;inset:0"></div>';
    await Promise.all([document.fonts.load("650 16px 'Atkinson Hyperlegible Next Variable'"), document.fonts.load("420 16px 'Atkinson Hyperlegible Next Variable'")]);
    const { mountPicture } = await import('/assets/${chunk}');
    const calm = async () => { for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame); };
    window.mount = async (options) => { window.picture?.destroy(); await calm(); window.picture = await mountPicture(document.getElementById('host'), options); await calm(); };
    window.show = async (view) => { window.picture.draw(view); await calm(); };
  })()`);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const mount = (options: PictureOptions) =>
  page.evaluate(
    (given) => (window as unknown as { mount: (options: unknown) => Promise<void> }).mount(given),
    { reducedMotion: true, ...options },
  );
const show = (view: View) =>
  page.evaluate(
    (given) => (window as unknown as { show: (view: unknown) => Promise<void> }).show(given),
    view,
  );

/** How far two pictures differ, cell by cell of 8 by 8 pixels: edges of letters, which each browser draws its own way, even out. Shares of full brightness, 0-1. */
function differs(one: Buffer, other: Buffer): Promise<{ mean: number; worst: number; x: number; y: number }> {
  return page.evaluate(
    async (given) => {
      const pixels = await Promise.all(
        given.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/jpeg;base64,${base64}`;
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), {
            width: image.width,
            height: image.height,
          });
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const [{ width, height, data }, second] = [pixels[0]!, pixels[1]!];
      const found = { mean: 0, worst: 0, x: 0, y: 0 };
      let cells = 0;
      for (let y = 0; y + 8 <= height; y += 8) {
        for (let x = 0; x + 8 <= width; x += 8) {
          const sums = [0, 0, 0];
          for (let at = 0; at < 64; at += 1)
            for (let tone = 0; tone < 3; tone += 1) {
              const index = ((y + (at >> 3)) * width + x + (at & 7)) * 4 + tone;
              sums[tone]! += data[index]! - second.data[index]!;
            }
          const share = Math.max(...sums.map(Math.abs)) / 64 / 255;
          found.mean += share;
          cells += 1;
          if (share > found.worst) Object.assign(found, { worst: share, x, y });
        }
      }
      return { ...found, mean: found.mean / cells };
    },
    [one.toString('base64'), other.toString('base64')],
  );
}

/** Most that cells may differ on average, and any one of them. */
const TOLERANCE = { mean: 0.012, worst: 0.3 };

/** The page at half its size: small files, and edges that no browser has to smooth. */
async function seen(): Promise<Buffer> {
  const whole = await page.screenshot();
  const half = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width / 2,
      height: image.height / 2,
    });
    const context = canvas.getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/jpeg', 0.7);
  }, whole.toString('base64'));
  return Buffer.from(half.slice(half.indexOf(',') + 1), 'base64');
}

async function compare(name: string): Promise<string[]> {
  const drawn = await seen();
  const file = join(KEPT, `${name}.jpg`);
  if (process.env['PICTURES'] === 'new') {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, drawn);
    return [];
  }
  const { mean, worst, x, y } = await differs(readFileSync(file), drawn);
  return mean <= TOLERANCE.mean && worst <= TOLERANCE.worst
    ? []
    : [
        `${name} differs from tests/browser/pictures: ${(mean * 100).toFixed(2)} % on average, ${(worst * 100).toFixed(0)} % at ${x * 2}, ${y * 2}`,
      ];
}

test('every act and every road look as they did when somebody last looked', async () => {
  const roads = Object.fromEntries(Object.entries(ROADS).map(([road, wanted]) => [road, turnsOf(wanted)]));
  const wrong: string[] = [];
  await mount({});
  for (const [road, moments] of Object.entries(MOMENTS)) {
    for (const moment of moments) {
      await show(viewAt(roads[road]!, moment));
      wrong.push(...(await compare(`${road}-${moment}`)));
    }
  }
  for (const [name, road, moment, options] of LOOKS) {
    await mount(options);
    await show(viewAt(roads[road]!, moment));
    wrong.push(...(await compare(`${road}-${moment}-${name}`)));
  }
  expect(wrong).toEqual([]);
});

test('moves take several frames, and under reduced motion there are none', async () => {
  const turns = turnsOf([]);
  await page.evaluate(() => {
    const counts = window as unknown as { drawn: Set<unknown> };
    counts.drawn = new Set();
    const own = WebGLRenderingContext.prototype.drawElements;
    const note = () => counts.drawn.add(document.timeline.currentTime);
    WebGLRenderingContext.prototype.drawElements = function drawElements(...given) {
      note();
      own.apply(this, given);
    };
  });
  const frames: number[] = [];
  for (const reducedMotion of [false, true]) {
    await mount({ reducedMotion });
    await show(viewAt(turns, '2012-12-10'));
    await page.waitForTimeout(1500);
    await page.evaluate(() => (window as unknown as { drawn: Set<unknown> }).drawn.clear());
    await show(viewAt(turns, '2013-10-28'));
    await page.waitForTimeout(1500);
    frames.push(await page.evaluate(() => (window as unknown as { drawn: Set<unknown> }).drawn.size));
  }
  expect(frames[0]).toBeGreaterThan(3);
  expect(frames[1]).toBeGreaterThan(0);
  expect(frames[1]).toBeLessThanOrEqual(3);
});
