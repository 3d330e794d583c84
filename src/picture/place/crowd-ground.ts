// Where the crowd of the first hours stands on a drawing, and which part of the picture it moves in.
import type { View } from '../view/view';
import type { Drawing } from './drawing';
import type { Box } from './geometry';

/** Where the crowd stands and goes, px. */
export interface CrowdGround {
  /** Outside, before the first gate. */
  queue: Box;
  /** In the order in which they are passed. */
  gates: Box[];
  /** How high people go through the gates, and where those who failed fall. */
  lane: number;
  floor: number;
  /** From which side people come (px from the left, outside the frame), and where they go. */
  entry: number;
  exit: number;
  /** Radius of a dot. */
  dot: number;
}

/** A part of the picture over its whole width, px from the top. */
export interface Strip {
  y: number;
  h: number;
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
