// The run in hand: what is shown is kept already, one step at a time, and nothing is written once another tab has it.
import { describe, expect, test, vi } from 'vitest';
import { OutOfHand, type Hand, type Kept } from '../../../src/page/kept/shelf';
import { newHeader } from '../../../src/page/run/header';
import { openSession } from '../../../src/page/run/session';
import { whereOf } from '../../../src/page/run/where-of';
import { openFirstPage } from '../../../src/play/first-page';
import { firstTurns } from '../../../src/play/parts';
import { restore } from '../../../src/play/restore';
import { playedTo, sessionAt, testShelf, theCase, type TestShelf } from '../sessions';

/** A shelf whose writes wait until they are let through. */
function slowShelf(): { shelf: TestShelf; written: [Kept, Hand | undefined][]; through(): Promise<void> } {
  const shelf = testShelf();
  const written: [Kept, Hand | undefined][] = [];
  let waiting: (() => void)[] = [];
  shelf.keep = (kept, hand) =>
    new Promise((done) => {
      written.push([kept, hand]);
      waiting.push(done);
    });
  const through = async () => {
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
    for (const done of waiting.splice(0)) done();
    waiting = [];
    await Promise.resolve();
  };
  return { shelf, written, through };
}
const kinds = (session: { run(): { events: { kind: string }[] } }) =>
  session.run().events.map(({ kind }) => kind);

