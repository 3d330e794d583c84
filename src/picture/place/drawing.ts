// A picture as numbers: every shape with its place and state, under a key, so that two pictures can be compared and blended.
import type { PartyId } from '../../model/rules/network';
import type { GateId } from '../../model/state/system';
import type { Frame } from './frame';

/** Where text takes its colour from. */
export type Tone = 'chalk' | 'mute' | 'people' | 'teal' | 'coral' | 'amber' | 'ink';

/** Every shape fades by `alpha` (0-1) and may shine by `glow` (0-1) while it changes. */
interface Shape {
  alpha: number;
  glow: number;
}

export interface NodeShape extends Shape {
  x: number;
  y: number;
  r: number;
  figures: number;
  shape: 'round' | 'square' | 'table';
  /** The desk itself: filled. */
  you: boolean;
  /** Whose prop stands beside the people; '' where there is none. On the right (1) or left (-1). */
  prop: PartyId | '';
  lean: 1 | -1;
}
/** A quadratic curve. `info`: width of the line of information beside it, 0 where unknown. */
export interface LinkShape extends Shape {
  x1: number;
  y1: number;
  cx: number;
  cy: number;
  x2: number;
  y2: number;
  width: number;
  info: number;
  missing: boolean;
}
/** Down from an organisation, bending to a column, and on to `y3`; then sideways to `x4` where that differs from `x2`. */
export interface ThreadShape extends Shape {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  y3: number;
  x4: number;
  width: number;
}
/** How high the gauge of a plate is, as a share of the plate. */
export const GAUGE = 0.34;

/** A block: front face at x, y (top left), shares 0-1 counted from the bottom: solid, hatched, hollow. `flat`: a plate with a name and a gauge below it, counted from the left. `lean`: reaches back to the right (1) or left (-1). `sign`: what it is for, drawn on its face in a round field of this radius (`badge`, px). */
export interface BlockShape extends Shape {
  x: number;
  y: number;
  w: number;
  h: number;
  depth: number;
  solid: number;
  hatched: number;
  hollow: number;
  flat: boolean;
  lean: 1 | -1;
  sign: GateId | '';
  badge: number;
}
/** A pipe; `leak` 0-1: share of faulty files. */
export interface PipeShape extends Shape {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width: number;
  built: number;
  solid: number;
  leak: number;
}
/** A door in its frame; `open` 0-1 turns the leaf. */
export interface DoorShape extends Shape {
  x: number;
  y: number;
  w: number;
  h: number;
  open: number;
}
/** The room people wait in before the first gate. */
export interface RoomShape extends Shape {
  x: number;
  y: number;
  w: number;
  h: number;
}
/** One line of text, placed by its top left corner. */
export interface LabelShape extends Shape {
  text: string;
  x: number;
  y: number;
  w: number;
  h: number;
  size: number;
  bold: boolean;
  tone: Tone;
  spaced: boolean;
}
/** A small sample: how blocks are filled; a line that is missing, a line of information. */
export interface SwatchShape extends Shape {
  x: number;
  y: number;
  w: number;
  h: number;
  fill: 'empty' | 'hatched' | 'hollow' | 'solid' | 'missing' | 'information';
}
/** A small sign, one of a heap that is counted: a place let in, a person, a fault on the list, a file. `lit` 0-1: let in, served, faulty. A new one sets out from `ox`, `oy`. */
export interface MarkShape extends Shape {
  kind: 'place' | 'seat' | 'fault' | 'file';
  x: number;
  y: number;
  w: number;
  h: number;
  lit: number;
  ox: number;
  oy: number;
}
/** A sheet of paper. */
export interface SheetShape extends Shape {
  x: number;
  y: number;
  w: number;
  h: number;
}
/** Arrows that go round the table of a room; `arrows` 0: a broken ring. `spin`: how far it has turned, in turns. */
export interface RingShape extends Shape {
  x: number;
  y: number;
  r: number;
  arrows: number;
  spin: number;
}

export interface Drawing {
  frame: Frame;
  nodes: Record<string, NodeShape>;
  links: Record<string, LinkShape>;
  threads: Record<string, ThreadShape>;
  blocks: Record<string, BlockShape>;
  pipes: Record<string, PipeShape>;
  doors: Record<string, DoorShape>;
  rooms: Record<string, RoomShape>;
  sheets: Record<string, SheetShape>;
  marks: Record<string, MarkShape>;
  rings: Record<string, RingShape>;
  labels: Record<string, LabelShape>;
  swatches: Record<string, SwatchShape>;
}

/** The kinds of shapes. */
export type LayerOf = Exclude<keyof Drawing, 'frame'>;

/** Fields that count from the left. */
const ACROSS = ['x', 'x1', 'x2', 'x4', 'cx', 'ox'];

/** Shapes with left and right changed over. */
export function turned<T extends object>(shapes: Record<string, T>, width: number): Record<string, T> {
  return Object.fromEntries(
    Object.entries(shapes).map(([key, shape]) => {
      const wide = 'w' in shape && typeof shape.w === 'number' ? shape.w : 0;
      const fields = Object.entries(shape).map(([name, value]) => [
        name,
        name === 'lean'
          ? -Number(value)
          : ACROSS.includes(name) && typeof value === 'number'
            ? width - value - (name === 'x' || name === 'ox' ? wide : 0)
            : value,
      ]);
      return [key, Object.fromEntries(fields) as T];
    }),
  );
}

/** A drawing with left and right changed over: for scripts that run from right to left. */
export function mirrored(drawing: Drawing): Drawing {
  const turn = <T extends object>(shapes: Record<string, T>) => turned(shapes, drawing.frame.width);
  return {
    frame: drawing.frame,
    nodes: turn(drawing.nodes),
    links: turn(drawing.links),
    threads: turn(drawing.threads),
    blocks: turn(drawing.blocks),
    pipes: turn(drawing.pipes),
    doors: turn(drawing.doors),
    rooms: turn(drawing.rooms),
    sheets: turn(drawing.sheets),
    marks: turn(drawing.marks),
    rings: turn(drawing.rings),
    labels: turn(drawing.labels),
    swatches: turn(drawing.swatches),
  };
}
