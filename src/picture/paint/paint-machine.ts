// Paints the lower deck: ground, blocks filled as far as known, pipes, doors.
import {
  GAUGE,
  type BlockShape,
  type DoorShape,
  type PipeShape,
  type RoomShape,
  type SwatchShape,
} from '../place/drawing';
import type { Frame } from '../place/frame';
import { dotted, face, hatch, type Pen } from './pen';
import { GATE_SIGNS, paintProp } from './props';
import { mix, type Palette } from './theme';

/** Grid paper, the plate the machine stands on, and the shade of the upper deck. */
export function paintGround(pen: Pen, frame: Frame, theme: Palette): void {
  const { width, height, unit, band, depth } = frame;
  const step = unit * 2;
  pen.lineStyle(1, theme.line, theme.name === 'dark' ? 0.16 : 0.22);
  if (theme.name !== 'high') {
    for (let x = (width / 2) % step; x < width; x += step) pen.lineBetween(x, 0, x, height);
    for (let y = band.gates[1] % step; y < height; y += step) pen.lineBetween(0, y, width, y);
  }
  const [top, bottom] = band.doors;
  pen.fillStyle(theme.night2, theme.name === 'dark' ? 0.72 : 0.6);
  pen.fillRect(0, top, width, bottom - top);
  pen.lineStyle(1, theme.line, 0.8);
  pen.lineBetween(0, top, width, top);
  pen.lineBetween(0, bottom, width, bottom);
  pen.fillStyle(mix(theme.night, theme.line, 0.55), theme.name === 'dark' ? 0.75 : 0.5);
  const plate = band.gates[1];
  face(pen, [
    { x: depth * 2.4, y: plate - depth * 0.9 },
    { x: width - depth * 0.4, y: plate - depth * 0.9 },
    { x: width - depth * 2, y: plate + unit * 0.22 },
    { x: depth * 0.4, y: plate + unit * 0.22 },
  ]);
}

/** One share of a block, on its face and its side. */
function slab(
  pen: Pen,
  block: BlockShape,
  from: number,
  to: number,
  theme: Palette,
  kind: 'solid' | 'hatched' | 'hollow',
  step: number,
): void {
  const { x, y, w, h, depth, lean, alpha } = block;
  const edge = lean > 0 ? x + w : x;
  const top = y + h * (1 - to);
  const tall = h * (to - from);
  if (tall < 0.3) return;
  const side = (colour: number, strength: number) => {
    if (depth <= 0) return;
    pen.fillStyle(colour, strength * alpha);
    face(pen, [
      { x: edge, y: top },
      { x: edge + depth * lean, y: top - depth },
      { x: edge + depth * lean, y: top + tall - depth },
      { x: edge, y: top + tall },
    ]);
  };
  if (kind === 'solid') {
    pen.fillStyle(theme.teal, alpha);
    pen.fillRect(x, top, w, tall);
    side(mix(theme.teal, theme.night, 0.42), 1);
    return;
  }
  const colour = kind === 'hatched' ? theme.teal : theme.coral;
  pen.fillStyle(mix(theme.hollow, colour, kind === 'hatched' ? 0.2 : 0.08), alpha);
  pen.fillRect(x, top, w, tall);
  side(mix(theme.hollow, colour, kind === 'hatched' ? 0.13 : 0.05), 1);
  pen.lineStyle(
    Math.max(1, step * 0.2),
    mix(colour, theme.night, kind === 'hatched' ? 0.22 : 0),
    alpha * 0.95,
  );
  hatch(pen, x, top, w, tall, step, kind === 'hatched' ? 1 : 0.5);
}

/** What a gate is for, in a round field on its face. */
function paintBadge(pen: Pen, { x, y, w, h, sign, badge, alpha }: BlockShape, theme: Palette): void {
  if (sign === '') return;
  const [cx, cy] = [x + w / 2, y + h * 0.31];
  pen.fillStyle(theme.night, alpha);
  pen.fillCircle(cx, cy, badge);
  pen.lineStyle(Math.max(1, badge * 0.06), theme.edge, alpha);
  pen.strokeCircle(cx, cy, badge);
  pen.lineStyle(Math.max(1, badge * 0.085), mix(theme.chalk, theme.teal, 0.4), alpha);
  paintProp(pen, GATE_SIGNS[sign], cx, cy, badge * 0.58);
}

