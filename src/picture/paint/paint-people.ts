// Paints the upper deck: lines first, then organisations with people in them, then the threads that go down.
import type { LinkShape, NodeShape, ThreadShape } from '../place/drawing';
import { sampled } from '../place/geometry';
import { curveOf } from '../place/lines';
import { propAt } from '../place/props';
import { threadPoints } from '../place/threads';
import { dotted, face, stroke, type Pen } from './pen';
import { paintProp, PROPS } from './props';
import { mix, type Palette } from './theme';

/** A head and shoulders, `size` px high, centred at x, y. */
export function person(pen: Pen, x: number, y: number, size: number): void {
  pen.fillCircle(x, y - size * 0.24, size * 0.2);
  const shoulders = Array.from({ length: 13 }, (_, index) => {
    const angle = Math.PI + (Math.PI * index) / 12;
    return { x: x + Math.cos(angle) * size * 0.36, y: y + size * 0.44 + Math.sin(angle) * size * 0.44 };
  });
  face(pen, shoulders);
}

/** Where figures stand inside a node, in radii. */
const GROUPS: Record<number, [number, number][]> = {
  1: [[0, 0]],
  2: [
    [-0.34, 0],
    [0.34, 0],
  ],
  3: [
    [0, -0.3],
    [-0.4, 0.22],
    [0.4, 0.22],
  ],
  4: [
    [-0.34, -0.3],
    [0.34, -0.3],
    [-0.34, 0.3],
    [0.34, 0.3],
  ],
  5: [
    [0, -0.56],
    [-0.56, -0.16],
    [0.56, -0.16],
    [-0.36, 0.46],
    [0.36, 0.46],
  ],
};

/** A field with people in it and, beside them, what they have in their hands. */
export function paintNode(pen: Pen, node: NodeShape, theme: Palette): void {
  const { x, y, r, alpha, glow, you, shape, figures } = node;
  const ring = Math.max(1.4, r * 0.11);
  const ground = you ? theme.amber : mix(theme.night2, theme.amber, 0.07);
  const outline = (radius: number, colour: number, strength: number, filled: boolean) => {
    if (shape === 'square') {
      const corner = radius * 0.42;
      const side = radius * 0.92;
      if (filled) {
        pen.fillStyle(colour, strength);
        pen.fillRoundedRect(x - side, y - side, side * 2, side * 2, corner);
      } else pen.strokeRoundedRect(x - side, y - side, side * 2, side * 2, corner);
    } else if (filled) {
      pen.fillStyle(colour, strength);
      pen.fillCircle(x, y, radius);
    } else pen.strokeCircle(x, y, radius);
  };
  if (glow > 0) outline(r * (1.16 + glow * 0.3), theme.amber, 0.34 * glow * alpha, true);
  outline(r + ring * 1.6, theme.night, alpha, true);
  outline(r, ground, alpha, true);
  pen.lineStyle(ring, theme.amber, alpha);
  outline(r, theme.amber, alpha, false);
  if (shape === 'table') {
    pen.lineStyle(Math.max(1, ring * 0.7), theme.amber, alpha * 0.9);
    pen.strokeCircle(x, y + r * 0.06, r * 0.26);
  }
  pen.fillStyle(you ? theme.night : theme.people, alpha);
  const size = r * (figures === 1 ? 1.05 : figures === 2 ? 0.86 : figures === 3 ? 0.72 : 0.54);
  for (const [dx, dy] of GROUPS[figures] ?? GROUPS[5]!) person(pen, x + dx * r, y + dy * r, size);
  const prop = node.prop && PROPS[node.prop];
  if (!prop) return;
  const field = propAt(node);
  pen.fillStyle(theme.night, alpha);
  pen.fillCircle(field.x, field.y, field.r + ring * 0.9);
  pen.fillStyle(theme.amber, alpha);
  pen.fillCircle(field.x, field.y, field.r);
  pen.lineStyle(Math.max(1.1, field.r * 0.15), theme.night, alpha);
  paintProp(pen, prop, field.x, field.y, field.r * 0.58);
}

/** A line of authority and the information beside it; dots where there is none. */
export function paintLink(pen: Pen, link: LinkShape, theme: Palette): void {
  const { x1, y1, x2, y2, width, info, alpha, glow, missing } = link;
  const points = sampled(curveOf(link), 24);
  if (missing) {
    pen.fillStyle(theme.coral, alpha);
    dotted(pen, points, width * (0.62 + glow * 0.5), width * 3.1);
    return;
  }
  if (glow > 0) {
    pen.lineStyle(width + 8 * glow, theme.amber, 0.25 * glow * alpha);
    stroke(pen, points);
  }
  pen.lineStyle(Math.max(1, width), mix(theme.amber, theme.night, theme.name === 'dark' ? 0.22 : 0), alpha);
  stroke(pen, points);
  if (info > 0) {
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const off = width / 2 + info / 2 + 1.6;
    const beside = points.map(({ x, y }) => ({
      x: x - ((y2 - y1) / length) * off,
      y: y + ((x2 - x1) / length) * off,
    }));
    pen.lineStyle(Math.max(0.8, info), theme.chalk, alpha * 0.85);
    stroke(pen, beside);
  }
}

/** A thin line from an organisation to a part, with a knot at its end. */
export function paintThread(pen: Pen, thread: ThreadShape, theme: Palette): void {
  const points = threadPoints(thread, 20);
  const last = points.at(-1)!;
  const colour = mix(theme.mute, theme.teal, 0.25);
  if (thread.glow > 0) {
    pen.lineStyle(thread.width + 5 * thread.glow, theme.teal, 0.3 * thread.glow * thread.alpha);
    stroke(pen, points);
  }
  pen.lineStyle(thread.width, colour, thread.alpha * (theme.name === 'dark' ? 0.6 : 0.9));
  stroke(pen, points);
  pen.fillStyle(colour, thread.alpha);
  pen.fillCircle(last.x, last.y, thread.width * 1.9);
}