describe('a step', () => {
  test('shows when it is kept, not before, and is told once', async () => {
    const { shelf, written, through } = slowShelf();
    const session = sessionAt('D01', {}, { shelf });
    const changes = vi.fn();
    session.onChange(changes);
    const done = session.commit({ choice: 'owner.pair' });
    await vi.waitFor(() => expect(written).toHaveLength(1));
    expect(session.turn().number).toBe(0);
    expect(kinds(session)).toEqual([]);
    expect(changes).not.toHaveBeenCalled();
    await through();
    expect(await done).toBe(true);
    expect(session.turn().number).toBe(1);
    expect(session.bookmark()).toEqual({ turn: 1, beat: 0 });
    expect(changes).toHaveBeenCalledTimes(1);
    expect(written[0]![0]).toMatchObject({ bookmark: { turn: 1, beat: 0 }, where: { decision: 'D03' } });
    expect(written[0]![1]).toMatchObject({ takes: false });
  });

  test('is taken alone: what is pressed meanwhile does nothing', async () => {
    const { shelf, through } = slowShelf();
    const session = sessionAt('D01', {}, { shelf });
    const first = session.commit({ choice: 'owner.pair' });
    expect(await session.commit({ choice: 'owner.policy' })).toBe(false);
    expect(await session.giveUp()).toBe(false);
    await through();
    expect(await first).toBe(true);
    expect(kinds(session)).toEqual(['decided']);
    const next = session.giveUp();
    await through();
    expect(await next).toBe(true);
  });

  test('that is refused keeps and tells nothing', async () => {
    const shelf = testShelf();
    const session = sessionAt('D01', {}, { shelf });
    const changes = vi.fn();
    session.onChange(changes);
    expect(await session.commit({ choice: 'stays.team', soundness: 3 })).toBe(false);
    expect(await session.goBack(5)).toBe(false);
    expect(await session.goBack(-1)).toBe(false);
    expect(changes).not.toHaveBeenCalled();
    expect(shelf.kept.size).toBe(0);
    expect(kinds(session)).toEqual([]);
  });

  test('counts the time since its page was shown', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const session = sessionAt('D01');
      vi.setSystemTime(Date.now() + 7000);
      await session.commit({ choice: 'owner.pair' });
      vi.setSystemTime(Date.now() + 500);
      session.turnPage();
      await new Promise((done) => void setImmediate(done));
      expect(session.bookmark().beat).toBe(1);
      vi.setSystemTime(Date.now() + 2000);
      await session.commit({ choice: 'buy.pool' });
      expect(session.run().events).toMatchObject([{ ms: 7000 }, { ms: 2000 }]);
      expect(session.run().events.map(({ at }) => at - session.run().events[0]!.at)).toEqual([0, 2500]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('back opens the page that asks', async () => {
    const session = sessionAt('D14');
    expect(await session.goBack(5)).toBe(true);
    expect(session.turn().asks).toBe('D09');
    expect(session.beat().asks).toBe(true);
    expect(session.bookmark()).toEqual({ turn: 5, beat: 1 });
  });
});

describe('a bookmark', () => {
  test('opens its page, never one beyond the last, and the first page of another turn', () => {
    const beatOf = (beat: number) => sessionAt('D18', {}, { beat }).bookmark().beat;
    expect([0, 1, 2, 3, 99].map(beatOf)).toEqual([0, 1, 2, 2, 2]);
    const play = playedTo('D18');
    const other = openSession(theCase, testShelf(), play, { bookmark: { turn: 3, beat: 2 } });
    expect(other.bookmark()).toEqual({ turn: 7, beat: 0 });
  });

  test('moves page by page, and not beyond the last', async () => {
    const shelf = testShelf();
    const session = sessionAt('D18', {}, { shelf, beat: 1 });
    session.turnPage();
    await vi.waitFor(() => expect(session.bookmark().beat).toBe(2));
    expect([...shelf.kept.values()][0]!.bookmark).toEqual({ turn: 7, beat: 2 });
    shelf.kept.clear();
    session.turnPage();
    await new Promise(process.nextTick);
    expect(session.bookmark().beat).toBe(2);
    expect(shelf.kept.size).toBe(0);
  });
});

describe('a note', () => {
  test('is kept at once, where the page stands', async () => {
    const shelf = testShelf();
    const session = sessionAt('D18', {}, { shelf, beat: 1 });
    const changes = vi.fn();
    const stop = session.onChange(changes);
    await session.note({ kind: 'opened', document: 'd18-x' });
    expect(session.run().events.at(-1)).toMatchObject({ kind: 'opened', document: 'd18-x' });
    expect([...shelf.kept.values()][0]!.bookmark).toEqual({ turn: 7, beat: 1 });
    expect(changes).toHaveBeenCalledTimes(1);
    stop();
    await session.note({ kind: 'opened', document: 'd18-y' });
    expect(changes).toHaveBeenCalledTimes(1);
  });
});

describe('keeping', () => {
  test('says how it stands: on disk, in memory, failed until a write works again', async () => {
    const shelf = testShelf();
    expect(sessionAt('D01', {}, { shelf: { ...shelf, durable: false } }).saving()).toBe('memory');
    const session = sessionAt('D01', {}, { shelf });
    expect(session.saving()).toBe('kept');
    shelf.breaks = new Error('disk full');
    expect(await session.commit({ choice: 'owner.pair' })).toBe(true);
    expect(session.saving()).toBe('failed');
    await session.note({ kind: 'contested', decision: 'D01' });
    expect(session.saving()).toBe('kept');
  });

  test.each(['moved', 'removed'] as const)('stops when the run was %s, which is told once', async (why) => {
    const shelf = testShelf();
    const session = sessionAt('D01', {}, { shelf });
    const told = vi.fn();
    session.onRetired(told);
    shelf.breaks = new OutOfHand(why);
    expect(await session.commit({ choice: 'owner.pair' })).toBe(false);
    expect(told.mock.calls).toEqual([[why]]);
    expect(session.turn().number).toBe(0);
    session.retire('moved');
    await session.note({ kind: 'contested', decision: 'D01' });
    expect(await session.commit({ choice: 'owner.pair' })).toBe(false);
    await session.take();
    expect(told).toHaveBeenCalledTimes(1);
    expect(shelf.kept.size).toBe(0);
    expect(kinds(session)).toEqual([]);
  });

  test('takes a run over under a hand of its own', async () => {
    const { shelf, written, through } = slowShelf();
    for (const session of [sessionAt('D01', {}, { shelf }), sessionAt('D01', {}, { shelf })]) {
      const taken = session.take();
      await through();
      await taken;
    }
    const hands = written.map(([, hand]) => hand!);
    expect(hands.map(({ takes }) => takes)).toEqual([true, true]);
    expect(new Set(hands.map(({ id }) => id)).size).toBe(2);
    for (const { id } of hands) expect(id).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('a first page', () => {
  const begin = (whole: () => Promise<(run: never) => ReturnType<typeof restore>>) => {
    const begun = openFirstPage(newHeader(theCase, 'alone', 'en'), firstTurns(theCase).alone);
    return openSession(theCase, testShelf(), begun, { whole: whole as never });
  };
  test('waits for the rest of the case once, and keeps what was noted before', async () => {
    const whole = vi.fn(async () => (run: never) => restore(theCase, run));
    const session = begin(whole);
    await session.note({ kind: 'guessed', guess: 'skip' });
    expect(await session.commit({ choice: 'owner.pair' })).toBe(true);
    expect(await session.giveUp()).toBe(true);
    expect(whole).toHaveBeenCalledTimes(1);
    expect(kinds(session)).toEqual(['guessed', 'decided', 'undecided']);
  });

  test('rejects where it does not come, and may be tried again', async () => {
    const whole = vi
      .fn(async () => (run: never) => restore(theCase, run))
      .mockRejectedValueOnce(new Error('offline'));
    const session = begin(whole);
    await expect(session.commit({ choice: 'owner.pair' })).rejects.toThrow('offline');
    expect(await session.commit({ choice: 'owner.pair' })).toBe(true);
  });
});

describe('where a run stands', () => {
  test('is the act and date of its turn, what is asked, and how it opened', () => {
    const play = playedTo('D22');
    expect(whereOf(play.run(), play.turn())).toEqual({
      act: 5,
      date: '2013-10-24',
      decision: 'D22',
      ended: false,
      opening: 'failed',
      preset: 'alone',
      mode: 'alone',
    });
    const over = playedTo('');
    expect(whereOf(over.run(), over.turn())).toMatchObject({ decision: '', ended: true, act: 6 });
  });

  test('a new header asks what its length asks, in its language, from now', () => {
    const header = newHeader(theCase, 'alone-short', 'fr', 86_400_000);
    expect(header).toMatchObject({
      format: 1,
      started: '1970-01-02T00:00:00.000Z',
      preset: 'alone-short',
      language: 'fr',
      mode: 'alone',
      groups: [],
    });
    expect(header.asks).toEqual(theCase.presets['alone-short']!.asks);
    expect(header.id).toMatch(/^[0-9a-f]{16}$/);
    expect(newHeader(theCase, 'alone', 'en').id).not.toBe(newHeader(theCase, 'alone', 'en').id);
  });
});
