// The reader's own colours instead of ours: the focus shows wherever it goes, what is selected differs from what is
// not, charts can be seen.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { begin, step } from './reader';
import { finished } from './screens';
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

/** The least contrast of what is not text (WCAG 2.2, 1.4.11). */
const LEAST = 3;
const SCHEMES = ['dark', 'light'] as const;

async function opened(
  colorScheme: (typeof SCHEMES)[number],
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    forcedColors: 'active',
    colorScheme,
    reducedMotion: 'reduce',
  });
  const drawColours = () => {
    /** Contrast of two colours as a browser computes them; what lets the ground through counts as the ground. */
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
        const share = part / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string) => {
      const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
      return (high! + 0.05) / (low! + 0.05);
    };
    /** The colour behind an element: its own, or that of whatever it lies on. */
    const ground = (element: Element | null): string => {
      for (let each = element; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if (!/^rgba\(.*, 0\)$/.test(backgroundColor) && backgroundColor !== 'transparent')
          return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    Object.assign(window, { contrast, ground });
  };
  await context.addInitScript(drawColours);
  await withoutPictures(context);
  const page = await context.newPage();
  await page.goto(site.address);
  await page.getByRole('button', { name: /New run/ }).waitFor();
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  return { context, page };
}

interface Colours {
  contrast(one: string, other: string): number;
  ground(element: Element | null): string;
}

/** Goes once round with Tab; the controls on which no ring can be seen. */
async function unseenFocus(page: Page): Promise<{ stops: number; unseen: string[] }> {
  const unseen: string[] = [];
  const been = new Set<string>();
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((least) => {
      const { contrast, ground } = window as unknown as Colours;
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      // A ring may be drawn by what stands for the control: its label, the text beside it.
      const ringed = [focused, focused.nextElementSibling, focused.closest('label')].some((each) => {
        if (!each) return false;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
        return (
          outlineStyle !== 'none' &&
          Number.parseFloat(outlineWidth) >= 2 &&
          contrast(outlineColor, ground(each.parentElement)) >= least
        );
      });
      const all = [...document.querySelectorAll('*')];
      const label = (focused.closest('label') ?? focused).textContent?.trim().slice(0, 30) ?? '';
      return { name: `${all.indexOf(focused)} ${focused.tagName.toLowerCase()} ${label}`, ringed };
    }, LEAST);
    if (!stop) continue;
    if (been.has(stop.name)) break;
    been.add(stop.name);
    if (!stop.ringed) unseen.push(stop.name);
  }
  return { stops: been.size, unseen };
}

/** Contrast between the fills of what is selected and of what is not, for each pair of such things on the page. */
const fills = (page: Page, selected: string, other: string) =>
  page.evaluate(
    ([one, two]) => {
      const { contrast, ground } = window as unknown as Colours;
      return contrast(ground(document.querySelector(one)), ground(document.querySelector(two)));
    },
    [selected, other] as const,
  );

test.for(SCHEMES)(
  'on a %s screen the focus can be seen at every stop, and what is selected is filled',
  async (scheme) => {
    const { context, page } = await opened(scheme);
    const title = await unseenFocus(page);
    expect(title.unseen).toEqual([]);
    expect(title.stops).toBeGreaterThan(8);
    expect(
      await fills(page, '.segment input:checked + span', '.segment input:not(:checked) + span'),
    ).toBeGreaterThanOrEqual(LEAST);
    await begin(page);
    // The picture keeps the ground that it is drawn for.
    expect(
      await page.locator('.picture-host').evaluate((host) => getComputedStyle(host).backgroundColor),
    ).toBe('rgb(13, 27, 42)');
    await page.keyboard.press('2');
    await page.locator('.why').waitFor();
    expect(
      await fills(page, '.choice:has(input:checked) .badge', '.choice:not(:has(input:checked)) .badge'),
    ).toBeGreaterThanOrEqual(LEAST);
    await page.locator('.foresee .segment input').first().focus();
    await page.keyboard.press('Space');
    expect(
      await fills(
        page,
        '.foresee .segment input:checked + span',
        '.foresee .segment input:not(:checked) + span',
      ),
    ).toBeGreaterThanOrEqual(LEAST);
    const asking = await unseenFocus(page);
    expect(asking.unseen).toEqual([]);
    expect(asking.stops).toBeGreaterThan(15);
    await step(page, () => 2);
    expect((await unseenFocus(page)).unseen).toEqual([]);
    await context.close();
  },
);

test.for(SCHEMES)(
  'on a %s screen every line of a chart in the debrief can be seen, and which move is shown',
  async (scheme) => {
    const { context, page } = await opened(scheme);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(finished(2)) });
    await page.locator('.debrief .chart svg').first().waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('.debrief .chart')]
        .filter(({ offsetParent }) => offsetParent)
        .every((chart) => chart.querySelector('svg')),
    );
    const lines = await page.evaluate(() => {
      const { contrast, ground } = window as unknown as Colours;
      return [
        ...document.querySelectorAll('.debrief .move:not([hidden]) .chart svg [aria-label=line] path'),
      ].map((line) => contrast(getComputedStyle(line).stroke, ground(line.closest('.chart'))));
    });
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(Math.min(...lines)).toBeGreaterThanOrEqual(LEAST);
    const borders = await page.evaluate(() =>
      [...document.querySelectorAll('.move-steps button')].map((each) =>
        Number.parseFloat(getComputedStyle(each).borderTopWidth),
      ),
    );
    expect(borders[0]).toBeGreaterThan(borders[1]!);
    expect((await unseenFocus(page)).unseen).toEqual([]);
    await context.close();
  },
);
