// A browser that cannot draw pictures, as old machines have it: everything else on the page still works.
import type { BrowserContext } from 'playwright-core';

/** From the next page on no picture can be drawn; flat drawings, such as the picture to share, can. */
export async function withoutPictures(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl')
        ? null
        : (get as (...all: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof get;
  });
}
