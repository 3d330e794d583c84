// Paints what is counted in the picture: places, people, faults and files; the sheet of the list; the arrows
// round a table.
import type { MarkShape, RingShape, SheetShape } from '../place/drawing';
import { person } from './paint-people';
import { face, stroke, type Pen } from './pen';
import { mix, type Palette } from './theme';

/** Paper with a folded corner. */
export function paintSheet(pen: Pen, { x, y, w, h, alpha, glow }: SheetShape, theme: Palette): void {
  const fold = Math.min(w, h) * 0.2;
  if (glow > 0) {
    pen.fillStyle(theme.people, 0.3 * glow * alpha);
    pen.fillRect(x - 3, y - 3, w + 6, h + 6);
  }
  pen.fillStyle(theme.paper, alpha);
  face(pen, [
    { x, y },
    { x: x + w - fold, y },
    { x: x + w, y: y + fold },
    { x: x + w, y: y + h },
    { x, y: y + h },
  ]);
  pen.fillStyle(mix(theme.paper, theme.ink, 0.28), alpha);
  face(pen, [
    { x: x + w - fold, y },
    { x: x + w, y: y + fold },
    { x: x + w - fold, y: y + fold },
  ]);
  pen.lineStyle(1, mix(theme.paper, theme.ink, 0.5), alpha);
  stroke(pen, [
    { x, y },
    { x: x + w - fold, y },
    { x: x + w, y: y + fold },
    { x: x + w, y: y + h },
    { x, y: y + h },
    { x, y },
  ]);
}

function paintFile(pen: Pen, { x, y, w, h, lit, alpha }: MarkShape, theme: Palette): void {
  const ink = lit > 0.5 ? theme.coral : mix(theme.paper, theme.ink, 0.55);
  paintSheet(pen, { x, y: y - h * 0.08, w, h: h * 1.12, alpha, glow: 0 }, theme);
  pen.lineStyle(Math.max(1, w * 0.09), ink, alpha);
  if (lit > 0.5) {
    pen.lineBetween(x + w * 0.2, y + h * 0.22, x + w * 0.8, y + h * 0.86);
    pen.lineBetween(x + w * 0.8, y + h * 0.22, x + w * 0.2, y + h * 0.86);
    return;
  }
  for (const at of [0.34, 0.58, 0.82]) pen.lineBetween(x + w * 0.18, y + h * at, x + w * 0.8, y + h * at);
}

/** One sign of a heap. */
export function paintMark(pen: Pen, mark: MarkShape, theme: Palette): void {
  const { kind, x, y, w, h, lit, alpha } = mark;
  const [cx, cy] = [x + w / 2, y + h / 2];
  switch (kind) {
    case 'place':
      pen.fillStyle(mix(theme.hollow, theme.people, lit), alpha);
      pen.fillRect(x, y, w, h);
      pen.lineStyle(1, mix(theme.edge, theme.people, lit), alpha);
      pen.strokeRect(x, y, w, h);
      return;
    case 'seat':
      pen.fillStyle(mix(mix(theme.night, theme.mute, 0.38), theme.people, lit), alpha);
      person(pen, cx, cy, h * 1.15);
      return;
    case 'fault':
      pen.lineStyle(Math.max(1.2, w * 0.24), theme.coral, alpha);
      pen.lineBetween(x + w * 0.1, y + h * 0.1, x + w * 0.9, y + h * 0.9);
      pen.lineBetween(x + w * 0.9, y + h * 0.1, x + w * 0.1, y + h * 0.9);
      return;
    case 'file':
      paintFile(pen, mark, theme);
      return;
    default:
      kind satisfies never;
  }
}

/** A ring in as many pieces as it has arrows; without arrows in short broken strokes. */
export function paintRing(pen: Pen, { x, y, r, arrows, spin, alpha, glow }: RingShape, theme: Palette): void {
  const pieces = arrows > 0 ? arrows : 12;
  const share = arrows > 0 ? 0.8 : 0.5;
  const at = (turn: number, radius = r) => ({
    x: x + Math.cos(turn * 2 * Math.PI) * radius,
    y: y + Math.sin(turn * 2 * Math.PI) * radius,
  });
  pen.lineStyle(Math.max(1.2, r * (0.07 + glow * 0.04)), theme.people, alpha * (arrows > 0 ? 1 : 0.6));
  for (let piece = 0; piece < pieces; piece += 1) {
    const from = spin + piece / pieces;
    const to = from + share / pieces;
    stroke(
      pen,
      Array.from({ length: 17 }, (_, index) => at(from + ((to - from) * index) / 16)),
    );
    if (arrows === 0) continue;
    pen.fillStyle(theme.people, alpha);
    face(pen, [at(to + 0.035), at(to - 0.008, r * 1.16), at(to - 0.008, r * 0.84)]);
  }
}
