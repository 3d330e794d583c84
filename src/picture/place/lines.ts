// How lines run on the upper deck: those between organisations, kept clear of all others.
import type { LinkView, MissingView, View } from '../view/view';
import type { Drawing, LinkShape, NodeShape } from './drawing';
import type { Frame } from './frame';
import { along, bowed, nearest, sampled, straight, type Curve } from './geometry';

/**
 * A curve between two nodes that keeps clear of all others and above the floor, never out of the frame; straight where
 * that will do. `air`, `apart`: how near it may come to another node, and to the lines beside it, in radii.
 */
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
  const space = (curve: Curve) => {
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
    inside.find((curve) => space(curve) > 0) ??
    inside.reduce((best, curve) => (space(curve) > space(best) ? curve : best))
  );
}

/** How thick a line of authority is, by its strength. */
const WIDTHS = { 1: 0.1, 2: 0.2, 3: 0.36 } as const;
/**
 * How far lines may leave the straight way, in lengths; missing ones hang below first, so that names keep the
 * room above.
 */
const BOWS = [0, 0.06, -0.06, 0.11, -0.11, 0.17, -0.17, 0.24, -0.24];
const SAGS = [0.06, 0.11, 0.17, 0.24, -0.06, -0.11, -0.17, -0.24];

type Stroke = Pick<LinkShape, 'width' | 'info' | 'missing'>;

/** The curve of a link, as it is drawn. */
export function curveOf({ x1, y1, cx, cy, x2, y2 }: LinkShape): Curve {
  return { from: { x: x1, y: y1 }, control: { x: cx, y: cy }, to: { x: x2, y: y2 } };
}

function linkShape({ from, control, to }: Curve, stroke: Stroke): LinkShape {
  const ends = { x1: from.x, y1: from.y, cx: control.x, cy: control.y, x2: to.x, y2: to.y };
  return { ...ends, alpha: 1, glow: 0, ...stroke };
}

/** Runs one line after the other, each clear of those before it. */
class Runs {
  readonly shapes: Record<string, LinkShape> = {};
  private readonly drawn: Curve[] = [];
  private readonly missing: Curve[] = [];

  constructor(
    private readonly nodes: Drawing['nodes'],
    private readonly frame: Frame,
  ) {}

  /** Nothing is drawn where an end of it is not there. */
  add({ from: fromId, to: toId }: Pick<LinkView | MissingView, 'from' | 'to'>, stroke: Stroke): void {
    const from = this.nodes[fromId];
    const to = this.nodes[toId];
    if (!from || !to) return;
    const curve = stroke.missing ? this.hanging(from, to) : this.bowing(from, to);
    (stroke.missing ? this.missing : this.drawn).push(curve);
    this.shapes[`${fromId}-${toId}`] = linkShape(curve, stroke);
  }

  /** A line of authority: straight where that will do, apart from those at the same organisations. */
  private bowing(from: NodeShape, to: NodeShape): Curve {
    const beside = this.drawn.filter((other) =>
      [from, to].some((end) => other.from === end || other.to === end),
    );
    return this.between(from, to, BOWS, beside, 0.15);
  }

  /** A line that is missing hangs below, apart from the others that are. */
  private hanging(from: NodeShape, to: NodeShape): Curve {
    const down = from.x < to.x ? 1 : -1;
    return this.between(
      from,
      to,
      SAGS.map((sag) => sag * down),
      this.missing,
      0.32,
    );
  }

  private between(
    from: NodeShape,
    to: NodeShape,
    bows: readonly number[],
    beside: readonly Curve[],
    apart: number,
  ): Curve {
    const { unit, small, band } = this.frame;
    const others = Object.values(this.nodes).filter((node) => node !== from && node !== to);
    const floor = band.doors[0] - unit * 0.4;
    return clear(from, to, others, bows, beside, floor, { air: small ? 1.12 : 1.35, apart });
  }
}

/**
 * Lines of authority, as thick as they are strong, with the trouble that travels beside them; then those that
 * are missing.
 */
export function placeLinks(view: View, frame: Frame, nodes: Drawing['nodes']): Record<string, LinkShape> {
  const thick = Math.min(frame.unit, frame.radius * 1.2);
  const runs = new Runs(nodes, frame);
  for (const link of view.links)
    runs.add(link, {
      width: thick * WIDTHS[link.mandate],
      info: thick * 0.22 * (link.information ?? 0),
      missing: false,
    });
  for (const gap of view.missing) runs.add(gap, { width: thick * 0.16, info: 0, missing: true });
  return runs.shapes;
}
