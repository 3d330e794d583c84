// The wall the kept pictures hang on: a browser that sets type alike on every machine, the built picture
// alone on its page,
// and hands to draw and compare there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/cli/bench/chromium';
import type { PictureOptions } from '../../src/picture/show/picture';
import type { View } from '../../src/picture/view/view';
import type { KeptPicture } from '../picture/kept';
import { bundled } from './bundled';
import type { Pixels } from './likeness';
import type * as Here from './pictures-here';
import { asPng } from './png';
import { serveBuilt, type Site } from './site';

/** Where the kept pictures are. */
export const KEPT = resolve(import.meta.dirname, 'pictures');
/** Whether what is drawn now is to be kept. */
export const KEEPING = process.env['PICTURES'] === 'new';

/** A kept picture's file, as the page takes it. */
const fileOf = ({ name }: KeptPicture) => readFileSync(join(KEPT, `${name}.png`)).toString('base64');

/** Letters keep their proportions at every size: else each machine rounds their widths its own way. */
const SAME_TYPE = ['--font-render-hinting=none'];

const optionsOf = ({ theme, mirror, least }: KeptPicture): PictureOptions => ({
  reducedMotion: true,
  theme,
  mirror,
  labels: least > 0 ? 'projector' : 'screen',
});

/** A page with nothing but the picture. */
export class Gallery {
  private mounted = '';

  private constructor(
    private readonly browser: Browser,
    private readonly site: Site,
    readonly page: Page,
  ) {}

  static async open(): Promise<Gallery> {
    const [browser, site, code] = await Promise.all([
      launchBrowser(SAME_TYPE),
      serveBuilt(),
      bundled('pictures-here.ts'),
    ]);
    const context = await browser.newContext({ viewport: { width: 960, height: 540 } });
    const page = await context.newPage();
    await page.goto(site.address);
    const stage = readdirSync(resolve(process.env['BUILT'] ?? 'dist', 'assets')).find((name) =>
      /^stage-.*\.js$/.test(name),
    )!;
    await page.evaluate(`${code}; window.here = here; (async () => {
      document.body.innerHTML = '<div id="host" style="position:fixed;inset:0"></div>';
      const font = "'Atkinson Hyperlegible Next Variable'";
      await Promise.all(['650', '420'].map((weight) => document.fonts.load(weight + ' 16px ' + font)));
      const { mountPicture } = await import('/assets/${stage}');
      window.calm = async (frames) => { while (frames-- > 0) await new Promise(requestAnimationFrame); };
      window.mount = async (options) => {
        window.picture?.destroy();
        await window.calm(2);
        window.picture = options && await mountPicture(document.getElementById('host'), options);
      };
    })()`);
    return new Gallery(browser, site, page);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.site.close();
  }

  /** Mounts the built picture with these options; null: takes it away. */
  async mount(options: PictureOptions | null): Promise<void> {
    const wanted = JSON.stringify(options);
    if (this.mounted === wanted) return;
    await this.page.evaluate((given) => (window as unknown as GalleryWindow).mount(given), options);
    this.mounted = wanted;
  }

  /** The page with this picture, drawn after the one before it; PNG, base64. */
  private async look(picture: KeptPicture): Promise<string> {
    if (!picture.before) this.mounted = '';
    await this.mount(optionsOf(picture));
    await this.page.evaluate(
      async (views) => {
        const wall = window as unknown as GalleryWindow;
        for (const view of views) if (view) wall.picture.draw(view);
        await wall.calm(4);
      },
      [picture.before, picture.view],
    );
    return (await this.page.screenshot()).toString('base64');
  }

  /** The pixels of a file. */
  private async pixels(base64: string): Promise<Pixels> {
    const { bytes, ...size } = await this.page.evaluate(
      (file) => (window as unknown as GalleryWindow).here.pixelsOf(file),
      base64,
    );
    return { ...size, data: new Uint8ClampedArray(Buffer.from(bytes, 'base64')) };
  }

  /** In how many frames the picture is drawn on its way from one View to another. */
  framesBetween(from: View, to: View): Promise<number> {
    return this.page.evaluate(
      async ([first, second]) => {
        const wall = window as unknown as GalleryWindow;
        const drawn = new Set<unknown>();
        /** Until the loop sleeps: nothing has been drawn in so many frames. */
        const rest = async () => {
          for (let idle = 0, before = -1; idle < 6; idle += 1) {
            await wall.calm(1);
            if (drawn.size !== before) idle = 0;
            before = drawn.size;
          }
        };
        const own = WebGLRenderingContext.prototype.drawElements;
        WebGLRenderingContext.prototype.drawElements = function drawElements(...given) {
          drawn.add(document.timeline.currentTime);
          own.apply(this, given);
        };
        wall.picture.draw(first);
        await rest();
        drawn.clear();
        wall.picture.draw(second);
        await rest();
        WebGLRenderingContext.prototype.drawElements = own;
        return drawn.size;
      },
      [from, to] as const,
    );
  }

  /** How a picture differs from its file, in words; keeps it, where that is asked for. */
  async unlike(picture: KeptPicture): Promise<string[]> {
    const seen = await this.look(picture);
    if (KEEPING) writeFileSync(join(KEPT, `${picture.name}.png`), asPng(await this.pixels(seen)));
    const patches = await this.compare(fileOf(picture), seen);
    return patches.map(
      ({ size, x, y, w, h }) =>
        `${picture.name}: ${size} pixels are different within ${w} by ${h} at ${x}, ${y}`,
    );
  }

  /** How two pictures differ, each from its file. */
  private compare(one: string, other: string): ReturnType<typeof Here.compareFiles> {
    return this.page.evaluate(
      ([first, second]) => (window as unknown as GalleryWindow).here.compareFiles(first, second),
      [one, other] as const,
    );
  }

  /** What is drawn, in the type as it is here. */
  lines(pictures: readonly KeptPicture[]): ReturnType<typeof Here.linesHere> {
    return this.page.evaluate(
      (given) => (window as unknown as GalleryWindow).here.linesHere(given),
      pictures,
    );
  }

  /** What is seen when things are missing from a picture: every so many of them, from this one on. */
  async missing(picture: KeptPicture, every: number, from: number): ReturnType<typeof Here.removalsHere> {
    await this.mount(null);
    return this.page.evaluate(
      ([given, file, pick]) => (window as unknown as GalleryWindow).here.removalsHere(given, file, pick),
      [picture, fileOf(picture), { every, from }] as const,
    );
  }
}

/** What stands on the page's window. */
interface GalleryWindow {
  here: typeof Here;
  picture: { draw(view: unknown): void };
  mount(options: unknown): Promise<void>;
  calm(frames: number): Promise<void>;
}
