// The packages: the hosted build without a line after the first visit, an edition that waits, and one file opened by double click.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { begin, inFull, readOn, spotOf } from './reader';
import { serveBuilt, watch } from './site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Until the worker has kept every file and has the page. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => {
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
      });
  });

describe('the hosted build', () => {
  test('needs at most 140 kB, compressed, up to the first decision, and waits for no type, picture or later scene', async () => {
    const folder = resolve(process.env['BUILT'] ?? 'dist');
    const html = readFileSync(join(folder, 'index.html'));
    const named = [...html.toString().matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) => name!);
    expect(named.filter((name) => /\.(js|css)$/.test(name)).length).toBeGreaterThan(1);
    const bytes = [html, ...named.map((name) => readFileSync(join(folder, name)))].reduce(
      (sum, text) => sum + gzipSync(text).length,
      0,
    );
    expect(bytes).toBeLessThan(140_000);

    const site = await serveBuilt();
    const context = await browser.newContext();
    const page = await context.newPage();
    const fetched: string[] = [];
    // Whatever else is asked for has to wait.
    const waiting: (() => Promise<void>)[] = [];
    let open = false;
    await page.route('**/*', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
      fetched.push(name);
      if (open || name === 'index.html' || named.includes(name)) return route.continue();
      waiting.push(() => route.continue());
      return undefined;
    });
    await page.goto(site.address, { waitUntil: 'commit' });
    await begin(page);
    await page.locator('.play input[name=choice]').first().waitFor();
    await page.keyboard.press('1');
    await page.locator('.why').waitFor();
    expect(fetched.filter((name) => name.endsWith('.woff2')).length).toBeGreaterThan(0);
    // A choice committed too early is taken as soon as the rest is there.
    await page.keyboard.press('Enter');
    expect(await page.locator('.commit .primary').isDisabled()).toBe(true);
    expect((await spotOf(page))?.turn).toBe(0);
    open = true;
    await Promise.all(waiting.map((go) => go()));
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.play')?.dataset['turn'] === '1');
    await context.close();
    await site.close();
  });

  test('plays to the end without a line after the first visit', async () => {
    const site = await serveBuilt();
    const context = await browser.newContext();
    const complaints = watch(context, site.address);
    const page = await context.newPage();
    await page.goto(site.address);
    await kept(page);
    await site.close();
    await page.goto(site.address);
    await begin(page);
    await page.locator('.picture.there').waitFor({ timeout: 30_000 });
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.reload();
    await page.waitForSelector('.play');
    await readOn(page, 99, () => 1);
    await page.locator('.debrief .chart svg').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  test('a new edition waits while a run is open, is offered on the title, and is taken there', async () => {
    const instead = new Map<string, string>();
    const site = await serveBuilt(instead);
    const worker = readFileSync(join(resolve(process.env['BUILT'] ?? 'dist'), 'sw.js'), 'utf8');
    const context = await browser.newContext();
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const page = await context.newPage();
    await page.goto(site.address);
    await kept(page);
    await begin(page);
    await readOn(page, 1, () => 1);
    const before = await spotOf(page);
    instead.set('/sw.js', worker.replace(/launch-day-[0-9a-f]{12}/, 'launch-day-newer'));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration!.update();
      while (!registration!.waiting)
        await new Promise((done) => {
          setTimeout(done, 50);
        });
    });
    expect(await spotOf(page)).toEqual(before);
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: /Use it now/ }).click();
    await reloaded;
    await page.getByRole('button', { name: /Continue/ }).click();
    await page.waitForSelector('.play');
    expect(await spotOf(page)).toEqual(before);
    expect(await page.evaluate(async () => (await caches.keys()).includes('launch-day-newer'))).toBe(true);
    await context.close();
    await site.close();
  }, 60_000);
});

describe('the single file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'launch-day-single-'));
  beforeAll(async () => {
    await build({ mode: 'single', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is one file, and plays from file:// to the end by keyboard with no request at all', async () => {
    expect(readdirSync(folder)).toEqual(['index.html']);
    const address = pathToFileURL(join(folder, 'index.html')).href;
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const complaints = watch(context, address);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
    });
    await page.goto(address);
    await begin(page);
    await page.locator('.picture.there').waitFor({ timeout: 30_000 });
    await readOn(page, 4, () => 2);
    const before = await spotOf(page);
    await page.reload();
    await page.waitForSelector('.play');
    expect(await spotOf(page)).toEqual(before);
    await readOn(page, 99, () => 2);
    await page.locator('.debrief .chart svg').first().waitFor();
    expect(await page.locator('.hand-in').innerText()).not.toContain('file:');
    expect(asked).toEqual([address, address]);
    expect(complaints).toEqual([]);
    await context.close();

    const bare = await browser.newContext();
    await bare.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const other = await bare.newPage();
    await other.goto(address);
    await inFull(other);
    await begin(other);
    await readOn(other, 99, () => 1);
    await other.locator('.debrief').waitFor();
    await bare.close();
  }, 180_000);
});
