// Where a sitting stands within its turn, and the moves from there: pure, nothing goes on record here.
import type { Case } from '../../play/case';
import type { Playthrough } from '../../play/playthrough';
import { deal } from '../cards/deal';
import type { ReadingCard } from '../cards/reading-card';
import { STEPS } from '../steps/steps';
import type { SittingStep } from '../steps/step';
import { NOTHING_KEYED, type Draft } from './draft';
import { resumeAt } from './resume';
import { stepsOf } from './routine';
import type { SittingView } from './sitting';
import { slipsOf, votesOf } from './tally';

/** The case, and the playthrough a sitting is about. */
export interface Played {
  theCase: Case;
  playthrough: Playthrough;
}

/** Where a sitting stands within its turn, and what is keyed there. */
export interface Standing {
  /** The steps of the turn, and which of them this is. */
  steps: readonly SittingStep[];
  index: number;
  /** The cards of the turn, and which of them is read. */
  cards: readonly ReadingCard[];
  card: number;
  /** Which option, group or line is marked. */
  cursor: number;
  draft: Draft;
  /** Whether all is read and rated after the last decision. */
  ended: boolean;
}

/** A sitting as it is shown. `unsaved`: the last event could not be stored. */
export function viewOf(
  { theCase, playthrough }: Played,
  { steps, index, cards, card, cursor, draft, ended }: Standing,
  unsaved: boolean,
): SittingView {
  const [run, turn, step] = [playthrough.run(), playthrough.turn(), steps[index]!];
  return {
    run,
    turn,
    turns: playthrough.turns(),
    step,
    decision: theCase.decisions.find(({ id }) => id === step.decision) ?? null,
    number: turn.number + 1,
    cards,
    card,
    cursor,
    draft,
    first: votesOf(run, turn.asks, 1),
    final: votesOf(run, turn.asks, 2),
    ended,
    unsaved,
  };
}

/** The step at `index`, reached: what is keyed and marked there at first. */
function reached(played: Played, standing: Standing, index: number): Standing {
  const row = STEPS[standing.steps[index]!.kind];
  const here = { ...standing, index, cursor: 0 };
  const keyed = { ...here, draft: { ...here.draft, ...row.keyed?.(viewOf(played, here, false)) } };
  return { ...keyed, cursor: row.marked?.(viewOf(played, keyed, false)) ?? 0 };
}

function isSkipped(played: Played, standing: Standing, index: number): boolean {
  return STEPS[standing.steps[index]!.kind].skipped?.(viewOf(played, { ...standing, index }, false)) ?? false;
}

/**
 * The turn the playthrough has come to, at the step to go on with: its first, unless something of it is on record, as
 * after a machine came back.
 */
export function arrived(played: Played): Standing {
  const { theCase, playthrough } = played;
  const [run, turn] = [playthrough.run(), playthrough.turn()];
  const steps = stepsOf(theCase, run, turn);
  const standing: Standing = {
    steps,
    index: 0,
    cards: deal(theCase, turn, playthrough.turns()[turn.number - 1] ?? null),
    card: 0,
    cursor: 0,
    draft: { ...NOTHING_KEYED, positions: slipsOf(run, turn.asks) },
    ended: false,
  };
  return reached(played, standing, resumeAt(steps, run));
}

/** The next step that is not passed over. After the last one the sitting has ended, unless a decision is asked. */
export function onward(played: Played, standing: Standing): Standing {
  const { steps, index } = standing;
  const to = [...steps.keys()].find((at) => at > index && !isSkipped(played, standing, at));
  return to === undefined
    ? { ...standing, ended: played.playthrough.turn().asks === '' }
    : reached(played, standing, to);
}

/** The next card while there is one, else the next step. */
export function forward(played: Played, standing: Standing): Standing {
  const { steps, index, cards, card } = standing;
  return steps[index]!.kind === 'read' && card < cards.length - 1
    ? { ...standing, card: card + 1 }
    : onward(played, standing);
}

/** The card or step before; the first card stays. */
export function backward(played: Played, standing: Standing): Standing {
  if (standing.ended) return { ...standing, ended: false };
  const { steps, index, card } = standing;
  if (steps[index]!.kind === 'read') return { ...standing, card: Math.max(0, card - 1) };
  const to = steps.findLastIndex((_step, at) => at < index && !isSkipped(played, standing, at));
  return reached(played, standing, Math.max(0, to));
}
