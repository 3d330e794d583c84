// The first hours on the stage: the crowd over the gates, clock and figures above, while the decks stand
// still below.
import type { CrowdedGate, Overlay } from '../paint/overlay';
import type { Palette } from '../paint/theme';
import type { LabelShape } from '../place/drawing';
import { groundOf, stripOf } from '../place/crowd-ground';
import { hourHead, hourNames, type PlacedView } from '../place/hour-labels';
import type { TextWidth } from '../place/labels';
import { Playback } from './playback';
import type { PictureCanvas } from './screen';

/** What the crowd moves on, and in which colours. */
export interface StagedView extends PlacedView {
  theme: Palette;
}

/** Clock and figures are written anew after so many ms. */
const TELL_MS = 200;

/** Plays the hours of a View over its drawing. */
export class FirstHours {
  /** Null where there is no stream. */
  playback: Playback | null = null;
  private standing: StagedView | null = null;
  private ticking = 0;
  private last = 0;
  private told = 0;

  /** `onEnd`: told when the last hour has passed. */
  constructor(
    private readonly overlay: Pick<Overlay, 'fit' | 'showCrowd' | 'writeHead' | 'hide'>,
    private readonly screen: Pick<PictureCanvas, 'width' | 'density'>,
    private readonly measure: TextWidth,
    private readonly onEnd: () => void,
  ) {}

  /** Whether hours are passing. */
  get playing(): boolean {
    return this.playback?.state === 'playing';
  }

  /** Takes up the stream of a view, or drops the one before; `still`: one moment of it, without a move. */
  begin(standing: StagedView, still: boolean): void {
    const { view, drawing } = standing;
    this.end();
    this.playback = view.stream && new Playback(view.stream, groundOf(drawing, view));
    if (!this.playback) return;
    if (still) this.playback.still();
    this.stand(standing);
    if (!still) this.play(1);
  }

  /** Fits another size or theme. */
  stand(standing: StagedView): void {
    const { playback } = this;
    if (!playback) return;
    const { view, drawing, theme } = standing;
    const { width, density } = this.screen;
    const ground = groundOf(drawing, view);
    const low = Math.max(...this.head(standing, playback).map(({ y, h }) => y + h));
    this.standing = standing;
    const head = { y: 0, h: Math.ceil(low + 2) };
    this.overlay.fit({ machine: stripOf(drawing), head, width, density, dot: ground.dot }, theme);
    playback.move(ground);
    this.paint();
  }

  /** Goes on at this speed; from the start once it has ended. */
  play(speed: number): void {
    this.playback?.play(speed);
    this.last = performance.now();
    cancelAnimationFrame(this.ticking);
    this.ticking = requestAnimationFrame(this.tick);
  }

  /** Stands still where it is. */
  pause(): void {
    this.playback?.pause();
    this.paint();
  }

  /** To the last hour. */
  skip(): void {
    this.playback?.skip();
    this.paint();
  }

  /** Takes everything off the stage. */
  end(): void {
    cancelAnimationFrame(this.ticking);
    this.playback = null;
    this.standing = null;
    this.overlay.hide();
  }

  private readonly tick = (): void => {
    const { playback } = this;
    if (!playback || !this.playing) return;
    const now = performance.now();
    playback.step(Math.min(100, now - this.last));
    this.last = now;
    this.paint();
    if (this.playing) this.ticking = requestAnimationFrame(this.tick);
    else this.onEnd();
  };

  private paint(): void {
    const { playback, standing, overlay, measure } = this;
    if (!playback || !standing) return;
    const now = performance.now();
    if (now - this.told > TELL_MS || !this.playing) {
      this.told = now;
      overlay.writeHead(this.head(standing, playback));
    }
    const { crowd, jams, failing, moment } = playback;
    const gates = standing.view.gates.map(({ id }, index): CrowdedGate => ({
      block: standing.drawing.blocks[id]!,
      jam: jams[index] ?? 0,
      failing: failing[index] ?? 0,
    }));
    overlay.showCrowd(crowd.dots, gates, Object.values(hourNames(standing, measure, moment, jams)));
  }

  private head(standing: StagedView, { moment, every }: Playback): LabelShape[] {
    return Object.values(hourHead(standing, this.measure, moment, every));
  }
}
