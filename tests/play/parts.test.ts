// The case in two parts: what is told beforehand is what would be told, a run goes on from it, and both parts together are the whole.
import { expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { newHeader } from '../../src/page/run/header';
import { openFirstPage } from '../../src/play/first-page';
import { firstPart, firstTurns, restPart } from '../../src/play/parts';
import { openTelling } from '../../src/play/telling';
import { restore } from '../../src/play/restore';
import { complete } from '../../src/play/whole';

const whole = compiledOnce();
const PRESETS = ['alone', 'alone-short', 'full'] as const;
/** As it comes to the page. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test.each(PRESETS)('the first page of %s is told beforehand as it would be told', (preset) => {
  const told = openTelling(whole, whole.presets[preset]!.asks).turn();
  const { scenes, weeks, days, ...read } = openFirstPage(
    newHeader(whole, preset, 'en', 0),
    sent(firstTurns(whole)[preset]),
  ).turn();
  expect(told).toMatchObject(read);
  expect(scenes).toEqual(told.scenes.map((scene) => ({ ...scene, system: told.system })));
  expect([weeks, days]).toEqual([[], []]);
});

test.each(PRESETS)('the first part knows what the first page of %s asks', (preset) => {
  const { asks, choices } = firstTurns(whole)[preset];
  const decision = firstPart(whole).decisions.find(({ id }) => id === asks)!;
  expect(choices.length).toBeGreaterThan(1);
  for (const { id } of choices)
    expect(decision.options.find((option) => option.id === id)?.reasons.length).toBeGreaterThan(3);
});

test('a run noted on its first page goes on once the case is whole', () => {
  const begun = openFirstPage(newHeader(whole, 'alone', 'en', 0), sent(firstTurns(whole).alone));
  begun.note({ kind: 'guessed', guess: 'skip' }, 5);
  const choice = begun.turn().choices[1]!.id;
  expect(begun.choose(choice, { ms: 1 }, 6).ok).toBe(false);
  const play = restore(whole, begun.run());
  expect(play.choose(choice, { ms: 1 }, 6).ok).toBe(true);
  expect(play.run().events.map(({ kind }) => kind)).toEqual(['guessed', 'decided']);
  expect(play.turns()[0]?.digest).toBe(begun.turn().digest);
});

test('both parts together are the whole', () => {
  const first = firstPart(whole);
  complete(first, restPart(whole));
  expect(first).toEqual(whole);
});

test('the first part is less than a tenth of the whole', () => {
  expect(JSON.stringify([firstPart(whole), firstTurns(whole)]).length).toBeLessThan(
    JSON.stringify(whole).length / 10,
  );
});
