// All kept pictures, and every single thing taken away from some of them, one at a time: each is noticed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptPictures } from '../picture/kept';
import { Gallery } from './gallery';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await Gallery.open();
});
afterAll(() => gallery.close());

const pictures = keptPictures();

test.each(pictures)('$name looks as it did when somebody last looked', async (picture) => {
  expect(await gallery.unlike(picture)).toEqual([]);
});

/** In these everything is taken away. */
const THINNED = [
  'all-2011-06-27',
  'all-launch',
  'all-2013-10-28',
  'staged-launch-high',
  'browse-2013-12-03',
  'all-2013-10-28-light-mirrored',
  'queue-2013-12-03-projector',
];

test.each(THINNED)('whatever one thing is missing in %s is missed', async (name) => {
  const [whole, ...less] = await gallery.missing(
    pictures.find((picture) => picture.name === name)!,
    1,
    0,
  );
  expect(whole).toEqual({ removal: null, patch: null });
  expect(less.length).toBeGreaterThan(100);
  expect(less.filter(({ patch }) => patch === null).map(({ removal }) => removal)).toEqual([]);
});
