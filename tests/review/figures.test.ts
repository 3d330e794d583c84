// Figures foreseen by bands: which band a figure falls into, what each came to, and that a going back takes its figures along.
import { beforeAll, describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { openPlaythrough, type Playthrough } from '../../src/play/playthrough';
import { sinceGoingBack } from '../../src/play/run';
import { bandOf, cameTo, figuresForeseen } from '../../src/review/figures';

const theCase = compiledOnce();
const asks = theCase.presets.alone!.asks;

function opened(): Playthrough {
  return openPlaythrough(theCase, {
    format: 1,
    id: '0'.repeat(16),
    started: '2026-01-01T00:00:00.000Z',
    edition: theCase.edition,
    preset: 'alone',
    asks,
    language: 'en',
    mode: 'alone',
    groups: [],
  });
}

/** Plays history's choices to the end, picking the first band of every figure. */
function played(play: Playthrough): Playthrough {
  while (play.turn().asks) {
    const decision = theCase.decisions.find(({ id }) => id === play.turn().asks)!;
    for (const { id } of decision.bands ?? [])
      play.note(
        { kind: 'forecast', decision: decision.id, readings: {}, confidence: 'guess', band: { id, pick: 0 } },
        0,
      );
    play.choose(
      play
        .turn()
        .choices.find(({ id }) =>
          decision.options.some((option) => option.id === id && option.mark === 'took'),
        )!.id,
      { ms: 0 },
      0,
    );
  }
  return play;
}

test.each([
  [0, 0],
  [29.9, 0],
  [30, 1],
  [69, 2],
  [89.9, 3],
  [90, 4],
  [400, 4],
])('%d falls into band %d', (value, band) => {
  expect(bandOf([30, 50, 70, 90], value)).toBe(band);
});

describe('on the way of history', () => {
  let play: Playthrough;
  beforeAll(() => {
    play = played(opened());
  });

  test('every figure of K4, K6, K7 and K8 comes to something, with so many bands between', () => {
    const figures = figuresForeseen(theCase, play.turns(), sinceGoingBack(play.run().events));
    expect(figures.map(({ band }) => band.id)).toEqual([
      'ready',
      'through',
      'at-once',
      'selections-november',
      'applications-first-day',
    ]);
    for (const { band, value, pick, off } of figures)
      expect(off).toBe(Math.abs(bandOf(band.edges, value) - pick));
  });

  test('the first day of the second season comes near the record, renewals included (AFT-05)', () => {
    const value = cameTo('applications-first-day', play.turns())!;
    expect(value).toBeGreaterThan(80_000);
    expect(value).toBeLessThan(120_000);
  });

  test('an unknown figure comes to nothing, and so does one whose day has not come', () => {
    expect(cameTo('weather', play.turns())).toBeNull();
    expect(cameTo('applications-first-day', play.turns().slice(0, 3))).toBeNull();
  });
});

test('a figure goes with the decision that is gone back on', () => {
  const play = opened();
  for (let taken = 0; taken < 6; taken++) {
    const { asks: decision, choices } = play.turn();
    for (const { id } of theCase.decisions.find((each) => each.id === decision)!.bands ?? [])
      play.note({ kind: 'forecast', decision, readings: {}, confidence: 'guess', band: { id, pick: 4 } }, 0);
    play.choose(choices[0]!.id, { ms: 0 }, 0);
  }
  expect(figuresForeseen(theCase, play.turns(), sinceGoingBack(play.run().events))).toHaveLength(1);
  play.goBack(5, 0);
  played(play);
  const [first] = figuresForeseen(theCase, play.turns(), sinceGoingBack(play.run().events));
  expect(first!.pick).toBe(0);
});
