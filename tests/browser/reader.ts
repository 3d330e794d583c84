// A reader who has only a keyboard: what is on the page, and the keys that take them through a run.
import type { Page } from 'playwright-core';
import { words } from '../../src/words/words';

/** Where the reader is: the turn, the page of it, and the decision now asked ('' where there is only reading). */
export interface Speech {
  turn: number;
  page: number;
  asks: string;
}

/** The spot on the play screen, or null on any other screen. */
export function spotOf(page: Page): Promise<Speech | null> {
  return page.evaluate(() => {
    const play = document.querySelector<HTMLElement>('.play');
    return (
      play && {
        turn: Number(play.dataset['turn']),
        page: Number(play.dataset['page']),
        asks: play.dataset['asks'] ?? '',
      }
    );
  });
}

/** Presses Tab until the control with this text has the focus. Throws after a whole round. */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let pressed = 0; pressed < 150; pressed++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() =>
      document.activeElement?.matches('button, a, input, summary') ? document.activeElement.textContent : '',
    );
    if (focused.includes(text)) return;
  }
  throw new Error(`no control "${text}" can be reached with Tab`);
}

/** On the title: chooses the run of all decisions, by keyboard. */
export async function inFull(page: Page): Promise<void> {
  await page.locator('.title-new input:checked').focus();
  for (let pressed = 0; pressed < 3; pressed++) {
    await page.keyboard.press('ArrowRight');
    if (
      (await page.locator('.title-new .segment', { has: page.locator('input:checked') }).innerText()) ===
      words.title.lengths.full
    )
      return;
  }
  throw new Error('the full run cannot be chosen');
}

/** From the title to the first choice: Enter on New run begins, Escape skips the guess. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: /New run/ }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.guess').waitFor();
  // A key pressed in the instant in which the guess is being shown may come too early, as it may for a person.
  for (let tries = 0; tries < 5; tries++) {
    await page.keyboard.press('Escape');
    if (
      await page.waitForSelector('.play', { timeout: 5000 }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error('the guess cannot be skipped');
}

/** One step: turns the page, or selects an option by its number and commits it. */
export async function step(page: Page, pick: (spot: Speech) => number): Promise<void> {
  const before = (await spotOf(page))!;
  if (before.asks) await page.keyboard.press(String(pick(before)));
  await page.keyboard.press('Enter');
  await page.waitForFunction(({ turn, page: leaf }) => {
    const play = document.querySelector<HTMLElement>('.play');
    return !play || play.dataset['turn'] !== String(turn) || play.dataset['page'] !== String(leaf);
  }, before);
}

/** Reads on until so many decisions were taken, or to the debrief. Returns the text of every page. */
export async function readOn(page: Page, until: number, pick: (spot: Speech) => number): Promise<string[]> {
  const read: string[] = [];
  for (let steps = 0; steps < 200; steps++) {
    const spot = await spotOf(page);
    if (!spot || (spot.turn >= until && spot.asks)) return read;
    read.push(await page.locator('.paper-inner').innerText());
    await step(page, pick);
  }
  throw new Error('the run does not end');
}
