// The canvas on the page: as large as its element, with the pixels of the screen.

/** The size of the picture's element, and the canvas in it. */
export class PictureCanvas {
  /** Size of the element, CSS px. */
  width = 1;
  height = 1;
  /** Pixels of the canvas for each CSS px. */
  density = 1;
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
    this.density = Math.min(3, window.devicePixelRatio || 1);
    return before[0] !== this.width || before[1] !== this.height || before[2] !== this.density;
  }

  /** Height of all that is to be seen of the page, of which the picture is a part, CSS px. */
  get around(): number {
    return window.innerHeight;
  }

  /** An element that is hidden has no size. */
  get hidden(): boolean {
    return this.width < 2 || this.height < 2;
  }

  /** Pixels the canvas needs. */
  get pixels(): { width: number; height: number } {
    return {
      width: Math.round(this.width * this.density),
      height: Math.max(1, Math.round(this.height * this.density)),
    };
  }

  /** Takes over a canvas; `buffer` gives it so many pixels. */
  take(canvas: HTMLCanvasElement, buffer: (width: number, height: number) => void): void {
    this.canvas = canvas;
    this.buffer = buffer;
    this.fit();
  }

  /** Puts the canvas where it belongs on the page, whatever has been written on it. */
  place(): void {
    if (this.canvas)
      Object.assign(this.canvas.style, {
        position: 'absolute',
        left: '0',
        top: '0',
        display: 'block',
        width: '100%',
        height: '100%',
      });
  }

  /** Gives the canvas its pixels and its place. */
  fit(): void {
    const { width, height } = this.pixels;
    this.buffer?.(width, height);
    this.place();
  }
}
