// Access: no axe violation on any kind of screen, in any theme, at 320 and 1280 px; nothing to scroll sideways;
// focus and announcements where they belong.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import palette from '../../assets/palette.json';
import { words } from '../../src/words/words';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { spotOf, step } from './reader';
import { finished, screensAfter, screensAlone, screensInClass } from './screens';
import { serveBuilt, type Site } from './site';
import { treeOf } from './tree';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;
const THEMES = ['dark', 'light', 'high'] as const;
const WIDTHS = [320, 1280] as const;

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/**
 * What axe finds on this screen: rule, element, and what it says. All rules in the first theme; in the others the
 * colours, which are all that differs.
 */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of THEMES) {
    found.push(
      ...(await page.evaluate(
        async ({ contrast, colours, tags }) => {
          const library = (window as unknown as { axe: typeof axe }).axe;
          const root = document.documentElement;
          root.dataset['contrast'] = contrast;
          for (const [name, value] of Object.entries(colours)) root.style.setProperty(`--${name}`, value);
          const run = await library.run(document, {
            runOnly: tags ?? ['color-contrast', 'link-in-text-block'],
            rules: tags ? { 'target-size': { enabled: true } } : {},
            resultTypes: ['violations'],
          });
          return run.violations.flatMap(({ id, nodes }) =>
            nodes.map(
              ({ target, failureSummary }) =>
                `${contrast} ${id}: ${target.join(' ')} ${failureSummary?.split('\n').at(-1)?.trim() ?? ''}`,
            ),
          );
        },
        { contrast: theme, colours: palette[theme], tags: theme === 'dark' ? [...TAGS] : null },
      )),
    );
  }
  return found;
}

/** What can be scrolled sideways that should not be, at the reader's own text size and at twice that. */
const tooWide = (page: Page, sizes: readonly string[]) =>
  page.evaluate(
    (all) =>
      all.flatMap((size) => {
        const root = document.documentElement;
        root.style.fontSize = size;
        const wide = [document.scrollingElement!, ...document.querySelectorAll('dialog[open]')]
          .filter((each) => each.scrollWidth > each.clientWidth + 1)
          .map(
            (each) =>
              `text ${size || '100%'}: ${each.tagName.toLowerCase()} is ${each.scrollWidth - each.clientWidth} px too wide`,
          );
        root.style.fontSize = '';
        return wide;
      }),
    sizes,
  );

/** A new page at the title; `drawn`: whether the browser can draw the picture. */
async function opened(width: number, drawn: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 720 }, reducedMotion: 'reduce' });
  if (!drawn)
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.getByRole('button', { name: /New run/ }).waitFor();
  return page;
}
const openDialog = async (page: Page, name: RegExp) => {
  await page.getByRole('button', { name }).first().click();
  await page.locator('dialog[open]').waitFor();
};
const closeDialog = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
};

const runs = [finished(0), finished(2)] as const;

// Wide with the picture, narrow without: there its words stand on the page.
test.concurrent.for(WIDTHS)(
  'at %i px no kind of screen has a violation in any theme, or scrolls sideways',
  async (width, { expect: here }) => {
    const page = await opened(width, width > 400);
    await page.evaluate(AXE);
    const found: string[] = [];
    const look = async (screen: string) => {
      if (width > 400)
        await here(await treeOf(page)).toMatchFileSnapshot(`trees/${screen.replaceAll(/\W+/g, '-')}.yaml`);
      found.push(...(await violations(page)).map((each) => `${screen}: ${each}`));
      // The room is made for a wall and the trainer's page for a desk: neither has to take twice the text on the smallest screen.
      const sizes = width < 400 && /^(room|trainer)/.test(screen) ? [''] : ['', '200%'];
      found.push(...(await tooWide(page, sizes)).map((each) => `${screen}: ${each}`));
    };
    for (const walk of [screensAlone, screensAfter, screensInClass]) await walk({ page, look, runs });
    await page.context().close();
    here(found).toEqual([]);
  },
);

test('after each step the focus is on the new text, and the change is said once', async () => {
  const page = await opened(1280, true);
  await page.keyboard.press('Enter');
  await page.locator('.guess').waitFor();
  await page.keyboard.press('Escape');
  await page.waitForSelector('.play');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const text = document.querySelector('[role=status]')?.textContent;
      if (text) said.push(text);
    }).observe(document.querySelector('[role=status]')!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  for (let steps = 0; steps < 8; steps++) {
    const before = (await spotOf(page))!;
    await page.evaluate(() => {
      (window as unknown as { said: string[] }).said.length = 0;
    });
    await step(page, () => 2);
    await page.waitForTimeout(150);
    expect(await page.evaluate(() => document.activeElement?.matches('.paper [data-start]'))).toBe(true);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.length, `${before.turn}.${before.page}: ${said.join(' | ')}`).toBe(1);
  }
  expect(await page.locator('[aria-live], [role=status]').evaluateAll((all) => all.length)).toBe(1);
  await page.context().close();
});

