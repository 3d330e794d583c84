// From one drawing to the next: everything that stays moves, what is new joins, what is gone leaves, in reading order.
import type { Drawing, LayerOf } from './drawing';

/** A whole change lasts so long, ms. */
export const LASTS = 600;

/** When each kind of shape changes, as shares of the whole: leave, then people, threads, doors, machine. */
const WINDOWS: Record<LayerOf, [number, number]> = {
  nodes: [0, 0.6], links: [0.1, 0.7], threads: [0.25, 0.8], doors: [0.3, 0.9], rooms: [0.3, 0.9], pipes: [0.35, 1], blocks: [0.35, 1], sheets: [0.3, 0.7], marks: [0.35, 1], rings: [0.1, 0.8], swatches: [0, 0.5], labels: [0.1, 0.6],
};

function eased(t: number): number {
  return t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2;
}

type Shapes = Record<string, { alpha: number; glow: number }>;

function blend<T extends object>(one: T, other: T, t: number): T {
  const before = one as Record<string, unknown>;
  return Object.fromEntries(Object.entries(other).map(([name, value]) => {
    const start = before[name];
    return [name, typeof value === 'number' && typeof start === 'number' ? start + (value - start) * t : value];
  })) as T;
}

function differs(one: object, other: object): boolean {
  const before = one as Record<string, unknown>;
  return Object.entries(other).some(([name, value]) => name !== 'glow' && name !== 'alpha' && (typeof value === 'number' ? Math.abs(value - Number(before[name])) > 0.02 : value !== before[name]));
}

/** A shape that was not there: it fades in, and comes from where it sets out, if it says so. */
function arriving<T extends { alpha: number; glow: number }>(shape: T, t: number, glow: number): T {
  const moved = 'ox' in shape && 'oy' in shape ? blend<object>({ x: shape.ox, y: shape.oy }, shape, t) as T : shape;
  return { ...moved, alpha: shape.alpha * Math.min(1, t * 2), glow };
}

/** `apart` 0-1: how far the first has come before the last sets out. */
function between<S extends Shapes>(from: S, to: S, whole: number, shines: boolean, apart = 0): S {
  const shapes: Shapes = {};
  const all = Object.entries(to);
  all.forEach(([key, shape], index) => {
    const t = apart === 0 ? whole : Math.max(0, Math.min(1, (whole - (apart * index) / all.length) / (1 - apart)));
    const glow = shines ? Math.sin(Math.PI * t) : 0;
    const start = from[key];
    shapes[key] = start ? { ...blend(start, shape, t), glow: differs(start, shape) ? glow : 0 } : arriving(shape, t, glow);
  });
  for (const [key, shape] of Object.entries(from)) {
    if (!to[key]) shapes[key] = { ...shape, alpha: shape.alpha * Math.max(0, 1 - whole * 2), glow: 0 };
  }
  return shapes as S;
}

/** The drawing at a share (0-1) of the way. */
export function drawingBetween(from: Drawing, to: Drawing, share: number): Drawing {
  if (share >= 1) return to;
  const at = (layer: LayerOf) => {
    const [start, end] = WINDOWS[layer];
    return eased(Math.max(0, Math.min(1, (share - start) / (end - start))));
  };
  return {
    frame: to.frame,
    nodes: between(from.nodes, to.nodes, at('nodes'), true), links: between(from.links, to.links, at('links'), true),
    threads: between(from.threads, to.threads, at('threads'), true), blocks: between(from.blocks, to.blocks, at('blocks'), true),
    pipes: between(from.pipes, to.pipes, at('pipes'), true), doors: between(from.doors, to.doors, at('doors'), true), rooms: between(from.rooms, to.rooms, at('rooms'), true),
    sheets: between(from.sheets, to.sheets, at('sheets'), true), marks: between(from.marks, to.marks, at('marks'), true, 0.6), rings: between(from.rings, to.rings, at('rings'), true),
    labels: between(from.labels, to.labels, at('labels'), false), swatches: between(from.swatches, to.swatches, at('swatches'), false),
  };
}

/** Between two drawings of the same moment: everything at once, with the words of the second, so that none of them wanders. */
export function faded(from: Drawing, to: Drawing, share: number): Drawing {
  const at = <S extends Shapes>(one: S, other: S) => between(one, other, share, false);
  return {
    ...to, nodes: at(from.nodes, to.nodes), links: at(from.links, to.links), threads: at(from.threads, to.threads), blocks: at(from.blocks, to.blocks),
    pipes: at(from.pipes, to.pipes), doors: at(from.doors, to.doors), rooms: at(from.rooms, to.rooms), sheets: at(from.sheets, to.sheets), marks: at(from.marks, to.marks), rings: at(from.rings, to.rings),
  };
}
