// Left and right changed over: for scripts that run from right to left.
import type { Drawing } from './drawing';

/** Fields that count from the left. */
const ACROSS = ['x', 'x1', 'x2', 'x4', 'cx', 'ox'];

/** Shapes with left and right changed over, on a canvas so wide (px). */
export function turned<T extends object>(shapes: Record<string, T>, width: number): Record<string, T> {
  return Object.fromEntries(
    Object.entries(shapes).map(([key, shape]) => {
      const wide = 'w' in shape && typeof shape.w === 'number' ? shape.w : 0;
      const fields = Object.entries(shape).map(([name, value]) => [
        name,
        name === 'lean'
          ? -Number(value)
          : ACROSS.includes(name) && typeof value === 'number'
            ? width - value - (name === 'x' || name === 'ox' ? wide : 0)
            : value,
      ]);
      return [key, Object.fromEntries(fields) as T];
    }),
  );
}

/** A drawing with left and right changed over. */
export function mirrored(drawing: Drawing): Drawing {
  const turn = <T extends object>(shapes: Record<string, T>) => turned(shapes, drawing.frame.width);
  return {
    frame: drawing.frame,
    nodes: turn(drawing.nodes),
    links: turn(drawing.links),
    threads: turn(drawing.threads),
    blocks: turn(drawing.blocks),
    pipes: turn(drawing.pipes),
    doors: turn(drawing.doors),
    rooms: turn(drawing.rooms),
    sheets: turn(drawing.sheets),
    marks: turn(drawing.marks),
    rings: turn(drawing.rings),
    labels: turn(drawing.labels),
    swatches: turn(drawing.swatches),
  };
}
