// The browser the other tests rely on behaves like a user's: web security is on, and WebGL is there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/cli/bench/chromium';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'launch-day-file-'));
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a module import from file:// fails, as it does for every real user', async () => {
  writeFileSync(join(folder, 'part.js'), 'export const part = 1;');
  writeFileSync(
    join(folder, 'page.html'),
    '<script type="module">import { part } from "./part.js"; document.title = `loaded ${part}`;</script>',
  );
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, 'page.html')).href);
  await page.waitForTimeout(300);
  expect(await page.title()).toBe('');
  await page.close();
});

test('WebGL draws in software', async () => {
  const page = await browser.newPage();
  expect(await page.evaluate(() => Boolean(document.createElement('canvas').getContext('webgl')))).toBe(true);
  await page.close();
});
