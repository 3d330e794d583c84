// What is drawn in the kept pictures, and in other sizes, is what was kept; and one thing more or less is noticed.
// `PICTURES=new` keeps what is drawn now in other sizes; those with pixels are kept by tests/browser/picture-
// looks.test.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawnLines, unlikeLines } from './drawn';
import { keptDrawings, keptPictures } from './kept';
import { lessOne, pictured, removalsOf } from './pictured';
import { realType } from './type';

const BESIDE_PIXELS = join(import.meta.dirname, '..', 'browser', 'pictures');
const pictures = keptPictures();
const linesOf = (name: string) =>
  readFileSync(join(BESIDE_PIXELS, `${name}.txt`), 'utf8')
    .trimEnd()
    .split('\n');

test.each(pictures)('$name is drawn as it was', (picture) => {
  expect(unlikeLines(linesOf(picture.name), drawnLines(pictured(picture, realType)), 0.35)).toEqual([]);
});

test.each(keptDrawings())('$name is drawn as it was', async (picture) => {
  const drawn = drawnLines(pictured(picture, realType));
  await expect(`${drawn.join('\n')}\n`).toMatchFileSnapshot(`drawings/${picture.name}.txt`);
});

test.each(['all-2011-06-27', 'all-2013-10-28', 'staged-launch', 'browse-launch'])(
  'in %s whatever one thing is missing is missed',
  (name) => {
    const whole = pictured(
      pictures.find((picture) => picture.name === name)!,
      realType,
    );
    const removals = removalsOf(whole);
    expect(removals.length).toBeGreaterThan(100);
    const unnoticed = removals.filter(
      (removal) => unlikeLines(linesOf(name), drawnLines(lessOne(whole, removal)), 0.35).length === 0,
    );
    expect(unnoticed).toEqual([]);
  },
);
