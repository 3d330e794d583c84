// @vitest-environment happy-dom
// The canvas is as large as its element, with the pixels of the screen, at most three for each.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PictureCanvas } from '../../../src/picture/show/screen';

const size = { width: 320.4, height: 160.3 };
const element = document.createElement('div');
beforeEach(() => {
  Object.assign(size, { width: 320.4, height: 160.3 });
  vi.spyOn(element, 'getBoundingClientRect').mockImplementation(() => ({ ...size }) as DOMRect);
  vi.stubGlobal('devicePixelRatio', 2);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('it reads the element at once', () => {
  const screen = new PictureCanvas(element);
  expect([screen.width, screen.height, screen.density, screen.hidden]).toEqual([320.4, 160.3, 2, false]);
  expect(screen.pixels).toEqual({ width: 641, height: 321 });
  expect(screen.around).toBe(window.innerHeight);
});

test.each<[string, () => void]>([
  ['width', () => (size.width = 300)],
  ['height', () => (size.height = 100)],
  ['density', () => vi.stubGlobal('devicePixelRatio', 1)],
])('another %s is a change, and the same again is none', (_name, change) => {
  const screen = new PictureCanvas(element);
  expect(screen.read()).toBe(false);
  change();
  expect(screen.read()).toBe(true);
  expect(screen.read()).toBe(false);
});

test.each([
  [0, 1],
  [1, 1],
  [3, 3],
  [4.5, 3],
])('a screen of %d pixels for each is drawn with %d', (told, drawn) => {
  vi.stubGlobal('devicePixelRatio', told);
  expect(new PictureCanvas(element).density).toBe(drawn);
});

test.each([
  [0, 0, true],
  [1.9, 50, true],
  [50, 1.9, true],
  [2, 2, false],
])('an element of %d by %d is hidden: %s', (width, height, hidden) => {
  Object.assign(size, { width, height });
  const screen = new PictureCanvas(element);
  expect(screen.hidden).toBe(hidden);
  expect(screen.pixels.width).toBeGreaterThanOrEqual(1);
  expect(screen.pixels.height).toBeGreaterThanOrEqual(1);
});

test('a canvas it takes gets its pixels and its place, and again when it is fitted', () => {
  const screen = new PictureCanvas(element);
  screen.fit();
  const canvas = document.createElement('canvas');
  const buffers: number[][] = [];
  screen.take(canvas, (width, height) => buffers.push([width, height]));
  expect(buffers).toEqual([[641, 321]]);
  const { position, left, top, display, width, height } = canvas.style;
  expect([position, left, top, display, width, height]).toEqual([
    'absolute',
    '0px',
    '0px',
    'block',
    '100%',
    '100%',
  ]);
  size.width = 100;
  screen.read();
  canvas.style.width = '5px';
  screen.fit();
  expect([buffers.at(-1), canvas.style.width]).toEqual([[200, 321], '100%']);
});
