// What the picture looks like in every act and on every road, beside pictures that were looked at and kept,
// and as lists of
// what is drawn. `PICTURES=new` keeps what is drawn now.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unlikeLines } from '../picture/drawn';
import { keptDrawings, keptPictures } from '../picture/kept';
import { WIDTHS } from '../picture/type';
import { Gallery, KEEPING, KEPT } from './gallery';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await Gallery.open();
});
afterAll(() => gallery.close());

const pictures = keptPictures();
const named = (name: string) => pictures.find((picture) => picture.name === name)!;

/** Between them they have every kind of shape and every look; the soak has all. */
const DAILY = [
  'all-2011-06-27',
  'all-2013-09-27',
  'all-launch',
  'all-2013-12-03',
  'queue-launch',
  'staged-2013-11-14',
  'later-2013-12-03',
  'browse-2014-11-22',
  'all-2013-10-28-light-mirrored',
  'staged-launch-high',
  'queue-2013-12-03-projector',
];

test('every act and every road look as they did when somebody last looked', async () => {
  const wrong: string[] = [];
  for (const picture of KEEPING ? pictures : DAILY.map(named)) wrong.push(...(await gallery.unlike(picture)));
  expect(wrong).toEqual([]);
});

test('what is drawn is what was kept: every shape and word with its place and its colours', async () => {
  const { lines, widths } = await gallery.lines([...pictures, ...keptDrawings()]);
  if (KEEPING) writeFileSync(WIDTHS, `${JSON.stringify(widths, null, 1)}\n`);
  const wrong = pictures.flatMap(({ name }, index) => {
    const file = join(KEPT, `${name}.txt`);
    if (KEEPING) writeFileSync(file, `${lines[index]!.join('\n')}\n`);
    const kept = readFileSync(file, 'utf8').trimEnd().split('\n');
    return unlikeLines(kept, lines[index]!, 1).map((line) => `${name}: ${line}`);
  });
  expect(wrong).toEqual([]);
});

/** Of these pictures, every so many things are taken away, from this one on; the soak takes away every one. */
const SAMPLES: readonly [name: string, every: number, from: number][] = [
  ['all-2013-12-03', 40, 11],
  ['staged-launch-high', 40, 3],
  ['all-2011-06-27', 30, 5],
];

test.skipIf(KEEPING).each(SAMPLES)('one thing less in %s is noticed', async (name, every, from) => {
  const [whole, ...less] = await gallery.missing(named(name), every, from);
  expect(whole).toEqual({ removal: null, patch: null });
  expect(less.length).toBeGreaterThan(2);
  expect(less.filter(({ patch }) => patch === null).map(({ removal }) => removal)).toEqual([]);
});

test('moves take several frames, and under reduced motion there are none', async () => {
  const [from, to] = ['all-2012-12-10', 'all-2013-10-28'].map((name) => named(name).view);
  const frames: number[] = [];
  for (const reducedMotion of [false, true]) {
    await gallery.mount({ reducedMotion });
    frames.push(await gallery.framesBetween(from!, to!));
  }
  expect(frames[0]).toBeGreaterThan(3);
  expect(frames[1]).toBeGreaterThan(0);
  expect(frames[1]).toBeLessThanOrEqual(3);
});
