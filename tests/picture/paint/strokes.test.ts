// How each shape is painted, stroke by stroke: one sample of every kind in every state, kept as data.
import { expect, test } from 'vitest';
import { PAINTED, paintDrawing, paintKind, type PaintedKind } from '../../../src/picture/paint/paint-drawing';
import { paintGround } from '../../../src/picture/paint/paint-ground';
import { themeOf } from '../../../src/picture/paint/theme';
import type { ShapeByKind } from '../../../src/picture/place/drawing';
import { frameOf } from '../../../src/picture/place/frame';
import { GATE_SIGNS, paintProp, PROPS } from '../../../src/picture/paint/props';
import { keptPictures } from '../kept';
import { pictured } from '../pictured';
import { realType } from '../type';
import { strokesOf } from './strokes';

const UNIT = 16;
const theme = themeOf('dark');
const still = { alpha: 1, glow: 0 };
const half = { alpha: 0.5, glow: 0.5 };

const node: ShapeByKind['nodes'] = {
  ...still,
  x: 100,
  y: 80,
  r: 20,
  figures: 1,
  shape: 'round',
  you: false,
  prop: '',
  lean: 1,
};
const link: ShapeByKind['links'] = {
  ...still,
  x1: 10,
  y1: 20,
  cx: 60,
  cy: 40,
  x2: 110,
  y2: 20,
  width: 4,
  info: 0,
  missing: false,
};
const thread: ShapeByKind['threads'] = { ...still, x1: 10, y1: 20, x2: 40, y2: 60, y3: 90, x4: 40, width: 2 };
const block: ShapeByKind['blocks'] = {
  ...still,
  x: 20,
  y: 30,
  w: 60,
  h: 80,
  depth: 12,
  solid: 0.3,
  hatched: 0.4,
  hollow: 0.2,
  flat: false,
  lean: 1,
  sign: '',
  badge: 14,
};
const pipe: ShapeByKind['pipes'] = {
  ...still,
  x1: 10,
  y1: 20,
  x2: 90,
  y2: 20,
  width: 8,
  built: 0.9,
  solid: 0.3,
  leak: 0,
};
const door: ShapeByKind['doors'] = { ...still, x: 10, y: 20, w: 22, h: 40, open: 0 };
const box = { ...still, x: 10, y: 20, w: 60, h: 40 };
const mark: ShapeByKind['marks'] = {
  ...still,
  kind: 'place',
  x: 10,
  y: 20,
  w: 12,
  h: 12,
  lit: 0,
  ox: 0,
  oy: 0,
};
const ring: ShapeByKind['rings'] = { ...still, x: 50, y: 50, r: 30, arrows: 2, spin: 0.1 };

