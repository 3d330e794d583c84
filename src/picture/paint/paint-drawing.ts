// Paints a whole drawing but its words: each kind of shape by its painter, from the back to the front.
import type { Drawing, ShapeByKind, ShapeKind } from '../place/drawing';
import { paintDoor, paintPipe, paintRoom } from './paint-doors';
import { paintBlock, paintPlate, paintSwatch } from './paint-gates';
import { paintLink, paintNode, paintThread } from './paint-people';
import { paintMark, paintRing, paintSheet } from './paint-signs';
import type { Pen } from './pen';
import type { Palette } from './theme';

/** Kinds of shapes that are painted; words are written. */
export type PaintedKind = Exclude<ShapeKind, 'labels'>;
/** Paints one shape; `unit`: size of a label, px. */
type Painter<K extends PaintedKind> = (pen: Pen, shape: ShapeByKind[K], theme: Palette, unit: number) => void;

/** In this order: what comes later lies on top. */
const PAINTERS: { readonly [K in PaintedKind]: Painter<K> } = {
  threads: paintThread,
  links: paintLink,
  nodes: paintNode,
  rings: paintRing,
  doors: paintDoor,
  rooms: paintRoom,
  pipes: paintPipe,
  blocks: (pen, block, theme, unit) => (block.flat ? paintPlate : paintBlock)(pen, block, theme, unit),
  sheets: paintSheet,
  marks: paintMark,
  swatches: paintSwatch,
};
/** The kinds in the order in which they are painted. */
export const PAINTED = Object.keys(PAINTERS) as PaintedKind[];

/** Paints all shapes of one kind. */
export function paintKind<K extends PaintedKind>(
  pen: Pen,
  kind: K,
  shapes: Readonly<Record<string, ShapeByKind[K]>>,
  theme: Palette,
  unit: number,
): void {
  const paint: Painter<K> = PAINTERS[kind];
  for (const shape of Object.values(shapes)) paint(pen, shape, theme, unit);
}

/** Paints a drawing; its words are left to the caller. */
export function paintDrawing(pen: Pen, drawing: Drawing, theme: Palette): void {
  for (const kind of PAINTED) paintKind(pen, kind, drawing[kind], theme, drawing.frame.unit);
}
