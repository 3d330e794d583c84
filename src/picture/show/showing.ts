// What is being shown: a View laid out on the canvas as it is now, moved to from the one before, or faded in
// over another.
import type { Overlay } from '../paint/overlay';
import { themeOf, type Palette } from '../paint/theme';
import type { Drawing } from '../place/drawing';
import { leastAt } from '../place/frame';
import { withoutLive } from '../place/hour-labels';
import type { TextWidth } from '../place/labels';
import { layout } from '../place/layout';
import { newsBetween, type News } from '../view/news';
import type { View } from '../view/view';
import { FirstHours, type StagedView } from './first-hours';
import type { Picture, PictureOptions } from './picture';
import type { PictureCanvas } from './screen';
import { drawingBetween, faded, LASTS } from './transition';

/** What the page asked for, with what it left open. */
export type PictureSettings = PictureOptions &
  Required<Pick<PictureOptions, 'theme' | 'reducedMotion' | 'mirror' | 'autoplay' | 'labels' | 'scale'>>;

/** What paints the decks: the scene. */
interface DecksPainter {
  /** What lies under a drawing; once per size or theme. */
  showGround(drawing: Drawing, theme: Palette): void;
  show(drawing: Drawing, theme: Palette, density: number): void;
  /** Sets all words anew when they are next shown. */
  forget(): void;
}

/** What there is to show with. */
export interface ShowingMeans {
  decks: DecksPainter;
  overlay: Pick<Overlay, 'fit' | 'showCrowd' | 'writeHead' | 'hide'>;
  screen: Pick<PictureCanvas, 'width' | 'height' | 'density' | 'hidden' | 'around'>;
  measure: TextWidth;
  /** Asks for frames; `step` is called in each. */
  wake: () => void;
}

/** Labels of a projector, as a share of the height of the screen. */
const PROJECTED = 0.03;

/** The smallest lettering, px; 0 where the measures alone decide. */
function leastOf({ width, height, around }: ShowingMeans['screen'], settings: PictureSettings): number {
  // In a room words are read against the height of the whole screen, of which the picture may be a band.
  return settings.labels === 'projector'
    ? PROJECTED * Math.max(height, Math.min(around, height * 3))
    : leastAt(width, height, settings.scale);
}

/** Whether two Views would be drawn alike. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** One View at a time, and the way to it. */
export class Showing implements Pick<Picture, 'draw' | 'fade' | 'play' | 'pause' | 'skip' | 'adjust'> {
  private readonly hours: FirstHours;
  private theme: Palette;
  private view: View | null = null;
  private news: News = new Set();
  /** What the view is being faded in over, and how far (0-1); null at every other time. */
  private beginning: { view: View; share: number } | null = null;
  /** What is on the decks; what they move from, while they move, to what, since when (ms). */
  private shown: Drawing | null = null;
  private move: { from: Drawing; to: Drawing; began: number } | null = null;
  private gone = false;

  constructor(
    private readonly means: ShowingMeans,
    private settings: PictureSettings,
  ) {
    this.theme = themeOf(settings.theme);
    this.hours = new FirstHours(means.overlay, means.screen, means.measure, () => {
      this.tell();
    });
  }

  draw(next: View): void {
    const { view, hours, settings } = this;
    if (view && same(view, next)) return;
    const other = next.turn !== view?.turn || !same(next.stream, view.stream);
    this.news = newsBetween(view, next);
    this.view = next;
    this.beginning = null;
    const standing = this.standing(next);
    if (other) {
      const streamed = hours.playback !== null;
      hours.begin(standing, settings.reducedMotion || !settings.autoplay);
      if (streamed || hours.playback) this.tell();
    } else hours.stand(standing);
    this.moveTo(this.decked(standing.drawing));
  }

  fade(from: View, to: View, share: number): void {
    this.view = to;
    this.news = new Set();
    this.move = null;
    this.beginning = share < 1 ? { view: from, share } : null;
    this.settle();
  }

  play(speed = 1): void {
    if (!this.hours.playback || this.settings.reducedMotion) return;
    this.hours.play(speed);
    this.tell();
  }

  pause(): void {
    this.hours.pause();
    this.tell();
  }

  skip(): void {
    this.hours.skip();
    this.tell();
  }

  adjust(changed: PictureOptions): void {
    this.settings = { ...this.settings, ...changed };
    if (this.settings.reducedMotion && this.hours.playing) this.skip();
    this.theme = themeOf(this.settings.theme);
    this.settle();
  }

  /** The colour everything stands on, 0xRRGGBB. */
  get night(): number {
    return this.theme.night;
  }

  /** Told by the browser: the canvas was lost (true), or is back. */
  lost(lost: boolean): void {
    this.settings.onLost?.(lost);
    if (!lost) this.settle();
  }

  /** Shows the same again, without a move, as size, theme and type are now. */
  settle(): void {
    const { view, gone, means, theme, beginning } = this;
    // A hidden element is drawn when it gets a size.
    if (!view || gone || means.screen.hidden) return;
    const standing = this.standing(view);
    const still = this.decked(standing.drawing);
    const drawing = beginning ? faded(this.placed(beginning.view), still, beginning.share) : still;
    this.move = null;
    means.decks.forget();
    means.decks.showGround(drawing, theme);
    this.paint(drawing);
    this.hours.stand(standing);
    means.wake();
  }

  /** Goes on with a move; whether it goes on after this. `now` in ms. */
  step(now: number): boolean {
    const { move, gone } = this;
    if (!move || gone) return false;
    const share = Math.min(1, (now - move.began) / LASTS);
    this.paint(drawingBetween(move.from, move.to, share));
    if (share >= 1) this.move = null;
    return share < 1;
  }

  /** Shows nothing more. */
  end(): void {
    this.gone = true;
    this.hours.end();
  }

  private tell(): void {
    this.settings.onPlaying?.(this.hours.playback?.state ?? null);
  }

  private placed(view: View): Drawing {
    const { means, settings, news } = this;
    const { screen, measure } = means;
    const { width, height } = screen;
    const least = leastOf(screen, settings);
    return layout(view, { width, height, measure, mirror: settings.mirror, news, least });
  }

  private standing(view: View): StagedView {
    return { view, drawing: this.placed(view), theme: this.theme, mirror: this.settings.mirror };
  }

  /** What the decks show of a drawing: what changes with the hours is theirs. */
  private decked(drawing: Drawing): Drawing {
    return this.hours.playback ? withoutLive(drawing) : drawing;
  }

  private moveTo(drawing: Drawing): void {
    const { shown, means, settings, theme } = this;
    if (!shown) means.decks.showGround(drawing, theme);
    if (!shown || settings.reducedMotion) {
      this.move = null;
      this.paint(drawing);
    } else this.move = { from: shown, to: drawing, began: performance.now() };
    means.wake();
  }

  private paint(drawing: Drawing): void {
    this.shown = drawing;
    this.means.decks.show(drawing, this.theme, this.means.screen.density);
  }
}
