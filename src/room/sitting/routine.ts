// The steps of a turn in their order: looking back, then the routine of the decision that is asked.
import type { Case, Decision } from '../../play/case';
import { sinceGoingBack, type Run, type RunEvent } from '../../play/run';
import type { Turn } from '../../play/turn';
import type { SittingStep, StepKind } from '../steps/step';

/** How the room comes to its choice: one group by the routine of the decision, several groups by slips. */
const TALK: Readonly<Record<Decision['routine'] | 'slips', readonly StepKind[]>> = {
  full: ['vote', 'cards', 'split', 'final'],
  light: ['vote', 'split', 'final'],
  plain: ['final'],
  slips: ['positions', 'reveal'],
};

/** Key points whose soundness is rated before and after the outcome. */
const RATED = ['K4', 'K6', 'K7'];

/** Index of the last event that took a decision; -1 before the first. */
export function lastTaken(events: readonly RunEvent[]): number {
  return events.findLastIndex(({ kind }) => kind === 'decided' || kind === 'undecided');
}

/** The steps by which a decision is made, in order. `groups`: how many sit at the screen. */
function stepsOfDecision(decision: Decision, groups: number): StepKind[] {
  return [
    ...TALK[groups > 1 ? 'slips' : decision.routine],
    'choose',
    'minority',
    'reason',
    ...(decision.forecast ? (['forecast'] as const) : []),
    ...(RATED.includes(decision.key ?? '') ? (['sound'] as const) : []),
    'commit',
  ];
}

/**
 * Whether the outcome by which a decision can be looked back at is in: for the rescue (K7) as soon as the next decision
 * is asked, for those before the launch once the opening is no longer pending.
 */
function outcomeIsIn(decision: Decision, turn: Turn): boolean {
  return decision.key === 'K7' || turn.system.opening !== 'pending';
}

/**
 * The decisions to be rated again in this turn, in the order in which they were first rated. Ratings given in this very
 * turn do not count as given, so that the steps of a turn do not move while it is played.
 */
function ratedAgain(theCase: Case, run: Run, turn: Turn): string[] {
  const events = sinceGoingBack(run.events);
  const ratings = events.slice(0, lastTaken(events) + 1).filter((event) => event.kind === 'rated');
  const rated = (when: 'before' | 'after') =>
    new Set(ratings.filter((event) => event.when === when).map(({ decision }) => decision));
  const closed = rated('after');
  return [...rated('before')].filter((id) => {
    const decision = theCase.decisions.find((each) => each.id === id);
    return decision && !closed.has(id) && outcomeIsIn(decision, turn);
  });
}

/** All steps of a turn, in order. The last turn has only reading and looking back. */
export function stepsOf(theCase: Case, run: Run, turn: Turn): SittingStep[] {
  const decisionOf = (id: string) => theCase.decisions.find((decision) => decision.id === id);
  const last = decisionOf(turn.decided?.decision ?? '');
  const asked = decisionOf(turn.asks);
  const steps = (kinds: readonly StepKind[], decision: string) =>
    kinds.map((kind): SittingStep => ({ kind, decision }));
  return [
    ...steps(['read'], ''),
    ...(last?.otherWays?.length ? steps(['otherWays'], last.id) : []),
    ...ratedAgain(theCase, run, turn).flatMap((id) => steps(['soundAfter'], id)),
    ...(asked ? steps(stepsOfDecision(asked, run.groups.length), asked.id) : []),
  ];
}
