// The first hours on the stage: the crowd over the gates, clock and counters above, while the decks stand still below.
import type { Backdrop } from './backdrop';
import type { CrowdScene } from './crowd-scene';
import type { DecksScene } from './decks-scene';
import { turned, type Drawing } from './drawing';
import type { Measure } from './labels';
import { headLabels } from './layout';
import { groundOf, stripOf } from './machine';
import { Playback } from './playback';
import type { Screen } from './screen';
import type { Theme } from './theme';
import type { View } from './view';

/** What the crowd moves on. */
export interface Standing { view: View; drawing: Drawing; theme: Theme; mirror: boolean }

/** Clock and figures are written anew after so many ms. */
const TELL_MS = 200;

export class Show {
  /** Null where there is no stream. */
  playback: Playback | null = null;
  private told = 0;

  constructor(private readonly decks: DecksScene, private readonly crowd: CrowdScene, private readonly backdrop: Backdrop, private readonly screen: Screen, private readonly measure: Measure) {}

  get playing(): boolean {
    return this.playback?.state === 'playing';
  }

  /** Takes up the stream of a view, or drops the one before; `still`: one moment of it, without a move. */
  begin(standing: Standing, still: boolean): void {
    const { view, drawing } = standing;
    this.crowd.clear();
    this.playback = view.stream && new Playback(view.stream, groundOf(drawing, view));
    if (!this.playback) return;
    this.prepare(standing);
    if (still) this.playback.still();
    else this.playback.play(1);
  }

  /** Clock and figures as they stand in the stream. */
  figures({ view, drawing: { frame, labels }, mirror }: Standing): Drawing['labels'] {
    const figures = Object.fromEntries(Object.entries(headLabels(view, frame, this.measure, this.playback?.moment, this.playback?.every)).filter(([key]) => labels[key]));
    return mirror ? turned(figures, frame.width) : figures;
  }

  /** Fits another size, theme or number of pixels. */
  prepare({ view, drawing, theme }: Standing): void {
    if (!this.playback) return;
    const places = groundOf(drawing, view);
    this.crowd.prepare(theme, places.dot, this.screen.density);
    this.playback.move(places);
  }

  paint(standing: Standing): void {
    const { playback, backdrop, screen } = this;
    if (!playback) return;
    const { view, drawing, theme } = standing;
    const now = performance.now();
    if (now - this.told > TELL_MS || !this.playing) {
      this.told = now;
      const figures = this.figures(standing);
      if (backdrop.shown) backdrop.write(Object.values(figures).filter(({ spaced }) => !spaced), theme);
      else this.decks.showLabels(figures, theme, screen.density);
    }
    this.crowd.show(playback.crowd, view.gates.map(({ id }) => drawing.blocks[id]!), playback.jams, theme, screen.density, screen.strip?.y ?? 0);
  }

  /** Lets so many ms pass. The decks become one still picture, so that only the strip with the crowd is drawn anew. */
  step(standing: Standing, ms: number): void {
    const { view, drawing } = standing;
    if (!this.decks.frozen) this.decks.freeze(Object.keys(headLabels(view, drawing.frame, this.measure)).filter((key) => !key.startsWith('caption')), this.backdrop);
    else {
      if (this.backdrop.shown) this.screen.cover(stripOf(groundOf(drawing, view)));
      if (this.screen.sharpness.note(ms)) {
        this.screen.read();
        this.screen.fit();
        this.decks.forget();
        this.crowd.prepare(standing.theme, groundOf(drawing, view).dot, this.screen.density);
      }
      this.playback?.step(ms);
    }
    this.paint(standing);
  }
}
