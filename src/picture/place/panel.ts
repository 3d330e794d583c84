// The strip above the gates: its free fields between the threads, and what fits into one.
import type { LabelShape, MarkShape, SheetShape } from './drawing';
import { columnAt, type Frame } from './frame';
import type { Box, Point } from './geometry';

/** What stands above and behind the gates. */
export interface Panels {
  labels: Record<string, LabelShape>;
  marks: Record<string, MarkShape>;
  sheets: Record<string, SheetShape>;
}

/** The free field left of gate `index` (0-6), or after the last (7), between the threads. */
export function cell(frame: Frame, index: number): Box {
  const { unit, band, depth, width } = frame;
  const left = index === 0 ? unit * 0.5 : columnAt(frame, index - 1) + unit * 0.4;
  const right = index === 7 ? width - unit * 0.4 : columnAt(frame, index) - unit * 0.4;
  const top = band.doors[1] + unit * 0.3;
  return { x: left, y: top, w: right - left, h: band.gates[0] - depth - unit * 0.35 - top };
}

/** Where a sign stands, and how much room it has, px. */
export interface SignSpot extends Point {
  size: number;
}

/**
 * So many signs in rows that fill a box from its upper left corner, all as large as they can be; at most
 * `most` px.
 */
export function rows(box: Box, amount: number, most: number): SignSpot[] {
  let size = Math.min(most, box.h);
  while (size > 1 && Math.floor(box.w / size) * Math.floor(box.h / size) < amount) size *= 0.96;
  const across = Math.max(1, Math.floor(box.w / size));
  return Array.from({ length: amount }, (_, index) => ({
    x: box.x + (index % across) * size,
    y: box.y + Math.floor(index / across) * size,
    size,
  }));
}

/** A sign on its spot; `from`: where it sets out when it is new. */
export function marked(kind: MarkShape['kind'], at: SignSpot, lit: number, from: Point = at): MarkShape {
  const w = at.size * 0.74;
  return { kind, x: at.x, y: at.y, w, h: w, lit, ox: from.x, oy: from.y, alpha: 1, glow: 0 };
}

/** Several signs of one kind, each under its number. */
export function numbered(kind: MarkShape['kind'], marks: readonly MarkShape[]): Record<string, MarkShape> {
  return Object.fromEntries(marks.map((mark, index) => [`${kind}.${index}`, mark]));
}
