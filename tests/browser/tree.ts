// The tree of roles, names and states that a screen gives to assistive technology, without what is reviewed elsewhere.
import type { Page } from 'playwright-core';
import { newHeader } from '../../src/page/run/header';
import { readRun } from '../../src/play/file';
import { openPlaythrough } from '../../src/play/playthrough';
import { replay } from '../../src/play/replay';
import { passagesOf } from '../../src/play/scene';
import { typeset } from '../../src/words/typeset';
import { finished, theCase } from './screens';

/**
 * Names of the case and passages of the story, the longest first: in the trees they stand as dots, for they are
 * reviewed elsewhere.
 */
const told = (() => {
  const found = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value === 'string' && value.length > 11) found.add(value).add(typeset(value));
    else if (value && typeof value === 'object') for (const each of Object.values(value)) visit(each);
  };
  visit({ ...theCase, ink: null });
  const read = readRun(finished());
  if (read.ok)
    for (const { scenes, choices, shut } of replay(theCase, read.run).turns)
      visit([passagesOf(scenes), choices, shut]);
  const { scenes, choices } = openPlaythrough(theCase, {
    ...newHeader(theCase, 'class-90', 'en', 0),
    mode: 'group',
  }).turn();
  visit([passagesOf(scenes), choices]);
  return [...found].sort((one, other) => other.length - one.length);
})();

/**
 * What assistive technology is given: roles, names and states. Figures stand as #, the story and long paragraphs as
 * dots, cells of tables without what is in them.
 */
export async function treeOf(page: Page): Promise<string> {
  const dialog = page.locator('dialog[open]');
  const tree = await ((await dialog.count()) > 0 ? dialog : page.locator('body')).ariaSnapshot();
  return `${told
    .reduce((text, each) => text.replaceAll(each, '…'), tree.replaceAll('\\"', '"'))
    .replaceAll(/(?<=run )[0-9a-f]{16}|[0-9a-f]{8}\.[0-9a-f]{8}|(?<=code: ).+/g, '#')
    .replaceAll(/(?<!level=)\d[\d.,:]*/g, '#')
    .replaceAll(/#( (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*)( #)?/g, '#')
    .replaceAll(/(- region "The picture":\n)(?: +- paragraph.*\n)+/g, '$1  - paragraph: …\n')
    .replaceAll(
      /^( *- )'?(row|cell|rowheader) (?:".*"|[^:\n]*?)'?(:(?: .*)?)?$/gm,
      (_line, indent: string, role: string, rest = '') => `${indent}${role}${rest === ':' ? ':' : ''}`,
    )
    // What is announced comes a moment after the step; that it is said, and once, has a test of its own.
    .replaceAll(/^- status.*\n?/gm, '')
    .replaceAll(/(- (?:paragraph|text): ).{80,}/g, '$1…')
    .trimEnd()}\n`;
}
