// Every change is one of a short list of moves, 200-600 ms, can be broken off anywhere, and ends exactly
// where it leads.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Drawing, ShapeKind } from '../../../src/picture/place/drawing';
import { layout } from '../../../src/picture/place/layout';
import { drawingBetween, faded, LASTS, MOVES } from '../../../src/picture/show/transition';
import { viewOf } from '../../../src/picture/view/view';
import { anyHours, anySystem, runs, sightAt, theCase } from '../scenes';

const measure = (text: string, size: number) => text.length * size * 0.55;
const draw = (system: Parameters<typeof sightAt>[0], hours: Parameters<typeof sightAt>[1]) =>
  layout(viewOf(theCase, sightAt(system, hours), 'reported'), { width: 809, height: 441, measure });
const anyDrawing: fc.Arbitrary<Drawing> = fc
  .tuple(fc.oneof(anySystem(false), anySystem(true)), fc.option(anyHours, { nil: [] }))
  .map(([system, hours]) => draw(system, hours));
const kinds = (drawing: Drawing) => Object.keys(drawing).filter((key): key is ShapeKind => key !== 'frame');

test('each kind of shape has its move, at its time within 200 to 600 ms', () => {
  expect(LASTS).toBeGreaterThanOrEqual(200);
  expect(LASTS).toBeLessThanOrEqual(600);
  fc.assert(
    fc.property(anyDrawing, (drawing) => {
      expect(Object.keys(MOVES).sort()).toEqual(kinds(drawing).sort());
      for (const {
        window: [start, end],
      } of Object.values(MOVES))
        expect((end - start) * LASTS).toBeGreaterThanOrEqual(200);
    }),
    runs(3, 3),
  );
});

test('a move can be broken off anywhere, and another taken up from there', () => {
  fc.assert(
    fc.property(
      anyDrawing,
      anyDrawing,
      anyDrawing,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (from, to, other, first, second) => {
        const between = drawingBetween(drawingBetween(from, to, first), other, second);
        for (const kind of kinds(between)) {
          for (const shape of Object.values(between[kind]))
            for (const value of Object.values(shape))
              if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          for (const { alpha } of Object.values(between[kind])) expect(alpha).toBeGreaterThanOrEqual(0);
        }
        expect(drawingBetween(drawingBetween(from, to, first), other, 1)).toBe(other);
      },
    ),
    runs(15, 60),
  );
});

const still = { alpha: 1, glow: 0 };
const EMPTY: Drawing = {
  frame: layout(viewOf(theCase, sightAt(fc.sample(anySystem(false), { numRuns: 1, seed: 1 })[0]!), 'true'), {
    width: 400,
    height: 300,
    measure,
  }).frame,
  nodes: {},
  links: {},
  threads: {},
  blocks: {},
  pipes: {},
  doors: {},
  rooms: {},
  sheets: {},
  marks: {},
  rings: {},
  labels: {},
  swatches: {},
};
const door = { ...still, x: 10, y: 20, w: 20, h: 40, open: 0 };
const withDoors = (doors: Drawing['doors']): Drawing => ({ ...EMPTY, doors });
/** The door at a share of its own window of the whole. */
const doorAt = (from: Drawing, to: Drawing, share: number) => {
  const [start, end] = MOVES.doors.window;
  return drawingBetween(from, to, start + share * (end - start)).doors['look'];
};

test('what stays goes from where it was to where it will be, slowly at both ends, and shines on the way', () => {
  const [from, to] = [withDoors({ look: door }), withDoors({ look: { ...door, x: 110, open: 1 } })];
  expect(doorAt(from, to, 0)).toMatchObject({ x: 10, open: 0, glow: 0 });
  expect(doorAt(from, to, 0.25)!.x).toBeCloseTo(10 + 100 * 4 * 0.25 ** 3, 6);
  expect(doorAt(from, to, 0.5)!.open).toBeCloseTo(0.5, 6);
  expect(doorAt(from, to, 0.5)!.alpha).toBe(1);
  expect(doorAt(from, to, 0.5)!.x).toBeCloseTo(60, 6);
  expect(doorAt(from, to, 0.5)!.glow).toBeCloseTo(1, 6);
  expect(doorAt(from, to, 0.75)!.x).toBeCloseTo(110 - 100 * 4 * 0.25 ** 3, 6);
  expect(drawingBetween(from, to, 1)).toBe(to);
});

