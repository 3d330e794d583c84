// The picture in a real browser: it draws what a decision changed, rests, survives what happens to canvases, and is
// missed by nobody without WebGL.
import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { begin, readOn, spotOf, step } from './reader';
import { serveBuilt, watch, type Site } from './site';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const CANVAS = '.picture-host canvas';
/** Counts draw calls of every WebGL context, and paintings of every plain canvas, from now on. */
const COUNT = `window.draws = 0;
const kinds = [WebGLRenderingContext, WebGL2RenderingContext, CanvasRenderingContext2D];
const names = ['drawElements', 'drawArrays', 'clear', 'drawElementsInstanced', 'drawArraysInstanced', 'clearRect'];
for (const kind of kinds) for (const name of names) {
  const own = kind.prototype[name];
  if (own) kind.prototype[name] = function (...given) { window.draws += 1; return own.apply(this, given); };
}`;
const draws = (page: Page) => page.evaluate(() => (window as unknown as { draws: number }).draws);

/** What the picture looks like now. */
async function look(page: Page): Promise<string> {
  return createHash('sha256')
    .update(await page.locator('.picture-frame').screenshot())
    .digest('hex');
}

/** Waits until nothing has been drawn for a while. */
async function rest(page: Page): Promise<void> {
  for (let tries = 0, before = -1; tries < 60; tries += 1) {
    const now = await draws(page);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(500);
  }
  throw new Error('the picture never rests');
}

/** A new run at this size, with the picture there and at rest. */
async function opened(
  size: { width: number; height: number },
  init = COUNT,
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: size });
  const complaints = watch(context, site.address);
  const page = await context.newPage();
  await page.addInitScript(init);
  await page.goto(site.address);
  await begin(page);
  return { page, complaints };
}

/** Whether shapes keep their form: the canvas on the page is as large as its host, and has the host's proportions. */
function fits(page: Page): Promise<{ wide: number; high: number; stretch: number }> {
  return page.evaluate((selector) => {
    const canvas = document.querySelector<HTMLCanvasElement>(selector)!;
    const [own, host] = [canvas.getBoundingClientRect(), canvas.parentElement!.getBoundingClientRect()];
    return {
      wide: own.width - host.width,
      high: own.height - host.height,
      stretch: canvas.width / canvas.height / (own.width / own.height),
    };
  }, CANVAS);
}

async function expectFit(page: Page): Promise<void> {
  const { wide, high, stretch } = await fits(page);
  expect(Math.abs(wide)).toBeLessThan(1);
  expect(Math.abs(high)).toBeLessThan(1);
  expect(Math.abs(stretch - 1)).toBeLessThan(0.01);
}

const first = () => 1;

describe('the picture', () => {
  test('draws after a decision, rests, and comes back from a resize and a lost context', async () => {
    const { page, complaints } = await opened({ width: 1280, height: 720 });
    await page.locator('.picture.there').waitFor();
    await rest(page);
    const before = await look(page);
    const calls = await draws(page);
    await page.waitForTimeout(1000);
    expect(await draws(page)).toBe(calls);
    await readOn(page, 1, first);
    await rest(page);
    expect(await draws(page)).toBeGreaterThan(calls);
    const after = await look(page);
    expect(after).not.toBe(before);

    await page.setViewportSize({ width: 1100, height: 640 });
    await page.waitForTimeout(300);
    await rest(page);
    await expectFit(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.waitForTimeout(300);
    await rest(page);
    await expectFit(page);
    expect(await look(page)).toBe(after);

    await page.evaluate(async (selector) => {
      const canvas = document.querySelector<HTMLCanvasElement>(selector)!;
      const lost = (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))!.getExtension(
        'WEBGL_lose_context',
      )!;
      lost.loseContext();
      await new Promise((done) => {
        setTimeout(done, 300);
      });
      lost.restoreContext();
      await new Promise((done) => {
        setTimeout(done, 700);
      });
    }, CANVAS);
    await rest(page);
    expect(await look(page)).toBe(after);
    const spot = await spotOf(page);
    await step(page, first);
    expect(await spotOf(page)).not.toEqual(spot);
    expect(complaints.filter((one) => !/context/i.test(one))).toEqual([]);
    await page.context().close();
  });

  test('plays the first hours by buttons, and rests at their end', async () => {
    const { page, complaints } = await opened({ width: 1280, height: 720 });
    const buttons = page.locator('.stream-controls button');
    for (let steps = 0; steps < 120 && (await buttons.count()) === 0; steps += 1) {
      await step(page, first);
      if ((await spotOf(page))!.turn >= 8) await page.waitForTimeout(900);
    }
    expect(await buttons.count()).toBe(4);
    await buttons.first().click();
    await page.waitForTimeout(400);
    await rest(page);
    await expectFit(page);
    await buttons.nth(2).press('Enter');
    expect(await buttons.nth(2).getAttribute('aria-pressed')).toBe('true');
    const playing = await draws(page);
    await page.waitForTimeout(1000);
    expect(await draws(page)).toBeGreaterThan(playing);
    await buttons.nth(3).press('Enter');
    await rest(page);
    expect(await buttons.count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest('.stream-controls') !== null)).toBe(
      true,
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('is a band above the text on a phone, in sight while reading, and can be put away', async () => {
    const { page } = await opened({ width: 390, height: 844 });
    await page.locator('.picture.there').waitFor();
    await readOn(page, 1, first);
    await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight);
    });
    await page.waitForTimeout(200);
    const box = (await page.locator('.picture').boundingBox())!;
    expect(box.y).toBe(0);
    expect(box.height).toBeLessThan(844 / 3);
    await page.locator('.picture-fold').click();
    expect((await page.locator('.picture').boundingBox())!.height).toBeLessThan(48);
    await page.locator('.picture-fold').click();
    await rest(page);
    await expectFit(page);
    await page.context().close();
  });

  test('is said in words where there is no WebGL, and the run goes on', async () => {
    const { page, complaints } = await opened(
      { width: 1280, height: 720 },
      `${COUNT} const own = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return /webgl/.test(kind) ? null : own.call(this, kind, ...rest);
      };`,
    );
    await page.locator('.picture.missing').waitFor();
    expect((await page.locator('.picture-lines p').allInnerTexts()).length).toBeGreaterThan(20);
    expect((await page.locator('.picture-lines').boundingBox())!.height).toBeGreaterThan(40);
    await readOn(page, 2, first);
    expect((await spotOf(page))!.turn).toBe(2);
    expect(await draws(page)).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
