// What the painters draw with: the few strokes of Phaser's Graphics they need, so that they know nothing else
// of it.
import type { Point } from '../place/geometry';

/** Fills and strokes in the colour and width set last; colours as 0xRRGGBB. */
export interface Pen {
  fillStyle(colour: number, alpha?: number): unknown;
  lineStyle(width: number, colour: number, alpha?: number): unknown;
  fillRect(x: number, y: number, width: number, height: number): unknown;
  strokeRect(x: number, y: number, width: number, height: number): unknown;
  fillRoundedRect(x: number, y: number, width: number, height: number, radius?: number): unknown;
  strokeRoundedRect(x: number, y: number, width: number, height: number, radius?: number): unknown;
  fillCircle(x: number, y: number, radius: number): unknown;
  strokeCircle(x: number, y: number, radius: number): unknown;
  lineBetween(x1: number, y1: number, x2: number, y2: number): unknown;
  beginPath(): unknown;
  moveTo(x: number, y: number): unknown;
  lineTo(x: number, y: number): unknown;
  closePath(): unknown;
  fillPath(): unknown;
  strokePath(): unknown;
}

/** A row of points as one stroke. */
export function stroke(pen: Pen, points: readonly Point[]): void {
  pen.beginPath();
  points.forEach(({ x, y }, index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.strokePath();
}

/** A filled shape with straight sides. */
export function face(pen: Pen, points: readonly Point[]): void {
  pen.beginPath();
  points.forEach(({ x, y }, index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
  pen.fillPath();
}

/** Slanted lines inside a box, at the same places whatever the box. */
export function hatch(pen: Pen, x: number, y: number, w: number, h: number, step: number, dash = 1): void {
  if (h <= 0.5 || w <= 0.5) return;
  for (let k = Math.ceil((x + y) / step) * step; k < x + w + y + h; k += step) {
    const x1 = Math.max(x, k - y - h);
    const x2 = Math.min(x + w, k - y);
    if (x2 <= x1) continue;
    if (dash >= 1) {
      pen.lineBetween(x1, k - x1, x2, k - x2);
      continue;
    }
    for (let at = Math.floor(x1 / step) * step; at < x2; at += step * 0.7) {
      const [from, to] = [Math.max(x1, at), Math.min(x2, at + step * 0.7 * dash)];
      if (to > from) pen.lineBetween(from, k - from, to, k - to);
    }
  }
}

/**
 * Dots along a row of points, `step` apart (at least a pixel: a picture without a size has lines without a
 * width).
 */
export function dotted(pen: Pen, points: readonly Point[], radius: number, step: number): void {
  const gap = Math.max(1, step);
  let left = gap / 2;
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1]!, points[index]!];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    while (left <= length) {
      pen.fillCircle(a.x + ((b.x - a.x) * left) / length, a.y + ((b.y - a.y) * left) / length, radius);
      left += gap;
    }
    left -= length;
  }
}
