// A room's sitting without a screen: cards short enough to read, the routine in order, votes on record, and coming back after a crash.
import { beforeAll, describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import type { Case } from '../../src/play/case';
import { openPlaythrough } from '../../src/play/playthrough';
import { replay } from '../../src/play/replay';
import { passagesOf } from '../../src/play/scene';
import type { Group, Run } from '../../src/play/run';
import { deal } from '../../src/room/cards/deal';
import { spread } from '../../src/room/cards/spread';
import { pressOf } from '../../src/room/projector/keys';
import { stepsOf } from '../../src/room/sitting/routine';
import type { StepKind } from '../../src/room/steps/step';
import { openSitting, type Sitting } from '../../src/room/sitting/sitting';

let theCase: Case;
beforeAll(() => {
  theCase = compiledOnce();
}, 120_000);

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
const settled = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });

interface RoomAtTest {
  session: Sitting;
  kept(): Run;
  clock: { ms: number };
  draws(): number;
}

function sit(
  groups: Group[],
  from?: Run,
  save: (run: Run) => Promise<void> = async () => undefined,
): RoomAtTest {
  const clock = { ms: 0 };
  let kept: Run | undefined = from;
  let draws = 0;
  const begun = from ?? {
    format: 1 as const,
    id: '00000000000000aa',
    started: '2026-03-02T09:00:00.000Z',
    edition: theCase.edition,
    preset: 'class-60' as const,
    asks: [...theCase.presets['class-60']!.asks],
    language: 'en',
    mode: 'group' as const,
    groups,
  };
  const playthrough = openPlaythrough(theCase, begun, from && replay(theCase, from).telling);
  const session = openSitting(theCase, playthrough, {
    save: async (run) => {
      kept = run;
      await save(run);
    },
    at: () => (clock.ms += 1000),
    changed: () => {
      draws++;
    },
  });
  return { session, kept: () => kept ?? playthrough.run(), clock, draws: () => draws };
}

/** Does what this stage needs, and goes on; the option is the one at `index`. */
async function goOn({ session }: RoomAtTest, index = 0): Promise<void> {
  const { step, turn, run } = session.view();
  const option = turn.choices[Math.min(index, turn.choices.length - 1)]?.id ?? '';
  const other = turn.choices.find(({ id }) => id !== option)?.id ?? '';
  if (step.kind === 'vote') session.edit({ hands: { [option]: 3, [other]: 4 } });
  if (step.kind === 'final') session.edit({ hands: { [option]: 5, [other]: 2 } });
  if (step.kind === 'cards') session.edit({ read: [0, 1, 3] });
  if (step.kind === 'positions')
    session.edit({
      positions: Object.fromEntries(run.groups.map(({ letter }, at) => [letter, at === 0 ? other : option])),
    });
  if (step.kind === 'choose') session.edit({ choice: option });
  if (step.kind === 'minority') session.edit({ line: 'Two of us would wait.' });
  if (step.kind === 'sound' || step.kind === 'soundAfter') session.edit({ soundness: 4 });
  session.next();
  await settled();
}

const GROUP: Group[] = [{ letter: 'A', size: 7 }];
const THREE: Group[] = [
  { letter: 'A', size: 5 },
  { letter: 'B', size: 6 },
  { letter: 'C', size: 5 },
];

async function until(sitting: RoomAtTest, kind: StepKind): Promise<void> {
  for (let go = 0; go < 60 && sitting.session.view().step.kind !== kind; go++) await goOn(sitting);
  expect(sitting.session.view().step.kind).toBe(kind);
}

describe('cards for the last row', () => {
  test('texts are cut between sentences and keep every word', () => {
    const text = `${'One two three four. '.repeat(30)}${'word '.repeat(80)}end.`;
    const pieces = spread([text.trim()]).flat();
    expect(Math.max(...pieces.map(words))).toBeLessThanOrEqual(65);
    expect(pieces.join(' ').split(/\s+/)).toEqual(text.trim().split(/\s+/));
    expect(pieces[0]!.endsWith('.')).toBe(true);
    expect(spread(['a b', 'c d'])).toEqual([['a b', 'c d']]);
  });

  test('no card of a whole run has more than 65 words, and no passage is lost', async () => {
    for (const index of [0, 1]) {
      const sitting = sit(GROUP);
      for (let go = 0; go < 400 && !sitting.session.view().ended; go++) await goOn(sitting, index);
      const { turns, ended } = sitting.session.view();
      expect(ended).toBe(true);
      for (const [at, turn] of turns.entries()) {
        const cards = deal(theCase, turn, turns[at - 1] ?? null);
        const watched = cards.flatMap(({ kind }, index) =>
          kind === 'watch' ? [cards[index + 1]?.scene?.moment] : [],
        );
        expect(watched).toEqual(turn.hours.length > 0 ? expect.arrayContaining(['launch']) : []);
        for (const { lines } of cards) expect(words(lines.join(' '))).toBeLessThanOrEqual(65);
        const dealt = cards
          .flatMap(({ lines }) => lines)
          .join(' ')
          .replace(/\s+/g, ' ');
        for (const { text } of passagesOf(turn.scenes)) expect(dealt).toContain(text.replace(/\s+/g, ' '));
      }
    }
  });
});

