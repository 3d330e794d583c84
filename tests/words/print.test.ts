// Quotation marks and apostrophes on the screen are those of print: in the interface’s words and in the case.
import { expect, test } from 'vitest';
import * as picture from '../../src/words/picture.en';
import { room } from '../../src/words/room.en';
import { trainer } from '../../src/words/trainer.en';
import { words } from '../../src/words/words';
import { compiledOnce } from '../../story/build/once';

/** Texts with a straight mark in them, wherever they stand in the data. */
function straight(data: unknown): string[] {
  if (typeof data === 'string') return /["']/.test(data) ? [data] : [];
  return data && typeof data === 'object' ? Object.values(data).flatMap(straight) : [];
}

test.each(Object.entries({ words, picture, room, trainer }))('%s have none that are straight', (_name, all) =>
  expect(straight(all)).toEqual([]),
);

test('the case has none that are straight, but in its Ink', () =>
  expect(straight({ ...compiledOnce(), ink: null })).toEqual([]));
