// A walk past every kind of screen, in any language: the title, its dialogs, a run, the debrief, the group's room, the
// trainer's page.
import type { Page } from 'playwright-core';
import { newHeader } from '../../src/page/run/header';
import { writeRun } from '../../src/play/write-run';
import { openPlaythrough } from '../../src/play/playthrough';
import { words } from '../../src/words/words';
import { compiledOnce } from '../../story/build/once';
import { step } from './reader';

/** The case, compiled once for all that a test file needs it for. */
export const theCase = compiledOnce();

/** A run file played to its end, with a forecast, a rating, a form and a line on it. `pick`: which of the options, from 0. */
export function finished(pick = 0): string {
  const play = openPlaythrough(theCase, newHeader(theCase, 'alone', 'en', 0));
  while (play.turn().asks) {
    const decision = play.turn().asks;
    const asks = theCase.decisions.find(({ id }) => id === decision);
    if (asks?.forecast)
      play.note(
        {
          kind: 'forecast',
          decision,
          readings: { [asks.forecast.social]: 'up', [asks.forecast.technical]: 'down' },
          confidence: 'certain',
        },
        0,
      );
    if (asks?.key) play.note({ kind: 'rated', decision, when: 'before', soundness: 4 }, 0);
    if (asks?.key === 'K7')
      play.note({ kind: 'form', form: 'K7', fields: { members: 'trades', line: 'A line.' } }, 0);
    const { choices } = play.turn();
    play.choose(choices[Math.min(pick, choices.length - 1)]!.id, { ms: 10, line: 'A line.' }, 0);
  }
  return writeRun(play.run());
}

/** One walk: its page, and what is done on each screen. */
export interface Walk {
  page: Page;
  /** What is to be done on each kind of screen, by its name. */
  look(screen: string): Promise<void>;
  /** An interface word in the language of the page. */
  t?(text: string): string;
  /** Two finished runs. */
  runs: readonly [string, string];
}

