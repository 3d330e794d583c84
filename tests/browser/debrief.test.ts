// The debrief on the built page: three moves, why a number, one replay on record, and exports without anything personal.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { newHeader } from '../../src/page/run/header';
import { readRun } from '../../src/play/file';
import { writeRun } from '../../src/play/write-run';
import { openPlaythrough } from '../../src/play/playthrough';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { withoutPictures } from './no-pictures';
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

/** The file of a run played to its end with the first option each time, and every forecast certain. */
function finished(): string {
  const theCase = compiledOnce();
  const play = openPlaythrough(theCase, newHeader(theCase, 'alone', 'en', 0));
  while (play.turn().asks) {
    const decision = play.turn().asks;
    const { forecast } = theCase.decisions.find(({ id }) => id === decision)!;
    if (forecast)
      play.note(
        {
          kind: 'forecast',
          decision,
          readings: { [forecast.social]: 'down', [forecast.technical]: 'up' },
          confidence: 'certain',
        },
        0,
      );
    play.choose(play.turn().choices[0]!.id, { ms: 10 }, 0);
  }
  return writeRun(play.run());
}

/** A page in the debrief of that run. The picture is not drawn: it is not what is looked at here. */
async function debriefAt(width: number, height: number): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  await withoutPictures(context);
  const page = await context.newPage();
  await page.goto(site.address);
  await page.getByRole('button', { name: /New run/ }).waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(finished()) });
  await page.locator('.debrief .chart svg').first().waitFor();
  return { page, context };
}

async function saved(page: Page, name: RegExp): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  return readFileSync(await (await download).path());
}

const move = (page: Page, index: number) => page.locator('.move-steps button').nth(index).click();
const inView = (page: Page) => page.locator('.move:visible').count();

test('one move at a time, reading goes on at its heading, and all numbers of a chart stand in a table', async () => {
  const { page, context } = await debriefAt(390, 844);
  for (const index of [1, 2, 0]) {
    await move(page, index);
    expect(await inView(page)).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`move${index}`);
  }
  for (const chart of await page.locator('article:has(.chart)').all())
    expect(await chart.locator('details table').count()).toBeGreaterThan(0);
  await context.close();
});

/** How a band is worded. */
const BAND = /Over 200 sets of assumptions: \S.* to \S/;

test('a number says why: choices, rules, dated facts, assumptions; no amount without its band', async () => {
  const { page, context } = await debriefAt(1280, 720);
  const asked = await page.locator('.asked').count();
  expect(asked).toBeGreaterThanOrEqual(14);
  await page.locator('.two-figures .asked').first().click();
  await page.locator('.why-part').first().waitFor();
  expect(await page.locator('.why-by').count()).toBe(0);
  await page.locator('.why-measured').waitFor({ timeout: 90_000 });
  const parts = await page.locator('.why-part').all();
  expect(parts.length).toBeGreaterThanOrEqual(3);
  for (const part of parts) {
    expect(await part.locator('.why-by').innerText()).toMatch(BAND);
    // Beside the amount with its band, a part says directions only.
    expect(
      await part
        .locator('h3, h4, .why-rows > li > p, > .fine')
        .allInnerTexts()
        .then((texts) => texts.join(' ')),
    ).not.toMatch(/[+\u2212]\u00a0?\d/);
  }
  await page.locator('.why-hangs summary').click();
  await page.locator('.why-hangs tbody tr').nth(5).waitFor({ timeout: 90_000 });
  await page.locator('.why-rows summary').first().click();
  expect(await page.locator('.why-rows details[open]').innerText()).toMatch(/What it moves: /);
  await page.keyboard.press('Escape');
  expect(await page.locator('.debrief').count()).toBe(1);
  await context.close();
});

test('one replay, predicted first, with its band; it is on record, and there is no second', async () => {
  const { page, context } = await debriefAt(390, 844);
  await move(page, 2);
  await page.locator('.replay select').selectOption('D09');
  await page.locator('.replay input[type=radio]').nth(1).check();
  expect(await page.locator('.replay button[type=submit]').isDisabled()).toBe(true);
  await page.locator('.replay .segment input').first().check({ force: true });
  await page.locator('.replay button[type=submit]').click();
  await page.locator('.replay .chart svg').waitFor({ timeout: 90_000 });
  expect(await page.locator('.replay').innerText()).toMatch(
    /You expected: More\..*Over 200 sets of assumptions: .+ to /s,
  );
  for (const row of await page.locator('.replay tbody tr').all())
    expect((await row.locator('td').allTextContents()).filter((text) => text.trim() === '')).toEqual([]);
  expect(await page.locator('.replay thead th').allTextContents()).toEqual(
    expect.arrayContaining(['5 of 100 below', '5 of 100 above']),
  );
  expect(await page.locator('.replay .chart svg [aria-label=area]').count()).toBe(1);
  expect(await page.locator('.replay form').count()).toBe(0);
  const read = readRun((await saved(page, /Save the run file/)).toString('utf8'));
  expect(read.ok && read.run.events.filter(({ kind }) => kind === 'replayed')).toMatchObject([
    { decision: 'D09', predicted: 'up' },
  ]);
  await page.reload();
  await page.locator('.debrief').waitFor();
  await move(page, 2);
  await page.locator('.replay-result').waitFor();
  expect(await page.locator('.replay form').count()).toBe(0);
  await context.close();
});

test('the if-then line stays on the device: in no file, code, link, text or print until it is shared', async () => {
  const { page, context } = await debriefAt(1280, 720);
  await move(page, 2);
  const secret = 'Marisol Quint';
  await page.locator('.plan textarea').first().fill(`${secret} stops asking`);
  await page.locator('.plan textarea').nth(1).fill('ask her why');
  await page.getByText('Kept on this device.', { exact: true }).waitFor();
  expect((await saved(page, /Save the run file/)).toString('utf8')).not.toContain(secret);
  const picture = await saved(page, /Save the picture/);
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(picture.toString('latin1')).not.toContain(secret);
  expect(
    await page
      .locator('.hand-in, .share')
      .allInnerTexts()
      .then((texts) => texts.join(' ')),
  ).not.toContain(secret);
  await page.emulateMedia({ media: 'print' });
  expect(await inView(page)).toBe(3);
  expect(await page.locator('.plan').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Share it').check();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.plan').innerText()).toContain(secret);
  await context.close();
});

test('a run file has no field in which a person, a machine or a place could stand', () => {
  const read = readRun(finished());
  if (!read.ok) throw new Error(read.detail);
  const { events, ...header } = read.run;
  expect(Object.keys(header).sort()).toEqual([
    'asks',
    'edition',
    'format',
    'groups',
    'id',
    'language',
    'mode',
    'preset',
    'started',
  ]);
  const fields = new Set(events.flatMap((event) => Object.keys(event)));
  expect(
    [...fields].filter(
      (field) =>
        !['kind', 'at', 'hash', 'choice', 'ms', 'digest', 'decision', 'readings', 'confidence'].includes(
          field,
        ),
    ),
  ).toEqual([]);
});
