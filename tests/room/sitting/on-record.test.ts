// What a group puts on record: at each step what it said there, and nothing that it did not confirm.
import { describe, expect, test } from 'vitest';
import { decided, goOn, hands, number, on, seat, THREE, until, afterFinal, said, stored } from '../seated';

describe('what goes on record', () => {
  test('of one group that says something at every step', async () => {
    const seated = seat();
    await decided(seated, 1);
    expect(said(seated)).toEqual([
      { kind: 'voted', decision: 'D09', round: 1, hands: { 'review.note': 3, 'review.owner': 4 } },
      { kind: 'cards', decision: 'D09', read: 3, dealt: 4 },
      { kind: 'revealed', decision: 'D09' },
      { kind: 'voted', decision: 'D09', round: 2, hands: { 'review.note': 5, 'review.owner': 2 } },
      { kind: 'dissent', decision: 'D09', line: 'Two of us would wait.' },
      {
        kind: 'forecast',
        decision: 'D09',
        readings: { strain: 'up', reportedReadiness: 'down' },
        confidence: 'fairly sure',
      },
      { kind: 'rated', decision: 'D09', when: 'before', soundness: 4 },
      {
        kind: 'decided',
        choice: 'review.note',
        reason: 'r2',
        ms: expect.any(Number),
        digest: expect.any(String),
      },
    ]);
  });

  test('of one group that says nothing but what it decides', async () => {
    const seated = seat();
    for (let steps = 0; seated.view().turn.number === 0 && steps < 60; steps++) {
      if (seated.kind() === 'choose') number(seated, 3);
      await on(seated);
    }
    expect(said(seated)).toEqual([
      { kind: 'cards', decision: 'D09', read: 0, dealt: 4 },
      { kind: 'revealed', decision: 'D09' },
      { kind: 'decided', choice: 'review.freeze', ms: expect.any(Number), digest: expect.any(String) },
    ]);
  });

  test('of three groups: their slips, and that they were opened', async () => {
    const seated = seat({ groups: THREE });
    await until(seated, 'choose');
    expect(said(seated)).toEqual([
      { kind: 'position', decision: 'D09', group: 'A', choice: 'review.owner' },
      { kind: 'position', decision: 'D09', group: 'B', choice: 'review.note' },
      { kind: 'position', decision: 'D09', group: 'C', choice: 'review.note' },
      { kind: 'revealed', decision: 'D09' },
    ]);
  });

  test('after the outcome: two other ways, and how sound it was', async () => {
    const seated = seat();
    await goOn(seated, ({ view }) => view().ended);
    expect(said(seated).filter(({ kind }) => kind === 'alternatives')).toEqual([
      { kind: 'alternatives', decision: 'D09', picks: ['w1', 'w3'] },
      { kind: 'alternatives', decision: 'D22', picks: expect.any(Array) },
    ]);
    expect(said(seated).filter((event) => event.kind === 'rated' && event.when === 'after')).toEqual(
      ['D09', 'D18', 'D22'].map((decision) => ({ kind: 'rated', decision, when: 'after', soundness: 2 })),
    );
  });

  test('hands that were not raised are undecided; more hands than people are counted as they were keyed', async () => {
    for (const [counts, undecided] of [
      [[3, 1], 3],
      [[0, 6], 1],
      [[3, 4], undefined],
      [[9, 1], undefined],
    ] as const) {
      const seated = await afterFinal([...counts]);
      const vote = said(seated).at(-1);
      expect(vote).toMatchObject({ kind: 'voted', round: 2, hands: hands(seated, ...counts) });
      expect(vote).toHaveProperty('kind', 'voted');
      expect((vote as { undecided?: number }).undecided).toBe(undecided);
    }
  });

  test('nothing is said by keys that nobody confirmed', async () => {
    const seated = seat();
    await until(seated, 'vote');
    seated.sitting.edit({ hands: hands(seated, 7) });
    seated.sitting.back();
    await stored();
    expect(said(seated)).toEqual([]);
    await until(seated, 'vote');
    expect(seated.view().draft.hands).toEqual({});
  });

  test('a forecast needs a direction and how sure they are', async () => {
    for (const [digits, rows] of [
      [[1, 3], 0],
      [[], 0],
      [[2, 2, 1], 1],
    ] as const) {
      const seated = seat();
      await until(seated, 'forecast');
      for (const digit of digits) number(seated, digit);
      await on(seated);
      expect(said(seated).filter(({ kind }) => kind === 'forecast')).toHaveLength(rows);
    }
    const sureOfNothing = seat();
    await until(sureOfNothing, 'forecast');
    sureOfNothing.sitting.edit({ confidence: 'certain' });
    await on(sureOfNothing);
    expect(said(sureOfNothing).filter(({ kind }) => kind === 'forecast')).toEqual([]);
  });

  test('a decision takes as long as from its first card to its second key, and carries a reason only where one was said', async () => {
    const seated = seat();
    await decided(seated, 1);
    const arrived = seated.clock.ms;
    await until(seated, 'reason');
    await on(seated);
    await until(seated, 'commit');
    seated.clock.ms = arrived + 300_000;
    await on(seated);
    const last = said(seated).at(-1)!;
    expect(last).toMatchObject({ kind: 'decided', ms: 301_000 });
    expect(last).not.toHaveProperty('reason');
    expect(seated.events().at(-1)!.at).toBe(arrived + 301_000);
  });
});
