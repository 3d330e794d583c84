// How wide words are in the picture's type, for tests in Node: as a real browser measured them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextWidth } from '../../src/picture/place/labels';

/** Where the widths are kept. */
export const WIDTHS = join(import.meta.dirname, 'type-widths.json');

/** Widths by words, as multiples of the size; each letter stands among them too. */
export type Widths = Readonly<Record<'regular' | 'bold', Readonly<Record<string, number>>>>;

const kept = JSON.parse(readFileSync(WIDTHS, 'utf8')) as Widths;

/** The size as a browser takes it: in 64ths of a px. */
const taken = (size: number) => Math.floor(size * 64) / 64;

/**
 * Measures as a browser does. Words that were not measured are as wide as their letters, which is within a
 * fiftieth.
 */
export const realType: TextWidth = (text, size, bold, spaced) => {
  const widths = kept[bold ? 'bold' : 'regular'];
  const width = widths[text] ?? [...text].reduce((sum, letter) => sum + (widths[letter] ?? 0.55), 0);
  return width * taken(size) + (spaced ? text.length * size * 0.14 : 0);
};
