// Every change is one of a short list of moves, 200-600 ms, can be broken off anywhere, and ends exactly
// where it leads.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Drawing, ShapeKind } from '../../../src/picture/place/drawing';
import { layout } from '../../../src/picture/place/layout';
import { drawingBetween, LASTS, MOVES } from '../../../src/picture/show/transition';
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
