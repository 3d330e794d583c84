// The lower deck and the doors between the decks: blocks, pipes, ways out.
import type { PartView, View } from '../view/view';
import type { BlockShape, DoorShape, Drawing, PipeShape, RoomShape } from './drawing';
import { columnAt, type Frame } from './frame';

/** How full a part is, as its block shows it. */
function filled({
  fill: { solid, hatched, hollow },
}: PartView): Pick<BlockShape, 'solid' | 'hatched' | 'hollow'> {
  return { solid, hatched, hollow };
}

/** The gates in a row, the hub above them between the third and the fourth. */
export function placeBlocks(view: View, frame: Frame): Record<string, BlockShape> {
  const { band, column, depth } = frame;
  const [w, h] = [column * 0.74, band.gates[1] - band.gates[0]];
  const rest = { lean: 1, alpha: 1, glow: 0 } as const;
  const gates = view.gates.map((gate, index): [string, BlockShape] => [
    gate.id,
    {
      x: columnAt(frame, index) - w / 2,
      y: band.gates[0],
      w,
      h,
      depth,
      ...filled(gate),
      flat: false,
      sign: gate.id,
      badge: Math.min(w * 0.3, h * 0.225),
      ...rest,
    },
  ]);
  const left = columnAt(frame, 2) + column * 0.15;
  const hub: BlockShape = {
    x: left,
    y: band.hub[0],
    w: columnAt(frame, 3) - column * 0.1 - left,
    h: band.hub[1] - band.hub[0],
    depth: 0,
    ...filled(view.hub),
    flat: true,
    sign: '',
    badge: 0,
    ...rest,
  };
  return { ...Object.fromEntries(gates), hub };
}

/** Pipes from the hub down to two gates, and from the last gate but one to the last. */
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

/**
 * In which field between the threads (0-7) a door stands: on a band, in one row with it, the hub has the
 * fourth.
 */
export function fieldOf({ small }: Frame, door: number): number {
  return small && door > 2 ? door + 1 : door;
}

/** Ways out, each in its field between the threads. */
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