export function paintBlock(pen: Pen, block: BlockShape, theme: Palette, unit: number): void {
  const { x, y, w, h, depth, lean, alpha, glow, solid, hatched, hollow } = block;
  const step = Math.max(5, unit * 0.52);
  const [near, far, slant] = lean > 0 ? [x + w, x, depth] : [x, x + w, -depth];
  if (glow > 0) {
    for (const wide of [unit * 0.8, unit * 0.45, unit * 0.2]) {
      pen.lineStyle(wide, theme.teal, 0.16 * glow * alpha);
      pen.strokeRect(x, y, w, h);
    }
  }
  pen.fillStyle(theme.hollow, alpha);
  pen.fillRect(x, y, w, h);
  if (depth > 0) {
    pen.fillStyle(mix(theme.hollow, theme.line, 0.5), alpha);
    face(pen, [
      { x: far, y },
      { x: far + slant, y: y - depth },
      { x: near + slant, y: y - depth },
      { x: near, y },
    ]);
    pen.fillStyle(mix(theme.hollow, theme.night, 0.4), alpha);
    face(pen, [
      { x: near, y },
      { x: near + slant, y: y - depth },
      { x: near + slant, y: y + h - depth },
      { x: near, y: y + h },
    ]);
  }
  slab(pen, block, 0, solid, theme, 'solid', step);
  slab(pen, block, solid, solid + hatched, theme, 'hatched', step);
  slab(pen, block, solid + hatched, solid + hatched + hollow, theme, 'hollow', step);
  pen.lineStyle(Math.max(1, unit * 0.09), theme.edge, alpha);
  pen.strokeRect(x, y, w, h);
  if (depth > 0) {
    pen.beginPath();
    pen.moveTo(far, y);
    pen.lineTo(far + slant, y - depth);
    pen.lineTo(near + slant, y - depth);
    pen.lineTo(near + slant, y + h - depth);
    pen.lineTo(near, y + h);
    pen.strokePath();
    pen.lineBetween(near, y, near + slant, y - depth);
  }
  paintBadge(pen, block, theme);
}

/** A plate: room for its name above, a gauge of what is built below, filled from the left. */
export function paintPlate(pen: Pen, block: BlockShape, theme: Palette, unit: number): void {
  const { x, y, w, h, alpha, glow, solid, hatched, hollow } = block;
  const step = Math.max(4, unit * 0.4);
  const top = y + h * (1 - GAUGE);
  if (glow > 0) {
    pen.lineStyle(unit * 0.4, theme.teal, 0.3 * glow * alpha);
    pen.strokeRect(x, y, w, h);
  }
  pen.fillStyle(theme.night2, alpha);
  pen.fillRect(x, y, w, h);
  const piece = (from: number, to: number, colour: number, full: boolean, dash: number) => {
    if (to - from < 0.004) return;
    pen.fillStyle(full ? colour : mix(theme.hollow, colour, 0.2), alpha);
    pen.fillRect(x + w * from, top, w * (to - from), h * GAUGE);
    pen.lineStyle(Math.max(1, step * 0.2), colour, full ? 0 : alpha * 0.85);
    if (!full) hatch(pen, x + w * from, top, w * (to - from), h * GAUGE, step, dash);
  };
  piece(0, solid, theme.teal, true, 1);
  piece(solid, solid + hatched, mix(theme.teal, theme.night, 0.22), false, 1);
  piece(solid + hatched, solid + hatched + hollow, theme.coral, false, 0.5);
  pen.lineStyle(Math.max(1, unit * 0.09), theme.edge, alpha);
  pen.strokeRect(x, y, w, h);
  pen.lineBetween(x, top, x + w, top);
}

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

export function paintSwatch(
  pen: Pen,
  { x, y, w, h, fill, alpha }: SwatchShape,
  theme: Palette,
  unit: number,
): void {
  const middle = y + h / 2;
  if (fill === 'missing') {
    pen.fillStyle(theme.coral, alpha);
    dotted(
      pen,
      [
        { x, y: middle },
        { x: x + w, y: middle },
      ],
      h * 0.25,
      h * 1.1,
    );
    return;
  }
  if (fill === 'information') {
    pen.lineStyle(Math.max(1, h * 0.3), theme.chalk, alpha * 0.85);
    pen.lineBetween(x, middle, x + w, middle);
    return;
  }
  const share = (kind: SwatchShape['fill']) => (fill === kind ? 1 : 0);
  paintBlock(
    pen,
    {
      x,
      y,
      w,
      h,
      depth: 0,
      alpha,
      glow: 0,
      solid: share('solid'),
      hatched: share('hatched'),
      hollow: share('hollow'),
      flat: false,
      lean: 1,
      sign: '',
      badge: 0,
    },
    theme,
    unit * 0.8,
  );
}
