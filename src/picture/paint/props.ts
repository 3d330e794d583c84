// Small signs drawn with a few strokes in one line weight: what each organisation has in its hands, and what
// each gate is for.
import type { GateId } from '../../model/table/ids';
import type { Point } from '../place/geometry';
import type { PropId } from '../place/props';
import { stroke, type Pen } from './pen';

/** Strokes as rows of x, y in a square from -1 to 1; rings as centre and radius. */
interface Prop {
  strokes: readonly (readonly number[])[];
  rings?: readonly (readonly [x: number, y: number, r: number])[];
}

const SHEET = [-0.6, -0.85, 0.6, -0.85, 0.6, 0.85, -0.6, 0.85, -0.6, -0.85];

/** What each organisation has in its hands. */
export const PROPS: Readonly<Record<PropId, Prop>> = {
  /** A flag. */
  whitehouse: { strokes: [[-0.55, 0.9, -0.55, -0.9, 0.75, -0.62, 0.75, 0.06, -0.55, 0.06]] },
  /** A briefcase. */
  desk: {
    strokes: [
      [-0.9, -0.4, 0.9, -0.4, 0.9, 0.75, -0.9, 0.75, -0.9, -0.4],
      [-0.35, -0.4, -0.35, -0.8, 0.35, -0.8, 0.35, -0.4],
      [-0.9, 0.12, 0.9, 0.12],
    ],
  },
  /** A key. */
  owner: {
    strokes: [
      [-0.1, 0, 0.9, 0, 0.9, 0.5],
      [0.5, 0, 0.5, 0.4],
    ],
    rings: [[-0.5, 0, 0.42]],
  },
  /** A sheet with rules on it. */
  office: { strokes: [SHEET, [-0.28, -0.4, 0.28, -0.4], [-0.28, 0, 0.28, 0], [-0.28, 0.4, 0.28, 0.4]] },
  /** A screen. */
  it: {
    strokes: [
      [-0.9, -0.75, 0.9, -0.75, 0.9, 0.35, -0.9, 0.35, -0.9, -0.75],
      [0, 0.35, 0, 0.8],
      [-0.5, 0.8, 0.5, 0.8],
    ],
  },
  /** A shield. */
  outside: {
    strokes: [
      [-0.75, -0.75, 0.75, -0.75, 0.75, 0.05, 0.45, 0.55, 0, 0.9, -0.45, 0.55, -0.75, 0.05, -0.75, -0.75],
    ],
  },
  /** A lifebuoy. */
  rescuers: {
    strokes: [
      [0, -0.85, 0, -0.4],
      [0, 0.4, 0, 0.85],
      [-0.85, 0, -0.4, 0],
      [0.4, 0, 0.85, 0],
    ],
    rings: [
      [0, 0, 0.85],
      [0, 0, 0.4],
    ],
  },
  /** A magnifying glass. */
  testers: { strokes: [[0.2, 0.2, 0.88, 0.88]], rings: [[-0.22, -0.22, 0.58]] },
  /** Two links of a chain. */
  joiner: {
    strokes: [],
    rings: [
      [-0.36, 0, 0.5],
      [0.36, 0, 0.5],
    ],
  },
  /** A hammer. */
  builder: {
    strokes: [
      [-0.75, -0.8, 0.55, -0.8, 0.55, -0.25, -0.75, -0.25, -0.75, -0.8],
      [-0.1, -0.25, -0.1, 0.9],
    ],
  },
  /** A spanner. */
  second: { strokes: [[-0.75, 0.85, 0.25, -0.2]], rings: [[0.45, -0.42, 0.42]] },
  /** A knot where lines meet. */
  hub: {
    strokes: [
      [0, -0.28, 0, -0.9],
      [-0.24, 0.16, -0.8, 0.55],
      [0.24, 0.16, 0.8, 0.55],
    ],
    rings: [[0, 0, 0.28]],
  },
  /** Machines in a rack. */
  host: {
    strokes: [
      [-0.75, -0.85, 0.75, -0.85, 0.75, 0.85, -0.75, 0.85, -0.75, -0.85],
      [-0.75, -0.28, 0.75, -0.28],
      [-0.75, 0.28, 0.75, 0.28],
    ],
  },
  /** An envelope. */
  paper: {
    strokes: [
      [-0.9, -0.6, 0.9, -0.6, 0.9, 0.6, -0.9, 0.6, -0.9, -0.6],
      [-0.9, -0.6, 0, 0.15, 0.9, -0.6],
    ],
  },
};

