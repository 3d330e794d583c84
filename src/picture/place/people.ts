// The upper deck: where organisations stand and how their lines run.
import type { PartyId } from '../../model/rules/network';
import type { Drawing, LinkShape, NodeShape, RingShape, ThreadShape } from './drawing';
import { columnAt, type Frame } from './frame';
import { along, bowed, nearest, sampled, straight, type Curve } from './geometry';
import { PROPS } from '../paint/props';
import type { View } from '../view/view';

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

export function placeNodes(view: View, frame: Frame): Record<string, NodeShape> {
  const { band, radius, width, small } = frame;
  return Object.fromEntries(
    view.nodes.map(({ id, kind, size }): [string, NodeShape] => {
      const place = (small && SMALL_PLACES[id]) || PLACES[id];
      const r = radius * SPREAD[size] * (id === 'room' ? 1.25 : id === 'desk' ? 1.15 : 1);
      // The joiner stands aside where a room fills the middle.
      const x =
        id === 'joiner' && view.nodes.some((node) => node.id === 'room') ? (small ? 0.335 : 0.36) : place.x;
      return [
        id,
        {
          x: x * width,
          y: band.rows[place.row] + place.shift * radius,
          r,
          figures: FIGURES[size] + (id === 'room' ? 2 : 0),
          shape: id === 'room' ? 'table' : kind === 'firm' ? 'square' : 'round',
          you: id === 'desk',
          prop: PROPS[id] ? id : '',
          lean: 1,
          alpha: 1,
          glow: 0,
        },
      ];
    }),
  );
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

/** A curve between two nodes that keeps clear of all others and above the floor, never out of the frame; straight where that will do. `air`, `apart`: how near it may come to another node, and to the lines beside it, in radii. */
function clear(
  from: NodeShape,
  to: NodeShape,
  others: readonly NodeShape[],
  bows: readonly number[],
  beside: readonly Curve[],
  floor: number,
  { air, apart }: { air: number; apart: number },
): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const curves = bows.map((bow) => (bow === 0 ? straight(from, to) : bowed(from, to, bow * length)));
  const room = (curve: Curve) => {
    const points = sampled(curve);
    const nodes = Math.min(...others.map((node) => nearest(points, node) - node.r * air), 1e3);
    const lines = Math.min(
      ...beside.flatMap((other) =>
        [0.3, 0.5, 0.7].map((at) => nearest(points, along(other, at)) - from.r * apart),
      ),
      1e3,
    );
    return Math.min(nodes, lines, floor - Math.max(...points.map(({ y }) => y)));
  };
  const inside = curves.filter((curve) =>
    sampled(curve).every(({ y }) => y > from.r * 0.1 && y < floor + from.r * 0.1),
  );
  if (inside.length === 0) return straight(from, to);
  return (
    inside.find((curve) => room(curve) > 0) ??
    inside.reduce((best, curve) => (room(curve) > room(best) ? curve : best))
  );
}

/** How far lines may leave the straight way, in lengths; missing ones hang below first, so that names keep the room above. */
const BOWS = [0, 0.06, -0.06, 0.11, -0.11, 0.17, -0.17, 0.24, -0.24];
const SAGS = [0.06, 0.11, 0.17, 0.24, -0.06, -0.11, -0.17, -0.24];

export function placeLinks(view: View, frame: Frame, nodes: Drawing['nodes']): Record<string, LinkShape> {
  const shapes: Record<string, LinkShape> = {};
  const stroke = Math.min(frame.unit, frame.radius * 1.2);
  const missing: Curve[] = [];
  const drawn: Curve[] = [];
  const add = (
    key: string,
    fromId: string,
    toId: string,
    shape: Pick<LinkShape, 'width' | 'info' | 'missing'>,
  ) => {
    const from = nodes[fromId];
    const to = nodes[toId];
    if (!from || !to) return;
    const others = Object.values(nodes).filter((node) => node !== from && node !== to);
    const down = from.x < to.x ? 1 : -1;
    const bows = shape.missing ? SAGS.map((sag) => sag * down) : BOWS;
    const curve = clear(
      from,
      to,
      others,
      bows,
      shape.missing
        ? missing
        : drawn.filter(
            (other) => other.from === from || other.to === from || other.from === to || other.to === to,
          ),
      frame.band.doors[0] - frame.unit * 0.4,
      { air: frame.small ? 1.12 : 1.35, apart: shape.missing ? 0.32 : 0.15 },
    );
    (shape.missing ? missing : drawn).push(curve);
    const { control } = curve;
    shapes[key] = {
      x1: from.x,
      y1: from.y,
      cx: control.x,
      cy: control.y,
      x2: to.x,
      y2: to.y,
      alpha: 1,
      glow: 0,
      ...shape,
    };
  };
  for (const { from, to, mandate, information } of view.links) {
    add(`${from}-${to}`, from, to, {
      width: stroke * [0, 0.1, 0.2, 0.36][mandate]!,
      info: information === null ? 0 : stroke * 0.22 * information,
      missing: false,
    });
  }
  for (const { from, to } of view.missing)
    add(`${from}-${to}`, from, to, { width: stroke * 0.16, info: 0, missing: true });
  return shapes;
}

/** From each builder down between the doors to the parts it builds. */
export function placeThreads(
  view: View,
  frame: Frame,
  nodes: Drawing['nodes'],
  blocks: Drawing['blocks'],
): Record<string, ThreadShape> {
  const shapes: Record<string, ThreadShape> = {};
  for (const { party, part } of view.threads) {
    const node = nodes[party];
    const block = blocks[part];
    if (!node || !block) continue;
    const index = view.gates.findIndex(({ id }) => id === part);
    const mates = view.threads.filter((thread) => thread.party === party);
    const order = mates.findIndex((thread) => thread.part === part) - (mates.length - 1) / 2;
    const isHub = index < 0;
    const x2 = isHub ? columnAt(frame, 2) + frame.column * 0.075 : columnAt(frame, index);
    shapes[part] = {
      x1: node.x + order * node.r * 0.32,
      y1: node.y + node.r * 0.9,
      x2,
      y2: frame.band.doors[0] - frame.unit * 0.25,
      y3: isHub ? block.y + block.h / 2 : block.y - block.depth / 2,
      x4: isHub ? block.x : x2,
      width: Math.max(1, frame.unit * 0.09),
      alpha: 1,
      glow: 0,
    };
  }
  return shapes;
}
