// A still copy of the decks under the moving crowd: without graphics hardware, painting it again in each frame would cost more than all the rest.
import type { LabelShape } from './drawing';
import type { Box } from './geometry';
import { toneOf, type Theme } from './theme';
import { fontOf } from './type';

export class Backdrop {
  private readonly still = document.createElement('canvas');
  /** What is written over the copy: small, so that the copy itself never changes. */
  private readonly words = document.createElement('canvas');
  /** Pixels of the copy for each CSS pixel. */
  private density = 1;
  private written: Box[] = [];

  /** Lies under `above` in the same element, which becomes the place both are measured from. */
  constructor(host: HTMLElement, above: HTMLCanvasElement) {
    if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
    for (const canvas of [this.still, this.words]) canvas.setAttribute('aria-hidden', 'true');
    for (const canvas of [this.still, this.words, above]) Object.assign(canvas.style, { position: 'absolute', left: '0', top: '0', display: 'block', width: '100%', height: '100%' });
    this.hide();
    // Figures as wide as those that were measured away from the page.
    this.words.style.fontVariantNumeric = 'normal';
    host.style.isolation = 'isolate';
    above.style.zIndex = '1';
    host.append(this.still, this.words);
  }

  /** Shows what stands on a canvas in this very moment, without these boxes (CSS px); call it right after the canvas was drawn. */
  take(from: HTMLCanvasElement, without: readonly { x: number; y: number; width: number; height: number }[]): void {
    const { still } = this;
    still.width = from.width;
    still.height = from.height;
    // Opaque, so that nothing below it needs to be blended in with each frame.
    const context = still.getContext('2d', { alpha: false });
    this.density = from.width / (from.clientWidth || from.width);
    this.written = [];
    if (context) {
      context.fillStyle = getComputedStyle(still.parentElement ?? still).backgroundColor;
      context.fillRect(0, 0, still.width, still.height);
      context.drawImage(from, 0, 0);
      context.scale(this.density, this.density);
      for (const { x, y, width, height } of without) context.fillRect(x, y, width, height);
    }
    const low = Math.max(1, ...without.map(({ y, height }) => y + height));
    this.words.width = still.width;
    this.words.height = Math.ceil(low * this.density);
    this.words.style.height = `${this.words.height / this.density}px`;
    this.words.getContext('2d')?.scale(this.density, this.density);
    for (const canvas of [still, this.words]) canvas.style.visibility = 'visible';
  }

  /** Whether it stands in for the decks now. */
  get shown(): boolean {
    return this.still.style.visibility === 'visible';
  }

  /** Writes lines of text in place of those written before: always sharp, however few pixels the crowd is drawn with. */
  write(labels: readonly LabelShape[], theme: Theme): void {
    const context = this.words.getContext('2d');
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
    for (const canvas of [this.still, this.words]) canvas.style.visibility = 'hidden';
  }

  remove(): void {
    this.still.remove();
    this.words.remove();
  }
}