/** What a visitor does at each gate. */
export const GATE_SIGNS: Readonly<Record<GateId, Prop>> = {
  /** A house with its door. */
  door: {
    strokes: [
      [-0.95, -0.05, 0, -0.85, 0.95, -0.05],
      [-0.68, -0.2, -0.68, 0.85, 0.68, 0.85, 0.68, -0.2],
      [-0.22, 0.85, -0.22, 0.22, 0.22, 0.22, 0.22, 0.85],
    ],
  },
  /** A person's outline. */
  account: {
    strokes: [[-0.8, 0.88, -0.72, 0.48, -0.42, 0.24, 0, 0.16, 0.42, 0.24, 0.72, 0.48, 0.8, 0.88, -0.8, 0.88]],
    rings: [[0, -0.42, 0.4]],
  },
  /** A card with a face and two lines. */
  identity: {
    strokes: [
      [-0.98, -0.68, 0.98, -0.68, 0.98, 0.68, -0.98, 0.68, -0.98, -0.68],
      [-0.76, 0.42, -0.64, 0.2, -0.26, 0.2, -0.14, 0.42],
      [0.16, -0.22, 0.7, -0.22],
      [0.16, 0.2, 0.7, 0.2],
    ],
    rings: [[-0.45, -0.16, 0.22]],
  },
  /** A pair of scales. */
  eligibility: {
    strokes: [
      [0, -0.88, 0, 0.82],
      [-0.42, 0.82, 0.42, 0.82],
      [-0.72, -0.58, 0.72, -0.58],
      [-0.72, -0.58, -1, 0.12, -0.86, 0.34, -0.58, 0.34, -0.44, 0.12, -0.72, -0.58],
      [0.72, -0.58, 0.44, 0.12, 0.58, 0.34, 0.86, 0.34, 1, 0.12, 0.72, -0.58],
    ],
  },
  /** Two sheets side by side. */
  compare: {
    strokes: [
      [-0.94, -0.78, -0.12, -0.78, -0.12, 0.78, -0.94, 0.78, -0.94, -0.78],
      [0.12, -0.78, 0.94, -0.78, 0.94, 0.78, 0.12, 0.78, 0.12, -0.78],
      [-0.72, -0.36, -0.34, -0.36],
      [-0.72, 0.04, -0.34, 0.04],
      [0.34, -0.36, 0.72, -0.36],
      [0.34, 0.04, 0.72, 0.04],
      [0.34, 0.42, 0.72, 0.42],
    ],
  },
  /** A sheet with a tick. */
  enrol: {
    strokes: [
      [-0.68, -0.88, 0.68, -0.88, 0.68, 0.88, -0.68, 0.88, -0.68, -0.88],
      [-0.34, 0.04, -0.08, 0.36, 0.38, -0.36],
    ],
  },
  /** An umbrella. */
  insurers: {
    strokes: [
      [
        -0.95, 0.08, -0.86, -0.34, -0.55, -0.68, 0, -0.84, 0.55, -0.68, 0.86, -0.34, 0.95, 0.08, 0.63, -0.1,
        0.32, 0.08, 0, -0.1, -0.32, 0.08, -0.63, -0.1, -0.95, 0.08,
      ],
      [0, -0.1, 0, 0.66, 0.1, 0.84, 0.3, 0.84, 0.38, 0.66],
    ],
  },
};

/** Strokes of a prop, `size` px from its middle to its edge. */
export function paintProp(pen: Pen, { strokes, rings = [] }: Prop, x: number, y: number, size: number): void {
  for (const row of strokes) {
    stroke(
      pen,
      Array.from({ length: row.length / 2 }, (_, index): Point => ({
        x: x + row[index * 2]! * size,
        y: y + row[index * 2 + 1]! * size,
      })),
    );
  }
  for (const [dx, dy, r] of rings) pen.strokeCircle(x + dx * size, y + dy * size, r * size);
}
