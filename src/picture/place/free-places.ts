// Finds a place for a word: on no other word, on no line, on no organisation, inside the frame.
import type { LabelShape, NodeShape } from './drawing';
import { crosses, grown, overlap, within, type Box, type Point } from './geometry';
import { line, LINE, type Style, type TextWidth } from './labels';

/** What a label has to keep clear of. */
export interface Obstacles {
  frame: Box;
  boxes: Box[];
  circles: { x: number; y: number; r: number }[];
  lines: { points: Point[]; half: number }[];
}

/** Whether a box lies well: inside the frame, on no other box, no circle, no line. */
export function lies(box: Box, { frame, boxes, circles, lines }: Obstacles): boolean {
  if (!within(box, frame) || boxes.some((other) => overlap(box, other))) return false;
  if (circles.some((circle) => gap(box, circle) < 0)) return false;
  return !lines.some(({ points, half }) => {
    const wide = grown(box, half);
    return points.some((point, index) => index > 0 && crosses(points[index - 1]!, point, wide));
  });
}

/** How far a box is from a circle, px; negative where they touch. */
function gap(box: Box, { x, y, r }: Obstacles['circles'][number]): number {
  return (
    Math.hypot(
      x - Math.max(box.x, Math.min(x, box.x + box.w)),
      y - Math.max(box.y, Math.min(y, box.y + box.h)),
    ) - r
  );
}

/** Whether a box is nearer to its node than to any other: no eye takes it for another's name. */
function belongs(box: Box, node: NodeShape, { circles }: Obstacles): boolean {
  const own = gap(box, node);
  return circles.every(
    (circle) => Math.hypot(circle.x - node.x, circle.y - node.y) < node.r * 1.4 || gap(box, circle) > own,
  );
}

/** Directions round a node, in quarters of a turn from the right, clockwise: those most liked first. */
const ASIDE = [
  0, 2, 3, 1, 3.4, 2.6, 0.4, 1.6, 3.7, 2.3, 0.25, 1.75, 3.2, 2.8, 0.6, 1.4, 0.8, 1.2, 3.85, 2.15,
];
const ABOVE = [3, 0, 2, 3.4, 2.6, 3.2, 2.8, 3.7, 2.3, 0.25, 1.75, 0.4, 1.6, 1, 0.6, 1.4];

/** Space kept between two names on a line, in sizes of their letters, where there is room. */
const SPACE = 0.7;

/** A label beside its node; tries two lines, then smaller type, before it gives up (null). */
export function beside(
  measure: TextWidth,
  node: NodeShape,
  text: string,
  style: Style,
  gap: number,
  above: boolean,
  obstacles: Obstacles,
): LabelShape[] | null {
  const words = text.split(' ');
  const cut = Math.ceil(words.length / 2);
  const settings =
    words.length > 1 ? [[text], [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]] : [[text]];
  // First with a space to the next name, so that two are not read as one; then without.
  const tries = [SPACE, 0].flatMap((space) =>
    [1, 0.88].flatMap((factor) => settings.map((lines) => ({ space, factor, lines }))),
  );
  for (const { space, factor, lines } of tries) {
    const size = Math.max(10.5, style.least ?? 0, style.size * factor);
    const w = Math.max(...lines.map((part) => measure(part, size, style.bold ?? false, false)));
    const h = size * LINE * lines.length;
    for (const far of [1, 1.7, 2.8, 4.4]) {
      for (const quarter of above ? ABOVE : ASIDE) {
        const [cos, sin] = [Math.cos((quarter * Math.PI) / 2), Math.sin((quarter * Math.PI) / 2)];
        const reach = (node.r + gap * far * (1 - 0.4 * Math.abs(sin))) * (1 + 0.32 * Math.abs(sin * cos));
        const place = {
          x: node.x + reach * cos - (w * (1 - cos)) / 2,
          y: node.y + reach * sin - (h * (1 - sin)) / 2,
        };
        const apart = { x: place.x - space * size, y: place.y, w: w + 2 * space * size, h };
        if (obstacles.boxes.some((other) => overlap(apart, other))) continue;
        if (!lies(grown({ ...place, w, h }, 1.5), obstacles) || !belongs({ ...place, w, h }, node, obstacles))
          continue;
        const side = cos < -0.3 ? 1 : cos > 0.3 ? 0 : 0.5;
        return lines.map((part, index) =>
          line(measure, part, place.x + w * side, place.y + index * size * LINE, { ...style, size }, side),
        );
      }
    }
  }
  return null;
}
