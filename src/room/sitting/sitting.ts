// One sitting of a group: which step it is at, what is being keyed, and what goes on record. Knows no screen.
import type { Case, Decision } from '../../play/case';
import type { Outcome, Playthrough } from '../../play/playthrough';
import type { Run } from '../../play/run';
import type { Turn } from '../../play/turn';
import type { Hands } from '../../review/answer';
import type { ReadingCard } from '../cards/reading-card';
import { STEPS } from '../steps/steps';
import type { SittingStep, StepEvent } from '../steps/step';
import type { Draft } from './draft';
import { openGate } from './gate';
import { arrived, backward, forward, onward, viewOf } from './standing';

/** A sitting as it stands now; all that a screen shows of it. */
export interface SittingView {
  run: Run;
  turn: Turn;
  /** The turns of the decisions that stand. */
  turns: readonly Turn[];
  step: SittingStep;
  /** The decision the step is about; null while reading. */
  decision: Decision | null;
  /** 1 for the first decision of this run. */
  number: number;
  /** What the turn has to read, and which card is shown while reading. */
  cards: readonly ReadingCard[];
  card: number;
  /** Which option, group or line is marked. */
  cursor: number;
  draft: Draft;
  /** The first vote of the decision asked; empty before it is on record. */
  first: Hands;
  /** The final vote of the decision asked; empty before it is on record. */
  final: Hands;
  /** Whether all is read and rated after the last decision: what is left is the group's own record. */
  ended: boolean;
  /** Whether the last event could not be stored. */
  unsaved: boolean;
}

/** What a group can do. While something is being stored, nothing is done. */
export interface Sitting {
  view(): SittingView;
  /** To the next card or step, with what was keyed put on record. False where something must be said first. */
  next(): boolean;
  /** To the card or step before. What went on record stays there until it is said again. */
  back(): void;
  /** From reading straight to what is asked after it. */
  skipReading(): void;
  /** Marks an option, a group or a line. */
  mark(index: number): void;
  /** Changes what is keyed. */
  edit(part: Partial<Draft>): void;
  /** "Could not decide". False where nothing is asked. */
  giveUp(): boolean;
  /** Back to the decision before this one. False at the first. */
  goBack(): boolean;
  /** Puts on record that the group contests what its last decision brought. */
  contest(): void;
  /** Puts a group's headline on record; an empty one is none. */
  headline(group: string, line: string): void;
}

/** What a sitting needs from outside. */
export interface Outside {
  /** Stores the run; what comes next shows once it is done or refused. `turn`: where it stands. */
  save(run: Run, turn: Turn): Promise<void>;
  /** Milliseconds since the start of the run. */
  at(): number;
  /** Called after every change. */
  changed(): void;
}

/** Opens a sitting on a run, new or restored. */
export function openSitting(theCase: Case, playthrough: Playthrough, outside: Outside): Sitting {
  const { at } = outside;
  const played = { theCase, playthrough };
  const gate = openGate(() => outside.save(playthrough.run(), playthrough.turn()), outside.changed);
  let standing = arrived(played);
  let began = at();

  const view = () => viewOf(played, standing, gate.unsaved());
  const note = (event: StepEvent) => {
    playthrough.note(event, at());
    gate.recorded();
  };
  const settle = (outcome: Outcome): boolean => {
    if (!outcome.ok) return false;
    gate.recorded();
    standing = arrived(played);
    began = at();
    return true;
  };
  const said = () => ({
    ms: at() - began,
    ...(standing.draft.reason ? { reason: standing.draft.reason } : {}),
  });
  const next = (): boolean => {
    const here = view();
    const row = STEPS[here.step.kind];
    if (here.ended || row.ready?.(here) === false) return false;
    for (const event of row.events?.(here) ?? []) note(event);
    if (here.step.kind === 'commit') return settle(playthrough.choose(here.draft.choice, said(), at()));
    standing = forward(played, standing);
    return true;
  };
  /** A change of where the sitting stands. */
  const change = (to: () => typeof standing) =>
    void gate.through(() => {
      standing = to();
      return true;
    });
  /** Something said at any time. */
  const noted = (event: StepEvent | null) =>
    void gate.through(() => {
      if (event) note(event);
      return event !== null;
    });

  return {
    view,
    next: () => gate.through(next),
    back: () => change(() => backward(played, standing)),
    skipReading: () => change(() => (view().step.kind === 'read' ? onward(played, standing) : standing)),
    mark: (cursor) => change(() => ({ ...standing, cursor })),
    edit: (part) => change(() => ({ ...standing, draft: { ...standing.draft, ...part } })),
    giveUp: () =>
      gate.through(() => playthrough.turn().asks !== '' && settle(playthrough.giveUp(said(), at()))),
    goBack: () => gate.through(() => settle(playthrough.goBack(playthrough.turn().number - 1, at()))),
    contest: () => {
      const decision = playthrough.turn().decided?.decision;
      noted(decision ? { kind: 'contested', decision } : null);
    },
    headline: (group, line) => noted(line.trim() ? { kind: 'headline', group, line: line.trim() } : null),
  };
}
