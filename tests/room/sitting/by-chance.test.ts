// Sittings in which keys are pressed by chance: nothing goes on record that nobody said, and all of it can be played again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRESETS } from '../../../src/play/case';
import { replay } from '../../../src/play/replay';
import { brokenAt, type RunEvent } from '../../../src/play/run';
import type { SittingView } from '../../../src/room/sitting/sitting';
import { clear, count, move } from '../../../src/room/steps/steps';
import { number, seat, stored, theCase, type Seated } from '../seated';

type Key =
  | { does: 'next' | 'back' | 'skip' | 'clear' | 'giveUp' | 'goBack' | 'contest' | 'reopen' }
  | { does: 'number'; digit: number }
  | { does: 'up' | 'side'; by: 1 | -1 }
  | { does: 'type'; line: string }
  | { does: 'headline'; line: string };

const sign = fc.constantFrom(1 as const, -1 as const);
const key: fc.Arbitrary<Key> = fc.oneof(
  { weight: 20, arbitrary: fc.constant<Key>({ does: 'next' }) },
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 9 }).map((digit): Key => ({ does: 'number', digit })) },
  { weight: 6, arbitrary: fc.record({ does: fc.constantFrom('up' as const, 'side' as const), by: sign }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Key>(
      { does: 'skip' },
      { does: 'back' },
      { does: 'type', line: ' We would wait. ' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Key>(
      { does: 'clear' },
      { does: 'type', line: '  ' },
      { does: 'giveUp' },
      { does: 'goBack' },
      { does: 'contest' },
      { does: 'headline', line: 'One part held.' },
      { does: 'reopen' },
    ),
  },
);
const groups = fc.tuple(fc.constantFrom(1, 1, 2, 3), fc.integer({ min: 1, max: 9 })).map(([all, size]) =>
  'ABC'
    .slice(0, all)
    .split('')
    .map((letter) => ({ letter, size })),
);
const preset = fc.constantFrom(...PRESETS.filter((id) => theCase.presets[id]?.mode === 'group'));

/** Does what a key says; the sitting as it stands after it. */
function press(seated: Seated, pressed: Key): Seated {
  const { sitting } = seated;
  const props = { view: sitting.view(), sitting };
  seated.clock.ms += 700;
  if (pressed.does === 'reopen') return seat({ from: sitting.view().run });
  const verbs: Record<Exclude<Key['does'], 'reopen'>, () => unknown> = {
    next: sitting.next,
    back: sitting.back,
    skip: sitting.skipReading,
    clear: () => clear(props),
    giveUp: sitting.giveUp,
    goBack: sitting.goBack,
    contest: sitting.contest,
    number: () => number(seated, 'digit' in pressed ? pressed.digit : 0),
    up: () => count(props, 'by' in pressed ? pressed.by : 0),
    side: () => move(props, 'by' in pressed ? pressed.by : 0),
    type: () => sitting.edit({ line: 'line' in pressed ? pressed.line : '' }),
    headline: () => sitting.headline('A', 'line' in pressed ? pressed.line : ''),
  };
  verbs[pressed.does]();
  return seated;
}

const sum = (hands: Readonly<Record<string, number>>) =>
  Object.values(hands).reduce((all, each) => all + each, 0);
/** The one that has most; null where none has more than every other. */
function most(counts: Readonly<Record<string, number>>): string | null {
  const best = Math.max(0, ...Object.values(counts));
  const first = Object.keys(counts).filter((id) => best > 0 && counts[id] === best);
  return first.length === 1 ? first[0]! : null;
}
function bySide(slips: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(
    Object.values(slips).map((id) => [id, Object.values(slips).filter((other) => other === id).length]),
  );
}

/** Whether an event says what stood on the screen when Next was pressed, and nothing else. */
function saysWhatWasShown(event: RunEvent, { step, draft, run, turn, decision, final }: SittingView): void {
  const size = run.groups[0]!.size;
  const sides = step.kind === 'minority' && run.groups.length > 1 ? bySide(draft.positions) : final;
  const checks: Partial<Record<RunEvent['kind'], () => void>> = {
    voted: () => {
      expect(event).toMatchObject({ hands: draft.hands, round: step.kind === 'vote' ? 1 : 2 });
      for (const each of Object.values(draft.hands)) expect(each).toBeGreaterThanOrEqual(0);
      expect(sum(draft.hands)).toBeGreaterThan(0);
      const open = (event as { undecided?: number }).undecided;
      expect(open).toBe(sum(draft.hands) < size ? size - sum(draft.hands) : undefined);
    },
    cards: () => expect(event).toMatchObject({ read: new Set(draft.read).size, dealt: 4 }),
    revealed: () => expect(['split', 'reveal']).toContain(step.kind),
    position: () => {
      const { group, choice } = event as { group: string; choice: string };
      expect([step.kind, draft.positions[group]]).toEqual(['positions', choice]);
      expect(turn.choices.map(({ id }) => id)).toContain(choice);
    },
    dissent: () => {
      expect(event).toMatchObject({ line: draft.line.trim() });
      expect(draft.line.trim()).not.toBe('');
      expect(Object.values(sides).filter((each) => each > 0).length).toBeGreaterThan(1);
    },
    forecast: () => expect(event).toMatchObject({ readings: draft.directions, confidence: draft.confidence }),
    rated: () => {
      expect(event).toMatchObject({ soundness: draft.soundness });
      expect([1, 2, 3, 4, 5]).toContain(draft.soundness);
    },
    alternatives: () => {
      expect(event).toMatchObject({ picks: draft.picks });
      expect([1, 2]).toContain(new Set(draft.picks).size);
      expect(decision!.otherWays!.map(({ id }) => id)).toEqual(expect.arrayContaining([...draft.picks]));
    },
    decided: () => {
      expect(event).toMatchObject({ choice: draft.choice });
      expect(step.kind).toBe('commit');
      const option = decision!.options.find(({ id }) => id === draft.choice)!;
      const { reason } = event as { reason?: string };
      if (reason) expect(option.reasons.map(({ id }) => id)).toContain(reason);
      expect(reason ?? '').toBe(draft.reason);
    },
  };
  expect(Object.keys(checks)).toContain(event.kind);
  checks[event.kind]!();
  if ('decision' in event) expect(event.decision).toBe(step.decision);
}

/** Kinds of event that keys other than Next may bring, by key. */
const SAID_ALONE: Partial<Record<Key['does'], RunEvent['kind']>> = {
  giveUp: 'undecided',
  goBack: 'wentBack',
  contest: 'contested',
  headline: 'headline',
};

/** Kinds of event after which a decision begins. */
const NEW_TURN: readonly string[] = ['decided', 'undecided', 'wentBack'];

/** The slips on record since the decision began. */
function slipsThisTurn(events: readonly RunEvent[]): Record<string, string> {
  const began = events.findLastIndex(({ kind }) => NEW_TURN.includes(kind));
  return Object.fromEntries(
    events
      .slice(began + 1)
      .flatMap((event) => (event.kind === 'position' ? [[event.group, event.choice]] : [])),
  );
}

/** Checks what one key did. */
function checkKey({ does }: Key, before: SittingView, after: SittingView): void {
  const news = after.run.events.slice(before.run.events.length);
  expect(after.run.events.slice(0, before.run.events.length)).toEqual(before.run.events);
  if (does === 'next') for (const event of news) saysWhatWasShown(event, before);
  else expect(news.map(({ kind }) => kind)).toEqual(news.length > 0 ? [SAID_ALONE[does]] : []);
  for (const event of news) if (event.kind === 'wentBack') expect(event.to).toBe(before.turn.number - 1);
  if (does === 'reopen') expect(after.draft.positions).toEqual(slipsThisTurn(after.run.events));
  if (news.some(({ kind }) => NEW_TURN.includes(kind))) {
    const { choice, hands, positions, picks } = after.draft;
    expect([after.step.kind, choice, hands, positions, picks]).toEqual(['read', '', {}, {}, []]);
    return;
  }
  const { choice } = after.draft;
  if (choice === before.draft.choice || does === 'reopen') return;
  // A choice comes from a key at its own step, or is the larger side as that step is reached.
  expect(after.step.kind).toBe('choose');
  if (before.step.kind === 'choose') expect(['number', 'side']).toContain(does);
  else {
    const slips = after.draft.positions;
    expect(choice).toBe(most(Object.keys(slips).length > 0 ? bySide(slips) : after.final));
  }
}

/** Goes on and back again: it stands where it stood, and what was keyed is still keyed. */
async function thereAndBack(seated: Seated): Promise<void> {
  const before = seated.view();
  const went = seated.sitting.next();
  await stored();
  const there = seated.view();
  if (!went || there.turn !== before.turn || there.ended) return;
  seated.sitting.back();
  const after = seated.view();
  expect([after.step, after.card]).toEqual([before.step, before.card]);
  const { choice, read, positions, directions, confidence, picks } = before.draft;
  if (there.step.kind !== 'choose')
    expect(after.draft).toMatchObject({ choice, read, positions, directions, confidence, picks });
}

test('keys by chance', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      groups,
      preset,
      fc.array(key, { minLength: 40, maxLength: 130 }),
      async (here, minutes, keys) => {
        let seated = seat({ groups: here, preset: minutes });
        for (const [at, pressed] of keys.entries()) {
          const before = seated.view();
          seated = press(seated, pressed);
          await stored();
          checkKey(pressed, before, seated.view());
          if (at % 9 === 0) await thereAndBack(seated);
        }
        const { run, turns } = seated.view();
        expect(brokenAt(run)).toBe(-1);
        const again = replay(theCase, run);
        expect(again.telling.turns()).toEqual(turns);
        expect(seat({ from: run }).view()).toMatchObject({ run, turns, ended: false });
      },
    ),
    { seed: 11, numRuns: 11 },
  );
});
