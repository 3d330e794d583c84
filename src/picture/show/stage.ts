// The picture on the page. Its one verb is `draw(view)`; it knows no rules. Phaser's chunk begins here.
import { Game, Scale, WEBGL } from 'phaser';
import { DecksScene } from './decks-scene';
import type { Drawing } from '../place/drawing';
import { layout } from '../place/layout';
import { newsBetween, type News } from '../view/news';
import { Overlay } from '../paint/overlay';
import { leastAt } from '../place/frame';
import { drawer, PictureUnavailable, type Labels, type Picture, type PictureOptions } from './picture';
import { PictureCanvas } from './screen';
import { Show, withoutLive } from './show';
import { themeOf, type ThemeName } from '../paint/theme';
import { drawingBetween, faded, LASTS } from '../place/transition';
import { loadType, measurer } from '../paint/type';
import type { View } from '../view/view';

/** Smooth edges cost a processor more than all the rest of a frame: where it draws alone, only so many pixels have them. */
const SMOOTH = 600_000;

/** Puts the picture into an element. Rejects with `PictureUnavailable` where it cannot be drawn. */
export async function mountPicture(element: HTMLElement, options: PictureOptions = {}): Promise<Picture> {
  const by = drawer();
  if (by === 'none') throw new PictureUnavailable('no-webgl');
  let settings = {
    theme: 'dark' as ThemeName,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    mirror: false,
    autoplay: true,
    labels: 'screen' as Labels,
    scale: 1,
    ...options,
  };
  let theme = themeOf(settings.theme);
  const screen = new PictureCanvas(element);
  let ready = () => {};
  const created = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const scene = new DecksScene(ready);
  let game: Game;
  try {
    game = new Game({
      type: WEBGL,
      parent: element,
      banner: false,
      disableContextMenu: false,
      autoFocus: false,
      transparent: true,
      ...screen.pixels,
      scale: { mode: Scale.NONE, expandParent: false },
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: {
        antialias: true,
        antialiasGL: by === 'hardware' || screen.pixels.width * screen.pixels.height <= SMOOTH,
        powerPreference: 'low-power',
      },
      scene,
    });
  } catch (cause) {
    throw new PictureUnavailable('failed', cause);
  }
  await created;
  game.canvas.setAttribute('aria-hidden', 'true');
  const overlay = new Overlay(element);
  const ground = () => {
    element.style.backgroundColor = `#${theme.night.toString(16).padStart(6, '0')}`;
  };
  ground();

  const measure = measurer();
  const tell = () => settings.onPlaying?.(show.playback?.state ?? null);
  const show = new Show(overlay, screen, measure, tell);
  let view: View | null = null;
  let shown: Drawing | null = null;
  let target: Drawing | null = null;
  let from: Drawing | null = null;
  let began = 0;
  let frames = 0;
  /** What the view is being faded in over, and how far (0-1); null at every other time. */
  let beginning: { view: View; share: number } | null = null;
  let gone = false;

  const paint = (drawing: Drawing) => {
    shown = drawing;
    scene.show(drawing, theme, screen.density);
  };
  /** Runs the loop for at least two frames: one to draw, one to be sure it is on the screen. */
  const wake = () => {
    frames = 2;
    if (!game.loop.running) game.loop.wake(true);
  };
  const step = () => {
    if (gone) return;
    if (target && from) {
      const share = Math.min(1, (performance.now() - began) / LASTS);
      paint(drawingBetween(from, target, share));
      frames = 2;
      if (share < 1) return;
      from = null;
    }
    frames -= 1;
    if (frames < 0) game.loop.sleep();
  };
  scene.events.on('update', step);

  let news: News = new Set();
  /** In a room words are read against the height of the whole screen, of which the picture may be a band. */
  const least = () =>
    settings.labels === 'projector'
      ? 0.03 * Math.max(screen.height, Math.min(window.innerHeight, screen.height * 3))
      : leastAt(screen.width, screen.height, settings.scale);
  const place = (next: View) =>
    layout(next, {
      width: screen.width,
      height: screen.height,
      measure,
      mirror: settings.mirror,
      news,
      least: least(),
    });
  /** What the decks show of it: what changes with the hours is the show's. */
  const decked = (drawing: Drawing): Drawing => (show.playback ? withoutLive(drawing) : drawing);
  const settle = () => {
    // A hidden element is drawn when it gets a size.
    if (!view || gone || screen.hidden) return;
    const placed = place(view);
    target = decked(placed);
    if (beginning) target = faded(place(beginning.view), target, beginning.share);
    from = null;
    scene.forget();
    scene.showGround(target, theme);
    paint(target);
    show.stand({ view, drawing: placed, theme, mirror: settings.mirror });
    wake();
  };
  // Phaser writes its own size on the canvas each time it looks.
  game.scale.on(Scale.Events.RESIZE, () => screen.place());
  screen.take(game.canvas, (width, height) => game.scale.resize(width, height));
  const resize = () => {
    if (!screen.read()) return;
    screen.fit();
    settle();
  };
  const watcher = new ResizeObserver(resize);
  watcher.observe(element);
  // Text is set anew once its type is there; without it, in what the browser has.
  void Promise.all([loadType(), document.fonts.ready]).then(settle, settle);
  const lost = (event: Event) => {
    settings.onLost?.(event.type === 'webglcontextlost');
    if (event.type === 'webglcontextrestored') settle();
  };
  game.canvas.addEventListener('webglcontextlost', lost);
  game.canvas.addEventListener('webglcontextrestored', lost);
  wake();

  return {
    draw(next) {
      if (view && JSON.stringify(view) === JSON.stringify(next)) return;
      const other = next.turn !== view?.turn || JSON.stringify(next.stream) !== JSON.stringify(view.stream);
      news = newsBetween(view, next);
      view = next;
      beginning = null;
      const placed = place(next);
      if (other) {
        const streamed = show.playback !== null;
        show.begin(
          { view: next, drawing: placed, theme, mirror: settings.mirror },
          settings.reducedMotion || !settings.autoplay,
        );
        if (streamed || show.playback) tell();
      } else show.stand({ view: next, drawing: placed, theme, mirror: settings.mirror });
      const drawing = decked(placed);
      target = drawing;
      if (!shown) scene.showGround(drawing, theme);
      if (!shown || settings.reducedMotion) {
        from = null;
        paint(drawing);
      } else {
        from = shown;
        began = performance.now();
      }
      wake();
    },
    fade(one, other, share) {
      view = other;
      news = new Set();
      from = null;
      beginning = share < 1 ? { view: one, share } : null;
      settle();
    },
    play(speed = 1) {
      if (!show.playback || settings.reducedMotion) return;
      show.play(speed);
      tell();
    },
    pause() {
      show.pause();
      tell();
    },
    skip() {
      show.skip();
      tell();
    },
    adjust(changed) {
      settings = { ...settings, ...changed };
      if (settings.reducedMotion && show.playing) {
        show.skip();
        tell();
      }
      theme = themeOf(settings.theme);
      ground();
      settle();
    },
    resize,
    destroy() {
      gone = true;
      watcher.disconnect();
      show.end();
      overlay.remove();
      game.destroy(true);
      // The game ends itself in its next step, and it may be asleep.
      game.loop.wake();
    },
  };
}
