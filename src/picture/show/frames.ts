// Frames only as long as something is to be drawn: the loop sleeps while the picture rests.

/** A loop that can sleep. */
interface SleepingLoop {
  readonly running: boolean;
  wake(seamless?: boolean): void;
  sleep(): void;
}

/** Keeps a loop awake for what moves. */
export class Frames {
  private left = 0;

  /** `work`: called in each frame; whether there is more to do in the next. */
  constructor(
    private readonly loop: SleepingLoop,
    private readonly work: () => boolean,
  ) {}

  /** Runs the loop for at least two frames: one to draw, one to be sure it is on the screen. */
  wake(): void {
    this.left = 2;
    if (!this.loop.running) this.loop.wake(true);
  }

  /** One frame has come. */
  step(): void {
    if (this.work()) this.left = 2;
    else this.left -= 1;
    if (this.left < 0) this.loop.sleep();
  }
}
