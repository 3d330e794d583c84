// @vitest-environment happy-dom
// The page "Licences": the texts of all that ships, and what is said where they cannot be fetched.
import { afterEach, expect, test, vi } from 'vitest';
import { rendered, type Rendered } from '../../rendered';

let page: Rendered;
afterEach(() => {
  page.close();
  vi.doUnmock('virtual:licences');
  vi.resetModules();
});
const draw = async () => {
  const { Licences } = await import('../../../src/page/dialogs/licences');
  page = await rendered(<Licences onClose={() => undefined} />);
};

test('the game and its libraries, each with the whole text', async () => {
  await draw();
  page.one('dialog', 'Licences');
  await vi.waitFor(() => expect(page.all('button', /^preact \d+\.\d+\.\d+ · MIT$/)).toHaveLength(1));
  expect(page.all('button').map(page.nameOf)[1]).toMatch(/^launch-day \S+ · MIT$/);
  expect(page.text()).not.toContain('on their way');
  const phaser = page.one('button', /^phaser \S+ · MIT$/).closest('details')!;
  expect(phaser.querySelector('pre')!.textContent).toMatch(
    /Permission is hereby granted[\s\S]*WITHOUT WARRANTY OF ANY KIND/,
  );
  expect(phaser.open).toBe(false);
  // They stay in English, whatever the language of the page.
  expect(phaser.closest('[lang]')!.getAttribute('lang')).toBe('en');
});

test('until they are there it is said that they come', async () => {
  let come = (_module: object) => undefined as void;
  vi.doMock('virtual:licences', () => new Promise<object>((resolve) => (come = resolve)));
  await draw();
  expect(page.text()).toContain('The texts are on their way.');
  come({ licences: [{ name: 'a-library', version: '1.0.0', licence: 'ISC', text: 'Its text.' }] });
  await vi.waitFor(() => page.one('button', 'a-library 1.0.0 · ISC'));
  const library = page.one('button', 'a-library 1.0.0 · ISC').closest('details')!;
  expect(library.open).toBe(false);
  await page.press('a-library 1.0.0 · ISC');
  expect(library.open).toBe(true);
  expect(page.text(library)).toBe('a-library 1.0.0 · ISC Its text.');
  expect(page.text()).not.toContain('on their way');
});

test('where they cannot be fetched that is said, and the page can be loaded again', async () => {
  vi.doMock('virtual:licences', () => {
    throw new Error('no connection');
  });
  await draw();
  await vi.waitFor(() => page.one('button', 'Load the page again'));
  expect(page.text(document.querySelector('[role=alert]'))).toContain(
    'A part of the game could not be loaded.',
  );
  expect(page.text()).not.toContain('on their way');
});