describe('the routine', () => {
  test('one group: the split is shown only after the cards, and the choice comes after both votes', async () => {
    const sitting = sit(GROUP);
    const seen: StepKind[] = [];
    while (sitting.session.view().turn.number === 0) {
      const { kind } = sitting.session.view().step;
      if (seen.at(-1) !== kind) seen.push(kind);
      await goOn(sitting);
    }
    expect(seen).toEqual([
      'read',
      'vote',
      'cards',
      'split',
      'final',
      'choose',
      'minority',
      'reason',
      'forecast',
      'sound',
      'commit',
    ]);
    expect(
      sitting.kept().events.map((event) => (event.kind === 'voted' ? `voted ${event.round}` : event.kind)),
    ).toEqual(['voted 1', 'cards', 'revealed', 'voted 2', 'dissent', 'rated', 'decided']);
  });

  test('several groups: slips, then all at once', async () => {
    const sitting = sit(THREE);
    await until(sitting, 'positions');
    await goOn(sitting, 1);
    expect(sitting.session.view().step.kind).toBe('reveal');
    expect(
      sitting.kept().events.map((event) => (event.kind === 'position' ? event.group : event.kind)),
    ).toEqual(['A', 'B', 'C']);
    await goOn(sitting, 1);
    expect(sitting.session.view().draft.choice).toBe(sitting.session.view().turn.choices[1]!.id);
  });

  test('nothing is committed without a choice, and a tie proposes none', async () => {
    const sitting = sit(GROUP);
    await until(sitting, 'final');
    const [one, other] = sitting.session.view().turn.choices;
    sitting.session.edit({ hands: { [one!.id]: 3, [other!.id]: 3 } });
    sitting.session.next();
    await settled();
    expect(sitting.session.view()).toMatchObject({ step: { kind: 'choose' }, draft: { choice: '' } });
    expect(sitting.session.next()).toBe(false);
    expect(sitting.session.view().step.kind).toBe('choose');
  });

  test('an unanimous room is not asked for its minority', async () => {
    const sitting = sit(GROUP);
    await until(sitting, 'final');
    sitting.session.edit({ hands: { [sitting.session.view().turn.choices[0]!.id]: 7 } });
    sitting.session.next();
    await settled();
    sitting.session.next();
    expect(sitting.session.view().step.kind).toBe('reason');
  });

  test('could not decide is on record and the run goes on', async () => {
    const sitting = sit(GROUP);
    await until(sitting, 'vote');
    sitting.session.giveUp();
    await settled();
    expect(sitting.kept().events.at(-1)!.kind).toBe('undecided');
    expect(sitting.session.view().turn.number).toBe(1);
  });

  test('going back stays on record and begins the decision anew', async () => {
    const sitting = sit(GROUP);
    await until(sitting, 'commit');
    await goOn(sitting);
    sitting.session.goBack();
    await settled();
    expect(sitting.kept().events.at(-1)).toMatchObject({ kind: 'wentBack', to: 0 });
    await until(sitting, 'vote');
    expect(sitting.session.view().draft.hands).toEqual({});
  });

  test('soundness is asked again once the outcome is in, and not twice', async () => {
    const sitting = sit(GROUP);
    for (let go = 0; go < 400 && !sitting.session.view().ended; go++) await goOn(sitting, 1);
    const rated = sitting
      .kept()
      .events.flatMap((event) => (event.kind === 'rated' ? [`${event.decision} ${event.when}`] : []));
    expect(
      rated
        .filter((each) => each.endsWith('before'))
        .map((each) => each.replace('before', 'after'))
        .sort(),
    ).toEqual(rated.filter((each) => each.endsWith('after')).sort());
  });
});

describe('a machine that dies', () => {
  test.each([
    ['one group', GROUP],
    ['three groups', THREE],
  ])('%s: comes back at every step with nothing lost that was on record', async (_name, groups) => {
    const sitting = sit(groups);
    for (let step = 0; step < 120 && sitting.session.view().turn.number < 2; step++) {
      await goOn(sitting);
      const before = sitting.session.view();
      const again = sit([], sitting.kept()).session.view();
      expect(again.run).toEqual(before.run);
      expect(again.turn).toEqual(before.turn);
      const steps = stepsOf(theCase, before.run, before.turn).map(({ kind }) => kind);
      const choose = steps.indexOf('choose');
      const [was, is] = [steps.indexOf(before.step.kind), steps.indexOf(again.step.kind)];
      expect(is).toBeLessThanOrEqual(was);
      const last = before.run.events.at(-1)?.kind;
      if (last && last !== 'decided' && was <= choose) expect(is).toBe(was);
    }
  });

  test('the next stage shows only when the last one is kept, and a browser that refuses does not stop the class', async () => {
    let release = () => {};
    const sitting = sit(
      GROUP,
      undefined,
      () =>
        new Promise<void>((_resolve, reject) => {
          release = () => reject(new Error('full'));
        }),
    );
    await until(sitting, 'vote');
    const drawn = sitting.draws();
    sitting.session.edit({ hands: { [sitting.session.view().turn.choices[0]!.id]: 7 } });
    sitting.session.next();
    await settled();
    expect(sitting.draws()).toBe(drawn + 1);
    expect(sitting.session.next()).toBe(false);
    release();
    await settled();
    expect(sitting.draws()).toBe(drawn + 2);
    expect(sitting.session.view()).toMatchObject({ unsaved: true, step: { kind: 'cards' } });
  });
});

test('from any card one key leads to what is asked', async () => {
  const sitting = sit(GROUP);
  sitting.session.skipReading();
  expect(sitting.session.view().step.kind).toBe('vote');
});

describe('keys', () => {
  test('letters and figures do nothing while somebody types; Enter and Esc do', () => {
    for (const key of ['b', '1', 'z', '+', 'Backspace', 'ArrowUp'])
      expect(pressOf(key, false, true)).toBeNull();
    expect(pressOf('Enter', false, true)?.action).toBe('next');
    expect(pressOf('Escape', false, true)?.action).toBe('leave');
  });
  test('Shift T is one more minute; T alone is the timer', () => {
    expect([pressOf('T', true, false)?.action, pressOf('t', false, false)?.action]).toEqual([
      'minute',
      'timer',
    ]);
  });
});
