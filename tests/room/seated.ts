// Groups seated for tests of the room, without a screen: a sitting begun or gone on with, and hands that answer each step.
import { openPlaythrough } from '../../src/play/playthrough';
import type { PresetId } from '../../src/play/case';
import { replay } from '../../src/play/replay';
import type { Group, Run, RunEvent } from '../../src/play/run';
import { openSitting, type Sitting, type SittingView } from '../../src/room/sitting/sitting';
import { pressNumber } from '../../src/room/steps/steps';
import type { StepKind } from '../../src/room/steps/step';
import { compiledOnce } from '../../story/build/once';

/** The case, compiled once for all tests of the room. */
export const theCase = compiledOnce();

/** One group of seven. */
export const GROUP: Group[] = [{ letter: 'A', size: 7 }];
/** Three groups at one screen. */
export const THREE: Group[] = [
  { letter: 'A', size: 5 },
  { letter: 'B', size: 6 },
  { letter: 'C', size: 5 },
];

/** Lets what is being stored be stored. */
export const stored = (): Promise<void> => new Promise((done) => void setImmediate(done));

/** On what a group is seated; one group of the default length where nothing is said. */
export interface SeatedOn {
  groups?: Group[];
  preset?: PresetId;
  /** What is asked instead of what the preset asks. */
  asks?: string[];
  /** The run to go on with. */
  from?: Run;
  save?(run: Run): Promise<void>;
}

/** A group at its sitting, with the time in its hands. */
export interface Seated {
  sitting: Sitting;
  view(): SittingView;
  kind(): StepKind;
  /** The run as last stored. */
  kept(): Run | null;
  /** All events on record. */
  events(): readonly RunEvent[];
  /** Milliseconds since the start of the run. */
  clock: { ms: number };
  /** How often the screen was drawn again. */
  draws(): number;
}

function newRun({ groups = GROUP, preset = 'class-60', asks }: SeatedOn): Run {
  return {
    format: 1,
    id: '00000000000000aa',
    started: '2026-03-02T09:00:00.000Z',
    edition: theCase.edition,
    preset,
    asks: asks ?? [...theCase.presets[preset]!.asks],
    language: 'en',
    mode: 'group',
    groups,
    events: [],
  };
}

/** Seats a group. */
export function seat(on: SeatedOn = {}): Seated {
  const clock = { ms: 0 };
  let kept: Run | null = null;
  let draws = 0;
  const playthrough = openPlaythrough(
    theCase,
    on.from ?? newRun(on),
    on.from && replay(theCase, on.from).telling,
  );
  const sitting = openSitting(theCase, playthrough, {
    save: async (run) => {
      kept = run;
      await on.save?.(run);
    },
    at: () => clock.ms,
    changed: () => void draws++,
  });
  return {
    sitting,
    view: sitting.view,
    kind: () => sitting.view().step.kind,
    kept: () => kept,
    events: () => playthrough.run().events,
    clock,
    draws: () => draws,
  };
}

/** Hands by the number of the option: `hands(seated, 5, 2)` is five for the first and two for the second. */
export function hands({ view }: Seated, ...counts: number[]): Record<string, number> {
  return Object.fromEntries(counts.map((count, at) => [view().turn.choices[at]!.id, count]));
}

/** Presses a number, as on the keyboard. */
export function number({ sitting }: Seated, digit: number): void {
  pressNumber({ view: sitting.view(), sitting }, digit - 1);
}

/** Goes on, and waits until that is stored. False where something must be said first. */
export async function on({ sitting, clock }: Seated): Promise<boolean> {
  clock.ms += 1000;
  const done = sitting.next();
  await stored();
  return done;
}

/** What a usual group keys at a step: five for the option `wanted` and two for another, and something everywhere. */
function answer(seated: Seated, wanted = 1): void {
  const { sitting, view, kind } = seated;
  const { choices } = view().turn;
  const to = Math.min(wanted, choices.length);
  const [chosen, other] = [choices[to - 1]?.id ?? '', choices[to === 1 ? 1 : 0]?.id ?? ''];
  const answers: Partial<Record<StepKind, () => void>> = {
    vote: () => sitting.edit({ hands: { [chosen]: 3, [other]: 4 } }),
    final: () => sitting.edit({ hands: { [chosen]: 5, [other]: 2 } }),
    cards: () => [1, 2, 4].forEach((digit) => number(seated, digit)),
    positions: () =>
      view().run.groups.forEach((_group, at) => number(seated, at === 0 ? (to === 1 ? 2 : 1) : to)),
    choose: () => number(seated, to),
    minority: () => sitting.edit({ line: 'Two of us would wait.' }),
    reason: () => number(seated, 2),
    forecast: () => [1, 3, 2].forEach((digit) => number(seated, digit)),
    sound: () => number(seated, 4),
    soundAfter: () => number(seated, 2),
    otherWays: () => [1, 3].forEach((digit) => number(seated, digit)),
  };
  answers[kind()]?.();
}

/** Answers step after step until `there` holds; fails where it never does. */
export async function goOn(seated: Seated, there: (seated: Seated) => boolean, wanted = 1): Promise<void> {
  for (let steps = 0; !there(seated); steps++) {
    if (steps > 600) throw new Error(`never came there; stands at ${seated.kind()}`);
    answer(seated, wanted);
    await on(seated);
  }
}

/** Answers step after step until this step is asked. */
export const until = (seated: Seated, kind: StepKind, wanted = 1): Promise<void> =>
  goOn(seated, (each) => each.kind() === kind, wanted);

/** Answers everything until so many decisions are taken. */
export const decided = (seated: Seated, decisions: number, wanted = 1): Promise<void> =>
  goOn(seated, ({ view }) => view().turn.number >= decisions, wanted);

/** Answers everything to the end of the sitting. */
export const toTheEnd = (seated: Seated, wanted = 1): Promise<void> =>
  goOn(seated, ({ view }) => view().ended, wanted);

const played = new Map<number, Promise<SittingView>>();

/** How one group of a class of sixty minutes stands after so many decisions; played once for all who ask. */
export function viewAfter(decisions: number): Promise<SittingView> {
  const play = async () => {
    const seated = seat();
    await decided(seated, decisions);
    return seated.view();
  };
  played.set(decisions, played.get(decisions) ?? play());
  return played.get(decisions)!;
}

/** Events without their stamps. */
export const said = ({ events }: Seated) => events().map(({ at: _at, hash: _hash, ...event }) => event);

/** One group whose final vote is in, by number of option; it stands at the choice. */
export async function afterFinal(counts: readonly number[]): Promise<Seated> {
  const seated = seat();
  await until(seated, 'final');
  seated.sitting.edit({ hands: hands(seated, ...counts) });
  await on(seated);
  return seated;
}
