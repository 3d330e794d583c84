// Words as labels: lines of text with a size and a place, wrapped or made smaller until they fit.
import type { LabelShape, Tone } from './drawing';
import { sizeOf, type Frame } from './frame';

/** Width of a line of text in px. */
export type TextWidth = (text: string, size: number, bold: boolean, spaced: boolean) => number;

/** Height of a line of text, as a multiple of its size. */
export const LINE = 1.14;

/** How a label is set. `least`: smaller than this (px) it never is. */
export interface Style {
  size: number;
  least?: number;
  bold?: boolean;
  tone: Tone;
  spaced?: boolean;
}

/** A line of text with its corner at x, y; `anchor` 0 left, 0.5 centre, 1 right of x. */
export function line(
  measure: TextWidth,
  text: string,
  x: number,
  y: number,
  style: Style,
  anchor = 0,
): LabelShape {
  const { size, bold = false, tone, spaced = false } = style;
  const w = measure(text, size, bold, spaced);
  return { text, x: x - w * anchor, y, w, h: size * LINE, size, bold, tone, spaced, alpha: 1, glow: 0 };
}

/** Words set in lines no wider than `width`; a single longer word stands alone. */
export function wrapped(
  measure: TextWidth,
  text: string,
  width: number,
  size: number,
  bold = false,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, size, bold, false) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The largest size (px) at which something fits, tried downward in steps; at worst `smallest`, or `least`
 * where that is more.
 */
export function shrunk(
  size: number,
  { smallest, least, step }: { smallest: number; least: number; step: number },
  fits: (size: number) => boolean,
): number {
  let found = size;
  while (found > Math.max(smallest, least) && !fits(found)) found = Math.max(least, found - step);
  return found;
}

/** A style whose size is counted in units of the frame. */
export type UnitStyle = Omit<Style, 'size'> & { units: number };

/** A line of text that fits a width; smaller type if need be, null where even the smallest is too wide. */
export function fitted(
  measure: TextWidth,
  frame: Frame,
  text: string,
  { x, y, w }: { x: number; y: number; w: number },
  style: UnitStyle,
  anchor = 0,
): LabelShape | null {
  const smallest = Math.max(9.5, frame.least);
  for (let size = Math.max(10, sizeOf(frame, style.units)); size >= smallest; size -= 0.25) {
    if (measure(text, size, style.bold ?? false, false) <= w)
      return line(measure, text, x, y, { ...style, size }, anchor);
  }
  return null;
}
