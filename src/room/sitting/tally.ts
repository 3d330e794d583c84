// What was counted: votes as the run has them, slips by side, and whether anybody is of another mind.
import { sinceGoingBack, type Run } from '../../play/run';
import type { Hands } from '../../review/answer';

/** Hands by option id of the last vote on a decision in this round; none before it was taken. */
export function votesOf(run: Run, decision: string, round: 1 | 2): Hands {
  const vote = sinceGoingBack(run.events).findLast(
    (event) => event.kind === 'voted' && event.round === round && event.decision === decision,
  );
  return vote?.kind === 'voted' ? vote.hands : {};
}

/** Slips on record for a decision, without those gone back from: option id by group letter. */
export function slipsOf(run: Run, decision: string): Record<string, string> {
  return Object.fromEntries(
    sinceGoingBack(run.events).flatMap((event) =>
      event.kind === 'position' && event.decision === decision ? [[event.group, event.choice]] : [],
    ),
  );
}

/** How many groups are on each side, by option id. */
export function slipsBySide(slips: Readonly<Record<string, string>>): Record<string, number> {
  const sides: Record<string, number> = {};
  for (const option of Object.values(slips)) sides[option] = (sides[option] ?? 0) + 1;
  return sides;
}

/** Whether there is nobody to speak for: every slip, or without slips every hand, on one side, or none counted. */
export function isUnanimous(slips: Readonly<Record<string, string>>, hands: Hands): boolean {
  const sides = Object.keys(slips).length > 0 ? slipsBySide(slips) : hands;
  return Object.values(sides).filter((count) => count > 0).length < 2;
}
