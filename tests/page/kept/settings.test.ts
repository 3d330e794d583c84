// @vitest-environment happy-dom
// The reader's settings: what was kept is used as far as it makes sense, and what is set shows on the page.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { apply, mayMove, readSettings, type Settings } from '../../../src/page/kept/settings';

const USUAL: Settings = { text: 100, contrast: 'dark', motion: 'system', letters: true, sound: true };
const root = document.documentElement;

const deviceWantsRest = (rests: boolean) =>
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: rests && query === '(prefers-reduced-motion: reduce)',
  }));
beforeEach(() => deviceWantsRest(false));
afterEach(() => vi.unstubAllGlobals());

test.each<[string, unknown, Partial<Settings>]>([
  ['nothing', undefined, {}],
  ['null', null, {}],
  ['a text', 'dark', {}],
  ['an empty object', {}, {}],
  [
    'everything set otherwise',
    { text: 200, contrast: 'high', motion: 'none', letters: false, sound: false },
    { text: 200, contrast: 'high', motion: 'none', letters: false, sound: false },
  ],
  ['a size that cannot be picked', { text: 120, contrast: 'light' }, { contrast: 'light' }],
  ['a size in quotes', { text: '150', motion: 'full' }, { motion: 'full' }],
  ['unknown colours', { contrast: 'blue', letters: false }, { letters: false }],
  ['an unknown motion', { motion: 'slow', sound: false }, { sound: false }],
  ['words for yes and no', { letters: 'no', sound: 0, text: 115 }, { text: 115 }],
])('of %s what makes sense is used, the rest is as usual', (_name, kept, differs) =>
  expect(readSettings(kept)).toEqual({ ...USUAL, ...differs }),
);

test.each([
  ['system', false, true],
  ['system', true, false],
  ['full', true, true],
  ['none', false, false],
] as const)('motion %s where the device wants rest: %s', (motion, rests, moves) => {
  deviceWantsRest(rests);
  expect(mayMove({ ...USUAL, motion })).toBe(moves);
  apply({ ...USUAL, motion });
  expect(root.dataset['motion']).toBe(moves ? 'full' : 'none');
});

test.each([
  [100, '', 'false'],
  [115, '115%', 'false'],
  [130, '130%', 'false'],
  [150, '150%', 'true'],
  [200, '200%', 'true'],
])('text of %i % is the size of the page, and counts as large from 150 on', (text, size, large) => {
  apply({ ...USUAL, text });
  expect(root.style.fontSize).toBe(size);
  expect(root.dataset['large']).toBe(large);
});

test('colours are those of the set, and go when another is picked', () => {
  apply({ ...USUAL, contrast: 'light' });
  expect(root.dataset['contrast']).toBe('light');
  const paper = root.style.getPropertyValue('--paper');
  apply({ ...USUAL, contrast: 'high' });
  expect(root.dataset['contrast']).toBe('high');
  expect(root.style.getPropertyValue('--paper')).toMatch(/^#/);
  expect(root.style.getPropertyValue('--paper')).not.toBe(paper);
});
