// The steps of a turn, by what a decision asks for, how many groups sit there, and what was rated before.
import { describe, expect, test } from 'vitest';
import { decided, goOn, GROUP, on, seat, THREE, toTheEnd, until, type Seated } from '../seated';

/** The steps of the turn it stands at, read forward without a word: what is passed over is not among them. */
async function stepsAhead(seated: Seated): Promise<string[]> {
  const steps: string[] = [];
  const turn = seated.view().turn.number;
  await goOn(seated, ({ view, kind }) => {
    if (view().turn.number !== turn || view().ended) return true;
    const { decision } = view().step;
    const step = `${kind()}${decision && decision !== view().turn.asks ? ` ${decision}` : ''}`;
    if (steps.at(-1) !== step) steps.push(step);
    return false;
  });
  return steps;
}

test('a class of sixty minutes, turn by turn', async () => {
  const seated = seat({ preset: 'class-60' });
  const full = ['vote', 'cards', 'split', 'final', 'choose', 'minority', 'reason', 'forecast'];
  expect(await stepsAhead(seated)).toEqual(['read', ...full, 'sound', 'commit']);
  expect(await stepsAhead(seated)).toEqual(['read', 'otherWays D09', ...full, 'commit']);
  expect(await stepsAhead(seated)).toEqual(['read', ...full, 'sound', 'commit']);
  expect(await stepsAhead(seated)).toEqual([
    'read',
    'soundAfter D09',
    'soundAfter D18',
    ...full,
    'sound',
    'commit',
  ]);
  expect(await stepsAhead(seated)).toEqual(['read', 'otherWays D22', 'soundAfter D22', ...full, 'commit']);
  expect(await stepsAhead(seated)).toEqual(['read']);
  expect(seated.view().ended).toBe(true);
});

test('several groups hand in slips instead of voting', async () => {
  const seated = seat({ groups: THREE });
  expect(await stepsAhead(seated)).toEqual([
    'read',
    'positions',
    'reveal',
    'choose',
    'minority',
    'reason',
    'forecast',
    'sound',
    'commit',
  ]);
  expect(await stepsAhead(seat({ groups: THREE.slice(0, 2) }))).toContain('positions');
});

test('a light decision has no role cards, a plain one only a final vote', async () => {
  const seated = seat({ asks: ['D02', 'D03'] });
  expect(await stepsAhead(seated)).toEqual(['read', 'final', 'choose', 'minority', 'reason', 'commit']);
  expect(await stepsAhead(seated)).toEqual([
    'read',
    'vote',
    'split',
    'final',
    'choose',
    'minority',
    'reason',
    'commit',
  ]);
});

describe('rated again once the outcome is in', () => {
  const ratedIn = ({ events }: Seated) =>
    events().flatMap((event) => (event.kind === 'rated' ? [`${event.when} ${event.decision}`] : []));

  test('what was left open before is not asked again', async () => {
    const seated = seat();
    await goOn(seated, ({ view, kind }) => view().ended || kind() === 'sound');
    seated.sitting.edit({ soundness: 0 });
    await on(seated);
    await toTheEnd(seated);
    expect(ratedIn(seated)).toEqual(['before D18', 'after D18', 'before D22', 'after D22']);
  });

  test('what was rated twice in a turn is asked once, and what was rated again is not asked in the next turn', async () => {
    const seated = seat();
    await until(seated, 'commit');
    seated.sitting.back();
    await until(seated, 'commit');
    await toTheEnd(seated);
    expect(ratedIn(seated)).toEqual([
      'before D09',
      'before D09',
      'before D18',
      'after D09',
      'after D18',
      'before D22',
      'after D22',
    ]);
  });

  test('what was left open after the outcome is asked again in the next turn', async () => {
    const seated = seat();
    await decided(seated, 3);
    await until(seated, 'soundAfter');
    expect(seated.view().step.decision).toBe('D09');
    seated.sitting.edit({ soundness: 0 });
    await on(seated);
    await toTheEnd(seated);
    expect(ratedIn(seated).slice(-2)).toEqual(['after D09', 'after D22']);
  });

  test('the steps of a turn do not move when something is rated in it', async () => {
    const seated = seat();
    await decided(seated, 3);
    await until(seated, 'vote');
    for (const decision of ['D18', 'D09']) {
      seated.sitting.back();
      expect(seated.view().step).toEqual({ kind: 'soundAfter', decision });
    }
  });

  test('a decision that was gone back from is no longer rated', async () => {
    const seated = seat({ groups: GROUP });
    await decided(seated, 1);
    seated.sitting.goBack();
    await until(seated, 'sound');
    await on(seated);
    expect(ratedIn(seated)).toEqual(['before D09']);
    await decided(seated, 3);
    await until(seated, 'soundAfter');
    expect(seated.view().step.decision).toBe('D18');
  });
});
