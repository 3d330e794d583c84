// @vitest-environment happy-dom
// What the stage does with Phaser, which is here made of nothing: one canvas, one scene, asleep while the picture rests.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import palette from '../../../assets/palette.json';
import { PictureUnavailable, type PictureOptions } from '../../../src/picture/show/picture';
import { mountPicture } from '../../../src/picture/show/stage';
import { keptPictures } from '../kept';
import { noteCanvases } from '../paint/pens';
import { BareGame } from './bare-phaser';

vi.mock('phaser', () => import('./bare-phaser'));

const pictures = keptPictures();
const viewOf = (name: string) => pictures.find((picture) => picture.name === name)!.view;
const [first, second] = [viewOf('all-2011-06-27'), viewOf('all-2013-10-28')];
const size = { width: 640, height: 360 };
let renderer = 'ANGLE (some hardware)';
let observed: (() => void)[] = [];
let host: HTMLElement;

beforeEach(() => {
  [renderer, observed, BareGame.fails] = ['ANGLE (some hardware)', [], false];
  Object.assign(size, { width: 640, height: 360 });
  host = document.createElement('div');
  document.body.append(host);
  vi.spyOn(host, 'getBoundingClientRect').mockImplementation(() => ({ ...size }) as DOMRect);
  noteCanvases(() =>
    renderer === '' ? null : { getExtension: () => null, getParameter: () => renderer, RENDERER: 1 },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('devicePixelRatio', 1);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(work: () => void) {
        observed.push(work);
      }
      observe(): void {}
      disconnect(): void {
        observed = [];
      }
    },
  );
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { load: () => Promise.resolve([]), ready: Promise.resolve() },
  });
});
afterEach(() => {
  host.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function mounted(options: PictureOptions = {}) {
  const picture = await mountPicture(host, { reducedMotion: true, ...options });
  const game = BareGame.last;
  const { scene } = game.config;
  const words = () => scene.written.filter(({ gone }) => !gone).map(({ text }) => text);
  return { picture, game, scene, words };
}

test('it draws with Phaser only what is to be seen: no sound, no keys, no mouse', async () => {
  const { game } = await mounted();
  const { parent, width, height, audio, input, transparent, banner, autoFocus, disableContextMenu } =
    game.config;
  expect({ parent, width, height, audio, input, transparent, banner, autoFocus, disableContextMenu }).toEqual(
    {
      parent: host,
      width: 640,
      height: 360,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      transparent: true,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
    },
  );
  expect(game.canvas.getAttribute('aria-hidden')).toBe('true');
});

test.each([
  ['ANGLE (some hardware)', 1920, 1080, true],
  ['SwiftShader', 960, 540, true],
  ['SwiftShader', 1920, 1080, false],
  ['llvmpipe (LLVM 15)', 1920, 1080, false],
])('%s at %d by %d smooths edges: %s', async (by, width, height, smooth) => {
  renderer = by;
  Object.assign(size, { width, height });
  const { game } = await mounted();
  expect(game.config['render']).toMatchObject({
    antialias: true,
    antialiasGL: smooth,
    powerPreference: 'low-power',
  });
});

test('without WebGL there is none, and it says why', async () => {
  renderer = '';
  await expect(mountPicture(host)).rejects.toMatchObject({ name: 'PictureUnavailable', reason: 'no-webgl' });
  renderer = 'ANGLE';
  BareGame.fails = true;
  const failed: unknown = await mountPicture(host).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(PictureUnavailable);
  expect(failed).toMatchObject({ reason: 'failed', message: 'no picture: failed' });
});

test('a View is painted, its words written, and all sleeps when nothing moves', async () => {
  const { picture, game, scene, words } = await mounted();
  picture.draw(first);
  expect(scene.strokes.length).toBeGreaterThan(500);
  expect(words()).toContain('Front door');
  expect(scene.zoom).toBe(1);
  for (let frame = 0; frame < 5; frame += 1) scene.events.emit('update');
  expect(game.loop.running).toBe(false);
  picture.draw(second);
  expect(game.loop.running).toBe(true);
});

test('words that go are taken away, words that stay are not written again', async () => {
  const { picture, scene, words } = await mounted();
  await Promise.resolve();
  picture.draw(first);
  const before = scene.written.length;
  picture.draw(second);
  expect(words()).not.toContain('27 June 2011');
  expect(words()).toContain('28 October 2013');
  expect(words().filter((text) => text === 'Front door').length).toBe(1);
  expect(scene.written.length).toBeLessThan(before * 2);
});

test('words stand where the drawing has them, in its type and colours', async () => {
  const { picture, scene } = await mounted();
  picture.draw(first);
  const door = scene.written.find(({ text }) => text === 'Front door')!.fields;
  expect(door['Alpha']).toEqual([1]);
  expect(door['LetterSpacing']).toEqual([0]);
  expect(door['Style']).toMatchObject([
    { fontStyle: '650', color: palette.dark.chalk.toLowerCase(), resolution: 1 },
  ]);
  const [x, y] = door['Position'] as number[];
  expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
  const caption = scene.written.find(({ text }) => text === 'SOCIAL SYSTEM')!.fields;
  expect((caption['LetterSpacing'] as number[])[0]).toBeGreaterThan(1);
});

test('another size of the element is followed, the same again is not', async () => {
  const { picture, game, scene } = await mounted();
  picture.draw(first);
  const strokes = scene.strokes.length;
  observed[0]!();
  expect(scene.strokes.length).toBe(strokes);
  Object.assign(size, { width: 500, height: 320 });
  observed[0]!();
  expect(game.sizes.at(-1)).toEqual([500, 320]);
  expect(scene.strokes.length).toBeGreaterThan(strokes);
  game.canvas.style.width = '3px';
  game.scale.emit('resize');
  expect(game.canvas.style.width).toBe('100%');
});

test('the ground has the colour of the theme, also of the next', async () => {
  const { picture } = await mounted({ theme: 'dark' });
  const dark = host.style.backgroundColor;
  picture.adjust({ theme: 'light' });
  expect(dark).not.toBe('');
  expect(host.style.backgroundColor).not.toBe(dark);
});

test('a lost canvas is told of, and what is back is drawn anew', async () => {
  const lost: boolean[] = [];
  const { picture, game, scene } = await mounted({ onLost: (gone) => lost.push(gone) });
  picture.draw(first);
  game.canvas.dispatchEvent(new Event('webglcontextlost'));
  const strokes = scene.strokes.length;
  game.canvas.dispatchEvent(new Event('webglcontextrestored'));
  expect(lost).toEqual([true, false]);
  expect(scene.strokes.length).toBeGreaterThan(strokes);
});

test('words are set anew once their type is there', async () => {
  const { picture, scene } = await mounted();
  picture.draw(first);
  const before = scene.written.length;
  await new Promise((done) => {
    setTimeout(done, 0);
  });
  expect(scene.written.length).toBeGreaterThanOrEqual(before);
  expect(scene.written.filter(({ text, gone }) => text === 'Front door' && !gone).length).toBe(1);
});

test('motion follows the system where the page does not say', async () => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce') }));
  const picture = await mountPicture(host);
  const { scene } = BareGame.last.config;
  picture.draw(first);
  picture.draw(second);
  expect(scene.written.filter(({ gone }) => !gone).map(({ text }) => text)).toContain('28 October 2013');
});

test('taken off the page nothing of it is left to run', async () => {
  const { picture, game, scene } = await mounted();
  picture.draw(first);
  const { wakes } = game.loop;
  picture.destroy();
  expect([game.destroyed, observed.length, host.querySelectorAll('canvas').length]).toEqual([[true], 0, 0]);
  expect(game.loop.wakes).toBe(wakes + 1);
  const strokes = scene.strokes.length;
  game.canvas.dispatchEvent(new Event('webglcontextrestored'));
  expect(scene.strokes.length).toBe(strokes);
});
