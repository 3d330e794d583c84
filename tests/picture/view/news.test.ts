// What is new stays marked until the next picture: who joined, which way out opened or shut; and on a phone
// the name of who joined, where it finds room.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '../../../src/picture/place/layout';
import { newsBetween } from '../../../src/picture/view/news';
import { viewOf, type View } from '../../../src/picture/view/view';
import { faults } from '../faults';
import { anyHours, anySystem, runs, sightAt, theCase } from '../scenes';

/** Wider than the real type, so that what fits here fits there. */
const measure = (text: string, size: number, bold: boolean, spaced: boolean) =>
  text.length * size * (bold ? 0.56 : 0.52) + (spaced ? text.length * size * 0.14 : 0);
const anyView: fc.Arbitrary<View> = fc
  .tuple(fc.oneof(anySystem(false), anySystem(true)), fc.option(anyHours, { nil: [] }))
  .map(([system, hours]) => viewOf(theCase, sightAt(system, hours), 'reported'));

test('nothing is new in a first picture, nor in the same again', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect([...newsBetween(null, view), ...newsBetween(view, view)]).toEqual([]);
    }),
    runs(12, 50),
  );
});

test.each([
  [390, 202],
  [390, 260],
  [809, 441],
])('what is new shines, and all else is still, at %i by %i', (width, height) => {
  fc.assert(
    fc.property(anyView, anyView, fc.boolean(), (before, after, mirror) => {
      const news = newsBetween(before, after);
      const drawing = layout(after, { width, height, measure, mirror, news });
      const there = new Set<string>(before.nodes.map(({ id }) => id));
      for (const [id, { glow }] of Object.entries(drawing.nodes)) expect(glow > 0, id).toBe(!there.has(id));
      for (const { id, open } of after.doors)
        expect(drawing.doors[id]!.glow > 0, id).toBe(
          before.doors.find((door) => door.id === id)!.open !== open,
        );
      expect(faults(drawing)).toEqual([]);
    }),
    runs(15, 60),
  );
});