test('what takes the place of a pressed button takes its focus', async () => {
  const page = await opened(1280, false);
  const focused = (selector: string) =>
    page.waitForFunction((here) => document.activeElement?.matches(here), selector);
  await page.keyboard.press('Enter');
  await page.locator('.guess').waitFor();
  await page.keyboard.press('Escape');
  await page.waitForSelector('.play');
  await step(page, () => 2);
  await page.getByRole('button', { name: words.play.contest }).press('Enter');
  await focused('form.contest input');
  // Letters typed there are a line, and no keys.
  await page.keyboard.type('high, dry');
  await page.keyboard.press('Enter');
  await focused('p.contest');
  await page.keyboard.press('z');
  await page.locator('dialog[open]').waitFor();
  await page.locator('.back-list button').first().press('Enter');
  await focused('dialog .confirm p');
  await page.getByRole('button', { name: words.cancel }).press('Enter');
  await focused('.back-list button');
  await closeDialog(page);
  // In the debrief the form of the replay goes when it is sent, and what comes of it is said once.
  await page.getByRole('button', { name: words.play.menu, exact: true }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(runs[0]) });
  await page.locator('.debrief').waitFor();
  await page.locator('.move-steps button').nth(2).press('Enter');
  await page.locator('.replay select').selectOption({ index: 1 });
  await page.locator('.replay .reasons input').first().check();
  await page.locator('.replay .pick input').first().check();
  await page.locator('.replay button[type=submit]').press('Enter');
  await focused('.replay h3');
  await page.waitForFunction(
    (start) => document.querySelector('[role=status]')?.textContent.startsWith(start),
    words.afterwards.whatIf.said.split('{')[0]!,
    { timeout: 60_000 },
  );
  await page.context().close();
});

test('with the text twice as large on a phone, each screen begins at its head, and nothing stays over what is read', async () => {
  const page = await opened(390, false);
  await openDialog(page, /^Settings/);
  await page.locator('dialog[open] .segment', { hasText: '200' }).click();
  await closeDialog(page);
  const head = async (screen: string) => {
    await page.locator(screen).waitFor();
    expect(await page.evaluate(() => window.scrollY), screen).toBe(0);
  };
  await page.getByRole('button', { name: /New run/ }).click();
  await head('.guess');
  await page.locator('.guess .actions .plain').click();
  await head('.play');
  await page.locator('.choices .choice').first().click();
  await page.locator('.why').waitFor();
  // Whatever is scrolled to, only the paper is there.
  const over = await page.evaluate(() =>
    [...document.querySelectorAll('.play *')]
      .filter((each) => ['sticky', 'fixed'].includes(getComputedStyle(each).position))
      .map(({ className }) => String(className)),
  );
  expect(over).toEqual([]);
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await head('.title');
  await page.context().close();
});

test('with letter keys off, no letter or digit does anything, and the list of keys says so', async () => {
  const page = await opened(1280, true);
  await openDialog(page, /^Settings/);
  await page
    .getByRole('group', { name: /Letter/ })
    .getByRole('radio', { name: 'Off' })
    .check({ force: true });
  await closeDialog(page);
  await page.getByRole('button', { name: /New run/ }).click();
  await page.locator('.guess').waitFor();
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

test('the list of keys holds those that work now and no others', async () => {
  const page = await opened(1280, false);
  const listed = async () => {
    await page.keyboard.press('?');
    await page.locator('dialog[open] kbd').first().waitFor();
    const keys = await page.locator('dialog[open] kbd').allInnerTexts();
    await closeDialog(page);
    return keys;
  };
  expect(await listed()).toEqual(['Enter', '?']);
  await page.keyboard.press('Enter');
  await page.locator('.guess').waitFor();
  expect(await listed()).toEqual(['1–2', 'Enter', 'Esc', '?']);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.play');
  // The documents come while the first page is read; their key works from then on.
  await page.locator('.to-file button:enabled').waitFor();
  const asking = await listed();
  expect(asking.slice(0, 2)).toEqual(['1–3', 'Enter']);
  expect(asking).toContain('D');
  expect(asking).not.toContain('Z');
  expect(asking).not.toContain('Esc');
  await page.keyboard.press('2');
  await page.locator('input[name=choice]:checked').waitFor();
  expect(await listed()).toContain('Esc');
  await page.keyboard.press('Escape');
  await page.locator('input[name=choice]:checked').waitFor({ state: 'detached' });
  await step(page, () => 2);
  const reading = await listed();
  expect(reading).toContain('Z');
  expect(reading.some((key) => key.includes('–') || key === 'D')).toBe(false);
  await page.getByRole('button', { name: words.play.menu, exact: true }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(runs[0]) });
  await page.locator('.debrief').waitFor();
  expect(await listed()).toEqual(['Esc', '?']);
  await page.context().close();
});
