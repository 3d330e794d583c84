// Ready for other languages: in two pseudo-languages, to the right and to the left, every word of the interface
// changes and no layout breaks.
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newHeader } from '../../src/page/run/header';
import { readRun } from '../../src/play/file';
import { openPlaythrough } from '../../src/play/playthrough';
import { replay } from '../../src/play/replay';
import { passagesOf } from '../../src/play/scene';
import { typeset } from '../../src/words/typeset';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { buildPseudo } from './pseudo';
import { pseudo, PSEUDO, PSEUDO_LOCALE } from './pseudo-words';
import { finished, screensAfter, screensAlone, screensInClass, theCase } from './screens';
import { serveBuilt, type Site } from './site';

let browser: Browser;
let site: Site;
let folder = '';
beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), buildPseudo()]);
  site = await serveBuilt(new Map(), folder);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const runs = [finished(0), finished(2)] as const;

/** Every string of the case and every passage and option that the walk meets, as set in type: what may stay English. */
function content(): string {
  const found = ['run-0.json', 'run-1.json'];
  const visit = (value: unknown) => {
    if (typeof value === 'string') found.push(value, typeset(value));
    else if (value && typeof value === 'object') for (const each of Object.values(value)) visit(each);
  };
  const { ink: _passages, ...tables } = theCase;
  visit(tables);
  for (const text of runs) {
    const read = readRun(text);
    if (read.ok)
      for (const { scenes, choices, shut } of replay(theCase, read.run).turns)
        visit([passagesOf(scenes), choices, shut]);
  }
  const { scenes, choices, shut } = openPlaythrough(theCase, {
    ...newHeader(theCase, 'class-90', 'en', 0),
    mode: 'group',
  }).turn();
  visit([passagesOf(scenes), choices, shut]);
  return found.join('\n');
}

/**
 * Strings on the page, or spoken of its parts, that are neither of the case nor from words/. Codes are no words, a chart's
 * own marks are spoken by its table, and what says its own language (the licence texts) stays in it.
 */
const bare = (page: Page) =>
  page.evaluate(() => {
    const { known } = window as unknown as { known: string };
    const foreign = (text: string) =>
      text
        .replaceAll(/⟦.*⟧/gs, '')
        .replaceAll(/\s+/g, ' ')
        .split(' · ')
        .map((part) => part.replaceAll(/^[\s:;,.()–−+-]+|[\s:;,.()–−-]+$/g, ''))
        .filter((part) => /[A-Za-z]{3,}/.test(part) && !known.includes(part))
        .join(' · ');
    const wrong: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of node.closest('.chart') ? [] : ['aria-label', 'title', 'alt', 'placeholder']) {
          const text = foreign(node.getAttribute(name) ?? '');
          if (text) wrong.push(`${name}: ${text}`);
        }
      } else if (!node.parentElement?.closest('noscript, script, style, code, [lang]:not(html)')) {
        const text = foreign(node.textContent ?? '');
        if (text)
          wrong.push(
            `${node.parentElement?.tagName.toLowerCase()}.${node.parentElement?.className}: ${text}`,
          );
      }
    }
    return [...new Set(wrong)];
  });

/** What can be scrolled sideways that should not be: the page, an open dialog. */
const sideways = (page: Page) =>
  page.evaluate(() =>
    [document.scrollingElement!, ...document.querySelectorAll('dialog[open]')].flatMap((each) =>
      each.scrollWidth > each.clientWidth + 1
        ? [
            `${each.tagName.toLowerCase()} is ${each.scrollWidth - each.clientWidth} px too wide at ${innerWidth} px`,
          ]
        : [],
    ),
  );

const english = content();
const HEIGHT = 720;

test.concurrent.for(PSEUDO)(
  'from %s every kind of screen keeps its place at 320 and 1280 px, and no string comes from anywhere but words/',
  async (direction, { expect: here }) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: HEIGHT },
      reducedMotion: 'reduce',
    });
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const page = await context.newPage();
    await page.goto(`${site.address}${direction === 'rtl' ? '?rtl' : ''}`);
    await page.locator('.title').waitFor();
    await page.evaluate((known) => {
      Object.assign(window, { known });
    }, english);
    const found: string[] = [];
    const look = async (screen: string) => {
      const note = (faults: readonly string[]) => found.push(...faults.map((each) => `${screen}: ${each}`));
      note(await bare(page));
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: HEIGHT });
        note(await sideways(page));
        if (process.env['SHOTS'])
          await page.screenshot({
            path: `${process.env['SHOTS']}/${direction}-${width}-${screen.replaceAll(/\W+/g, '-')}.png`,
          });
      }
    };
    here(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
    for (const walk of [screensAlone, screensAfter, screensInClass])
      await walk({ page, look, runs, t: (text) => pseudo(text, direction) });
    await context.close();
    here(found).toEqual([]);
  },
);

test('the pseudo-language keeps what is in braces, and what is not for reading', () => {
  const words = {
    locale: 'en-GB',
    language: 'en',
    direction: 'ltr',
    sure: 'How sure?',
    many: '{n, plural, one {# day} other {# days}} to go',
    unit: '{n} M',
    made: (name: string) => `no ${name}`,
  };
  const ltr = pseudo(words, 'ltr');
  expect([ltr.locale, ltr.language, ltr.direction]).toEqual([PSEUDO_LOCALE.ltr, 'en', 'ltr']);
  expect(ltr.sure).toBe('⟦Ĥôŵ šúŕé? ~~~⟧');
  expect(ltr.many).toMatch(/^⟦\{n, plural, one \{# ďàý\} other \{# ďàýš\}\} ţô ĝô ~+⟧$/);
  expect(ltr.unit).toBe('{n} Ḿ');
  expect(ltr.made('one')).toContain('ñô ôñé');
  expect(pseudo(words, 'rtl').direction).toBe('rtl');
});
