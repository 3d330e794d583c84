// From one drawing to the next: everything that stays moves, what is new joins, what is gone leaves, in
// reading order.
import type { Drawing, ShapeKind } from '../place/drawing';

/** A whole change lasts so long, ms. */
export const LASTS = 600;

interface Move {
  /** What is seen when a shape of this kind is new, becomes another, is gone. */
  joins: string;
  changes: string;
  leaves: string;
  /** When, as shares of the whole: people, threads, doors, machine, what is counted. */
  window: [number, number];
  /** Whether it shines while it changes. */
  shines: boolean;
  /** How far the first has come before the last sets out, 0-1: 0 where all go together. */
  apart: number;
}

/** The moves: all there are. */
export const MOVES: Record<ShapeKind, Move> = {
  nodes: {
    joins: 'node joins',
    changes: 'node grows or moves',
    leaves: 'node leaves',
    window: [0, 0.6],
    shines: true,
    apart: 0,
  },
  links: {
    joins: 'link appears',
    changes: 'link thickens or thins',
    leaves: 'link fades',
    window: [0.1, 0.7],
    shines: true,
    apart: 0,
  },
  rings: {
    joins: 'loop begins',
    changes: 'loop turns',
    leaves: 'loop ends',
    window: [0.1, 0.8],
    shines: true,
    apart: 0,
  },
  threads: {
    joins: 'thread is tied',
    changes: 'thread moves',
    leaves: 'thread is cut',
    window: [0.25, 0.8],
    shines: true,
    apart: 0,
  },
  doors: {
    joins: 'door is built',
    changes: 'door opens or shuts',
    leaves: 'door goes',
    window: [0.3, 0.9],
    shines: true,
    apart: 0,
  },
  rooms: {
    joins: 'waiting room is built',
    changes: 'waiting room grows',
    leaves: 'waiting room goes',
    window: [0.3, 0.9],
    shines: true,
    apart: 0,
  },
  sheets: {
    joins: 'list is put up',
    changes: 'list moves',
    leaves: 'list is taken down',
    window: [0.3, 0.7],
    shines: true,
    apart: 0,
  },
  pipes: {
    joins: 'pipe is laid',
    changes: 'pipe fills',
    leaves: 'pipe goes',
    window: [0.35, 1],
    shines: true,
    apart: 0,
  },
  blocks: {
    joins: 'gate is drawn',
    changes: 'gate fills, hatch turns solid',
    leaves: 'gate goes',
    window: [0.35, 1],
    shines: true,
    apart: 0,
  },
  marks: {
    joins: 'fault surfaces, place is let in, person is served',
    changes: 'mark lights up',
    leaves: 'fault is struck off',
    window: [0.35, 1],
    shines: true,
    apart: 0.6,
  },
  labels: {
    joins: 'word appears',
    changes: 'word changes',
    leaves: 'word goes',
    window: [0.1, 0.6],
    shines: false,
    apart: 0,
  },
  swatches: {
    joins: 'sample appears',
    changes: 'sample moves',
    leaves: 'sample goes',
    window: [0, 0.5],
    shines: false,
    apart: 0,
  },
};
const KINDS = Object.keys(MOVES) as ShapeKind[];

function eased(t: number): number {
  return t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2;
}

type MovingShapes = Record<string, { alpha: number; glow: number }>;

function blend<T extends object>(one: T, other: T, t: number): T {
  const before = one as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(other).map(([name, value]) => {
      const start = before[name];
      return [
        name,
        typeof value === 'number' && typeof start === 'number' ? start + (value - start) * t : value,
      ];
    }),
  ) as T;
}

function differs(one: object, other: object): boolean {
  const before = one as Record<string, unknown>;
  return Object.entries(other).some(
    ([name, value]) =>
      name !== 'glow' &&
      name !== 'alpha' &&
      (typeof value === 'number' ? Math.abs(value - Number(before[name])) > 0.02 : value !== before[name]),
  );
}

/** A shape on its way: it shines while it changes, and from as much as it shone to as much as it will. */
function moving<T extends { glow: number }>(start: T, shape: T, t: number, glow: number): T {
  const moved = blend(start, shape, t);
  return { ...moved, glow: Math.max(moved.glow, differs(start, shape) ? glow : 0) };
}

/** A shape that was not there: it fades in, and comes from where it sets out, if it says so. */
function arriving<T extends { alpha: number; glow: number }>(shape: T, t: number, glow: number): T {
  const moved =
    'ox' in shape && 'oy' in shape ? (blend<object>({ x: shape.ox, y: shape.oy }, shape, t) as T) : shape;
  return { ...moved, alpha: shape.alpha * Math.min(1, t * 2), glow: Math.max(glow, shape.glow * t) };
}

function between(
  from: MovingShapes,
  to: MovingShapes,
  whole: number,
  { shines, apart }: Pick<Move, 'shines' | 'apart'>,
): MovingShapes {
  const shapes: MovingShapes = {};
  const all = Object.entries(to);
  all.forEach(([key, shape], index) => {
    const t =
      apart === 0 ? whole : Math.max(0, Math.min(1, (whole - (apart * index) / all.length) / (1 - apart)));
    const glow = shines ? Math.sin(Math.PI * t) : 0;
    const start = from[key];
    shapes[key] = start ? moving(start, shape, t, glow) : arriving(shape, t, glow);
  });
  for (const [key, shape] of Object.entries(from)) {
    if (!to[key]) shapes[key] = { ...shape, alpha: shape.alpha * Math.max(0, 1 - whole * 2), glow: 0 };
  }
  return shapes;
}

/** The drawing at a share (0-1) of the way. */
export function drawingBetween(from: Drawing, to: Drawing, share: number): Drawing {
  if (share >= 1) return to;
  return Object.fromEntries([
    ['frame', to.frame],
    ...KINDS.map((kind) => {
      const [start, end] = MOVES[kind].window;
      return [
        kind,
        between(
          from[kind],
          to[kind],
          eased(Math.max(0, Math.min(1, (share - start) / (end - start)))),
          MOVES[kind],
        ),
      ];
    }),
  ]) as unknown as Drawing;
}

/**
 * Between two drawings of the same moment: everything at once, with the words of the second, so that none of
 * them wanders.
 */
export function faded(from: Drawing, to: Drawing, share: number): Drawing {
  const blended = KINDS.filter((kind) => kind !== 'labels' && kind !== 'swatches').map((kind) => [
    kind,
    between(from[kind], to[kind], share, { shines: false, apart: 0 }),
  ]);
  return { ...to, ...(Object.fromEntries(blended) as Partial<Drawing>) };
}
