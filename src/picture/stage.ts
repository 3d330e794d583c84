// The picture on the page. Its one verb is `draw(view)`; it knows no rules. Phaser's chunk begins here.
import { Game, Scale, WEBGL } from 'phaser';
import { Backdrop } from './backdrop';
import { CrowdScene } from './crowd-scene';
import { DecksScene } from './decks-scene';
import { turned, type Drawing } from './drawing';
import { headLabels, layout } from './layout';
import { groundOf } from './machine';
import { hasWebGL, PictureUnavailable, type Labels, type Picture, type PictureOptions } from './picture';
import { Playback } from './playback';
import { Sharpness } from './sharpness';
import { themeOf, type ThemeName } from './theme';
import { drawingBetween, faded, LASTS } from './transition';
import { loadType, measurer } from './type';
import type { View } from './view';

/** Puts the picture into an element. Rejects with `PictureUnavailable` where it cannot be drawn. */
export async function mountPicture(element: HTMLElement, options: PictureOptions = {}): Promise<Picture> {
  if (!hasWebGL()) throw new PictureUnavailable('no-webgl');
  let settings = { theme: 'dark' as ThemeName, reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches, mirror: false, autoplay: true, labels: 'screen' as Labels, ...options };
  let theme = themeOf(settings.theme);
  const sharpness = new Sharpness();
  const size = () => {
    const { width, height } = element.getBoundingClientRect();
    return { width: Math.max(1, width), height: Math.max(1, height), density: Math.min(3, window.devicePixelRatio || 1) * sharpness.share };
  };
  let canvas = size();
  const waits: (() => void)[] = [];
  const created = [0, 1].map(() => new Promise<void>((resolve) => waits.push(resolve)));
  const scene = new DecksScene(waits[0]!);
  const crowdScene = new CrowdScene(waits[1]!);
  let game: Game;
  try {
    game = new Game({
      type: WEBGL, parent: element, banner: false, disableContextMenu: false, autoFocus: false, transparent: true,
      width: Math.round(canvas.width * canvas.density), height: Math.round(canvas.height * canvas.density),
      scale: { mode: Scale.NONE, expandParent: false },
      audio: { noAudio: true }, input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialias: true, powerPreference: 'low-power' }, scene: [scene, crowdScene],
    });
  } catch (cause) {
    throw new PictureUnavailable('failed', cause);
  }
  await created[0];
  game.scene.start('crowd');
  await created[1];
  game.canvas.setAttribute('aria-hidden', 'true');
  const backdrop = new Backdrop(element, game.canvas);
  const ground = () => { element.style.backgroundColor = `#${theme.night.toString(16).padStart(6, '0')}`; };
  ground();

  const measure = measurer();
  let view: View | null = null;
  let shown: Drawing | null = null;
  let target: Drawing | null = null;
  let from: Drawing | null = null;
  let playback: Playback | null = null;
  let began = 0;
  let told = 0;
  let last = 0;
  let frames = 0;
  /** What the view is being faded in over, and how far (0-1); null at every other time. */
  let beginning: { view: View; share: number } | null = null;
  let gone = false;

  const paint = (drawing: Drawing) => {
    shown = drawing;
    scene.show(drawing, theme, canvas.density);
  };
  /** Runs the loop for at least two frames: one to draw, one to be sure it is on the screen. */
  const wake = () => {
    frames = 2;
    last = performance.now();
    if (!game.loop.running) game.loop.wake(true);
  };
  /** Clock and figures as they stand in the stream. */
  const figuresNow = (of: View, { frame, labels }: Drawing) => {
    const figures = Object.entries(headLabels(of, frame, measure, playback?.moment, playback?.every)).filter(([key]) => labels[key]);
    return settings.mirror ? turned(Object.fromEntries(figures), frame.width) : Object.fromEntries(figures);
  };
  const paintCrowd = () => {
    if (!playback || !view || !target) return;
    const now = performance.now();
    if (now - told > 120 || playback.state !== 'playing') {
      told = now;
      const figures = figuresNow(view, target);
      if (backdrop.shown) backdrop.write(Object.values(figures).filter(({ spaced }) => !spaced), theme);
      else scene.showLabels(figures, theme, canvas.density);
    }
    crowdScene.show(playback.crowd, view.gates.map(({ id }) => target!.blocks[id]!), playback.jams, theme, canvas.density);
  };
  const tell = () => settings.onPlaying?.(playback?.state ?? null);
  const step = () => {
    if (gone) return;
    const now = performance.now();
    const passed = Math.min(100, now - last);
    last = now;
    if (target && from) {
      const share = Math.min(1, (now - began) / LASTS);
      paint(drawingBetween(from, target, share));
      frames = 2;
      if (share < 1) return;
      from = null;
    }
    if (playback?.state === 'playing') {
      // The decks stand still while the crowd moves: they become one picture, so that only the crowd is drawn anew.
      if (!scene.frozen && view && target) scene.freeze(Object.keys(headLabels(view, target.frame, measure)).filter((key) => !key.startsWith('caption')), backdrop);
      else {
        if (sharpness.note(passed)) refit();
        playback.step(passed);
      }
      paintCrowd();
      frames = 2;
      if (playback.state !== 'playing') tell();
    }
    frames -= 1;
    if (frames >= 0) return;
    if (sharpness.rest()) resize();
    else game.loop.sleep();
  };
  scene.events.on('update', step);

  let news = new Set<string>();
  /** In a room words are read against the height of the whole screen, of which the picture may be a band. */
  const least = () => (settings.labels === 'projector' ? 0.03 * Math.max(canvas.height, Math.min(window.innerHeight, canvas.height * 3)) : 0);
  const place = (next: View) => layout(next, { width: canvas.width, height: canvas.height, measure, mirror: settings.mirror, news, least: least() });
  const prepareCrowd = () => {
    if (!playback || !target || !view) return;
    const places = groundOf(target, view);
    crowdScene.prepare(theme, places.dot, canvas.density);
    playback.move(places);
  };
  const settle = () => {
    // An element that is hidden has no size; it is drawn when it gets one.
    if (!view || gone || canvas.width < 2 || canvas.height < 2) return;
    target = place(view);
    if (beginning) target = faded(place(beginning.view), target, beginning.share);
    from = null;
    scene.forget();
    scene.showGround(target, theme);
    paint(target);
    prepareCrowd();
    paintCrowd();
    wake();
  };
  /** On the page the canvas is as large as its element, whatever Phaser writes each time it looks. */
  const fill = () => Object.assign(game.canvas.style, { width: '100%', height: '100%' });
  game.scale.on(Scale.Events.RESIZE, fill);
  /** As many pixels as the screen has for this element. */
  const fit = () => {
    game.scale.resize(Math.round(canvas.width * canvas.density), Math.round(canvas.height * canvas.density));
    fill();
  };
  const resize = () => {
    const next = size();
    if (next.width === canvas.width && next.height === canvas.height && next.density === canvas.density) return;
    canvas = next;
    fit();
    settle();
  };
  /** Fewer pixels or more, in the middle of a move. */
  const refit = () => {
    canvas = size();
    fit();
    scene.forget();
    if (playback && target && view) crowdScene.prepare(theme, groundOf(target, view).dot, canvas.density);
  };
  const watcher = new ResizeObserver(resize);
  watcher.observe(element);
  fit();
  // Text is set anew once its type is there; without it, in what the browser has.
  void Promise.all([loadType(), document.fonts.ready]).then(settle, settle);
  const lost = (event: Event) => {
    settings.onLost?.(event.type === 'webglcontextlost');
    if (event.type === 'webglcontextrestored') settle();
  };
  game.canvas.addEventListener('webglcontextlost', lost);
  game.canvas.addEventListener('webglcontextrestored', lost);
  wake();

  const startStream = (next: View, drawing: Drawing) => {
    crowdScene.clear();
    const streamed = playback !== null;
    playback = next.stream && new Playback(next.stream, groundOf(drawing, next));
    if (!playback) {
      if (streamed) tell();
      return;
    }
    prepareCrowd();
    if (settings.reducedMotion || !settings.autoplay) playback.still();
    else playback.play(1);
    tell();
  };

  return {
    draw(next) {
      if (view && JSON.stringify(view) === JSON.stringify(next)) return;
      const other = next.turn !== view?.turn || JSON.stringify(next.stream) !== JSON.stringify(view.stream);
      const before = new Set<string>(view?.nodes.map(({ id }) => id) ?? next.nodes.map(({ id }) => id));
      news = new Set(next.nodes.filter(({ id }) => !before.has(id)).map(({ id }) => id));
      view = next;
      beginning = null;
      const placed = place(next);
      target = placed;
      if (other) startStream(next, placed);
      // A stream begins with its first hour, a still has an hour of its own: not with how it will end.
      const drawing = playback ? { ...placed, labels: { ...placed.labels, ...figuresNow(next, placed) } } : placed;
      target = drawing;
      if (!shown) scene.showGround(drawing, theme);
      if (!shown || settings.reducedMotion) {
        from = null;
        paint(drawing);
      } else {
        from = shown;
        began = performance.now();
      }
      if (playback && playback.state !== 'playing') paintCrowd();
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
      if (!playback || settings.reducedMotion) return;
      playback.play(speed);
      tell();
      wake();
    },
    pause() {
      playback?.pause();
      tell();
    },
    skip() {
      playback?.skip();
      settle();
      tell();
    },
    adjust(changed) {
      settings = { ...settings, ...changed };
      if (settings.reducedMotion && playback?.state === 'playing') {
        playback.skip();
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
      backdrop.remove();
      game.destroy(true);
      // The game ends itself in its next step, and it may be asleep.
      game.loop.wake();
    },
  };
}
