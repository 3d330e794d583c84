// The picture's sounds in a real browser: quiet ones beside what changes, none before a gesture, none while they are off,
// none in a group's room until asked for.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { begin, readOn, step } from './reader';
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

/** Counts contexts and what is begun in them; remembers the loudest level asked for. */
const LISTEN = `window.heard = { contexts: 0, tones: 0, noises: 0, loudest: 0 };
  const Own = window.AudioContext;
  window.AudioContext = class extends Own { constructor(...given) { super(...given); window.heard.contexts += 1; } };
  for (const [kind, name] of [[OscillatorNode, 'tones'], [AudioBufferSourceNode, 'noises']]) {
    const own = kind.prototype.start;
    kind.prototype.start = function (...given) { window.heard[name] += 1; return own.apply(this, given); };
  }
  const ramp = AudioParam.prototype.linearRampToValueAtTime;
  AudioParam.prototype.linearRampToValueAtTime = function (value, time) {
    window.heard.loudest = Math.max(window.heard.loudest, value);
    return ramp.call(this, value, time);
  };`;
interface Heard {
  contexts: number;
  tones: number;
  noises: number;
  loudest: number;
}
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard }).heard);

async function opened(): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const complaints = watch(context, site.address);
  const page = await context.newPage();
  await page.addInitScript(LISTEN);
  await page.goto(site.address);
  return { page, complaints };
}

test('a decision is heard, quietly; M turns sound off and on, and the setting is kept', async () => {
  const { page, complaints } = await opened();
  await begin(page);
  await page.locator('.picture.there').waitFor();
  await page.waitForTimeout(500);
  expect(await heard(page)).toMatchObject({ contexts: 0, tones: 0 });
  await step(page, () => 1);
  await page.waitForFunction(() => (window as unknown as { heard: Heard }).heard.tones > 0);
  const { contexts, tones, loudest } = await heard(page);
  expect(contexts).toBe(1);
  expect(loudest).toBeLessThanOrEqual(0.2);
  await page.keyboard.press('m');
  await readOn(page, 3, () => 1);
  await page.waitForTimeout(300);
  expect((await heard(page)).tones).toBe(tones);
  await page.reload();
  await page.locator('.picture.there').waitFor();
  await step(page, () => 1);
  await page.waitForTimeout(500);
  expect(await heard(page)).toMatchObject({ contexts: 0, tones: 0 });
  await page.keyboard.press('m');
  await page.waitForFunction(() => (window as unknown as { heard: Heard }).heard.tones > 0);
  const again = (await heard(page)).tones;
  await readOn(page, 5, () => 1);
  await page.waitForFunction((before) => (window as unknown as { heard: Heard }).heard.tones > before, again);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the crowd of the first hours murmurs while it moves', async () => {
  const { page } = await opened();
  await begin(page);
  const buttons = page.locator('.stream-controls button');
  for (let steps = 0; steps < 120 && (await buttons.count()) === 0; steps += 1) {
    await step(page, () => 1);
    await page.waitForTimeout(150);
  }
  expect((await heard(page)).noises).toBe(1);
  await buttons.first().click();
  await buttons.first().click();
  await page.waitForTimeout(200);
  expect((await heard(page)).noises).toBe(2);
  await page.context().close();
});

test("a group's room is silent until somebody presses M", async () => {
  const { page } = await opened();
  await page.locator('.title-pair button').first().click();
  await page.locator('.room-setup button[type=submit]').click();
  await page.locator('.room-test .room-main').click();
  await page.locator('.room-play[data-step=read]').waitFor();
  await page.waitForTimeout(1500);
  expect((await heard(page)).contexts).toBe(0);
  await page.keyboard.press('m');
  await page.waitForFunction(() => (window as unknown as { heard: Heard }).heard.tones > 0);
  await page.context().close();
});
