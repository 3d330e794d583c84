// Paints the machine's blocks, filled as far as known: gates with their signs, the hub's plate, samples for
// the legend.
import { GAUGE, type BlockShape, type SwatchShape } from '../place/drawing';
import { dotted, face, hatch, type Pen } from './pen';
import { GATE_SIGNS, paintProp } from './props';
import { mix, type Palette } from './theme';

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

/** A gate: a block that reaches back, filled from the ground up. */
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

/** A sample for the legend. */
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
