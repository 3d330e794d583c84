// A run is its events: live play equals replay, on whole runs and on every prefix, with goings-back and undecided points among them.
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { chance } from '../../src/explore/chance';
import { headerOf } from '../../src/cli/writers/exploring';
import type { Case } from '../../src/play/case';
import { openPlaythrough, type Playthrough } from '../../src/play/playthrough';
import { replay } from '../../src/play/replay';
import { brokenAt, standing, type Run } from '../../src/play/run';
import { size } from '../size';

let theCase: Case;
beforeAll(() => {
  theCase = compiledOnce();
});

/** Plays a whole run by chance: choices, points left undecided, goings-back, notes in between. */
function playRandomly(seed: number): Playthrough {
  const random = chance(seed);
  const playthrough = openPlaythrough(
    theCase,
    headerOf(theCase, seed % 4 === 0 ? 'alone-short' : 'alone', seed),
  );
  for (let at = 0, back = 0; playthrough.turn().choices.length > 0; at += Math.floor(random() * 60_000)) {
    const turn = playthrough.turn();
    if (random() < 0.2)
      playthrough.note(
        {
          kind: 'forecast',
          decision: turn.asks,
          readings: { strain: 'up', reportedReadiness: 'same' },
          confidence: 'guess',
        },
        at,
      );
    if (random() < 0.04 && back++ < 2)
      playthrough.goBack(Math.floor(random() * playthrough.turns().length), at);
    else if (random() < 0.1) playthrough.giveUp({ ms: 5 }, at);
    else
      playthrough.choose(
        turn.choices[Math.floor(random() * turn.choices.length)]!.id,
        { ms: 1234, ...(random() < 0.5 ? { reason: 'r1' } : {}) },
        at,
      );
  }
  return playthrough;
}

describe('live play and replay', () => {
  test('random runs come to the same turns', () => {
    for (let seed = 1; seed <= size(50, 1000); seed++) {
      const live = playRandomly(seed);
      const again = replay(theCase, live.run());
      expect(again.status, `seed ${seed}: ${again.reason}`).toBe('ok');
      // Whole lists: every word, number and date of every turn. Where they differ, the first turn that does is shown.
      const differs = live.turns().findIndex((turn, index) => !isDeepStrictEqual(turn, again.turns[index]));
      if (differs >= 0)
        expect(again.turns[differs], `seed ${seed}, turn ${differs}`).toEqual(live.turns()[differs]);
      expect(again.turns.length, `seed ${seed}`).toBe(live.turns().length);
    }
  }, 540_000);

  test('every prefix of some runs replays', () => {
    for (let seed = 2001; seed < 2001 + size(4, 50); seed++) {
      const { events, ...header } = playRandomly(seed).run();
      for (let length = 0; length <= events.length; length++) {
        const prefix: Run = { ...header, events: events.slice(0, length) };
        const again = replay(theCase, prefix);
        expect(again.status, `seed ${seed}, first ${length} events`).toBe('ok');
        expect(again.turns.length).toBe(standing(prefix.events).length + 1);
      }
    }
  }, 540_000);

  test('a changed event breaks the chain and is named altered, and is replayed all the same', () => {
    const run = playRandomly(7).run();
    const index = run.events.findIndex(({ kind }) => kind === 'decided');
    const events = run.events.map((event, each) =>
      each === index ? ({ ...event, ms: 999_999 } as typeof event) : event,
    );
    const altered = { ...run, events };
    expect(brokenAt(altered)).toBe(index);
    const again = replay(theCase, altered);
    expect([again.status, again.reason, again.where]).toEqual(['altered', 'chainBroken', index]);
    expect(again.turns.length).toBe(standing(run.events).length + 1);
  });

  test('a header changed after the fact breaks the chain at the first event', () => {
    expect(brokenAt({ ...playRandomly(8).run(), started: '2031-01-01T00:00:00.000Z' })).toBe(0);
  });

  test('a choice that no longer exists stops the replay there and says so', () => {
    const run = playRandomly(9).run();
    const last = run.events.findLastIndex(({ kind }) => kind === 'decided');
    const events = run.events.map((event, each) =>
      each === last ? ({ ...event, choice: 'gone.long' } as typeof event) : event,
    );
    const again = replay(theCase, { ...run, events });
    expect([again.status, again.reason]).toEqual(['diverged', 'choiceGone']);
    expect(again.turns.length).toBe(again.where + 1);
  });

  test('a digest that does not match stops at the first difference', () => {
    const run = playRandomly(10).run();
    const first = run.events.findIndex(({ kind }) => kind === 'decided');
    const events = run.events.map((event, each) =>
      each === first ? ({ ...event, digest: '00000000' } as typeof event) : event,
    );
    expect(replay(theCase, { ...run, events })).toMatchObject({
      status: 'diverged',
      reason: 'digestDiffers',
      where: 0,
    });
  });

  test('another edition replays with a note', () => {
    const run = playRandomly(11).run();
    const [rules] = theCase.edition.split('.');
    expect(replay(theCase, { ...run, edition: `${rules}.00000000` }).note).toBe('otherText');
    expect(replay(theCase, { ...run, edition: `00000000.00000000` }).note).toBe('otherRules');
  });
});

describe('a playthrough', () => {
  test('an option not on offer changes nothing', () => {
    const playthrough = openPlaythrough(theCase, headerOf(theCase, 'alone', 1));
    const before = playthrough.run();
    expect(playthrough.choose('stays.team', { ms: 0 }, 0)).toEqual({ ok: false, reason: 'notOnOffer' });
    expect(playthrough.choose('no.such', { ms: 0 }, 0)).toEqual({ ok: false, reason: 'notOnOffer' });
    expect(playthrough.run()).toBe(before);
  });

  test('going back stays on record and time never falls', () => {
    const playthrough = playRandomly(12);
    const length = playthrough.run().events.length;
    expect(playthrough.goBack(2, 5).ok).toBe(true);
    expect(playthrough.turns().length).toBe(3);
    expect(playthrough.run().events.length).toBe(length + 1);
    expect(playthrough.goBack(9, 5)).toEqual({ ok: false, reason: 'noSuchTurn' });
    const times = playthrough.run().events.map(({ at }) => at);
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });
});
