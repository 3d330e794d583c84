// Takes the README's pictures anew from the built page: `npm run screenshots`.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { newHeader } from '../../src/page/run/header';
import { openPlaythrough } from '../../src/play/playthrough';
import { writeRun } from '../../src/play/write-run';
import { finished, screensInClass, theCase } from './screens';
import { serveBuilt, type Site } from './site';

const FOLDER = join(import.meta.dirname, '../../assets/screenshots');

let site: Site;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveBuilt(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A run of the default length on history's road, as a file, up to the question of this decision. */
function runUpTo(decision: string): string {
  const play = openPlaythrough(theCase, newHeader(theCase, 'alone', 'en', 0));
  while (play.turn().asks && play.turn().asks !== decision) {
    const asked = theCase.decisions.find(({ id }) => id === play.turn().asks);
    const took = asked?.options.find(({ mark }) => mark === 'took')?.id ?? '';
    const on = play.turn().choices;
    play.choose(on.some(({ id }) => id === took) ? took : on[0]!.id, { ms: 10 }, 0);
  }
  return writeRun(play.run());
}

async function opened(width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.locator('.title-pair button').first().waitFor();
  return page;
}

const taken = (page: Page, name: string) =>
  page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: 70 });

const brought = (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('a decision, at a desk and on a telephone', async () => {
  const text = runUpTo('D18');
  const sizes: [name: string, width: number, height: number][] = [
    ['decision', 1280, 720],
    ['decision-telephone', 390, 844],
  ];
  for (const [name, width, height] of sizes) {
    const page = await opened(width, height);
    await brought(page, text);
    await page.locator('.picture.there').waitFor({ timeout: 60_000 });
    await taken(page, name);
    await page.context().close();
  }
});

test('the trainer and the group', async () => {
  const page = await opened(1280, 720);
  const names: Readonly<Record<string, string>> = { trainer: 'trainer', 'room, first vote': 'group' };
  await screensInClass({
    page,
    runs: [finished(0), finished(2)],
    look: async (screen) => {
      const name = names[screen];
      if (!name) return;
      if (screen === 'trainer')
        await page.locator('.trainer-wall').evaluate((wall) => wall.closest('section')?.scrollIntoView());
      await taken(page, name);
    },
  });
  await page.context().close();
});
