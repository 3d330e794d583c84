// @vitest-environment happy-dom
// The crowd and its words as they are painted, stroke by stroke, on canvases that lie where they should.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Overlay } from '../../../src/picture/paint/overlay';
import { lookOf } from '../../../src/picture/paint/paint-crowd';
import { themeOf } from '../../../src/picture/paint/theme';
import type { Dot } from '../../../src/picture/place/crowd';
import type { BlockShape, LabelShape } from '../../../src/picture/place/drawing';
import { noteCanvases, type NotedCanvas } from './pens';

const theme = themeOf('dark');
const FIT = { machine: { y: 300, h: 200 }, head: { y: 0, h: 60 }, width: 400, density: 2, dot: 3 };
const block: BlockShape = {
  x: 50,
  y: 350,
  w: 80,
  h: 100,
  depth: 10,
  solid: 0,
  hatched: 0,
  hollow: 0,
  flat: false,
  lean: 1,
  sign: '',
  badge: 0,
  alpha: 1,
  glow: 0,
};
const label = (text: string, y: number): LabelShape => ({
  text,
  x: 10,
  y,
  w: 30,
  h: 12,
  size: 10,
  bold: false,
  tone: 'chalk',
  spaced: false,
  alpha: 1,
  glow: 0,
});
const dot = (changed: Partial<Dot>): Dot => ({
  x: 100,
  y: 400,
  place: 0,
  look: 'going',
  alpha: 1,
  seed: 1,
  ...changed,
});
const GATES = [
  { block, jam: 1, failing: 0.5 },
  { block, jam: 0.04, failing: 0 },
];

let noted: NotedCanvas[];
let host: HTMLElement;
let overlay: Overlay;
beforeEach(() => {
  noted = noteCanvases();
  host = document.createElement('div');
  host.style.position = 'static';
  document.body.append(host);
  overlay = new Overlay(host);
});
afterEach(() => {
  host.remove();
  vi.restoreAllMocks();
});

const panes = () => [...host.querySelectorAll('canvas')];
const linesOn = (canvas: HTMLCanvasElement | undefined) =>
  noted.filter((each) => each.canvas === canvas).flatMap(({ lines }) => lines);

test('it lies over its host, unseen and unread, until it is fitted', () => {
  expect(host.style.position).toBe('relative');
  expect(panes().map(({ style }) => [style.position, style.visibility, style.width])).toEqual([
    ['absolute', 'hidden', '100%'],
    ['absolute', 'hidden', '100%'],
  ]);
  expect(panes().map((pane) => pane.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
  overlay.showCrowd([dot({})], GATES, []);
  overlay.writeHead([label('12:00', 5)]);
  expect(panes().flatMap(linesOn)).toEqual([]);
});

test('a host that has a place keeps it', () => {
  const placed = document.createElement('div');
  placed.style.position = 'fixed';
  document.body.append(placed);
  new Overlay(placed).hide();
  expect(placed.style.position).toBe('fixed');
  placed.remove();
});

test('fitted, each pane lies on its strip with the pixels of the screen', () => {
  overlay.fit(FIT, theme);
  expect(
    panes().map(({ width, height, style }) => [width, height, style.top, style.height, style.visibility]),
  ).toEqual([
    [800, 400, '300px', '200px', 'visible'],
    [800, 120, '0px', '60px', 'visible'],
  ]);
});

test('the samples of dots, the crowd, the jam and the words are painted as they were', async () => {
  overlay.fit(FIT, theme);
  const crowd = [
    dot({}),
    dot({ seed: 3, x: 120 }),
    dot({ place: -1, x: 10 }),
    dot({ look: 'failed', place: 7, alpha: 0.5 }),
    dot({ look: 'left', place: 7, alpha: -0.2 }),
    dot({ place: 1, alpha: 1.3 }),
  ];
  overlay.showCrowd(crowd, GATES, [label('Account', 480), label('far above', 287), label('far below', 501)]);
  overlay.writeHead([{ ...label('12:00', 5), bold: true, tone: 'coral' }, label('below the head', 61)]);
  const [machine, head] = panes();
  const samples = noted.find(({ canvas }) => !panes().includes(canvas))!;
  const lines = [
    '# samples',
    `${samples.canvas.width} by ${samples.canvas.height}`,
    ...samples.lines,
    '# machine',
    ...linesOn(machine),
    '# head',
    ...linesOn(head),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../strokes/overlay.txt');
});

test('tiny dots are still as large as a pixel', () => {
  overlay.fit({ ...FIT, density: 1, dot: 0.2 }, theme);
  const samples = noted.find(({ canvas }) => !panes().includes(canvas))!;
  expect([samples.canvas.width, samples.canvas.height]).toEqual([20, 5]);
});

test('hidden it is out of sight, removed it is off the page', () => {
  overlay.fit(FIT, theme);
  overlay.hide();
  expect(panes().map(({ style }) => style.visibility)).toEqual(['hidden', 'hidden']);
  overlay.remove();
  expect(panes()).toEqual([]);
});

test('a machine without canvases is left in peace', () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const blind = new Overlay(host);
  blind.fit(FIT, theme);
  blind.showCrowd([dot({})], GATES, [label('Account', 480)]);
  blind.writeHead([label('12:00', 5)]);
});

test('of those at a gate as many are marked as will not pass it, and nobody else', () => {
  const crowd = Array.from({ length: 400 }, (_, seed) => dot({ seed }));
  const share = (failing: number) => crowd.filter((one) => lookOf(one, [failing]) === 'failing').length / 400;
  expect(share(0)).toBe(0);
  expect(share(0.3)).toBeCloseTo(0.3, 1);
  expect(share(1)).toBe(1);
  for (const one of [dot({ place: -1 }), dot({ place: 3 }), dot({ look: 'failed' }), dot({ look: 'left' })])
    expect(lookOf(one, [1])).toBe(one.look);
});
