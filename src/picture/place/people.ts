// The upper deck: where organisations stand, and the ring round a room.
import type { PartyId } from '../../model/rules/parties';
import type { NodeView, View } from '../view/view';
import type { Drawing, NodeShape, RingShape } from './drawing';
import type { Frame } from './frame';
import { propOf } from './props';

/** Where each party stands: share of the width, row, shift down in radii. */
const PLACES: Record<PartyId, { x: number; row: 0 | 1 | 2; shift: number }> = {
  whitehouse: { x: 0.29, row: 0, shift: 0 },
  desk: { x: 0.5, row: 0, shift: 0 },
  rescuers: { x: 0.69, row: 0, shift: 0.35 },
  it: { x: 0.335, row: 1, shift: 0.05 },
  owner: { x: 0.5, row: 1, shift: 0.05 },
  office: { x: 0.65, row: 1, shift: -0.6 },
  outside: { x: 0.885, row: 1, shift: -0.2 },
  host: { x: 0.085, row: 2, shift: -0.2 },
  hub: { x: 0.232, row: 2, shift: 0.3 },
  testers: { x: 0.39, row: 2, shift: -0.1 },
  joiner: { x: 0.505, row: 2, shift: 0 },
  room: { x: 0.45, row: 2, shift: -1.05 },
  builder: { x: 0.672, row: 2, shift: 0.3 },
  second: { x: 0.56, row: 2, shift: 0.2 },
  paper: { x: 0.92, row: 2, shift: 0.1 },
};

/** On a small canvas the figures in the corner need the room above, and circles are large for their rows. */
const SMALL_PLACES: Partial<typeof PLACES> = {
  whitehouse: { x: 0.29, row: 0, shift: 0 },
  desk: { x: 0.475, row: 0, shift: 0 },
  rescuers: { x: 0.16, row: 1, shift: 0.5 },
  owner: { x: 0.5, row: 1, shift: -0.3 },
  office: { x: 0.61, row: 1, shift: -0.2 },
  outside: { x: 0.755, row: 2, shift: 0.35 },
  paper: { x: 0.93, row: 2, shift: 0.1 },
  room: { x: 0.47, row: 2, shift: -0.5 },
  builder: { x: 0.645, row: 2, shift: 0 },
  second: { x: 0.77, row: 1, shift: 0.5 },
};

const FIGURES = { 1: 1, 2: 2, 3: 3 } as const;
const SPREAD = { 1: 0.82, 2: 1, 3: 1.2 } as const;

/**
 * How far across an organisation stands, as a share of the width. The joiner stands aside where a room fills
 * the middle.
 */
function acrossOf(id: PartyId, x: number, crowdedByRoom: boolean, small: boolean): number {
  return id === 'joiner' && crowdedByRoom ? (small ? 0.335 : 0.36) : x;
}

function shapeOf({ id, kind, size }: NodeView, frame: Frame, crowdedByRoom: boolean): NodeShape {
  const { band, radius, width, small } = frame;
  const place = (small && SMALL_PLACES[id]) || PLACES[id];
  return {
    x: acrossOf(id, place.x, crowdedByRoom, small) * width,
    y: band.rows[place.row] + place.shift * radius,
    r: radius * SPREAD[size] * (id === 'room' ? 1.25 : id === 'desk' ? 1.15 : 1),
    figures: FIGURES[size] + (id === 'room' ? 2 : 0),
    shape: id === 'room' ? 'table' : kind === 'firm' ? 'square' : 'round',
    you: id === 'desk',
    prop: propOf(id),
    lean: 1,
    alpha: 1,
    glow: 0,
  };
}

/** Where each organisation stands. */
export function placeNodes({ nodes }: View, frame: Frame): Record<string, NodeShape> {
  const room = nodes.some(({ id }) => id === 'room');
  return Object.fromEntries(nodes.map((node) => [node.id, shapeOf(node, frame, room)]));
}

/** How many arrows go round the table of a room: by how often it meets, or, where known, how often it learns. */
function arrowsOf({ loop, rhythm }: View): number {
  if (loop !== null) return Math.max(1, Math.round(loop));
  return { standups: 2, approvals: 1, status: 0 }[rhythm ?? 'approvals'];
}

/** The ring of arrows round a room; where a room was dissolved, its empty place. */
export function placeRings(view: View, frame: Frame, nodes: Drawing['nodes']): Record<string, RingShape> {
  const { room } = nodes;
  const spin = view.turn * 0.37;
  if (room)
    return {
      room: { x: room.x, y: room.y, r: room.r * 1.2, arrows: arrowsOf(view), spin, alpha: 1, glow: 0 },
    };
  const { x, row, shift } = PLACES.room;
  const empty = { x: x * frame.width, y: frame.band.rows[row] + shift * frame.radius, r: frame.radius * 1.1 };
  const taken = Object.values(nodes).some(
    (node) => Math.hypot(node.x - empty.x, node.y - empty.y) < node.r + empty.r * 1.3,
  );
  return view.dissolved && !taken && !frame.small
    ? { empty: { ...empty, arrows: 0, spin: 0, alpha: 1, glow: 0 } }
    : {};
}
