// How two pictures differ for an eye: where something is in one and not in the other. Edges of letters and
// lines, which
// each machine smooths its own way, do not count.

/** Pixels, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** A patch of pixels that touch each other: how many, and the box round them. */
export interface Patch {
  size: number;
  x: number;
  y: number;
  w: number;
  h: number;
}

/**
 * What is something: so many pixels (`size`) that touch each other, each so far (`far`, of 255) from all that is near
 * its place in the other picture. Words half a pixel aside, or a little bolder, make patches of up to 11 that are 30
 * away, and of 6 that are 80 away; one dot of a dotted line has 12, the smallest cross on the list of faults 8.
 */
const SOMETHING = [
  { far: 30, size: 12 },
  { far: 80, size: 8 },
] as const;

/** How far a value of one picture lies outside what is within one pixel of its place in another. */
function outside(one: Pixels, other: Pixels, x: number, y: number, channel: number): number {
  const { width, height } = one;
  const value = one.data[(y * width + x) * 4 + channel]!;
  let [low, high] = [255, 0];
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1)
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
      const near = other.data[(row * width + column) * 4 + channel]!;
      if (near < low) low = near;
      if (near > high) high = near;
    }
  return Math.max(low - value, value - high);
}

/** How far (0-255) each pixel of either picture is from all that is near its place in the other. */
function farness(one: Pixels, other: Pixels): Uint8Array {
  const { width, height } = one;
  const far = new Uint8Array(width * height);
  for (let at = 0; at < far.length; at += 1)
    for (let channel = 0; channel < 3; channel += 1) {
      if (one.data[at * 4 + channel] === other.data[at * 4 + channel]) continue;
      const [x, y] = [at % width, Math.floor(at / width)];
      const apart = Math.max(outside(one, other, x, y, channel), outside(other, one, x, y, channel));
      if (apart > far[at]!) far[at] = apart;
    }
  return far;
}

/** The pixels round one (0 to 7 of them, and itself) that are inside a picture. */
function around(at: number, width: number, length: number): number[] {
  const x = at % width;
  return [-1, 0, 1].flatMap((down) =>
    [-1, 0, 1]
      .filter((right) => x + right >= 0 && x + right < width)
      .map((right) => at + down * width + right)
      .filter((next) => next >= 0 && next < length),
  );
}

/** The patch a pixel belongs to; takes it out of `far`. */
function patchAt(far: Uint8Array, width: number, start: number, least: number): Patch {
  far[start] = 0;
  const found = [start];
  for (let index = 0; index < found.length; index += 1)
    for (const next of around(found[index]!, width, far.length))
      if (far[next]! >= least) {
        far[next] = 0;
        found.push(next);
      }
  const [columns, lines] = [found.map((at) => at % width), found.map((at) => Math.floor(at / width))];
  const [x, y] = [Math.min(...columns), Math.min(...lines)];
  return {
    size: found.length,
    x,
    y,
    w: Math.max(...columns) - x + 1,
    h: Math.max(...lines) - y + 1,
  };
}

/** All patches of pixels that are so far away or further. */
function patchesOf(farnesses: Uint8Array, width: number, least: number): Patch[] {
  const left = farnesses.slice();
  const patches: Patch[] = [];
  for (let at = 0; at < left.length; at += 1)
    if (left[at]! >= least) patches.push(patchAt(left, width, at, least));
  return patches;
}

/** What is in one picture and not in the other, the largest first; empty where they look alike. */
export function unlike(one: Pixels, other: Pixels): Patch[] {
  const { width, height } = one;
  if (width !== other.width || height !== other.height)
    return [{ size: width * height, x: 0, y: 0, w: width, h: height }];
  const farnesses = farness(one, other);
  const patches = SOMETHING.flatMap(({ far, size }) =>
    patchesOf(farnesses, width, far).filter((patch) => patch.size >= size),
  );
  return patches.sort((first, second) => second.size - first.size);
}
