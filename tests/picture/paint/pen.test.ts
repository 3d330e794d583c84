// Lines without a width: a picture whose element has no size yet must end its drawing all the same.
import { expect, test } from 'vitest';
import { dotted, type Pen } from '../../../src/picture/paint/pen';

test.each([
  [0, 10],
  [3, 10],
  [40, 1],
])('dots %d apart on a line of ten are finite and on the line', (step, most) => {
  const dots: number[] = [];
  const pen = {
    fillCircle: (x: number) => {
      dots.push(x);
    },
  } as unknown as Pen;
  dotted(
    pen,
    [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 0 },
    ],
    1,
    step,
  );
  expect(dots.length).toBeLessThanOrEqual(most);
  expect(dots.every((x) => x >= 0 && x <= 10)).toBe(true);
});
