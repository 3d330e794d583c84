// What is wrong with a drawing: words on words, on lines, on organisations, or out of the frame.
import type { Drawing } from '../../src/picture/place/drawing';
import { crosses, grown, overlap, sampled, within, type Point } from '../../src/picture/place/geometry';
import { threadPoints } from '../../src/picture/place/threads';

/** What is wrong with a drawing, in words. */
export function faults({ frame, labels, links, threads, nodes, doors, blocks }: Drawing): string[] {
  const all = Object.entries(labels);
  const lines: [string, Point[]][] = [
    ...Object.entries(links).map(([key, { x1, y1, cx, cy, x2, y2 }]): [string, Point[]] => [
      `line ${key}`,
      sampled({ from: { x: x1, y: y1 }, control: { x: cx, y: cy }, to: { x: x2, y: y2 } }, 40),
    ]),
    ...Object.entries(threads).map(([key, thread]): [string, Point[]] => [
      `thread ${key}`,
      threadPoints(thread, 40),
    ]),
  ];
  const found: string[] = [];
  for (const [name, points] of lines)
    if (points.some(({ x, y }) => x < -0.5 || y < -0.5 || x > frame.width + 0.5 || y > frame.height + 0.5))
      found.push(`${name} leaves the frame`);
  all.forEach(([key, whole], index) => {
    const box = grown(whole, -0.3);
    if (!within(box, { x: 0, y: 0, w: frame.width, h: frame.height })) found.push(`${key} leaves the frame`);
    for (const [other, shape] of all.slice(index + 1))
      if (overlap(box, shape)) found.push(`${key} on ${other}`);
    for (const [name, points] of lines)
      if (points.some((point, at) => at > 0 && crosses(points[at - 1]!, point, box)))
        found.push(`${key} on ${name}`);
    for (const [name, { x, y, r }] of Object.entries(nodes))
      if (
        Math.hypot(
          x - Math.max(box.x, Math.min(x, box.x + box.w)),
          y - Math.max(box.y, Math.min(y, box.y + box.h)),
        ) < r
      )
        found.push(`${key} on node ${name}`);
    for (const [name, door] of Object.entries(doors))
      if (overlap(box, door)) found.push(`${key} on door ${name}`);
    for (const [name, block] of Object.entries(blocks))
      if (
        !(name === 'hub' && key === 'hub') &&
        overlap(box, { ...block, y: block.y - block.depth, h: block.h + block.depth })
      )
        found.push(`${key} on block ${name}`);
  });
  return found;
}
