// A machine that dies, or a browser that refuses: where the sitting goes on, and that a class never waits for a disk.
import { describe, expect, test } from 'vitest';
import type { StepKind } from '../../../src/room/steps/step';
import {
  decided,
  goOn,
  hands,
  number,
  on,
  seat,
  stored,
  THREE,
  toTheEnd,
  until,
  type Seated,
} from '../seated';

/** The same sitting on another machine. */
const again = (seated: Seated) => seat({ from: seated.view().run });
const stepOf = ({ view }: Seated) => {
  const { kind, decision } = view().step;
  return decision && decision !== view().turn.asks ? `${kind} ${decision}` : kind;
};

/** Where a sitting that dies at each step of its turn goes on: "where it stood > where it goes on". */
async function goesOn(seated: Seated): Promise<string[]> {
  const { number: turn } = seated.view().turn;
  const seen: string[] = [];
  let last: unknown = null;
  await goOn(seated, ({ view }) => {
    if (view().turn.number !== turn || view().ended) return true;
    if (view().step === last) return false;
    last = view().step;
    const back = again(seated);
    expect(back.view()).toMatchObject({ run: view().run, turn: view().turn, card: 0 });
    expect([back.view().first, back.view().final]).toEqual([view().first, view().final]);
    seen.push(`${stepOf(seated)} > ${stepOf(back)}`);
    return false;
  });
  return seen;
}

describe('goes on after the last step that is on record, and asks again what only the room can say', () => {
  test('one group', async () => {
    expect(await goesOn(seat())).toEqual([
      'read > read',
      'vote > read',
      'cards > cards',
      'split > split',
      'final > final',
      'choose > choose',
      'minority > choose',
      'reason > choose',
      'forecast > choose',
      'sound > choose',
      'commit > choose',
    ]);
  });

  test('three groups, whose slips are still sealed', async () => {
    const seated = seat({ groups: THREE });
    expect(await goesOn(seated)).toEqual([
      'read > read',
      'positions > read',
      'reveal > reveal',
      'choose > choose',
      'minority > choose',
      'reason > choose',
      'forecast > choose',
      'sound > choose',
      'commit > choose',
    ]);
    await until(seated, 'reveal');
    expect(again(seated).view().draft.positions).toEqual(seated.view().draft.positions);
    await on(seated);
    const back = again(seated).view();
    expect(back.draft.positions).toStrictEqual(seated.view().draft.positions);
    expect([back.step.kind, back.draft.choice]).toEqual(['choose', seated.view().draft.choice]);
  });

  test('what is looked back at is asked once', async () => {
    const seated = seat();
    await decided(seated, 1);
    expect((await goesOn(seated)).slice(0, 4)).toEqual([
      'read > read',
      'otherWays D09 > read',
      'vote > vote',
      'cards > cards',
    ]);
    await decided(seated, 3);
    expect((await goesOn(seated)).slice(0, 4)).toEqual([
      'read > read',
      'soundAfter D09 > read',
      'soundAfter D18 > soundAfter D18',
      'vote > vote',
    ]);
  });

  test('light and plain decisions', async () => {
    const seated = seat({ asks: ['D02', 'D03'] });
    expect((await goesOn(seated)).slice(0, 3)).toEqual(['read > read', 'final > read', 'choose > choose']);
    expect((await goesOn(seated)).slice(1, 4)).toEqual(['vote > read', 'split > split', 'final > final']);
  });

  test('a role card that nobody read out is not dealt again', async () => {
    const seated = seat();
    await until(seated, 'cards');
    await seated.sitting.next();
    await stored();
    expect([seated.kind(), again(seated).kind()]).toEqual(['split', 'split']);
  });

  test('the end: the last card again, with the record behind it', async () => {
    const seated = seat();
    await toTheEnd(seated);
    const back = again(seated);
    expect(back.view()).toMatchObject({ ended: false, step: { kind: 'read' }, turn: { asks: '' } });
    back.sitting.skipReading();
    expect(back.view().ended).toBe(true);
  });

  test('the last turn of an unfinished look back goes on with what is still to be rated', async () => {
    const seated = seat({ asks: ['D09', 'D18', 'D22'] });
    await decided(seated, 3);
    expect((await goesOn(seated)).at(-1)).toBe('soundAfter D22 > soundAfter D22');
    expect(stepOf(again(seated))).toBe('soundAfter D22');
  });
});

test('what was keyed before going back is gone on another machine too', async () => {
  const seated = seat({ groups: THREE });
  await decided(seated, 1);
  await until(seated, 'reveal');
  seated.sitting.goBack();
  await stored();
  const { step, draft } = again(seated).view();
  expect([step.kind, draft.positions]).toEqual(['read', {}]);
  const voted = seat();
  await decided(voted, 1);
  voted.sitting.goBack();
  await stored();
  const { first, final } = again(voted).view();
  expect([first, final]).toEqual([{}, {}]);
});

describe('while something is being stored', () => {
  /** A sitting whose stores end when they are told to. */
  function slow() {
    const ends: { kept(): void; refused(): void }[] = [];
    const seated = seat({
      save: () =>
        new Promise<void>((kept, refused) => ends.push({ kept, refused: () => refused(new Error('full')) })),
    });
    return { ...seated, ends };
  }

  test.each(['kept', 'refused'] as const)('keys do nothing; then it is shown, %s or not', async (end) => {
    const seated = slow();
    await until(seated, 'vote');
    seated.sitting.edit({ hands: hands(seated, 7) });
    const drawn = seated.draws();
    expect(seated.sitting.next()).toBe(true);
    await stored();
    expect([seated.draws(), seated.ends.length]).toEqual([drawn, 1]);
    expect(seated.sitting.next()).toBe(false);
    expect([seated.sitting.giveUp(), seated.sitting.goBack()]).toEqual([false, false]);
    seated.sitting.back();
    seated.sitting.mark(2);
    number(seated, 2);
    await stored();
    expect([seated.draws(), seated.ends.length]).toEqual([drawn, 1]);
    seated.ends[0]![end]();
    await stored();
    expect(seated.draws()).toBe(drawn + 1);
    expect(seated.view()).toMatchObject({ unsaved: end === 'refused', step: { kind: 'cards' }, cursor: 0 });
  });

  test('a refusal is said until the next thing is stored, and what is not on record is not stored', async () => {
    const seated = slow();
    await until(seated, 'cards');
    expect(seated.ends).toHaveLength(1);
    expect(seated.view().unsaved).toBe(false);
    seated.ends[0]!.refused();
    await stored();
    const drawn = seated.draws();
    number(seated, 1);
    expect([seated.draws() > drawn, seated.ends.length, seated.view().unsaved]).toEqual([true, 1, true]);
    seated.sitting.next();
    seated.ends[1]!.kept();
    await stored();
    expect(seated.view()).toMatchObject({ unsaved: false, step: { kind: 'split' } });
  });

  test('what is stored is all that is on record', async () => {
    const seated = seat();
    const seen = new Set<StepKind>();
    await goOn(seated, ({ view, kind, kept, events }) => {
      seen.add(kind());
      if (kept()) expect(kept()!.events).toEqual(events());
      return view().turn.number > 0;
    });
    expect(seen.size).toBe(11);
  });
});
