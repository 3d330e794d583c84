// The first hours on the stage: the crowd over the gates, clock and figures above, while the decks stand still below.
import { turned, type Drawing, type LabelShape } from '../place/drawing';
import type { TextWidth } from '../place/labels';
import { headLabels } from '../place/layout';
import { groundOf, stripOf } from '../place/machine';
import type { Overlay } from '../paint/overlay';
import { finishedLabels, whoLabels } from '../place/panels';
import { Playback } from './playback';
import type { PictureCanvas } from './screen';
import type { Palette } from '../paint/theme';
import type { View } from '../view/view';

/** What the crowd moves on. */
export interface ShowGround {
  view: View;
  drawing: Drawing;
  theme: Palette;
  mirror: boolean;
}

/** Clock and figures are written anew after so many ms. */
const TELL_MS = 200;
/** Labels that change while the hours run. */
const LIVE = /^(date|clock|dot|counter\.|gate\.|finished|who\.)/;

/** What the decks show of a drawing while the hours are being looked at. */
export function withoutLive(drawing: Drawing): Drawing {
  return {
    ...drawing,
    labels: Object.fromEntries(Object.entries(drawing.labels).filter(([key]) => !LIVE.test(key))),
  };
}

export class Show {
  /** Null where there is no stream. */
  playback: Playback | null = null;
  private standing: ShowGround | null = null;
  private ticking = 0;
  private last = 0;
  private told = 0;

  /** `onEnd`: told when the last hour has passed. */
  constructor(
    private readonly overlay: Overlay,
    private readonly screen: PictureCanvas,
    private readonly measure: TextWidth,
    private readonly onEnd: () => void,
  ) {}

  get playing(): boolean {
    return this.playback?.state === 'playing';
  }

  /** Takes up the stream of a view, or drops the one before; `still`: one moment of it, without a move. */
  begin(standing: ShowGround, still: boolean): void {
    const { view, drawing } = standing;
    this.end();
    this.playback = view.stream && new Playback(view.stream, groundOf(drawing, view));
    if (!this.playback) return;
    if (still) this.playback.still();
    this.stand(standing);
    if (!still) this.play(1);
  }

  /** Fits another size or theme. */
  stand(standing: ShowGround): void {
    if (!this.playback) return;
    const { view, drawing, theme } = standing;
    const { width, density } = this.screen;
    const places = groundOf(drawing, view);
    const low = Math.max(...this.head(standing).map(({ y, h }) => y + h));
    this.standing = standing;
    this.overlay.fit(stripOf(drawing), { y: 0, h: Math.ceil(low + 2) }, width, density, theme, places.dot);
    this.playback.move(places);
    this.paint();
  }

  play(speed: number): void {
    this.playback?.play(speed);
    this.last = performance.now();
    cancelAnimationFrame(this.ticking);
    this.ticking = requestAnimationFrame(this.tick);
  }

  pause(): void {
    this.playback?.pause();
    this.paint();
  }

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
    const { playback, standing } = this;
    if (!playback || !standing) return;
    const now = performance.now();
    if (now - this.told > TELL_MS || !this.playing) {
      this.told = now;
      this.overlay.writeHead(this.head(standing));
    }
    const { view, drawing } = standing;
    this.overlay.showCrowd(
      playback.crowd,
      view.gates.map(({ id }) => drawing.blocks[id]!),
      playback.jams,
      playback.failing,
      this.names(standing, playback),
    );
  }

  /** Of these labels those that have a place in the drawing, on their side of it. */
  private placed({ drawing: { labels, frame }, mirror }: ShowGround, all: Drawing['labels']): LabelShape[] {
    const found = Object.fromEntries(Object.entries(all).filter(([key]) => LIVE.test(key) && labels[key]));
    return Object.values(mirror ? turned(found, frame.width) : found);
  }

  /** Clock and figures as they stand in the stream. */
  private head(standing: ShowGround): LabelShape[] {
    const {
      view,
      drawing: { frame },
    } = standing;
    return this.placed(
      standing,
      headLabels(view, frame, this.measure, this.playback?.moment, this.playback?.every),
    );
  }

  /** Names of the gates, in coral where most fail, and how many finished applying, by their way in. */
  private names(standing: ShowGround, { jams, moment }: Playback): LabelShape[] {
    const {
      view,
      drawing: { labels, frame },
    } = standing;
    const gates = view.gates.flatMap(({ id }, index): LabelShape[] => {
      const label = labels[`gate.${id}`];
      return label ? [{ ...label, tone: (jams[index] ?? 0) > 0.5 ? 'coral' : 'chalk' }] : [];
    });
    return [
      ...gates,
      ...this.placed(standing, {
        ...finishedLabels(view, frame, this.measure, moment.finished),
        ...whoLabels(view, frame, this.measure, moment.who).labels,
      }),
    ];
  }
}
