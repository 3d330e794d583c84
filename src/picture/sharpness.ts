// How many pixels the stream is drawn with: fewer on a machine that cannot keep up and gains by it, all of them at rest.

/** A frame may take so long, ms (24 a second). */
const SLOW = 41;
/** So many frames are measured before and after each step. */
const FRAMES = 16;
/** A step that saves less than this share of the time is taken back. */
const WORTH = 0.12;
/** Shares of the screen's own pixels, in each direction. */
const STEPS = [1, 0.75, 0.5] as const;

export class Sharpness {
  private step = 0;
  /** The last step that may still be tried. */
  private most: number = STEPS.length - 1;
  private times: number[] = [];
  /** Mean time of a frame before the step that is being tried, ms. */
  private before: number | null = null;
  private moves = false;

  /** Share of the screen's pixels to draw with, 0.5-1. */
  get share(): number {
    return this.moves ? STEPS[this.step]! : 1;
  }

  /** Notes how long a moving frame took, ms; true when the share has changed. */
  note(ms: number): boolean {
    const { share } = this;
    this.moves = true;
    this.times.push(ms);
    if (this.times.length >= FRAMES) {
      const mean = this.times.reduce((sum, time) => sum + time, 0) / this.times.length;
      this.times = [];
      if (this.before !== null && mean > this.before * (1 - WORTH)) {
        this.step -= 1;
        this.most = this.step;
        this.before = null;
      } else if (mean > SLOW && this.step < this.most) {
        this.step += 1;
        this.before = mean;
      } else this.before = null;
    }
    return this.share !== share;
  }

  /** Nothing moves any more; true when the share has changed. What was learned of the machine is kept. */
  rest(): boolean {
    const { share } = this;
    this.moves = false;
    this.times = [];
    return this.share !== share;
  }
}
