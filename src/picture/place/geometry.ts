// Points, boxes and curves of the picture, in CSS pixels.

/** A place, px from the left and from the top. */
export interface Point {
  x: number;
  y: number;
}
/** A rectangle: its upper left corner and its size. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}
/** A quadratic curve; a straight line has its control in the middle. */
export interface Curve {
  from: Point;
  control: Point;
  to: Point;
}

function mid(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

/** The straight line as a curve. */
export function straight(from: Point, to: Point): Curve {
  return { from, control: mid(from, to), to };
}

/**
 * A curve that leaves the straight line sideways by `bow` pixels in its middle (positive: to the right of the
 * way).
 */
export function bowed(from: Point, to: Point, bow: number): Curve {
  const centre = mid(from, to);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    from,
    control: {
      x: centre.x - ((to.y - from.y) / length) * bow * 2,
      y: centre.y + ((to.x - from.x) / length) * bow * 2,
    },
    to,
  };
}

/** The point at a share (0-1) of a curve. */
export function along({ from, control, to }: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}

/** The curve as a row of points. */
export function sampled(curve: Curve, steps = 16): Point[] {
  return Array.from({ length: steps + 1 }, (_, index) => along(curve, index / steps));
}

/** Whether two boxes have more than an edge in common. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.w &&
    other.x < one.x + one.w &&
    one.y < other.y + other.h &&
    other.y < one.y + one.h
  );
}

/** A box larger on all sides; smaller where `by` is negative. */
export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by };
}

/** Whether a box lies wholly in another. */
export function within(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.w <= frame.x + frame.w &&
    box.y + box.h <= frame.y + frame.h
  );
}

/** Whether a stretch from one point to another touches a box. */
export function crosses(one: Point, other: Point, box: Box): boolean {
  let enter = 0;
  let leave = 1;
  const clip = (delta: number, near: number, far: number) => {
    if (delta === 0) return near <= 0 && far >= 0;
    const first = near / delta;
    const second = far / delta;
    enter = Math.max(enter, Math.min(first, second));
    leave = Math.min(leave, Math.max(first, second));
    return enter <= leave;
  };
  return (
    clip(other.x - one.x, box.x - one.x, box.x + box.w - one.x) &&
    clip(other.y - one.y, box.y - one.y, box.y + box.h - one.y)
  );
}

/** How near a row of points comes to a point. */
export function nearest(points: readonly Point[], centre: Point): number {
  let best = Infinity;
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1]!, points[index]!];
    const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2 || 1;
    const t = Math.max(
      0,
      Math.min(1, ((centre.x - a.x) * (b.x - a.x) + (centre.y - a.y) * (b.y - a.y)) / length),
    );
    best = Math.min(best, Math.hypot(a.x + (b.x - a.x) * t - centre.x, a.y + (b.y - a.y) * t - centre.y));
  }
  return best;
}
