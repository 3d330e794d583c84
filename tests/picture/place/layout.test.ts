// Every word of the picture has a place of its own: inside the frame, on no other word, no line, no organisation.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastAt } from '../../../src/picture/place/frame';
import { layout } from '../../../src/picture/place/layout';
import { viewOf } from '../../../src/picture/view/view';
import { faults } from '../faults';
import { anyHours, anySystem, runs, sightAt, theCase } from '../scenes';

const SIZES = [
  [320, 160],
  [390, 202],
  [844, 160],
  [390, 260],
  [640, 360],
  [760, 430],
  [1280, 560],
  [1280, 720],
  [1920, 1080],
] as const;
/** Wider than the real type, so that what fits here fits there. */
const measure = (text: string, size: number, bold: boolean, spaced: boolean) =>
  text.length * size * (bold ? 0.56 : 0.52) + (spaced ? text.length * size * 0.14 : 0);

for (const [width, height] of SIZES) {
  test(`no word overlaps, lies on a line or leaves the frame at ${width} by ${height}`, () => {
    fc.assert(
      fc.property(
        fc.oneof(anySystem(false), anySystem(true)),
        fc.option(anyHours, { nil: [] }),
        fc.boolean(),
        fc.constantFrom('reported', 'true'),
        (system, hours, mirror, layer) => {
          const drawing = layout(viewOf(theCase, sightAt(system, hours), layer as 'reported' | 'true'), {
            width,
            height,
            measure,
            mirror,
          });
          expect(faults(drawing)).toEqual([]);
        },
      ),
      runs(15, 60),
    );
  });
}

test('on a screen of a desk nearly every organisation is named in the picture', () => {
  let nodes = 0;
  let named = 0;
  fc.assert(
    fc.property(anySystem(true), (system) => {
      const view = viewOf(theCase, sightAt(system), 'reported');
      const { labels } = layout(view, { width: 760, height: 430, measure });
      nodes += view.nodes.length;
      named += view.nodes.filter(({ id }) =>
        Object.keys(labels).some((key) => key.startsWith(`node.${id}.`)),
      ).length;
    }),
    runs(37, 150),
  );
  expect(named / nodes).toBeGreaterThan(0.95);
});

for (const [width, height] of [
  [320, 320],
  [390, 320],
  [809, 441],
  [1280, 320],
  [1213, 740],
] as const) {
  test(`words grow with the size of text as far as there is room, and keep their places, at ${width} by ${height}`, () => {
    fc.assert(
      fc.property(
        fc.oneof(anySystem(false), anySystem(true)),
        fc.option(anyHours, { nil: [] }),
        fc.boolean(),
        fc.constantFrom(1.15, 1.3, 1.5, 1.75, 2),
        (system, hours, mirror, scale) => {
          const view = viewOf(theCase, sightAt(system, hours), 'reported');
          const least = leastAt(width, height, scale);
          const drawing = layout(view, { width, height, measure, mirror, least });
          expect(faults(drawing)).toEqual([]);
          const smallest = (labels: typeof drawing.labels) =>
            Math.min(...Object.values(labels).map(({ size }) => size));
          expect(smallest(drawing.labels)).toBeGreaterThan(
            smallest(layout(view, { width, height, measure, mirror }).labels),
          );
          expect(drawing.frame.small).toBe(layout(view, { width, height, measure }).frame.small);
        },
      ),
      runs(10, 40),
    );
  });
}

for (const [width, height] of [
  [1280, 245],
  [1280, 720],
  [1920, 1080],
  [1600, 900],
] as const) {
  test(`for a projector no label is under 3 % of the screen's height, and none overlaps, at ${width} by ${height}`, () => {
    const least = 0.03 * Math.max(height, (width * 9) / 16);
    fc.assert(
      fc.property(
        fc.oneof(anySystem(false), anySystem(true)),
        fc.option(anyHours, { nil: [] }),
        (system, hours) => {
          const drawing = layout(viewOf(theCase, sightAt(system, hours), 'reported'), {
            width,
            height,
            measure,
            least,
          });
          expect(faults(drawing)).toEqual([]);
          for (const { size, text } of Object.values(drawing.labels))
            expect(size, text).toBeGreaterThanOrEqual(least - 1e-9);
        },
      ),
      runs(15, 60),
    );
  });
}
