// A sitting without a screen: what is proposed, what is passed over, the way back, and what may be said at any time.
import { describe, expect, test } from 'vitest';
import {
  afterFinal,
  decided,
  goOn,
  hands,
  number,
  on,
  said,
  seat,
  stored,
  THREE,
  until,
  type Seated,
} from '../seated';

const optionsOf = ({ view }: Seated) => view().turn.choices.map(({ id }) => id);

/** Slips in by number of option, opened, and on to the choice. */
async function afterSlips(...numbers: number[]): Promise<Seated> {
  const seated = seat({ groups: THREE });
  await until(seated, 'positions');
  for (const digit of numbers) number(seated, digit);
  await on(seated);
  await on(seated);
  expect(seated.kind()).toBe('choose');
  return seated;
}

describe('what is proposed', () => {
  test.each([
    ['the larger side of the final vote', [2, 5], 1],
    ['no side that is as large as another', [3, 3, 1], null],
    ['nothing where no hands were keyed', [], null],
  ] as const)('%s', async (_name, counts, proposed) => {
    const seated = await afterFinal([...counts]);
    expect(seated.kind()).toBe('choose');
    expect(seated.view().draft.choice).toBe(proposed === null ? '' : optionsOf(seated)[proposed]);
    expect(seated.view().cursor).toBe(proposed ?? 0);
    expect(await on(seated)).toBe(proposed !== null);
    expect(seated.kind() === 'choose').toBe(proposed === null);
  });

  test('by slips, the side of most groups', async () => {
    const seated = await afterSlips(3, 2, 3);
    expect(seated.view().draft.choice).toBe(optionsOf(seated)[2]);
    expect((await afterSlips(1, 2, 3)).view().draft.choice).toBe('');
  });

  test('what was picked stays when the room goes back and comes again', async () => {
    const seated = await afterFinal([5, 2]);
    number(seated, 2);
    seated.sitting.back();
    expect(seated.kind()).toBe('final');
    await on(seated);
    expect([seated.view().draft.choice, seated.view().cursor]).toEqual([optionsOf(seated)[1], 1]);
  });

  test('another option has other reasons: the one said before is no longer said', async () => {
    const seated = await afterFinal([5, 2]);
    await until(seated, 'reason');
    number(seated, 3);
    expect(seated.view().draft.reason).toBe('r3');
    seated.sitting.back();
    seated.sitting.back();
    number(seated, 2);
    expect(seated.view().draft).toMatchObject({ choice: 'review.owner', reason: '' });
  });
});

describe('the minority', () => {
  test.each([
    ['is asked where hands are on two sides', [6, 1], 'minority'],
    ['is not asked where all hands are on one side', [7], 'reason'],
    ['is not asked where hands on the other side were taken back', [5, 0], 'reason'],
    ['is not asked where none were counted', [0, 0], 'reason'],
  ] as const)('%s', async (_name, counts, next) => {
    const seated = await afterFinal([...counts]);
    number(seated, 1);
    await on(seated);
    expect(seated.kind()).toBe(next);
    seated.sitting.back();
    expect(seated.kind()).toBe('choose');
  });

  test.each([
    [[1, 2, 2], 'minority'],
    [[1, 2, 3], 'minority'],
    [[2, 2, 2], 'reason'],
    [[2, 2], 'reason'],
    [[2, 1], 'minority'],
    [[], 'reason'],
  ] as const)('of groups whose slips say %j: then comes %s', async (slips, next) => {
    const seated = await afterSlips(...slips);
    number(seated, 1);
    await on(seated);
    expect(seated.kind()).toBe(next);
  });

  test('going back passes over it as going on does', async () => {
    for (const [counts, before] of [
      [[5, 2], 'minority'],
      [[7], 'choose'],
    ] as const) {
      const seated = await afterFinal([...counts]);
      await until(seated, 'reason');
      seated.sitting.back();
      expect(seated.kind()).toBe(before);
    }
  });

  test('its line is not carried on to the next question', async () => {
    const seated = seat();
    await until(seated, 'minority');
    seated.sitting.edit({ line: '  We would wait.  ' });
    await on(seated);
    expect(said(seated).at(-1)).toEqual({ kind: 'dissent', decision: 'D09', line: 'We would wait.' });
    expect([seated.kind(), seated.view().draft.line]).toEqual(['reason', '']);
    seated.sitting.back();
    expect([seated.kind(), seated.view().draft.line]).toEqual(['minority', '']);
  });
});

