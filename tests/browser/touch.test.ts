// By touch on a phone: a run tapped through from the title to the file handed in, and nothing on any screen too small
// for a finger.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRun } from '../../src/play/file';
import { standing } from '../../src/play/run';
import { words } from '../../src/words/words';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { withoutPictures } from './no-pictures';
import { spotOf, type Speech } from './reader';
import { finished, screensAfter, screensAlone, screensInClass, theCase } from './screens';
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

/** Side of the smallest target in px (WCAG 2.2, 2.5.8). */
const LEAST = 24;

/** A phone whose pictures are not drawn: what they say stands on the page then. */
async function phone(width: number): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  await withoutPictures(context);
  return context;
}

/** What can be pressed and is smaller than that: a radio or a box by the label that stands for it. */
const tooSmall = (page: Page) =>
  page.evaluate((least) => {
    const root: ParentNode = document.querySelector('dialog[open]') ?? document;
    return [
      ...root.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary'),
    ].flatMap((each) => {
      const target = each.matches('[type=radio], [type=checkbox]') ? (each.closest('label') ?? each) : each;
      const { width, height } = target.getBoundingClientRect();
      // A hundredth is rounding.
      return each.checkVisibility() && width > 0 && Math.min(width, height) < least - 0.01
        ? [
            `${target.tagName.toLowerCase()}.${target.className} ` +
              `"${(target.textContent ?? '').trim().slice(0, 30)}" is ${width.toFixed(1)} by ${height.toFixed(1)} px`,
          ]
        : [];
    });
  }, LEAST);

test('on no kind of screen is there a target under 24 px', async () => {
  const context = await phone(320);
  const page = await context.newPage();
  await page.goto(site.address);
  await page.getByRole('button', { name: /New run/ }).waitFor();
  const found: string[] = [];
  let screens = 0;
  const look = async (screen: string) => {
    screens += 1;
    found.push(...(await tooSmall(page)).map((each) => `${screen}: ${each}`));
  };
  for (const walk of [screensAlone, screensAfter, screensInClass])
    await walk({ page, look, runs: [finished(0), finished(2)] });
  expect(found).toEqual([]);
  expect(screens).toBeGreaterThan(25);
  await context.close();
}, 120_000);

const tap = async (what: Locator) => {
  await what.scrollIntoViewIfNeeded();
  await what.tap();
};

/** Resolves when another page of the paper is shown than this one, or another screen. */
const turnedFrom = (page: Page, { turn, page: leaf }: Speech) =>
  page.waitForFunction(
    (was) => {
      const play = document.querySelector<HTMLElement>('.play');
      return !play || play.dataset['turn'] !== was[0] || play.dataset['page'] !== was[1];
    },
    [String(turn), String(leaf)] as const,
  );

/** From the title to the first question of the short run. */
async function beginShort(page: Page): Promise<void> {
  await tap(page.locator('.segment', { hasText: words.title.lengths['alone-short'] }));
  await tap(page.getByRole('button', { name: /New run/ }));
  await tap(page.locator('.guess .choice').first());
  await tap(page.locator('.guess .primary'));
  await page.locator('.play').waitFor();
}

/** Always at hand: to contest what came of the last decision, and where one is asked, to leave it undecided. */
async function alwaysAtHand(page: Page, { turn, asks }: Speech): Promise<void> {
  const atHand = async (name: string) => page.getByRole('button', { name, exact: true }).count();
  if (turn > 0) expect(await atHand(asks ? words.play.contestLast : words.play.contest)).toBe(1);
  expect(await atHand(words.play.giveUp)).toBe(asks ? 1 : 0);
}

/** Answers what a page of reading asks, and taps on. */
async function readOn(page: Page): Promise<void> {
  const ways = page.locator('.other-ways .reason');
  if ((await ways.count()) > 0) {
    await tap(ways.nth(0));
    await tap(ways.nth(2));
  }
  for (const again of await page.locator('.look-back .pick').all())
    await tap(again.locator('.segment').nth(1));
  await tap(page.locator('.paper-inner > .actions .primary'));
}

/** Taps an option, which commits nothing, then a reason and forecasts, and commits. */
async function decide(page: Page, spot: Speech): Promise<void> {
  await tap(page.locator('.choices .choice').nth(1));
  await page.locator('.why').waitFor();
  expect(await spotOf(page)).toEqual(spot);
  await tap(page.locator('.why .reason').nth(1));
  for (const pick of await page.locator('.why > .pick, .foresee .pick').all())
    await tap(pick.locator('.segment').nth(1));
  await tap(page.locator('.commit .primary'));
}

/** Reading goes on in sight: below the picture that stays, and not below the fold. */
async function inSight(page: Page): Promise<void> {
  if ((await page.locator('.play').count()) === 0) return;
  const top = await page.evaluate(
    () => document.querySelector('.paper [data-start]')!.getBoundingClientRect().top,
  );
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(844 * 0.75);
}

/** Taps a run to its end; the decisions asked on the way. A document is opened before the first. */
async function tapThrough(page: Page): Promise<string[]> {
  const asked: string[] = [];
  for (let steps = 0; steps < 80; steps++) {
    const spot = await spotOf(page);
    if (!spot) break;
    await alwaysAtHand(page, spot);
    if (spot.asks) {
      asked.push(spot.asks);
      if (asked.length === 1) {
        await tap(page.locator('.to-file button'));
        await tap(page.locator('.document > button').first());
        await tap(page.locator('dialog[open] .dialog-head button'));
      }
      await decide(page, spot);
    } else await readOn(page);
    await turnedFrom(page, spot);
    await inSight(page);
  }
  return asked;
}

test('a run is tapped through from the title to the file, and one stray tap never commits', async () => {
  const context = await phone(390);
  const complaints = watch(context, site.address);
  const page = await context.newPage();
  await page.goto(site.address);
  await beginShort(page);
  const asked = await tapThrough(page);
  await page.locator('.debrief').waitFor();
  await tap(page.locator('.move-steps button').nth(2));
  const download = page.waitForEvent('download');
  await tap(page.locator('.hand-in .primary'));
  const read = readRun(readFileSync(await (await download).path(), 'utf8'));
  if (!read.ok) throw new Error(read.reason);
  const { events, asks } = read.run;
  expect(asked).toHaveLength(standing(events).length);
  expect(asks).toEqual(expect.arrayContaining(asked));
  const kinds = new Set(events.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['alternatives', 'decided', 'forecast', 'guessed', 'opened', 'rated']);
  expect(events.filter((event) => event.kind === 'rated' && event.when === 'after').length).toBeGreaterThan(
    0,
  );
  expect(events.every((event) => event.kind !== 'decided' || event.reason !== undefined)).toBe(true);
  expect(theCase.presets['alone-short']?.asks).toEqual(asks);
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);