const asFile = (name: string, text: string) => ({
  name: `${name}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

function handsOf({ page, look, t = (text) => text }: Walk) {
  const button = (text: string) => page.getByRole('button', { name: t(text) }).first();
  const closed = async () => {
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  };
  const opened = async (text: string) => {
    await button(text).click();
    await page.locator('dialog[open]').waitFor();
  };
  const dialog = async (text: string, screen: string) => {
    await opened(text);
    await look(screen);
    await closed();
  };
  return { button, closed, opened, dialog };
}

/** The title with its dialogs, and the guess that comes before a run. */
async function screensOfTitle(walk: Walk): Promise<void> {
  const { page, look } = walk;
  const { button, opened, closed, dialog } = handsOf(walk);
  await look('title');
  await dialog(words.title.settings, 'settings');
  await dialog(words.title.limits, 'limits');
  await dialog(words.title.tested, 'tested');
  await opened(words.title.licences);
  await page.locator('.licences summary').first().click();
  await look('licences');
  await closed();
  await dialog(words.title.pasteCode, 'code');
  await dialog(words.title.clear, 'clear');
  await button(words.title.newRun).click();
  await page.locator('.guess').waitFor();
  await look('guess');
}

/** The play screen from the first question to what its answer brought, with its dialogs. */
async function screensOfPlay(walk: Walk): Promise<void> {
  const { page, look } = walk;
  const { button, opened, closed, dialog } = handsOf(walk);
  await page.keyboard.press('Escape');
  await page.locator('.picture.there, .picture.missing').waitFor();
  await look('asking');
  await page.keyboard.press('1');
  await page.locator('.why').waitFor();
  await look('choosing');
  await opened(words.play.file.open);
  await page.locator('.document > button').first().click();
  await look('file');
  await closed();
  await dialog(words.play.giveUp, 'could not decide');
  await step(page, () => 1);
  await look('after');
  await button(words.play.contest).click();
  await page.locator('form.contest input').waitFor();
  await look('contesting');
  await dialog(words.keys.backlog, 'backlog');
  await dialog(words.keys.heading, 'keys');
  await page.locator('.readings-foot button').click();
  await page.locator('dialog[open]').waitFor();
  await look('all readings');
  await closed();
  await dialog(words.play.ways.heading, 'ways out');
  await dialog(words.keys.back, 'back to a decision');
}

/** The title with a run on it, and what a run says that another tab has taken over. */
async function screensOfTwoTabs(walk: Walk): Promise<void> {
  const { page, look } = walk;
  const { button } = handsOf(walk);
  await button(words.play.menu).click();
  await button(words.title.continue).waitFor();
  await look('title with a run');
  const copy = await page.context().newPage();
  await copy.goto(page.url());
  await handsOf({ ...walk, page: copy })
    .button(words.title.continue)
    .click();
  await copy.locator('.play').waitFor();
  await button(words.title.continue).click();
  await page.getByRole('alert').waitFor();
  await look('open elsewhere');
  await copy.close();
  await button(words.title.back).click();
  await button(words.title.continue).waitFor();
}

/**
 * From the title to the question of the first decision, and back to a title that offers Continue. Begins on a title
 * without runs.
 */
export async function screensAlone(walk: Walk): Promise<void> {
  await screensOfTitle(walk);
  await screensOfPlay(walk);
  await screensOfTwoTabs(walk);
}

/** The debrief of a run brought as a file; begins on a title, ends on one. */
export async function screensAfter(walk: Walk): Promise<void> {
  const { page, look, runs } = walk;
  const { button, closed } = handsOf(walk);
  // On a small screen what stands below the point of a sheet is folded.
  const folded = page.locator('.sheet-head[aria-expanded=false]:visible');
  const unfold = async () => {
    while ((await folded.count()) > 0) await folded.first().click();
  };
  const move = async (index: number) => {
    await page.locator('.move-steps button').nth(index).click();
    await unfold();
  };
  await page.locator('input[type=file]').setInputFiles(asFile('run', runs[0]));
  await page.locator('.debrief .chart svg').first().waitFor();
  await unfold();
  await look('debrief, what happened');
  await page.locator('.asked').first().click();
  await page.locator('.why-measured').waitFor({ timeout: 60_000 });
  await look('debrief, why a number');
  await closed();
  await move(1);
  await page.locator('.beside-line').first().click();
  await look('debrief, how did I decide');
  await move(2);
  await page.locator('.replay select').selectOption({ index: 1 });
  await page.locator('.replay input[type=radio]').first().check();
  await look('debrief, what will I do');
  await button(words.title.back).click();
  await button(words.title.continue).waitFor();
}

/** The room up to its first vote, and the trainer's page over two runs; begins on a title. */
export async function screensInClass(walk: Walk): Promise<void> {
  const { page, look, runs } = walk;
  const { button, closed } = handsOf(walk);
  await page.locator('.title-pair button').nth(1).click();
  await page.locator('.trainer').waitFor();
  await look('trainer, nothing yet');
  await page.getByTestId('files').setInputFiles(runs.map((text, index) => asFile(`run-${index}`, text)));
  await page.locator('.trainer-wall tbody button').first().waitFor();
  await look('trainer');
  await page.locator('.trainer-wall tbody button').first().click();
  await page.locator('dialog[open]').waitFor();
  await look('trainer, one decision');
  await closed();
  await page.locator('.trainer-head nav button').last().click();
  await button(words.title.newRun).waitFor();
  await page.locator('.title-pair button').first().click();
  await page.locator('.room-setup').waitFor();
  await look('room, who is here');
  await page.locator('.room-setup button[type=submit]').click();
  await page.locator('.room-test').waitFor();
  await look('room, last row');
  await page.locator('.room-test .room-main').click();
  await page.locator('.room-play[data-step=read]').waitFor();
  await look('room, reading');
  await page.keyboard.press('?');
  await page.locator('dialog[open]').waitFor();
  await look('room, keys');
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  // The keys of the list that was shown go a moment after it.
  const voting = page.locator('.room-play[data-step=vote]');
  for (let tries = 0; tries < 20 && (await voting.count()) === 0; tries++) {
    await page.keyboard.press('End');
    await voting.waitFor({ timeout: 500 }).catch(() => undefined);
  }
  await look('room, first vote');
}
