// A picture as numbers: every shape with its place and state, under a key, so that two pictures can be
// compared and blended.
import type { GateId } from '../../model/table/ids';
import type { Frame } from './frame';
import type { PropId } from './props';

/** Where text takes its colour from. */
export type Tone = 'chalk' | 'mute' | 'people' | 'teal' | 'coral' | 'amber' | 'ink';

/** Every shape fades by `alpha` (0-1) and may shine by `glow` (0-1) while it changes. */
interface Shape {
  alpha: number;
  glow: number;
}

/** An organisation: a round or square field, or a table, with people in it. */
export interface NodeShape extends Shape {
  x: number;
  y: number;
  r: number;
  figures: number;
  shape: 'round' | 'square' | 'table';
  /** The desk itself: filled. */
  you: boolean;
  /** Whose prop stands beside the people; '' where there is none. On the right (1) or left (-1). */
  prop: PropId | '';
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
/**
 * Down from an organisation, bending to a column, and on to `y3`; then sideways to `x4` where that differs
 * from `x2`.
 */
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

/** A block: front face at x, y (top left). */
export interface BlockShape extends Shape {
  x: number;
  y: number;
  w: number;
  h: number;
  depth: number;
  /** Shares 0-1, counted from the bottom in this order. */
  solid: number;
  hatched: number;
  hollow: number;
  /** A plate with a name and a gauge below it, counted from the left. */
  flat: boolean;
  /** Reaches back to the right (1) or left (-1). */
  lean: 1 | -1;
  /** What it is for, drawn on its face in a round field of this radius (`badge`, px). */
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
/** A small sign, one of a heap that is counted: a place let in, a person, a fault on the list, a file. */
export interface MarkShape extends Shape {
  kind: 'place' | 'seat' | 'fault' | 'file';
  x: number;
  y: number;
  w: number;
  h: number;
  /** 0-1: let in, served, faulty. */
  lit: number;
  /** Where a new one sets out. */
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
/**
 * Arrows that go round the table of a room; `arrows` 0: a broken ring. `spin`: how far it has turned, in
 * turns.
 */
export interface RingShape extends Shape {
  x: number;
  y: number;
  r: number;
  arrows: number;
  spin: number;
}

/** What a shape of each kind is. */
export interface ShapeByKind {
  nodes: NodeShape;
  links: LinkShape;
  threads: ThreadShape;
  blocks: BlockShape;
  pipes: PipeShape;
  doors: DoorShape;
  rooms: RoomShape;
  sheets: SheetShape;
  marks: MarkShape;
  rings: RingShape;
  labels: LabelShape;
  swatches: SwatchShape;
}

/** The kinds of shapes. */
export type ShapeKind = keyof ShapeByKind;

/** All that is drawn, each shape under a key that stays its own from picture to picture. */
export type Drawing = { frame: Frame } & { [K in ShapeKind]: Record<string, ShapeByKind[K]> };
