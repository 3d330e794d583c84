// The pages of a turn: nothing lost, nothing early, one question at the end.
import { expect, test } from 'vitest';
import { compiledOnce } from '../../../story/build/once';
import { openTelling } from '../../../src/play/telling';
import { passagesOf } from '../../../src/play/scene';
import { beatsOf } from '../../../src/page/paper/beats';
import { pageSight } from '../../../src/page/desk/sight';

const theCase = compiledOnce();

/** A run of the preset that takes option `pick` of each decision, or the last there is. */
function turnsOf(preset: 'alone' | 'alone-short', pick: number) {
  const telling = openTelling(theCase, theCase.presets[preset]!.asks);
  while (telling.turn().asks) {
    const { choices } = telling.turn();
    telling.take(choices[Math.min(pick, choices.length - 1)]!.id, false);
  }
  return telling.turns();
}

const runs = (['alone', 'alone-short'] as const).flatMap((preset) =>
  [0, 1, 3].map((pick) => ({ preset, pick, turns: turnsOf(preset, pick) })),
);

test.each(runs)('$preset, option $pick: every line stands on one page, in order', ({ turns }) => {
  for (const turn of turns) {
    const told = passagesOf(beatsOf(turn).flatMap((beat) => beat.told));
    expect(new Set(told)).toEqual(new Set(passagesOf(turn.scenes)));
    expect(told).toHaveLength(passagesOf(turn.scenes).length);
  }
});

test.each(runs)(
  '$preset, option $pick: the question stands on the last page, turn 0 is one page',
  ({ turns }) => {
    expect(beatsOf(turns[0]!)).toHaveLength(1);
    for (const turn of turns) {
      const beats = beatsOf(turn);
      expect(beats.map(({ asks, ends }) => asks || ends)).toEqual(
        beats.map((_beat, index) => index === beats.length - 1),
      );
      expect(beats.at(-1)!.asks).toBe(turn.asks !== '');
    }
  },
);

test.each(runs)('$preset, option $pick: no page sees a later day than its scenes', ({ turns }) => {
  for (const [index, turn] of turns.entries()) {
    for (const beat of beatsOf(turn)) {
      const sight = pageSight(turns.slice(0, index + 1), beat);
      const last = beat.told.at(-1)?.date;
      if (!last) continue;
      expect(sight.system.date <= last).toBe(true);
      expect(sight.days.every(({ date }) => date <= last)).toBe(true);
      expect(sight.hours.every(({ date }) => date <= last)).toBe(true);
    }
  }
});
