// What a stage needs, made of nothing: decks, overlay and screen that note what they are told.
import { vi } from 'vitest';
import type { CrowdedGate, OverlayFit } from '../../../src/picture/paint/overlay';
import type { Palette } from '../../../src/picture/paint/theme';
import type { Dot } from '../../../src/picture/place/crowd';
import type { Drawing, LabelShape } from '../../../src/picture/place/drawing';
import type { Showing } from '../../../src/picture/show/showing';

/** An overlay that notes what it was given. */
export class NotingOverlay {
  fits: { fit: OverlayFit; theme: Palette }[] = [];
  crowds: { dots: Dot[]; gates: readonly CrowdedGate[]; labels: readonly LabelShape[] }[] = [];
  heads: (readonly LabelShape[])[] = [];
  hidden = 0;

  fit(fit: OverlayFit, theme: Palette): void {
    this.fits.push({ fit, theme });
  }
  showCrowd(dots: readonly Dot[], gates: readonly CrowdedGate[], labels: readonly LabelShape[]): void {
    this.crowds.push({ dots: dots.map((dot) => ({ ...dot })), gates, labels });
  }
  writeHead(labels: readonly LabelShape[]): void {
    this.heads.push(labels);
  }
  hide(): void {
    this.hidden += 1;
  }
}

type DecksOf = ConstructorParameters<typeof Showing>[0]['decks'];

/** Decks that note what is painted. */
export class NotingDecks implements DecksOf {
  shown: { drawing: Drawing; theme: Palette; density: number }[] = [];
  grounds: { drawing: Drawing; theme: Palette }[] = [];
  forgotten = 0;

  show(drawing: Drawing, theme: Palette, density: number): void {
    this.shown.push({ drawing, theme, density });
  }
  showGround(drawing: Drawing, theme: Palette): void {
    this.grounds.push({ drawing, theme });
  }
  forget(): void {
    this.forgotten += 1;
  }
  get last(): Drawing {
    return this.shown.at(-1)!.drawing;
  }
}

/** A clock and frames that come when they are called for. Call `stop` at the end. */
export class StageClock {
  now = 1000;
  private asked = new Map<number, FrameRequestCallback>();
  private last = 0;

  constructor() {
    vi.stubGlobal('requestAnimationFrame', (work: FrameRequestCallback) => {
      this.last += 1;
      this.asked.set(this.last, work);
      return this.last;
    });
    vi.stubGlobal('cancelAnimationFrame', (id: number) => {
      this.asked.delete(id);
    });
    vi.spyOn(performance, 'now').mockImplementation(() => this.now);
  }

  /** How many wait for the next frame. */
  get waiting(): number {
    return this.asked.size;
  }

  /** So many ms later the next frame comes. */
  pass(ms: number): void {
    this.now += ms;
    const all = [...this.asked.values()];
    this.asked.clear();
    for (const work of all) work(this.now);
  }

  stop(): void {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }
}
