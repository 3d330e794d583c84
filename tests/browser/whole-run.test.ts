// The main job, on the built page in a real browser: a whole run by keyboard alone, reloaded in the middle, saved, opened again elsewhere.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { readRun } from '../../src/play/file';
import { replay } from '../../src/play/replay';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { begin, inFull, readOn, spotOf, step, tabTo } from './reader';
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

/** Saves the run from the debrief by keyboard; the file's text. */
async function saveFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await tabTo(page, 'file');
  await page.keyboard.press('Enter');
  return readFileSync(await (await download).path(), 'utf8');
}

const toDebrief = (page: Page) => page.locator('.debrief, .sheet').first().waitFor();
/** What the debrief says, once its charts are drawn: they come after the text. */
async function debriefOf(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const charts = [...document.querySelectorAll<HTMLElement>('.debrief .chart')].filter(
      ({ offsetParent }) => offsetParent,
    );
    return charts.length > 0 && charts.every((chart) => chart.querySelector('svg'));
  });
  return page.locator('main').innerText();
}
/** The last option on offer, or the first where the run would leave history's road too early to fail. */
const picks = ({ turn }: { turn: number }) => (turn % 3) + 1;

describe('a whole run by keyboard', () => {
  test('is played, reloaded in the middle, saved to a file, and opened in a fresh profile with the same turns', async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      acceptDownloads: true,
    });
    const complaints = watch(context, site.address);
    const page = await context.newPage();
    await page.goto(site.address);
    await begin(page);
    await readOn(page, 5, picks);
    const before = await spotOf(page);
    const words = await page.locator('.paper-inner').innerText();
    await page.reload();
    await page.waitForSelector('.play');
    expect(await spotOf(page)).toEqual(before);
    expect(await page.locator('.paper-inner').innerText()).toBe(words);
    await readOn(page, 99, picks);
    await toDebrief(page);
    const text = await saveFile(page);
    const read = readRun(text);
    if (!read.ok) throw new Error(`${read.reason} ${read.detail}`);
    const replayed = replay(compiledOnce(), read.run);
    expect([replayed.status, replayed.note]).toEqual(['ok', '']);
    expect(replayed.turns.length).toBe(12);
    expect(replayed.turns.at(-1)!.ending).not.toBe('');
    const debrief = await debriefOf(page);
    await context.close();

    const fresh = await browser.newContext({ viewport: { width: 1280, height: 720 }, acceptDownloads: true });
    const freshComplaints = watch(fresh, site.address);
    const other = await fresh.newPage();
    await other.goto(site.address);
    await other.getByRole('button', { name: /New run/ }).waitFor();
    const chooser = other.waitForEvent('filechooser');
    await tabTo(other, 'Open a file');
    await other.keyboard.press('Enter');
    await (
      await chooser
    ).setFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await toDebrief(other);
    expect(await saveFile(other)).toBe(text);
    expect(await debriefOf(other)).toBe(debrief);
    await fresh.close();
    expect([...complaints, ...freshComplaints]).toEqual([]);
  }, 240_000);

  test('a damaged file is refused in words and the run in progress stays', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.address);
    await begin(page);
    await readOn(page, 1, () => 1);
    const before = await spotOf(page);
    await page.evaluate(() => {
      sessionStorage.clear();
    });
    await page.goto(site.address);
    await page.getByRole('button', { name: /Continue/ }).waitFor();
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, 'Open a file');
    await page.keyboard.press('Enter');
    await (
      await chooser
    ).setFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from('{"format":1,') });
    await page.getByRole('alert').first().waitFor();
    expect((await page.getByRole('alert').first().innerText()).length).toBeGreaterThan(20);
    await tabTo(page, 'Continue');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.play');
    expect(await spotOf(page)).toEqual(before);
    await context.close();
  });

  test('one stray key never commits', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.address);
    await begin(page);
    while (!(await spotOf(page))!.asks) await step(page, () => 1);
    const before = await spotOf(page);
    for (const key of ['Enter', 'x', '9', '2', '3']) await page.keyboard.press(key);
    await page.waitForTimeout(200);
    expect(await spotOf(page)).toEqual(before);
    await context.close();
  });

  test('without WebGL the game is complete in words, and in full by keyboard', async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    await context.addInitScript(() => {
      const get = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        return /webgl/.test(kind) ? null : (get as (...all: unknown[]) => unknown).call(this, kind, ...rest);
      } as typeof get;
    });
    const page = await context.newPage();
    await page.goto(site.address);
    await inFull(page);
    await begin(page);
    await readOn(page, 99, ({ turn }) => (turn === 7 ? 2 : 1));
    await toDebrief(page);
    const read = readRun(await saveFile(page));
    expect(
      read.ok && [read.run.preset, read.run.events.filter(({ kind }) => kind === 'decided').length > 25],
    ).toEqual(['full', true]);
    await context.close();
  }, 120_000);
});