/** Samples by kind; each differs from the first of its kind as its name says. */
const SAMPLES: { readonly [K in PaintedKind]: Readonly<Record<string, ShapeByKind[K]>> } = {
  threads: { straight: thread, sideways: { ...thread, x4: 80 }, moving: { ...thread, ...half } },
  links: {
    plain: link,
    informed: { ...link, info: 1.5 },
    thin: { ...link, width: 0.5, info: 0.4 },
    missing: { ...link, missing: true },
    'missing, moving': { ...link, missing: true, ...half },
    moving: { ...link, info: 2, ...half },
  },
  nodes: {
    round: node,
    square: { ...node, shape: 'square', figures: 3 },
    you: { ...node, you: true, figures: 2 },
    table: { ...node, shape: 'table', figures: 5 },
    'four at a table': { ...node, shape: 'table', figures: 4 },
    moving: { ...node, ...half },
    'square, moving': { ...node, shape: 'square', ...half },
    small: { ...node, r: 6, prop: 'desk' },
    'mirrored, with a prop': { ...node, prop: 'owner', lean: -1 },
  },
  rings: { 'two arrows': ring, broken: { ...ring, arrows: 0 }, moving: { ...ring, ...half } },
  doors: {
    shut: door,
    open: { ...door, open: 1 },
    'on its way': { ...door, open: 0.4, ...half },
    'nearly open': { ...door, open: 0.6 },
    tiny: { ...door, w: 4, h: 8, glow: 1 },
  },
  rooms: { waiting: box, moving: { ...box, ...half } },
  pipes: {
    laid: pipe,
    'full and leaking': { ...pipe, solid: 1, built: 1, leak: 0.3 },
    empty: { ...pipe, solid: 0, built: 0 },
    'down, moving': { ...pipe, x2: 10, y2: 60, ...half },
    point: { ...pipe, x2: 10 },
  },
  blocks: {
    gate: block,
    'with a sign': { ...block, sign: 'door' },
    mirrored: { ...block, lean: -1 },
    moving: { ...block, ...half },
    'flat face': { ...block, depth: 0 },
    empty: { ...block, solid: 0, hatched: 0, hollow: 0 },
    plate: { ...block, h: 30, flat: true, depth: 0 },
    'plate, full': { ...block, h: 30, flat: true, depth: 0, solid: 1, hatched: 0, hollow: 0 },
    'plate, moving': { ...block, h: 30, flat: true, depth: 0, ...half },
  },
  sheets: { list: box, moving: { ...box, ...half } },
  marks: {
    'place free': mark,
    'place let in': { ...mark, lit: 1 },
    seat: { ...mark, kind: 'seat' },
    'seat served in part': { ...mark, kind: 'seat', lit: 0.5 },
    fault: { ...mark, kind: 'fault', lit: 1, alpha: 0.5 },
    'file, sound': { ...mark, kind: 'file' },
    'file, spoilt': { ...mark, kind: 'file', lit: 1 },
    'small file': { ...mark, kind: 'file', w: 5, h: 5 },
  },
  swatches: {
    empty: { ...box, w: 18, h: 12, fill: 'empty' },
    hatched: { ...box, w: 18, h: 12, fill: 'hatched' },
    hollow: { ...box, w: 18, h: 12, fill: 'hollow' },
    solid: { ...box, w: 18, h: 12, fill: 'solid' },
    missing: { ...box, w: 24, h: 6, fill: 'missing' },
    information: { ...box, w: 24, h: 6, fill: 'information' },
  },
};

test.each(PAINTED)('%s are painted as they were', async (kind) => {
  const lines = Object.entries(SAMPLES[kind]).flatMap(([name, shape]) => [
    `# ${name}`,
    ...strokesOf(theme, (pen) => paintKind(pen, kind, { name: shape } as never, theme, UNIT)),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../strokes/${kind}.txt`);
});

/** Signs of gates beside props: some gates share their name with an organisation. */
const mapped = <T>(signs: Readonly<Record<string, T>>) =>
  Object.fromEntries(Object.entries(signs).map(([name, sign]) => [`gate ${name}`, sign]));

test('props and signs are painted as they were', async () => {
  const lines = Object.entries({ ...PROPS, ...mapped(GATE_SIGNS) }).flatMap(([name, prop]) => [
    `# ${name}`,
    ...strokesOf(theme, (pen) => paintProp(pen, prop, 100, 50, 10)),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../strokes/icons.txt');
});

test.each(['dark', 'light', 'high'] as const)('the ground is painted as it was, %s', async (name) => {
  const palette = themeOf(name);
  const lines = strokesOf(palette, (pen) => paintGround(pen, frameOf(320, 200), palette));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../strokes/ground-${name}.txt`);
});

test('a whole drawing is painted kind by kind, the machine over the people, signs over the machine', () => {
  const { drawing } = pictured(
    keptPictures().find(({ name }) => name === 'all-2013-12-03')!,
    realType,
  );
  const kinds = strokesOf(theme, (pen) => paintDrawing(pen, drawing, theme));
  const each = PAINTED.flatMap((kind) =>
    strokesOf(theme, (pen) => paintKind(pen, kind, drawing[kind], theme, drawing.frame.unit)),
  );
  expect(kinds).toEqual(each);
  const at = (kind: PaintedKind) => PAINTED.indexOf(kind);
  expect([at('threads'), at('links'), at('nodes')]).toEqual([0, 1, 2]);
  expect(at('blocks')).toBeGreaterThan(at('pipes'));
  expect(at('marks')).toBeGreaterThan(at('sheets'));
  expect(at('sheets')).toBeGreaterThan(at('blocks'));
});

test.each(['light', 'high'] as const)('a link keeps its full colour where the ground is %s', (name) => {
  const palette = themeOf(name);
  const lines = strokesOf(palette, (pen) => paintKind(pen, 'links', { link }, palette, UNIT));
  expect(lines[0]).toBe('line 4 amber 1');
});
