// Draws kept pictures inside a browser, whole or with one thing missing, and compares what is seen; bundled
// by its tests
// and run in the built page.
import { Overlay } from '../../src/picture/paint/overlay';
import { cssOf } from '../../src/picture/paint/theme';
import { loadType, measurer } from '../../src/picture/paint/type';
import { stripOf } from '../../src/picture/place/crowd-ground';
import type { TextWidth } from '../../src/picture/place/labels';
import { PictureCanvas } from '../../src/picture/show/screen';
import { startGame } from '../../src/picture/show/stage';
import { drawnLines } from '../picture/drawn';
import type { KeptPicture } from '../picture/kept';
import { lessOne, pictured, removalsOf, type Pictured, type Removal } from '../picture/pictured';
import type { Widths } from '../picture/type';
import { unlike, type Patch, type Pixels } from './likeness';

/** A picture from its file, as pixels. `base64`: PNG. */
async function read(base64: string): Promise<Pixels> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const { width, height } = image;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, height);
}

/** The pixels of a file, their bytes in base 64. */
export async function pixelsOf(base64: string): Promise<{ width: number; height: number; bytes: string }> {
  const { width, height, data } = await read(base64);
  const rows = Array.from({ length: height }, (_, y) =>
    String.fromCharCode(...data.subarray(y * width * 4, (y + 1) * width * 4)),
  );
  return { width, height, bytes: btoa(rows.join('')) };
}

/** How two pictures differ, each from its file. */
export async function compareFiles(one: string, other: string): Promise<Patch[]> {
  return unlike(await read(one), await read(other));
}

/**
 * The lines of kept pictures, set in the type as it is drawn here; and how wide all words were that were
 * measured.
 */
export async function linesHere(
  pictures: readonly KeptPicture[],
): Promise<{ lines: string[][]; widths: Widths }> {
  await loadType();
  const measure = measurer();
  const widths: Record<keyof Widths, Record<string, number>> = { regular: {}, bold: {} };
  const noting: TextWidth = (text, size, bold, spaced) => {
    for (const part of [text, ...text])
      widths[bold ? 'bold' : 'regular'][part] ??= Number((measure(part, 128, bold, false) / 128).toFixed(5));
    return measure(text, size, bold, spaced);
  };
  return { lines: pictures.map((picture) => drawnLines(pictured(picture, noting))), widths };
}

type Started = Awaited<ReturnType<typeof startGame>>;

/** Draws as the stage does, but what it is given. */
class Easel {
  private readonly overlay: Overlay;
  private drawn = '';

  constructor(
    private readonly host: HTMLElement,
    private readonly screen: PictureCanvas,
    private readonly started: Started,
  ) {
    this.overlay = new Overlay(host);
  }

  /** The pixels of a picture; `name` tells it from others. */
  async draw(name: string, seen: Pictured): Promise<Pixels> {
    const { screen, started } = this;
    const { drawing, theme } = seen;
    if (this.drawn !== name) {
      started.scene.forget();
      started.scene.showGround(drawing, theme);
      this.drawn = name;
    }
    started.scene.show(drawing, theme, screen.density);
    this.cover(seen);
    started.game.loop.wake(true);
    return new Promise((done) => {
      started.game.events.once('postrender', () => {
        started.game.loop.sleep();
        done(this.gather(cssOf(theme.night)));
      });
    });
  }

  private cover({ drawing, theme, hours }: Pictured): void {
    const { overlay, screen } = this;
    overlay.hide();
    if (!hours) return;
    const { width, density } = screen;
    const { dot } = hours;
    overlay.fit({ machine: stripOf(drawing), head: { y: 0, h: 200 }, width, density, dot }, theme);
    const labels = Object.values(hours.labels);
    overlay.writeHead(labels);
    overlay.showCrowd(hours.dots, hours.gates, labels);
  }

  /** All canvases over each other, as they are seen. */
  private gather(ground: string): Pixels {
    const { width, height } = this.screen;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
    for (const layer of this.host.querySelectorAll('canvas'))
      if (layer.style.visibility !== 'hidden')
        context.drawImage(layer, 0, Number.parseFloat(layer.style.top) || 0);
    return context.getImageData(0, 0, width, height);
  }
}

let easel: Promise<Easel> | null = null;

async function open(): Promise<Easel> {
  await loadType();
  const host = document.getElementById('host')!;
  const screen = new PictureCanvas(host);
  const started = await startGame(host, screen, false);
  screen.take(started.game.canvas, (width, height) => started.game.scale.resize(width, height));
  return new Easel(host, screen, started);
}

/** How a picture with one thing missing, or with nothing (null), differs from its file: the largest patch. */
export interface Noticed {
  removal: Removal | null;
  patch: Patch | null;
}

/**
 * Takes away every so many of the things in a picture, one at a time, from this one on; the whole picture
 * comes first.
 */
export async function removalsHere(
  picture: KeptPicture,
  file: string,
  { every, from }: { every: number; from: number },
): Promise<Noticed[]> {
  easel ??= open();
  const here = await easel;
  const kept = await read(file);
  const whole = pictured(picture, measurer());
  const all = removalsOf(whole).filter((_, index) => index % every === from);
  const found: Noticed[] = [];
  for (const removal of [null, ...all]) {
    const seen = removal ? lessOne(whole, removal) : whole;
    found.push({ removal, patch: unlike(kept, await here.draw(picture.name, seen))[0] ?? null });
  }
  return found;
}
