// Who builds what: lines from an organisation down between the doors to the parts it builds.
import type { View } from '../view/view';
import type { Drawing, ThreadShape } from './drawing';
import { columnAt, type Frame } from './frame';
import type { Point } from './geometry';

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

/** Points along a thread, as it is drawn. */
export function threadPoints({ x1, y1, x2, y2, y3, x4 }: Drawing['threads'][string], steps = 14): Point[] {
  const bend = Array.from({ length: steps + 1 }, (_, index): Point => {
    const t = index / steps;
    const s = 1 - t;
    const reach = (y2 - y1) * 0.62;
    return {
      x: s * s * s * x1 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x2,
      y: s * s * s * y1 + 3 * s * s * t * (y1 + reach) + 3 * s * t * t * (y2 - reach) + t * t * t * y2,
    };
  });
  return x4 === x2 ? [...bend, { x: x2, y: y3 }] : [...bend, { x: x2, y: y3 }, { x: x4, y: y3 }];
}
