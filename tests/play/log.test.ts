// The log and who writes it: what is refused changes nothing, what is entered is rounded, chained and dated.
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { newHeader } from '../../src/page/run/header';
import { digestOf } from '../../src/play/digest';
import { openFirstPage } from '../../src/play/first-page';
import { firstTurns } from '../../src/play/parts';
import { openPlaythrough } from '../../src/play/playthrough';
import { replay } from '../../src/play/replay';
import { append, brokenAt, sinceGoingBack, standing, type Run } from '../../src/play/run';
import { openTelling } from '../../src/play/telling';
import { writeRun } from '../../src/play/write-run';

const theCase = compiledOnce();
const fresh = () => openPlaythrough(theCase, newHeader(theCase, 'alone', 'en', 0));
/** After so many decisions, the first option each time. */
function after(decisions: number) {
  const play = fresh();
  for (let count = 0; count < decisions; count += 1)
    play.choose(play.turn().choices[0]!.id, { ms: 1 }, count * 100);
  return play;
}

describe('choosing', () => {
  test('enters the option with its digest, and what was said only where it was said', () => {
    const play = fresh();
    const [one] = play.turn().choices;
    expect(play.choose(one!.id, { ms: 12.6, reason: 'r1', line: 'Because.' }, 50.4).ok).toBe(true);
    expect(play.run().events).toMatchObject([
      {
        kind: 'decided',
        choice: one!.id,
        reason: 'r1',
        line: 'Because.',
        ms: 13,
        at: 50,
        digest: play.turn().digest,
      },
    ]);
    play.choose(play.turn().choices[0]!.id, { ms: -4, reason: '', line: '' }, 60);
    expect(play.run().events[1]).toMatchObject({ ms: 0 });
    expect(Object.keys(play.run().events[1]!)).not.toContain('reason');
    expect(Object.keys(play.run().events[1]!)).not.toContain('line');
  });

  test('"could not decide" enters the default that was taken', () => {
    const play = fresh();
    const outcome = play.giveUp({ ms: 3 }, 9);
    const taken = play.turn().decided!.choice;
    expect(outcome).toMatchObject({ ok: true, turn: { decided: { undecided: true, decision: 'D01' } } });
    expect(play.run().events).toMatchObject([{ kind: 'undecided', decision: 'D01', taken, ms: 3 }]);
    expect(theCase.decisions[0]!.default.map((row) => JSON.stringify(row)).join()).toContain(taken);
  });

  test('at the end nothing is asked any more', () => {
    const play = after(11);
    expect(play.turn().asks).toBe('');
    const before = play.run();
    expect(play.giveUp({ ms: 1 }, 9)).toEqual({ ok: false, reason: 'nothingAsked' });
    expect(play.choose('stays.team', { ms: 1 }, 9)).toEqual({ ok: false, reason: 'notOnOffer' });
    expect(play.run()).toBe(before);
    expect(play.turn().ending).not.toBe('');
    expect(play.turns()[10]!.ending).toBe('');
  });
});

describe('going back', () => {
  test.each([0, 1, 2, 3])('to turn %i of three leads to its question', (to) => {
    const play = after(3);
    const question = play.turns()[to]!;
    expect(play.goBack(to, 500)).toEqual({ ok: true, turn: question });
    expect(play.turns()).toHaveLength(to + 1);
    expect(play.run().events.at(-1)).toMatchObject({ kind: 'wentBack', to, at: 500 });
  });

  test.each([-1, 4, 5, 1.5, NaN, Infinity])('to %d of three is refused, and nothing changes', (to) => {
    const play = after(3);
    const [run, turn] = [play.run(), play.turn()];
    expect(play.goBack(to, 500)).toEqual({ ok: false, reason: 'noSuchTurn' });
    expect(play.run()).toBe(run);
    expect(play.turn()).toBe(turn);
  });

  test('what came after no longer counts, however often one goes back', () => {
    const play = after(3);
    play.note({ kind: 'guessed', guess: 'skip' }, 400);
    play.goBack(1, 500);
    play.note({ kind: 'contested', decision: 'D01' }, 600);
    play.choose(play.turn().choices[1]!.id, { ms: 1 }, 700);
    const { events } = play.run();
    expect(sinceGoingBack(events).map(({ kind }) => kind)).toEqual(['decided', 'contested', 'decided']);
    expect(standing(events).map((event) => event.kind === 'decided' && event.choice)).toEqual(
      play.turns().flatMap(({ decided }) => decided?.choice ?? []),
    );
    play.goBack(0, 800);
    expect(sinceGoingBack(play.run().events)).toEqual([]);
  });
});

