// @vitest-environment happy-dom
// Words are measured in the type they are drawn in; colours are the palette's, mixed by their shares.
import { afterEach, expect, test, vi } from 'vitest';
import palette from '../../../assets/palette.json';
import { cssOf, mix, themeOf, toneOf } from '../../../src/picture/paint/theme';
import { FONT, fontOf, loadType, measurer } from '../../../src/picture/paint/type';
import { noteCanvases } from './pens';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('there are two weights of one type', () => {
  expect(fontOf(13.5, true)).toBe(`650 13.5px ${FONT}`);
  expect(fontOf(13.5, false)).toBe(`420 13.5px ${FONT}`);
  expect(FONT).toMatch(/^'Atkinson Hyperlegible Next Variable', .*sans-serif$/);
});

test('words are measured in their weight and size; spaced ones are wider by their letters', () => {
  const noted = noteCanvases();
  const measure = measurer();
  expect(measure('door', 10, true, false)).toBe(20);
  expect(noted[0]!.lines).toEqual([`font = ${fontOf(10, true)}`]);
  expect(measure('door', 10, false, true)).toBeCloseTo(20 + 4 * 10 * 0.14, 9);
});

test('without a canvas words are as wide as they mostly are', () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  expect(measurer()('door', 10, false, false)).toBeCloseTo(22.4, 9);
});

test('the type is there when both weights are', async () => {
  const load = vi.fn(() => Promise.resolve([]));
  vi.stubGlobal('document', { fonts: { load } });
  await loadType();
  expect(load.mock.calls).toEqual([[fontOf(16, true)], [fontOf(16, false)]]);
});

test.each([
  [0x000000, 0xffffff, 0, 0x000000],
  [0x000000, 0xffffff, 1, 0xffffff],
  [0x000000, 0xffffff, 0.5, 0x808080],
  [0x102030, 0x30405f, 0.25, 0x18283c],
])('%i with %i is mixed by its share', (one, other, share, mixed) => {
  expect(mix(one, other, share)).toBe(mixed);
});

test.each(['dark', 'light', 'high'] as const)('the theme %s has the colours of the palette', async (name) => {
  const theme = themeOf(name);
  expect(theme.name).toBe(name);
  const { night, coral, teal, chalk } = palette[name];
  expect([cssOf(theme.night), toneOf(theme, 'coral'), toneOf(theme, 'teal'), toneOf(theme, 'chalk')]).toEqual(
    [night, coral, teal, chalk].map((colour) => colour.toLowerCase()),
  );
  const { name: _, ...colours } = theme;
  const lines = Object.entries(colours).map(([role, colour]) => `${role} ${cssOf(colour)}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../strokes/theme-${name}.txt`);
});

test('a colour is written with all its digits', () => {
  expect(cssOf(0x00000a)).toBe('#00000a');
});
