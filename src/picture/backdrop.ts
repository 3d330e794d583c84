// A still copy of the decks under the moving crowd: without graphics hardware, painting it again in each frame would cost more than all the rest.
import type { LabelShape } from './drawing';
import type { Box } from './geometry';
import { toneOf, type Theme } from './theme';
import { fontOf } from './type';

export class Backdrop {
  private readonly still = document.createElement('canvas');
  /** Pixels of the copy for each CSS pixel. */
  private density = 1;
  private written: Box[] = [];

  /** Lies under `above` in the same element, which becomes the place both are measured from. */
  constructor(host: HTMLElement, above: HTMLCanvasElement) {
    if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
    this.still.setAttribute('aria-hidden', 'true');
    for (const canvas of [this.still, above]) Object.assign(canvas.style, { position: 'absolute', left: '0', top: '0', display: 'block', width: '100%', height: '100%' });
    this.still.style.visibility = 'hidden';
    // Figures as wide as those that were measured away from the page.
    this.still.style.fontVariantNumeric = 'normal';
    host.style.isolation = 'isolate';
    above.style.zIndex = '1';
    host.append(this.still);
  }

  /** Shows what stands on a canvas in this very moment, without these boxes (CSS px); call it right after the canvas was drawn. */
  take(from: HTMLCanvasElement, without: readonly { x: number; y: number; width: number; height: number }[]): void {
    const { still } = this;
    still.width = from.width;
    still.height = from.height;
    const context = still.getContext('2d');
    this.density = from.width / (from.clientWidth || from.width);
    this.written = [];
    context?.drawImage(from, 0, 0);
    context?.scale(this.density, this.density);
    for (const { x, y, width, height } of without) context?.clearRect(x, y, width, height);
    still.style.visibility = 'visible';
  }

  /** Whether it stands in for the decks now. */
  get shown(): boolean {
    return this.still.style.visibility === 'visible';
  }

  /** Writes lines of text in place of those written before: always sharp, however few pixels the crowd is drawn with. */
  write(labels: readonly LabelShape[], theme: Theme): void {
    const context = this.still.getContext('2d');
    if (!context) return;
    for (const { x, y, w, h } of this.written) context.clearRect(x - 2, y - 2, w + 4, h + 4);
    this.written = labels.map(({ x, y, w, h }) => ({ x, y, w, h }));
    for (const { text, x, y, size, bold, tone } of labels) {
      context.font = fontOf(size, bold);
      context.fillStyle = toneOf(theme, tone);
      context.fillText(text, x, y + context.measureText('|MÉqgy').actualBoundingBoxAscent);
    }
  }

  hide(): void {
    this.still.style.visibility = 'hidden';
  }

  remove(): void {
    this.still.remove();
  }
}