describe('the way back', () => {
  test('card by card to the first, and no further', async () => {
    const seated = seat();
    await on(seated);
    await on(seated);
    expect(seated.view().card).toBe(2);
    seated.sitting.back();
    expect(seated.view().card).toBe(1);
    seated.sitting.back();
    seated.sitting.back();
    expect([seated.kind(), seated.view().card]).toEqual(['read', 0]);
  });

  test('from what is asked to the last card', async () => {
    const seated = seat();
    await until(seated, 'vote');
    seated.sitting.back();
    expect([seated.kind(), seated.view().card]).toEqual(['read', seated.view().cards.length - 1]);
  });

  test('from any card one key leads to what is asked; at what is asked it does nothing', async () => {
    const seated = seat();
    seated.sitting.skipReading();
    expect(seated.kind()).toBe('vote');
    seated.sitting.skipReading();
    expect(seated.kind()).toBe('vote');
  });

  test('to the decision before stays on record, and begins that decision anew', async () => {
    const seated = seat();
    expect(seated.sitting.goBack()).toBe(false);
    await decided(seated, 2);
    expect(seated.sitting.goBack()).toBe(true);
    await stored();
    expect(said(seated).at(-1)).toEqual({ kind: 'wentBack', to: 1 });
    expect(seated.view()).toMatchObject({ turn: { number: 1 }, number: 2, step: { kind: 'read' }, card: 0 });
    seated.sitting.goBack();
    await stored();
    expect(said(seated).at(-1)).toEqual({ kind: 'wentBack', to: 0 });
    const events = said(seated).length;
    expect(seated.sitting.goBack()).toBe(false);
    await stored();
    expect(said(seated)).toHaveLength(events);
    await until(seated, 'vote');
    const { draft, first, final } = seated.view();
    expect([draft.hands, draft.choice, first, final]).toEqual([{}, '', {}, {}]);
  });

  test('from the end to the last card', async () => {
    const seated = seat();
    await goOn(seated, ({ view }) => view().ended);
    expect(await on(seated)).toBe(false);
    seated.sitting.back();
    expect(seated.view()).toMatchObject({ ended: false, step: { kind: 'read' } });
    seated.sitting.skipReading();
    expect(seated.view().ended).toBe(true);
  });
});

describe('said at any time', () => {
  test('could not decide is on record with what was taken, and the run goes on', async () => {
    const seated = seat();
    seated.clock.ms = 5000;
    expect(seated.sitting.giveUp()).toBe(true);
    await stored();
    expect(said(seated)).toEqual([
      { kind: 'undecided', decision: 'D09', taken: 'review.note', ms: 5000, digest: expect.any(String) },
    ]);
    expect(seated.view()).toMatchObject({ turn: { number: 1 }, number: 2, step: { kind: 'read' } });
    await goOn(seated, ({ view }) => view().ended);
    expect(seated.sitting.giveUp()).toBe(false);
  });

  test('a result is contested by the decision that brought it; before the first there is none', async () => {
    const seated = seat();
    seated.sitting.contest();
    await stored();
    expect(said(seated)).toEqual([]);
    await decided(seated, 2);
    seated.sitting.contest();
    await stored();
    expect(said(seated).at(-1)).toEqual({ kind: 'contested', decision: 'D14' });
  });

  test('a headline is kept as it was meant, and an empty one is none', async () => {
    const seated = seat();
    seated.sitting.headline('A', '   ');
    await stored();
    expect([said(seated), seated.kept()]).toEqual([[], null]);
    seated.sitting.headline('A', '  One part held, the whole did not. ');
    await stored();
    expect(said(seated)).toEqual([
      { kind: 'headline', group: 'A', line: 'One part held, the whole did not.' },
    ]);
    expect(seated.kept()?.events).toHaveLength(1);
  });
});

test('the first vote is known only when it is on record, the final one too', async () => {
  const seated = seat();
  await until(seated, 'vote');
  seated.sitting.edit({ hands: hands(seated, 3, 4) });
  expect([seated.view().first, seated.view().final]).toEqual([{}, {}]);
  await on(seated);
  expect([seated.view().first, seated.view().final]).toEqual([hands(seated, 3, 4), {}]);
  await until(seated, 'final');
  expect(seated.view().draft.hands).toEqual({});
  await decided(seated, 1);
  expect([seated.view().first, seated.view().final]).toEqual([{}, {}]);
});

test('what is asked about stands there with its decision and its number; while reading there is none', async () => {
  const seated = seat();
  expect([seated.view().decision, seated.view().number]).toEqual([null, 1]);
  await decided(seated, 1);
  await until(seated, 'otherWays');
  expect([seated.view().decision?.id, seated.view().number]).toEqual(['D09', 2]);
  await until(seated, 'vote');
  expect(seated.view().decision?.id).toBe('D14');
});

test('what is dealt after a decision tells what that decision opened', async () => {
  const seated = seat();
  await decided(seated, 1, 2);
  const opened = () => seated.view().cards.filter(({ kind }) => kind === 'opened' || kind === 'closed');
  expect(opened().map(({ lines }) => lines)).toEqual([
    ['Someone may stop it. One person hears the worst news and has the right to say not yet.'],
  ]);
  await decided(seated, 2);
  expect(opened()).toEqual([]);
});
