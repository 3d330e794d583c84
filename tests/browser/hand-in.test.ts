// What is handed in: the link, its picture and both codes bring the decisions to another browser; what is folded on a
// phone stands on paper.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { encode } from 'uqr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRun } from '../../src/play/file';
import { standing, type Run } from '../../src/play/run';
import { words } from '../../src/words/words';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { withoutPictures } from './no-pictures';
import { finished } from './screens';
import { serveBuilt, type Site } from './site';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function fresh(width: number): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await withoutPictures(context);
  return { context, page: await context.newPage() };
}

async function toDebrief(page: Page): Promise<void> {
  await page.goto(site.address);
  await page.getByRole('button', { name: /New run/ }).waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(finished(2)) });
  await page.locator('.debrief .chart svg').first().waitFor();
}

/** The run as the debrief's file has it. */
async function savedRun(page: Page): Promise<Run> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.debrief.file }).first().click();
  const read = readRun(readFileSync(await (await download).path(), 'utf8'));
  if (!read.ok) throw new Error(`${read.reason} ${read.detail}`);
  return read.run;
}

const taken = ({ events }: Run) =>
  standing(events).map((event) => (event.kind === 'decided' ? event.choice : event.taken));
const forecasts = ({ events }: Run) =>
  events.flatMap((event) =>
    event.kind === 'forecast' ? [[event.decision, event.readings, event.confidence]] : [],
  );

test('the link, the picture and both codes, as copied, bring the same decisions to another browser', async () => {
  const { context, page } = await fresh(1280);
  await toDebrief(page);
  const run = await savedRun(page);
  await page.locator('.move-steps button').nth(2).click();
  const copied: string[] = [];
  for (const copy of await page.locator('.copyable button').all()) {
    await copy.click();
    await page.getByRole('button', { name: words.debrief.copied, exact: true }).nth(copied.length).waitFor();
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  const [route, code, link] = copied as [string, string, string];
  const dark = encode(link, { ecc: 'M', border: 2 })
    .data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  expect(await page.locator('.code-picture path').getAttribute('d')).toBe(dark);
  await context.close();

  for (const [how, text] of [
    ['link', link],
    ['route', route],
    ['class', code.toLowerCase().replaceAll('-', ' ')],
  ] as const) {
    const other = await fresh(390);
    await other.page.goto(how === 'link' ? text : site.address);
    if (how !== 'link') {
      await other.page.getByRole('button', { name: words.title.pasteCode }).click();
      await other.page.locator('dialog[open] input').fill(text);
      await other.page.keyboard.press('Enter');
    }
    await other.page.locator('.debrief').waitFor();
    const brought = await savedRun(other.page);
    expect(taken(brought), how).toEqual(taken(run));
    expect(forecasts(brought), how).toEqual(how === 'class' ? forecasts(run) : []);
    expect(brought.id).not.toBe(run.id);
    await other.context.close();
  }
}, 60_000);

test('what is folded on a phone is said in its point, opens by a press, and stands on paper, A4 and Letter', async () => {
  const { context, page } = await fresh(390);
  await toDebrief(page);
  const heads = page.locator('.sheet-head');
  expect(await heads.count()).toBeGreaterThan(5);
  expect(await page.locator('.sheet-rest:visible').count()).toBe(0);
  for (const index of [0, 1, 2]) {
    await page.locator('.move-steps button').nth(index).click();
    // Three screens of a phone for the longest of the three.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3 * 844);
  }
  for (const sheet of await page.locator('article:has(.sheet-head):visible').all()) {
    expect((await sheet.innerText()).length, await sheet.innerText()).toBeGreaterThan(
      (await sheet.locator('h3').innerText()).length + 10,
    );
    await sheet.locator('.sheet-head').click();
    expect(await sheet.locator('.sheet-rest').isVisible()).toBe(true);
    await sheet.locator('.sheet-head').click();
    expect(await sheet.locator('.sheet-rest').isVisible()).toBe(false);
  }
  await page.emulateMedia({ media: 'print' });
  const folded = await page
    .locator('.sheet-rest')
    .evaluateAll(
      (all) => all.filter((each) => each.closest('.no-print') === null && !each.checkVisibility()).length,
    );
  expect(folded).toBe(0);
  for (const format of ['A4', 'Letter']) {
    const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages, format).toBeGreaterThan(2);
    expect(pages, format).toBeLessThan(8);
  }
  await context.close();
}, 60_000);
