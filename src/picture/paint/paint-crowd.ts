// Paints the crowd of the first hours with a plain canvas's own strokes: dots, and the light out of a gate
// that jams.
import type { Dot } from '../place/crowd';
import type { BlockShape, LabelShape } from '../place/drawing';
import { toneOf, type Palette } from './theme';
import { fontOf } from './type';

/** How a dot is drawn: as the crowd has it, or, while it stands at a gate, as one of those who will not pass. */
export type DotLook = Dot['look'] | 'failing';
/** The looks there are, in the order of their samples. */
export const LOOKS: readonly DotLook[] = ['going', 'failing', 'failed', 'left'];

/** How a dot is drawn. `failing`: share of those at each gate who will not pass it, 0-1. */
export function lookOf({ look, place, seed }: Dot, failing: readonly number[]): DotLook {
  const doomed = look === 'going' && place >= 0 && (seed * 0.41421356) % 1 < (failing[place] ?? 0);
  return doomed ? 'failing' : look;
}

/**
 * One dot of this look round a centre: a disc for people, a cross for who failed, a ring for who will. `r`:
 * radius.
 */
export function paintDot(
  context: CanvasRenderingContext2D,
  look: DotLook,
  { x, y }: { x: number; y: number },
  r: number,
  theme: Palette,
): void {
  context.fillStyle = toneOf(theme, look === 'left' ? 'mute' : look === 'failing' ? 'coral' : 'people');
  context.strokeStyle = toneOf(theme, 'coral');
  context.lineWidth = Math.max(1.2, r * 0.68);
  context.beginPath();
  if (look === 'failed') {
    const arm = r * 0.95;
    context.moveTo(x - arm, y - arm);
    context.lineTo(x + arm, y + arm);
    context.moveTo(x + arm, y - arm);
    context.lineTo(x - arm, y + arm);
    context.stroke();
  } else if (look === 'failing') {
    context.arc(x, y, r * 0.78, 0, Math.PI * 2);
    context.stroke();
  } else {
    context.arc(x, y, look === 'left' ? r * 0.8 : r, 0, Math.PI * 2);
    context.fill();
  }
}

/** Coral light out of a gate that jams, and a frame round it; nothing where it hardly does. `jam` 0-1. */
export function paintJam(
  context: CanvasRenderingContext2D,
  { x, y, w, h }: BlockShape,
  jam: number,
  theme: Palette,
): void {
  if (jam < 0.05) return;
  const [cx, cy, reach] = [x + w / 2, y + h / 2, Math.max(w, h) * 0.86];
  const light = context.createRadialGradient(cx, cy, reach * 0.2, cx, cy, reach);
  const coral = toneOf(theme, 'coral');
  light.addColorStop(0, `${coral}2c`);
  light.addColorStop(0.5, `${coral}48`);
  light.addColorStop(1, `${coral}00`);
  context.globalAlpha = jam;
  context.fillStyle = light;
  context.fillRect(cx - reach, cy - reach, reach * 2, reach * 2);
  context.strokeStyle = coral;
  context.lineWidth = Math.max(2.4, w * 0.03);
  context.strokeRect(x, y, w, h);
  context.globalAlpha = 1;
}

/** A line of text, its corner where the decks would have it. */
export function writeLabel(
  context: CanvasRenderingContext2D,
  { text, x, y, size, bold, tone }: LabelShape,
  theme: Palette,
): void {
  context.font = fontOf(size, bold);
  context.fillStyle = toneOf(theme, tone);
  context.fillText(text, x, y + context.measureText('|MÉqgy').actualBoundingBoxAscent);
}
