// What changes while the hours run, on plain canvases over the decks: without graphics hardware, painting the decks anew in each frame would cost more than all the rest.
import type { Crowd, Dot } from '../show/crowd';
import type { BlockShape, LabelShape } from '../place/drawing';
import type { Box } from '../place/geometry';
import { toneOf, type Palette } from './theme';
import { fontOf } from './type';

/** A part of the picture over its whole width, px from the top. */
export interface Strip {
  y: number;
  h: number;
}

/** How a dot is drawn: as the crowd has it, or, while it stands at a gate, as one of those who will not pass. */
type DotLook = Dot['look'] | 'failing';
const LOOKS: readonly DotLook[] = ['going', 'failing', 'failed', 'left'];

/** One canvas over a strip of the host. */
class Sheet {
  readonly canvas = document.createElement('canvas');
  private readonly context = this.canvas.getContext('2d');
  private strip: Strip = { y: 0, h: 0 };

  constructor(host: HTMLElement) {
    this.canvas.setAttribute('aria-hidden', 'true');
    Object.assign(this.canvas.style, {
      position: 'absolute',
      left: '0',
      width: '100%',
      visibility: 'hidden',
      fontVariantNumeric: 'normal',
    });
    host.append(this.canvas);
  }

  fit(strip: Strip, width: number, density: number): void {
    this.strip = strip;
    this.canvas.width = Math.round(width * density);
    this.canvas.height = Math.max(1, Math.round(strip.h * density));
    Object.assign(this.canvas.style, { top: `${strip.y}px`, height: `${strip.h}px`, visibility: 'visible' });
  }

  /** Empties the sheet and paints it anew, in px of the picture. */
  paint(density: number, work: (context: CanvasRenderingContext2D) => void): void {
    const { context, canvas, strip } = this;
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(density, 0, 0, density, 0, -strip.y * density);
    work(context);
  }

  holds({ y, h }: Box): boolean {
    return y + h > this.strip.y && y < this.strip.y + this.strip.h;
  }
}

function write(
  context: CanvasRenderingContext2D,
  { text, x, y, size, bold, tone }: LabelShape,
  theme: Palette,
): void {
  context.font = fontOf(size, bold);
  context.fillStyle = toneOf(theme, tone);
  context.fillText(text, x, y + context.measureText('|MÉqgy').actualBoundingBoxAscent);
}

export class Overlay {
  private readonly machine: Sheet;
  private readonly head: Sheet;
  private readonly sprites = document.createElement('canvas');
  private cell = 1;
  private density = 1;
  private theme: Palette | null = null;

  /** Lies over what `host` has already. */
  constructor(host: HTMLElement) {
    if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
    this.machine = new Sheet(host);
    this.head = new Sheet(host);
  }

  /** Fits a size, a theme, a dot (radius, px): the strip the crowd moves in, and the head with clock and figures. */
  fit(machine: Strip, head: Strip, width: number, density: number, theme: Palette, dot: number): void {
    this.density = density;
    this.theme = theme;
    this.machine.fit(machine, width, density);
    this.head.fit(head, width, density);
    const r = Math.max(1, dot * density);
    this.cell = Math.ceil(r * 2.6) + 2;
    this.sprites.width = this.cell * LOOKS.length;
    this.sprites.height = this.cell;
    const context = this.sprites.getContext('2d');
    if (!context) return;
    LOOKS.forEach((look, index) => {
      const centre = { x: this.cell * (index + 0.5), y: this.cell / 2 };
      context.fillStyle = toneOf(theme, look === 'left' ? 'mute' : look === 'failing' ? 'coral' : 'people');
      context.strokeStyle = toneOf(theme, 'coral');
      context.lineWidth = Math.max(1.2, r * 0.68);
      context.beginPath();
      if (look === 'failed') {
        const arm = r * 0.95;
        context.moveTo(centre.x - arm, centre.y - arm);
        context.lineTo(centre.x + arm, centre.y + arm);
        context.moveTo(centre.x + arm, centre.y - arm);
        context.lineTo(centre.x - arm, centre.y + arm);
        context.stroke();
      } else if (look === 'failing') {
        context.arc(centre.x, centre.y, r * 0.78, 0, Math.PI * 2);
        context.stroke();
      } else {
        context.arc(centre.x, centre.y, look === 'left' ? r * 0.8 : r, 0, Math.PI * 2);
        context.fill();
      }
    });
  }

  /** Paints the crowd over the gates. `jams`: how hard each gate jams, 0-1; `failing`: share of those at each gate who will not pass. */
  showCrowd(
    crowd: Crowd,
    gates: readonly BlockShape[],
    jams: readonly number[],
    failing: readonly number[],
    labels: readonly LabelShape[],
  ): void {
    const { theme, density, cell, sprites } = this;
    if (!theme) return;
    this.machine.paint(density, (context) => {
      gates.forEach((gate, index) => this.glow(context, gate, jams[index] ?? 0, theme));
      const size = cell / density;
      for (const dot of crowd.dots) {
        const look =
          dot.look === 'going' && dot.place >= 0 && (dot.seed * 0.41421356) % 1 < (failing[dot.place] ?? 0)
            ? 'failing'
            : dot.look;
        context.globalAlpha = Math.max(0, Math.min(1, dot.alpha));
        context.drawImage(
          sprites,
          LOOKS.indexOf(look) * cell,
          0,
          cell,
          cell,
          dot.x - size / 2,
          dot.y - size / 2,
          size,
          size,
        );
      }
      context.globalAlpha = 1;
      for (const label of labels) if (this.machine.holds(label)) write(context, label, theme);
    });
  }

  /** Coral light out of a gate that jams, and a frame round it. */
  private glow(
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

  /** Writes clock and figures. */
  writeHead(labels: readonly LabelShape[]): void {
    const { theme } = this;
    if (theme)
      this.head.paint(this.density, (context) => {
        for (const label of labels) if (this.head.holds(label)) write(context, label, theme);
      });
  }

  hide(): void {
    for (const { canvas } of [this.machine, this.head]) canvas.style.visibility = 'hidden';
  }

  remove(): void {
    for (const { canvas } of [this.machine, this.head]) canvas.remove();
  }
}
