// The picture on the page. Its one verb is `draw(view)`; it knows no rules. Phaser's chunk begins here.
import { Game, Scale, WEBGL } from 'phaser';
import { Overlay } from '../paint/overlay';
import { cssOf } from '../paint/theme';
import { loadType, measurer } from '../paint/type';
import { DecksScene } from './decks-scene';
import { Frames } from './frames';
import { drawer, PictureUnavailable, type Picture, type PictureOptions } from './picture';
import { PictureCanvas } from './screen';
import { Showing, type PictureSettings } from './showing';

/**
 * Smooth edges cost a processor more than all the rest of a frame: where it draws alone, only so many pixels
 * have them.
 */
const SMOOTH = 600_000;

/** What the page asked for; for the rest the usual. */
function settingsOf(options: PictureOptions): PictureSettings {
  return {
    theme: 'dark',
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    mirror: false,
    autoplay: true,
    labels: 'screen',
    scale: 1,
    ...options,
  };
}

/** Starts Phaser in an element, with nothing of it but a canvas and one scene. */
export async function startGame(
  element: HTMLElement,
  { pixels }: PictureCanvas,
  hardware: boolean,
): Promise<{ game: Game; scene: DecksScene }> {
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
      ...pixels,
      scale: { mode: Scale.NONE, expandParent: false },
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: {
        antialias: true,
        antialiasGL: hardware || pixels.width * pixels.height <= SMOOTH,
        powerPreference: 'low-power',
      },
      scene,
    });
  } catch (cause) {
    throw new PictureUnavailable('failed', cause);
  }
  await created;
  game.canvas.setAttribute('aria-hidden', 'true');
  return { game, scene };
}

/** Tells when the canvas is lost, and when it is back. */
function watchLoss({ canvas }: Game, told: (lost: boolean) => void): void {
  const tell = ({ type }: Event) => {
    told(type === 'webglcontextlost');
  };
  canvas.addEventListener('webglcontextlost', tell);
  canvas.addEventListener('webglcontextrestored', tell);
}

/** Puts the picture into an element. Rejects with `PictureUnavailable` where it cannot be drawn. */
export async function mountPicture(element: HTMLElement, options: PictureOptions = {}): Promise<Picture> {
  const by = drawer();
  if (by === 'none') throw new PictureUnavailable('no-webgl');
  const settings = settingsOf(options);
  const screen = new PictureCanvas(element);
  const { game, scene } = await startGame(element, screen, by === 'hardware');
  const overlay = new Overlay(element);
  const wake = () => {
    frames.wake();
  };
  const showing = new Showing({ decks: scene, overlay, screen, measure: measurer(), wake }, settings);
  const frames = new Frames(game.loop, () => showing.step(performance.now()));
  const stand = () => {
    element.style.backgroundColor = cssOf(showing.night);
  };
  stand();
  scene.events.on('update', () => {
    frames.step();
  });
  // Phaser writes its own size on the canvas each time it looks.
  game.scale.on(Scale.Events.RESIZE, () => screen.place());
  screen.take(game.canvas, (width, height) => game.scale.resize(width, height));
  const resize = () => {
    if (!screen.read()) return;
    screen.fit();
    showing.settle();
  };
  const watcher = new ResizeObserver(resize);
  watcher.observe(element);
  // Text is set anew once its type is there; without it, in what the browser has.
  const settle = () => {
    showing.settle();
  };
  void Promise.all([loadType(), document.fonts.ready]).then(settle, settle);
  watchLoss(game, (lost) => {
    showing.lost(lost);
  });
  frames.wake();

  return {
    draw: (view) => showing.draw(view),
    fade: (from, to, share) => showing.fade(from, to, share),
    play: (speed) => showing.play(speed),
    pause: () => showing.pause(),
    skip: () => showing.skip(),
    adjust(changed) {
      showing.adjust(changed);
      stand();
    },
    resize,
    destroy() {
      watcher.disconnect();
      showing.end();
      overlay.remove();
      game.destroy(true);
      // The game ends itself in its next step, and it may be asleep.
      game.loop.wake();
    },
  };
}
