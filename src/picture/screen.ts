// The canvas on the page: as large as its element, or only the strip in which something moves; with as many pixels as the machine can fill in time.
import { Sharpness } from './sharpness';

/** A part of the picture over its whole width, px from the top. */
export interface Strip { y: number; h: number }

export class Screen {
  /** Size of the element, CSS px. */
  width = 1;
  height = 1;
  /** Pixels of the canvas for each CSS px. */
  density = 1;
  /** What the canvas covers; null: everything. */
  strip: Strip | null = null;
  readonly sharpness = new Sharpness();
  private canvas: HTMLCanvasElement | null = null;
  private buffer: ((width: number, height: number) => void) | null = null;

  constructor(private readonly element: HTMLElement) {
    this.read();
  }

  /** Reads the element's size anew; true when anything has changed. */
  read(): boolean {
    const { width, height } = this.element.getBoundingClientRect();
    const before = [this.width, this.height, this.density];
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
    this.density = Math.min(3, window.devicePixelRatio || 1) * this.sharpness.share;
    return before[0] !== this.width || before[1] !== this.height || before[2] !== this.density;
  }

  /** An element that is hidden has no size. */
  get hidden(): boolean {
    return this.width < 2 || this.height < 2;
  }

  /** Pixels the canvas needs. */
  get pixels(): { width: number; height: number } {
    return { width: Math.round(this.width * this.density), height: Math.max(1, Math.round((this.strip?.h ?? this.height) * this.density)) };
  }

  /** Takes over a canvas; `buffer` gives it so many pixels. */
  take(canvas: HTMLCanvasElement, buffer: (width: number, height: number) => void): void {
    this.canvas = canvas;
    this.buffer = buffer;
    this.fit();
  }

  /** Puts the canvas where it belongs on the page, whatever has been written on it. */
  place(): void {
    if (!this.canvas) return;
    const { strip } = this;
    Object.assign(this.canvas.style, { left: '0', width: '100%', top: `${strip?.y ?? 0}px`, height: strip ? `${strip.h}px` : '100%' });
  }

  /** Gives the canvas its pixels and its place. */
  fit(): void {
    const { width, height } = this.pixels;
    this.buffer?.(width, height);
    this.place();
  }

  /** Lets the canvas cover a strip, or everything again (null). */
  cover(strip: Strip | null): void {
    if (strip?.y === this.strip?.y && strip?.h === this.strip?.h) return;
    this.strip = strip;
    this.fit();
  }
}