describe('the log', () => {
  const begun: Run = { ...newHeader(theCase, 'alone', 'en', 0), events: [] };
  const opened = { kind: 'opened', document: 'slides' } as const;

  test('never goes back in time, and rounds it', () => {
    const run = append(append(append(begun, opened, 10.6), opened, 3), opened, 11.4);
    expect(run.events.map(({ at }) => at)).toEqual([11, 11, 11]);
    expect(begun.events).toEqual([]);
  });

  test('is whole while nothing in it is changed, and breaks where something is', () => {
    const run = append(append(append(begun, opened, 1), opened, 2), opened, 3);
    expect(brokenAt(run)).toBe(-1);
    expect(brokenAt(begun)).toBe(-1);
    const change = (at: number) => ({
      ...run,
      events: run.events.map((event, index) => (index === at ? { ...event, document: 'other' } : event)),
    });
    expect([0, 1, 2].map((at) => brokenAt(change(at)))).toEqual([0, 1, 2]);
    const { events } = run;
    expect(brokenAt({ ...run, events: [events[1]!, events[0]!, events[2]!] })).toBe(0);
    expect(brokenAt({ ...run, events: [events[0]!, events[2]!] })).toBe(1);
  });

  test.each([
    ['id', 'ffffffffffffffff'],
    ['started', '2031-01-01T00:00:00.000Z'],
    ['edition', '00000000.00000000'],
    ['preset', 'full'],
    ['asks', ['D02']],
    ['language', 'fr'],
    ['mode', 'group'],
    ['groups', [{ letter: 'A', size: 3 }]],
  ])('its header is chained as well: %s', (field, value) => {
    expect(brokenAt({ ...append(begun, opened, 1), [field]: value } as Run)).toBe(0);
  });

  test('is written one event a line, header first', () => {
    const text = writeRun(append(append(begun, opened, 1), opened, 2));
    expect(text.split('\n').filter((line) => line.includes('"hash"'))).toHaveLength(2);
    expect(text.indexOf('"format"')).toBeLessThan(text.indexOf('"events"'));
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('a run that asks what the case does not have', () => {
  test('is told as far as that goes, and said to have diverged', () => {
    const { events: _none, ...header } = after(1).run();
    const again = replay(theCase, { ...header, asks: [...header.asks, 'D99'], events: [] });
    expect(again).toMatchObject({ status: 'diverged', reason: 'asksUnknown', where: 0 });
    expect(again.turns).toHaveLength(1);
    expect(again.turns[0]!.asks).toBe('D01');
  });

  test('the same edition has no note', () => {
    expect(replay(theCase, after(1).run()).note).toBe('');
  });
});

test('a first page decides nothing, and goes nowhere', () => {
  const page = openFirstPage(newHeader(theCase, 'alone', 'en', 0), firstTurns(theCase).alone);
  const refused = { ok: false, reason: 'notOnOffer' };
  expect(page.choose(page.turn().choices[0]!.id, { ms: 1 }, 1)).toEqual(refused);
  expect(page.giveUp({ ms: 1 }, 1)).toEqual(refused);
  expect(page.goBack(0, 1)).toEqual(refused);
  expect(page.turns()).toEqual([page.turn()]);
  expect(page.run().events).toEqual([]);
});

describe('a digest', () => {
  const { system } = fresh().turn();
  test('is eight hex digits, the same for the same system', () => {
    expect(digestOf(system)).toMatch(/^[0-9a-f]{8}$/);
    expect(digestOf(structuredClone(system))).toBe(digestOf(system));
  });
  test('does not mind the ninth decimal, nor the order of fields; the fifth it notices', () => {
    const richer = (million: number) => ({
      ...system,
      money: { ...system.money, hub: system.money.hub + million },
    });
    expect(digestOf(richer(1e-9))).toBe(digestOf(system));
    expect(digestOf(Object.fromEntries(Object.entries(system).reverse()) as typeof system)).toBe(
      digestOf(system),
    );
    expect(digestOf(richer(1e-5))).not.toBe(digestOf(system));
    const inOrder = (...applied: string[]) => digestOf({ ...system, applied });
    expect(inOrder('a', 'b')).not.toBe(inOrder('b', 'a'));
  });
});

describe('a telling', () => {
  test('takes only what is on offer', () => {
    const telling = openTelling(theCase, ['D01']);
    expect(telling.take('stays.team', false)).toBe(null);
    expect(telling.turns()).toHaveLength(1);
    expect(telling.take('owner.pair', false)).toBe(telling.turn());
  });
});
