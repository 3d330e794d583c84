// Sheets as they are read: tables as rows of cells, on a screen wide enough that sheets lie open.
import { vi } from 'vitest';
import { rendered } from '../../rendered';

/** What draws a component and hands out how to read it. */
export type Page = Awaited<ReturnType<typeof rendered>>;

/** Rows of the body, each with its name first. */
export function rowsIn(table: Element | null | undefined, page: Page): string[][] {
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => page.text(cell)),
  );
}

/** Headings of the columns. */
export function columnsOf(table: Element | null | undefined, page: Page): string[] {
  return [...(table?.querySelectorAll('thead th') ?? [])].map((cell) => page.text(cell));
}

/** From now on the screen is so many px wide; sheets lie open from 960 on. */
export function onScreen(width: number): void {
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(width);
}
