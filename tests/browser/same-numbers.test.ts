// The same numbers in Node and in a browser: runs of the model, exact to the last digit, in the bundle that a browser runs and here.
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { marksOf } from './marks';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The model and its digests as one script, built as the page is built. */
async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve(import.meta.dirname, 'marks.ts'), formats: ['iife'], name: 'marks' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

test('named paths, drawn parameters and random choices come out alike', async () => {
  const { decisions, moments } = compiledOnce();
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundled() });
  const there = await page.evaluate(`marks.marksOf(${JSON.stringify({ decisions, moments })})`);
  const here = marksOf({ decisions, moments });
  expect(here.length).toBeGreaterThan(60);
  expect(new Set(here.map(({ digest }) => digest)).size).toBeGreaterThan(40);
  expect(there).toEqual(here);
});
