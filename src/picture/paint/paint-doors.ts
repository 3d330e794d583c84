// Paints what people and files go through: pipes, the waiting room, the ways out.
import type { DoorShape, PipeShape, RoomShape } from '../place/drawing';
import { face, type Pen } from './pen';
import { mix, type Palette } from './theme';

/** A tube, full as far as it was proven, dashed as far as it is laid; drops of coral where files are spoilt. */
export function paintPipe(pen: Pen, pipe: PipeShape, theme: Palette): void {
  const { x1, y1, x2, y2, width, built, solid, leak, alpha, glow } = pipe;
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const at = (share: number) => ({ x: x1 + (x2 - x1) * share, y: y1 + (y2 - y1) * share });
  const tube = (from: number, to: number, wide: number, colour: number, strength: number) => {
    if (to <= from) return;
    const [a, b] = [at(from), at(to)];
    pen.lineStyle(wide, colour, strength * alpha);
    pen.lineBetween(a.x, a.y, b.x, b.y);
  };
  tube(0, 1, width + 2 + glow * 3, theme.edge, 0.8);
  tube(0, 1, width, theme.hollow, 1);
  tube(0, solid, width, theme.teal, 1);
  const dash = Math.min(0.5, (width * 0.5) / length);
  for (let share = solid + dash * 0.3; share < built; share += dash * 1.9)
    tube(share, Math.min(share + dash, built), width * 0.62, theme.teal, 0.75);
  const drops = Math.ceil(leak * 8);
  pen.fillStyle(theme.coral, alpha);
  for (let drop = 0; drop < drops; drop += 1) {
    const share = 0.3 + 0.4 * ((drop * 0.618) % 1);
    const point = at(share);
    pen.fillCircle(point.x, point.y + width * (0.9 + drop * 0.62), Math.max(1.2, width * 0.24));
  }
}

/** Walls and a roof round those who wait, open towards the first gate. */
export function paintRoom(
  pen: Pen,
  { x, y, w, h, alpha, glow }: RoomShape,
  theme: Palette,
  unit: number,
): void {
  pen.fillStyle(mix(theme.night2, theme.people, 0.1 + glow * 0.2), alpha * 0.85);
  pen.fillRect(x, y, w, h);
  pen.lineStyle(Math.max(1, unit * 0.07), theme.people, alpha * 0.5);
  for (const bench of [0.3, 0.56, 0.82]) {
    pen.lineBetween(x + w * 0.12, y + h * bench, x + w * 0.76, y + h * bench);
    for (const leg of [0.18, 0.7])
      pen.lineBetween(x + w * leg, y + h * bench, x + w * leg, y + h * (bench + 0.06));
  }
  pen.lineStyle(Math.max(1.2, unit * 0.12), theme.people, alpha);
  pen.strokeRect(x, y, w, h);
  pen.beginPath();
  pen.moveTo(x - unit * 0.12, y);
  pen.lineTo(x + w / 2, y - unit * 0.55);
  pen.lineTo(x + w + unit * 0.12, y);
  pen.strokePath();
}

/** Hinged on its left side; the leaf turns towards us as it opens. */
export function paintDoor(pen: Pen, door: DoorShape, theme: Palette): void {
  const { x, y, w, h, open, alpha, glow } = door;
  const thick = Math.max(1, w * 0.09);
  if (glow > 0) {
    const air = Math.max(2.5, w * 0.16);
    pen.fillStyle(theme.people, 0.25 * glow * alpha);
    pen.fillRect(x - air, y - air, w + air * 2, h + air * 2);
    pen.lineStyle(thick * 0.8, theme.people, glow * alpha);
    pen.strokeRect(x - air, y - air, w + air * 2, h + air * 2);
  }
  pen.fillStyle(open > 0 ? mix(theme.night2, theme.lit, 0.12 + 0.78 * open) : theme.hollow, alpha);
  pen.fillRect(x, y, w, h);
  pen.lineStyle(thick, open > 0.5 ? theme.people : theme.edge, alpha);
  pen.strokeRect(x, y, w, h);
  const turn = open * 1.13;
  const free = x + w * Math.cos(turn);
  const rise = h * 0.13 * Math.sin(turn);
  const leaf = [
    { x, y },
    { x: free, y: y - rise * 0.35 },
    { x: free, y: y + h + rise },
    { x, y: y + h },
  ];
  pen.fillStyle(
    open > 0 ? mix(theme.night2, theme.amber, 0.5 * open) : mix(theme.night2, theme.line, 0.5),
    alpha,
  );
  face(pen, leaf);
  pen.lineStyle(thick, open > 0.5 ? theme.people : theme.edge, alpha);
  pen.beginPath();
  leaf.forEach((point, index) => (index === 0 ? pen.moveTo(point.x, point.y) : pen.lineTo(point.x, point.y)));
  pen.closePath();
  pen.strokePath();
  if (open < 0.5) {
    pen.lineStyle(Math.max(1, thick * 0.7), theme.edge, alpha * 0.8);
    pen.strokeRect(x + w * 0.24, y + h * 0.13, w * 0.52, h * 0.29);
    pen.strokeRect(x + w * 0.24, y + h * 0.56, w * 0.52, h * 0.3);
  }
  pen.fillStyle(open > 0.5 ? theme.night : theme.mute, alpha);
  pen.fillCircle(x + (free - x) * 0.8, y + h * 0.5, Math.max(1, w * 0.07));
}
