// Access: no axe violation on any kind of screen, in any theme, at 320 and 1280 px; nothing to scroll sideways; focus and announcements where they belong.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import palette from '../../assets/palette.json';
import { newHeader } from '../../src/page/session';
import { writeRun } from '../../src/play/file';
import { openPlaythrough } from '../../src/play/playthrough';
import { compileStory } from '../../story/compile';
import { launchBrowser } from './chromium';
import { spotOf, step } from './reader';
import { serveBuilt, type Site } from './site';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;
const THEMES = ['dark', 'light', 'high'] as const;
const WIDTHS = [320, 1280] as const;

let browser: Browser;
let site: Site;
beforeAll(async () => { [browser, site] = await Promise.all([launchBrowser(), serveBuilt()]); });
afterAll(async () => { await browser.close(); await site.close(); });

/** What axe finds on this screen: rule, element, and what it says. All rules in the first theme; in the others the colours, which are all that differs. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const theme of THEMES) {
    found.push(...await page.evaluate(async ({ contrast, colours, tags }) => {
      const library = (window as unknown as { axe: typeof axe }).axe;
      const root = document.documentElement;
      root.dataset['contrast'] = contrast;
      for (const [name, value] of Object.entries(colours)) root.style.setProperty(`--${name}`, value);
      const run = await library.run(document, { runOnly: tags ?? ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] });
      return run.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${contrast} ${id}: ${target.join(' ')} ${failureSummary?.split('\n').at(-1)?.trim() ?? ''}`));
    }, { contrast: theme, colours: palette[theme], tags: theme === 'dark' ? [...TAGS] : null }));
  }
  return found;
}

/** How far the page can be scrolled sideways, in CSS pixels. */
const sideways = (page: Page) => page.evaluate(() => {
  window.scrollTo(1000, window.scrollY);
  const moved = window.scrollX;
  window.scrollTo(0, window.scrollY);
  return moved;
});

const openDialog = async (page: Page, name: RegExp) => {
  await page.getByRole('button', { name }).first().click();
  await page.locator('dialog[open]').waitFor();
};
const closeDialog = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
};

/** A new page at the title; `drawn`: whether the browser can draw the picture. */
async function opened(width: number, drawn: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 720 }, reducedMotion: 'reduce' });
  if (!drawn) await context.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null; });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.getByRole('button', { name: /New run/ }).waitFor();
  return page;
}

/** The file of a run played to its end, with a forecast, a rating and a figure on it. */
function finished(): string {
  const theCase = compileStory();
  const play = openPlaythrough(theCase, newHeader(theCase, 'alone', 'en', 0));
  while (play.turn().asks) {
    const decision = play.turn().asks;
    const asks = theCase.decisions.find(({ id }) => id === decision);
    if (asks?.forecast) play.note({ kind: 'forecast', decision, readings: { [asks.forecast.social]: 'up', [asks.forecast.technical]: 'down' }, confidence: 'certain' }, 0);
    if (asks?.key) play.note({ kind: 'rated', decision, when: 'before', soundness: 4 }, 0);
    if (asks?.key === 'K7') play.note({ kind: 'form', form: 'K7', fields: { members: 'trades', line: 'A line.' } }, 0);
    play.choose(play.turn().choices[0]!.id, { ms: 10, line: 'A line.' }, 0);
  }
  return writeRun(play.run());
}

test.each(WIDTHS)('at %i px no kind of screen has a violation in any theme, or scrolls sideways', async (width) => {
  // Wide with the picture, narrow without: there its words stand on the page.
  const page = await opened(width, width > 400);
  const found: string[] = [];
  const look = async (screen: string) => {
    found.push(...(await violations(page)).map((each) => `${screen}: ${each}`));
    const moved = await sideways(page);
    if (moved > 0) found.push(`${screen}: scrolls sideways by ${moved} px`);
  };
  await look('title');
  await openDialog(page, /^Settings/);
  await look('settings');
  await closeDialog(page);
  await openDialog(page, /cannot say/);
  await look('limits');
  await closeDialog(page);
  await page.getByRole('button', { name: /New run/ }).click();
  await page.getByRole('radio').first().waitFor();
  await look('guess');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.play');
  await page.waitForTimeout(300);
  await look('asking');
  await page.keyboard.press('1');
  await look('choosing');
  await openDialog(page, /Open the file/);
  await page.locator('.document > button').first().click();
  await look('file');
  await closeDialog(page);
  await step(page, () => 1);
  await look('after');
  await openDialog(page, /Everything so far/);
  await look('backlog');
  await closeDialog(page);
  await openDialog(page, /Keys that work now/);
  await look('help');
  await closeDialog(page);
  await openDialog(page, /Ways out/);
  await look('ways');
  await closeDialog(page);
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByRole('button', { name: /Continue/ }).waitFor();
  await look('title with a run');
  await page.locator('input[type=file]').setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(finished()) });
  await page.locator('.debrief .chart svg').waitFor();
  await look('debrief');
  await page.context().close();
  expect(found).toEqual([]);
}, 60_000);

test('after each step the focus is on the new text, and the change is said once', async () => {
  const page = await opened(1280, true);
  await page.keyboard.press('Enter');
  await page.getByRole('radio').first().waitFor();
  await page.keyboard.press('Escape');
  await page.waitForSelector('.play');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const text = document.querySelector('[role=status]')?.textContent;
      if (text) said.push(text);
    }).observe(document.querySelector('[role=status]')!, { childList: true, characterData: true, subtree: true });
  });
  for (let steps = 0; steps < 8; steps++) {
    const before = (await spotOf(page))!;
    await page.evaluate(() => { (window as unknown as { said: string[] }).said.length = 0; });
    await step(page, () => 2);
    await page.waitForTimeout(150);
    expect(await page.evaluate(() => document.activeElement?.matches('.paper [data-start]'))).toBe(true);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.length, `${before.turn}.${before.page}: ${said.join(' | ')}`).toBeLessThanOrEqual(1);
    if (before.asks) expect(said.length).toBe(1);
  }
  expect(await page.locator('[aria-live], [role=status]').evaluateAll((all) => all.length)).toBe(1);
  await page.context().close();
});

test('with letter keys off, no letter or digit does anything, and the list of keys says so', async () => {
  const page = await opened(1280, true);
  await openDialog(page, /^Settings/);
  await page.getByRole('group', { name: /Letter/ }).getByRole('radio', { name: 'Off' }).check({ force: true });
  await closeDialog(page);
  await page.getByRole('button', { name: /New run/ }).click();
  await page.getByRole('radio').first().waitFor();
  await page.keyboard.press('Escape');
  await page.waitForSelector('.play');
  for (const key of ['1', 'h', 'd', 'z', '?']) await page.keyboard.press(key);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await page.locator('input[name=choice]:checked').count()).toBe(0);
  await openDialog(page, /Keys that work now/);
  const list = await page.locator('dialog[open]').innerText();
  expect(list).toContain('turned off');
  expect(list).not.toContain('Everything so far');
  await closeDialog(page);
  await page.locator('input[name=choice]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector<HTMLElement>('.play')?.dataset['turn'] === '1');
  await page.context().close();
});
