// What changes while the hours run, on plain canvases over the decks: without graphics hardware, painting the
// decks anew in each frame would cost more than all the rest.
import type { Dot } from '../place/crowd';
import type { Strip } from '../place/crowd-ground';
import type { BlockShape, LabelShape } from '../place/drawing';
import { LOOKS, lookOf, paintDot, paintJam, writeLabel } from './paint-crowd';
import { Pane } from './pane';
import type { Palette } from './theme';

/** What the overlay lies on. */
export interface OverlayFit {
  /** The strip the crowd moves in, and the head with clock and figures. */
  machine: Strip;
  head: Strip;
  /** Px of the picture, and pixels for each. */
  width: number;
  density: number;
  /** Radius of a dot, px. */
  dot: number;
}

/** The gates under the crowd, in their order. */
export interface CrowdedGate {
  block: BlockShape;
  /** How hard it jams, 0-1. */
  jam: number;
  /** Share of those at it who will not pass, 0-1. */
  failing: number;
}

/** The crowd over the gates, and the words above them. */
export class Overlay {
  private readonly machine: Pane;
  private readonly head: Pane;
  /** A sample of each look of a dot, side by side. */
  private readonly samples = document.createElement('canvas');
  private cell = 1;
  private density = 1;
  private theme: Palette | null = null;

  /** Lies over what `host` has already. */
  constructor(host: HTMLElement) {
    if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
    this.machine = new Pane(host);
    this.head = new Pane(host);
  }

  /** Fits another size or theme. */
  fit({ machine, head, width, density, dot }: OverlayFit, theme: Palette): void {
    this.density = density;
    this.theme = theme;
    this.machine.fit(machine, width, density);
    this.head.fit(head, width, density);
    const r = Math.max(1, dot * density);
    this.cell = Math.ceil(r * 2.6) + 2;
    this.samples.width = this.cell * LOOKS.length;
    this.samples.height = this.cell;
    const context = this.samples.getContext('2d');
    if (!context) return;
    LOOKS.forEach((look, index) => {
      paintDot(context, look, { x: this.cell * (index + 0.5), y: this.cell / 2 }, r, theme);
    });
  }

  /** Paints the crowd over the gates, and over it the words. */
  showCrowd(dots: readonly Dot[], gates: readonly CrowdedGate[], labels: readonly LabelShape[]): void {
    const { theme, density, cell, samples } = this;
    if (!theme) return;
    const failing = gates.map((gate) => gate.failing);
    this.machine.paint(density, (context) => {
      for (const { block, jam } of gates) paintJam(context, block, jam, theme);
      const size = cell / density;
      for (const dot of dots) {
        context.globalAlpha = Math.max(0, Math.min(1, dot.alpha));
        const from = LOOKS.indexOf(lookOf(dot, failing)) * cell;
        context.drawImage(samples, from, 0, cell, cell, dot.x - size / 2, dot.y - size / 2, size, size);
      }
      context.globalAlpha = 1;
      for (const label of labels) if (this.machine.holds(label)) writeLabel(context, label, theme);
    });
  }

  /** Writes clock and figures. */
  writeHead(labels: readonly LabelShape[]): void {
    const { theme } = this;
    if (!theme) return;
    this.head.paint(this.density, (context) => {
      for (const label of labels) if (this.head.holds(label)) writeLabel(context, label, theme);
    });
  }

  /** Out of sight until it is fitted again. */
  hide(): void {
    for (const { canvas } of [this.machine, this.head]) canvas.style.visibility = 'hidden';
  }

  /** Off the page. */
  remove(): void {
    for (const { canvas } of [this.machine, this.head]) canvas.remove();
  }
}
