// The case in two parts: the first opens the same first page, both together are the whole.
import { expect, test } from 'vitest';
import { compileStory } from '../../story/compile';
import { complete, firstPart, restPart } from '../../src/play/parts';
import { openTelling } from '../../src/play/telling';

const whole = compileStory();

test.each(['alone', 'alone-short', 'full'] as const)('the first part opens %s as the whole does', (preset) => {
  const asks = whole.presets[preset]!.asks;
  expect(openTelling(firstPart(whole), asks).turn()).toEqual(openTelling(whole, asks).turn());
});

test('both parts together are the whole', () => {
  const first = firstPart(whole);
  complete(first, restPart(whole));
  expect(first).toEqual(whole);
});

test('the first part is less than half of the whole', () => {
  expect(JSON.stringify(firstPart(whole)).length).toBeLessThan(JSON.stringify(whole).length / 2);
});