test('what does not change does not shine; what shone or will shine does as much as it should', () => {
  const calm = withDoors({ look: door });
  expect(doorAt(calm, calm, 0.5)!.glow).toBe(0);
  const shining = withDoors({ look: { ...door, glow: 0.8 } });
  expect(doorAt(calm, shining, 0.5)!.glow).toBeCloseTo(0.4, 6);
  expect(doorAt(shining, calm, 0.5)!.glow).toBeCloseTo(0.4, 6);
  const hardly = withDoors({ look: { ...door, x: 10.02 } });
  expect(doorAt(calm, hardly, 0.5)!.glow).toBe(0);
  const named = { ...EMPTY, labels: { one: { ...still, text: 'a' } } } as never as Drawing;
  const renamed = { ...EMPTY, labels: { one: { ...still, text: 'b' } } } as never as Drawing;
  expect(drawingBetween(named, renamed, 0.3).labels['one']).toMatchObject({ text: 'b', glow: 0 });
});

test('what is new fades in where it will stand and shines; what is gone fades away in the first half', () => {
  const [none, one] = [withDoors({}), withDoors({ look: { ...door, glow: 0.7 } })];
  expect(doorAt(none, one, 0)).toMatchObject({ x: 10, alpha: 0 });
  expect(doorAt(none, one, 0.25)!.alpha).toBeCloseTo(2 * 4 * 0.25 ** 3, 6);
  expect(doorAt(none, one, 0.51)).toMatchObject({ x: 10, alpha: 1 });
  expect(doorAt(none, one, 0.5)!.glow).toBeCloseTo(1, 6);
  expect(doorAt(none, one, 0.999)!.glow).toBeCloseTo(0.7, 1);
  expect(doorAt(one, none, 0.25)!.alpha).toBeCloseTo(1 - 2 * 4 * 0.25 ** 3, 6);
  expect(doorAt(one, none, 0.51)).toMatchObject({ alpha: 0, glow: 0 });
});

test('a new mark sets out from where it comes, one after the other', () => {
  const mark = { ...still, kind: 'fault', x: 100, y: 50, w: 6, h: 6, lit: 1, ox: 0, oy: 10 } as const;
  const to: Drawing = { ...EMPTY, marks: { first: mark, second: mark } };
  const [start, end] = MOVES.marks.window;
  const half = drawingBetween(EMPTY, to, start + 0.5 * (end - start)).marks;
  expect(half['first']!.x).toBeGreaterThan(half['second']!.x);
  expect(half['second']!.x).toBeGreaterThan(0);
  // Eased, half the way is half; the second of two sets out after 0.3 of it, each takes 0.4.
  expect(half['first']!.x).toBeCloseTo(100, 6);
  expect(half['second']!.x).toBeCloseTo(50, 6);
  expect(half['second']!.y).toBeCloseTo(30, 6);
});

test('people go first, then doors, then the machine: each kind in its window, none before', () => {
  const drawing: Drawing = {
    ...EMPTY,
    nodes: { a: { ...still, x: 0, y: 0, r: 1, figures: 1, shape: 'round', you: false, prop: '', lean: 1 } },
    doors: { a: door },
    pipes: { a: { ...still, x1: 0, y1: 0, x2: 1, y2: 1, width: 1, built: 0, solid: 0, leak: 0 } },
  };
  const seen = (share: number) => {
    const { nodes, doors, pipes } = drawingBetween(EMPTY, drawing, share);
    return [nodes, doors, pipes].map((shapes) => (shapes['a']!.alpha > 0 ? 1 : 0));
  };
  expect(seen(0)).toEqual([0, 0, 0]);
  expect(seen(0.29)).toEqual([1, 0, 0]);
  expect(seen(0.34)).toEqual([1, 1, 0]);
  expect(seen(0.4)).toEqual([1, 1, 1]);
});

test('a fade goes evenly, all at once, without shine and with the words of what it leads to', () => {
  const label = { ...still, text: 'was' };
  const from = { ...withDoors({ look: door, gone: door }), labels: { one: label } } as never as Drawing;
  const to = {
    ...withDoors({ look: { ...door, x: 110, open: 1 }, come: door }),
    labels: { one: { ...label, text: 'is' } },
  } as never as Drawing;
  const { doors, labels, swatches } = faded(from, to, 0.25);
  expect(doors['look']).toEqual({ ...door, x: 35, open: 0.25 });
  expect(doors['come']).toEqual({ ...door, alpha: 0.5 });
  expect(doors['gone']).toEqual({ ...door, alpha: 0.5 });
  expect([labels, swatches]).toEqual([to.labels, to.swatches]);
});
