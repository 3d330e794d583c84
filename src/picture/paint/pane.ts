// One plain canvas over a strip of the picture, emptied and painted anew as often as need be.
import type { Strip } from '../place/crowd-ground';
import type { Box } from '../place/geometry';

/** A canvas over the host; hidden until it is fitted. */
export class Pane {
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

  /** Lays it over a strip and shows it; `width` in px of the picture, `density` in pixels for each. */
  fit(strip: Strip, width: number, density: number): void {
    this.strip = strip;
    this.canvas.width = Math.round(width * density);
    this.canvas.height = Math.max(1, Math.round(strip.h * density));
    Object.assign(this.canvas.style, { top: `${strip.y}px`, height: `${strip.h}px`, visibility: 'visible' });
  }

  /** Empties it and paints it anew, in px of the picture. */
  paint(density: number, work: (context: CanvasRenderingContext2D) => void): void {
    const { context, canvas, strip } = this;
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(density, 0, 0, density, 0, -strip.y * density);
    work(context);
  }

  /** Whether any of a box lies on it. */
  holds({ y, h }: Box): boolean {
    return y + h > this.strip.y && y < this.strip.y + this.strip.h;
  }
}
