// A reader whose browser is killed again and again in the middle of a run: how much of it is there afterwards.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchProfile } from '../../src/cli/bench/chromium';
import { begin, spotOf, type Speech } from './reader';

/** The browser process of a profile, found by the folder on its command line; Linux only. */
function processOf(folder: string): number {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((name) => {
      try {
        const line = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return line.includes(`--user-data-dir=${folder}`) && !line.includes('--type=');
      } catch {
        return false;
      }
    });
  if (!found) throw new Error('the browser process was not found');
  return Number(found);
}

/** One kill: where the reader was, where the run stood when it was opened again, and what the title had to say then. */
export interface Kill {
  before: Speech;
  after: Speech;
  said: string;
}

/** Opens the page and goes on with the run that is kept; begins one where there is none, or where a fresh one is wanted. */
async function reopen(
  folder: string,
  address: string,
  fresh = false,
): Promise<{ context: BrowserContext; page: Page; said: string }> {
  const context = await launchProfile(folder);
  await context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  await page.getByRole('button', { name: /New run/ }).waitFor();
  const said = (await page.getByRole('alert').allInnerTexts()).join(' ');
  const kept = (await page.getByRole('button', { name: /Continue/ }).count()) > 0;
  if (kept && !fresh) await page.getByRole('button', { name: /Continue/ }).click();
  else await begin(page);
  await page.locator('.play, .debrief').first().waitFor();
  return { context, page, said };
}

/** Kills the browser so many times, each time while a step is being taken, at another moment of it. */
export async function killed(address: string, times: number): Promise<Kill[]> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-day-profile-'));
  const kills: Kill[] = [];
  try {
    let { context, page, said } = await reopen(folder, address);
    for (let count = 0; count < times; count++) {
      let before = await spotOf(page);
      if (!before) {
        // The run is over: begin another, so that every kill falls into one.
        await context.close();
        ({ context, page } = await reopen(folder, address, true));
        before = (await spotOf(page))!;
      }
      if (before.asks) await page.keyboard.press(String((count % 2) + 1));
      await page.keyboard.press('Enter');
      // Every other kill comes after the next page has been shown: from then on the step may not be lost.
      if (count % 2 === 1) {
        const { turn, page: leaf } = before;
        await page.waitForFunction(
          (was) => {
            const play = document.querySelector<HTMLElement>('.play');
            return !play || play.dataset['turn'] !== was.turn || play.dataset['page'] !== was.leaf;
          },
          { turn: String(turn), leaf: String(leaf) },
        );
        before = (await spotOf(page)) ?? before;
      } else await page.waitForTimeout((count * 7) % 40);
      process.kill(processOf(folder), 'SIGKILL');
      await context.close().catch(() => undefined);
      ({ context, page, said } = await reopen(folder, address));
      const after = await spotOf(page);
      if (after) kills.push({ before, after, said });
    }
    await context.close();
  } finally {
    execFileSync('sleep', ['0.2']);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return kills;
}

/** Kills after which a decision that had been seen to take was gone. */
export function lost(kills: readonly Kill[]): Kill[] {
  return kills.filter(({ before, after }) => after.turn < before.turn);
}
