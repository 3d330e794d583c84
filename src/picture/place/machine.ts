// The lower deck and the doors between the decks: blocks, pipes, ways out.
import type { CrowdGround } from '../show/crowd';
import type { BlockShape, DoorShape, Drawing, PipeShape, RoomShape } from './drawing';
import { columnAt, type Frame } from './frame';
import type { Strip } from '../paint/overlay';
import type { View } from '../view/view';

export function placeBlocks(view: View, frame: Frame): Record<string, BlockShape> {
  const { band, column, depth } = frame;
  const w = column * 0.74;
  const shapes: Record<string, BlockShape> = {};
  view.gates.forEach(({ id, fill }, index) => {
    shapes[id] = {
      x: columnAt(frame, index) - w / 2,
      y: band.gates[0],
      w,
      h: band.gates[1] - band.gates[0],
      depth,
      solid: fill.solid,
      hatched: fill.hatched,
      hollow: fill.hollow,
      flat: false,
      lean: 1,
      sign: id,
      badge: Math.min(w * 0.3, (band.gates[1] - band.gates[0]) * 0.225),
      alpha: 1,
      glow: 0,
    };
  });
  const left = columnAt(frame, 2) + column * 0.15;
  const { fill } = view.hub;
  shapes.hub = {
    x: left,
    y: band.hub[0],
    w: columnAt(frame, 3) - column * 0.1 - left,
    h: band.hub[1] - band.hub[0],
    depth: 0,
    solid: fill.solid,
    hatched: fill.hatched,
    hollow: fill.hollow,
    flat: true,
    lean: 1,
    sign: '',
    badge: 0,
    alpha: 1,
    glow: 0,
  };
  return shapes;
}

export function placePipes(view: View, frame: Frame, blocks: Drawing['blocks']): Record<string, PipeShape> {
  const shapes: Record<string, PipeShape> = {};
  for (const { from, to, built, solid, faulty } of view.pipes) {
    const one = blocks[from];
    const other = blocks[to];
    if (!one || !other) continue;
    const rest = { width: frame.unit * 0.42, built, solid, leak: faulty ?? 0, alpha: 1, glow: 0 };
    if (to === 'hub') {
      const x = from === 'identity' ? other.x + other.w * 0.14 : other.x + other.w * 0.86;
      shapes[`${from}-${to}`] = { x1: x, y1: other.y + other.h, x2: x, y2: one.y - one.depth * 0.5, ...rest };
    } else {
      const y = one.y + one.h * 0.62;
      shapes[`${from}-${to}`] = { x1: one.x + one.w + one.depth, y1: y, x2: other.x, y2: y, ...rest };
    }
  }
  return shapes;
}

/** In which field between the threads (0-7) a door stands: on a band, in one row with it, the hub has the fourth. */
export function fieldOf({ small }: Frame, door: number): number {
  return small && door > 2 ? door + 1 : door;
}

export function placeDoors(view: View, frame: Frame): Record<string, DoorShape> {
  const [top, bottom] = frame.band.doors;
  const h = (bottom - top) * 0.8;
  const w = h * 0.52;
  return Object.fromEntries(
    view.doors.map(({ id, open }, index): [string, DoorShape] => {
      const right = columnAt(frame, fieldOf(frame, index));
      return [
        id,
        {
          x: frame.narrow ? right - frame.column / 2 - w / 2 : right - frame.column * 0.86,
          y: (top + bottom - h) / 2,
          w,
          h,
          open: open ? 1 : 0,
          alpha: 1,
          glow: 0,
        },
      ];
    }),
  );
}

/** The second door, beside the hub, from which a pipe leads straight to the plans. */
export function placeSecondDoor(
  view: View,
  frame: Frame,
  blocks: Drawing['blocks'],
): { doors: Drawing['doors']; pipes: Drawing['pipes'] } {
  const { compare } = blocks;
  if (!view.secondDoor || !compare) return { doors: {}, pipes: {} };
  const [top, bottom] = frame.band.hub;
  const h = (bottom - top) * (frame.small ? 0.6 : 1);
  const y = bottom - h;
  const w = Math.min(h * 0.6, frame.column * 0.2);
  const x = columnAt(frame, 4) - frame.column * 0.12 - w;
  return {
    doors: { browse: { x, y, w, h, open: 1, alpha: 1, glow: 0 } },
    pipes: {
      'browse-compare': {
        x1: x + w / 2,
        y1: bottom + frame.unit * 0.27,
        x2: x + w / 2,
        y2: compare.y - compare.depth * 0.5,
        width: frame.unit * 0.42,
        built: 1 - view.gates[4]!.fill.empty,
        solid: view.gates[4]!.fill.solid,
        leak: 0,
        alpha: 1,
        glow: 0,
      },
    },
  };
}

/** The room before the first gate, where there is one. */
export function placeRooms(
  view: View,
  { unit }: Frame,
  blocks: Drawing['blocks'],
): Record<string, RoomShape> {
  const first = blocks.door;
  if (!view.waitingRoom || !first) return {};
  const left = unit * 0.25;
  return {
    waiting: {
      x: left,
      y: first.y - first.depth * 0.6,
      w: first.x - unit * 0.45 - left,
      h: first.h + first.depth * 0.6,
      alpha: 1,
      glow: 0,
    },
  };
}

/** Where the crowd of launch day stands on a drawing. */
export function groundOf({ frame, blocks }: Drawing, view: View): CrowdGround {
  const gates = view.gates.map(({ id }) => blocks[id]!);
  const first = gates[0]!;
  const { unit, depth, width } = frame;
  const mirrored = first.x > gates.at(-1)!.x;
  const queue = {
    x: mirrored ? first.x + first.w + depth + unit * 0.2 : unit * 0.2,
    y: first.y - depth * 0.4,
    w: mirrored ? width - first.x - first.w - depth - unit * 0.4 : first.x - unit * 0.5,
    h: first.h + depth * 0.3,
  };
  return {
    queue,
    gates: gates.map(({ x, y, w, h }) => ({ x, y, w, h })),
    lane: first.y + first.h * 0.62,
    floor: first.y + first.h,
    entry: mirrored ? width + unit : -unit,
    exit: mirrored ? -unit : width + unit,
    dot: Math.max(1.3, unit * 0.155),
  };
}

/** The strip in which the crowd moves: from the doors down to the names of the gates. */
export function stripOf({ frame: { band, unit, height } }: Drawing): Strip {
  const y = Math.floor(band.doors[1] + 1);
  return { y, h: Math.min(height, Math.ceil(band.names + unit)) - y };
}
