// Nothing is lost: reloads, a killed browser, two tabs, a browser that keeps nothing.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRun } from '../../src/play/file';
import { launchBrowser } from './chromium';
import { killed, lost } from './kills';
import { begin, readOn, spotOf, step } from './reader';
import { serveBuilt, type Site } from './site';

let browser: Browser;
let site: Site;
beforeAll(async () => { [browser, site] = await Promise.all([launchBrowser(), serveBuilt()]); });
afterAll(async () => { await browser.close(); await site.close(); });

/** A browser that draws no picture: quicker, and the keeping is the same. */
const plain = async () => {
  const context = await browser.newContext({ acceptDownloads: true });
  await context.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null; });
  return context;
};

test('a reload at any page of a run comes back to that page', async () => {
  const context = await plain();
  const page = await context.newPage();
  await page.goto(site.address);
  await begin(page);
  for (let steps = 0; steps < 12; steps++) {
    const before = await spotOf(page);
    await page.reload();
    await page.waitForSelector('.play');
    expect(await spotOf(page)).toEqual(before);
    await step(page, () => 1);
  }
  await context.close();
}, 60_000);

test.skipIf(process.platform !== 'linux')('a browser killed twenty times loses at most the tap in hand', async () => {
  const kills = await killed(site.address, 20);
  expect(lost(kills)).toEqual([]);
  expect(kills.length).toBeGreaterThan(15);
}, 120_000);

test('a run opened in a second tab waits there until it is taken over, and the first tab then only waits', async () => {
  const context = await plain();
  const first = await context.newPage();
  await first.goto(site.address);
  await begin(first);
  await readOn(first, 2, () => 1);
  const second = await context.newPage();
  await second.goto(site.address);
  await second.getByRole('button', { name: /Continue/ }).click();
  await second.getByRole('alert').waitFor();
  expect(await second.getByRole('alert').innerText()).toContain('another tab');
  await step(first, () => 2);
  const before = await spotOf(first);
  await second.getByRole('button', { name: /Go on here/ }).click();
  await second.waitForSelector('.play');
  expect(await spotOf(second)).toEqual(before);
  await first.getByRole('alert').waitFor();
  await readOn(second, 4, () => 1);
  const ahead = await spotOf(second);
  await first.close();
  await second.reload();
  await second.waitForSelector('.play');
  expect(await spotOf(second)).toEqual(ahead);
  await context.close();
});

test('where storage is blocked the title says so, the run goes on, and the file is offered at the end', async () => {
  const context = await plain();
  await context.addInitScript(() => { IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); }; });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('keeps nothing');
  await begin(page);
  await readOn(page, 99, () => 1);
  await page.locator('.debrief').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Save the run file/ }).click();
  const read = readRun(readFileSync(await (await download).path(), 'utf8'));
  expect(read.ok && read.run.events.filter(({ kind }) => kind === 'decided').length).toBeGreaterThan(8);
  await context.close();
}, 60_000);

test('where a write fails in the middle of a run the page says so and offers the file', async () => {
  const context = await plain();
  const page = await context.newPage();
  await page.goto(site.address);
  await begin(page);
  await page.evaluate(() => { IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
  await step(page, () => 1);
  expect(await page.getByRole('alert').innerText()).toContain('could not be kept');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const read = readRun(readFileSync(await (await download).path(), 'utf8'));
  expect(read.ok && read.run.events.some(({ kind }) => kind === 'decided')).toBe(true);
  await context.close();
});
