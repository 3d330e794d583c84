// Paints what everything stands on: grid paper, the shade behind the doors, the plate of the machine.
import type { Frame } from '../place/frame';
import { face, type Pen } from './pen';
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
