// What counts as a difference between two pictures: something that is missing, not an edge that is smoothed another way.
import { expect, test } from 'vitest';
import { unlike, type Pixels } from '../browser/likeness';

/** A grey picture with boxes of some brightness in it. */
function painted(boxes: readonly [x: number, y: number, w: number, h: number, value: number][]): Pixels {
  const [width, height] = [60, 40];
  const data = new Uint8ClampedArray(width * height * 4).fill(40);
  for (const [left, top, w, h, value] of boxes)
    for (let y = top; y < top + h; y += 1)
      for (let x = left; x < left + w; x += 1) data.fill(value, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { width, height, data };
}

const plain = painted([]);

test.each<[string, Pixels, Pixels, number]>([
  ['nothing', plain, plain, 0],
  ['a thin faint line', plain, painted([[10, 5, 1, 12, 70]]), 12],
  ['a line that is too short to be one', plain, painted([[10, 5, 1, 11, 70]]), 0],
  ['a line that is too faint to be seen', plain, painted([[10, 5, 1, 30, 69]]), 0],
  ['a small bright sign', plain, painted([[10, 5, 4, 2, 120]]), 8],
  ['a sign too small to be one', plain, painted([[10, 5, 7, 1, 120]]), 0],
  ['something at the edge', plain, painted([[59, 0, 1, 40, 90]]), 40],
  ['a box one pixel aside', painted([[10, 5, 9, 9, 200]]), painted([[11, 5, 9, 9, 200]]), 0],
  ['a box three pixels aside', painted([[10, 5, 9, 9, 200]]), painted([[13, 5, 9, 9, 200]]), 25],
])('%s', (_name, one, other, size) => {
  for (const patches of [unlike(one, other), unlike(other, one)]) expect(patches[0]?.size ?? 0).toBe(size);
});

test('two things are two, the larger first, each with the box round it', () => {
  const patches = unlike(
    plain,
    painted([
      [50, 30, 4, 5, 70],
      [3, 2, 6, 6, 70],
    ]),
  );
  expect(patches).toEqual([
    { size: 36, x: 3, y: 2, w: 6, h: 6 },
    { size: 20, x: 50, y: 30, w: 4, h: 5 },
  ]);
});

test('pictures of two sizes have nothing in common', () => {
  expect(unlike(plain, { ...plain, width: 40, height: 60 })[0]!.size).toBe(2400);
});
