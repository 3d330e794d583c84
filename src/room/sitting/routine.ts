// The decision routine of a room as a list of stages, and where to go on after a machine came back.
import type { Case, Decision } from '../../play/case';
import { sinceGoingBack, type Run, type RunEvent } from '../../play/run';
import type { Turn } from '../../play/turn';

/**
 * read: cards. otherWays, soundAfter: looking back at an earlier decision. vote: first vote, hidden. cards: role cards counted.
 * split: the first vote shown. final: second vote. positions, reveal: slips of several groups. choose: what the room decides.
 * minority, reason, forecast, sound: on record before commit. commit: the second key.
 */
const STAGES = [
  'read',
  'otherWays',
  'soundAfter',
  'vote',
  'cards',
  'split',
  'final',
  'positions',
  'reveal',
  'choose',
  'minority',
  'reason',
  'forecast',
  'sound',
  'commit',
] as const;
export type StageKind = (typeof STAGES)[number];

/** One stage, and the decision it is about; empty for reading. */
export interface Stage {
  kind: StageKind;
  decision: string;
}

/** Key points whose soundness is rated before and after the outcome. */
const RATED = ['K4', 'K6', 'K7'];

function decisionStages(decision: Decision, groups: number): StageKind[] {
  const talk: StageKind[] =
    groups > 1
      ? ['positions', 'reveal']
      : decision.routine === 'full'
        ? ['vote', 'cards', 'split', 'final']
        : decision.routine === 'light'
          ? ['vote', 'split', 'final']
          : ['final'];
  return [
    ...talk,
    'choose',
    'minority',
    'reason',
    ...(decision.forecast ? (['forecast'] as const) : []),
    ...(RATED.includes(decision.key ?? '') ? (['sound'] as const) : []),
    'commit',
  ];
}

/** Whether the outcome by which a decision can be looked back at is in: for the launch its seventh day, for the rescue the next decision. */
function outcomeIsIn(decision: Decision, turn: Turn): boolean {
  return decision.key === 'K7' || turn.system.opening !== 'pending';
}

/** All stages of a turn, in order. The last turn has only reading and looking back. */
export function stagesOf(theCase: Case, run: Run, turn: Turn): Stage[] {
  const events = sinceGoingBack(run.events);
  const decisionOf = (id: string) => theCase.decisions.find((decision) => decision.id === id);
  const stages: Stage[] = [{ kind: 'read', decision: '' }];
  const last = decisionOf(turn.decided?.decision ?? '');
  if (last?.otherWays?.length) stages.push({ kind: 'otherWays', decision: last.id });
  // Ratings already given in this turn stay in the list, so that the stages of a turn do not move while it is played.
  const before = events.slice(
    0,
    1 + events.findLastIndex(({ kind }) => kind === 'decided' || kind === 'undecided'),
  );
  for (const event of before) {
    if (event.kind !== 'rated' || event.when !== 'before') continue;
    const rated = decisionOf(event.decision);
    const closed = before.some(
      (each) => each.kind === 'rated' && each.when === 'after' && each.decision === event.decision,
    );
    const listed = stages.some(({ kind, decision }) => kind === 'soundAfter' && decision === event.decision);
    if (rated && !closed && !listed && outcomeIsIn(rated, turn))
      stages.push({ kind: 'soundAfter', decision: rated.id });
  }
  const asked = decisionOf(turn.asks);
  if (asked)
    stages.push(
      ...decisionStages(asked, run.groups.length).map((kind): Stage => ({ kind, decision: asked.id })),
    );
  return stages;
}

function isLogged(stage: Stage, event: RunEvent): boolean {
  const mine = 'decision' in event && event.decision === stage.decision;
  switch (stage.kind) {
    case 'otherWays':
      return mine && event.kind === 'alternatives';
    case 'soundAfter':
      return mine && event.kind === 'rated' && event.when === 'after';
    case 'vote':
      return mine && event.kind === 'voted' && event.round === 1;
    case 'cards':
      return mine && event.kind === 'cards';
    case 'split':
    case 'reveal':
      return mine && event.kind === 'revealed';
    case 'final':
      return mine && event.kind === 'voted' && event.round === 2;
    case 'positions':
      return mine && event.kind === 'position';
    case 'minority':
      return mine && event.kind === 'dissent';
    case 'forecast':
      return mine && event.kind === 'forecast';
    case 'sound':
      return mine && event.kind === 'rated' && event.when === 'before';
    case 'read':
    case 'choose':
    case 'reason':
    case 'commit':
      return false;
    default:
      return stage.kind satisfies never;
  }
}

/** Index of the stage to go on with: after the last one the log knows of, but never past what only the room can say again. */
export function resumeAt(stages: readonly Stage[], run: Run): number {
  const events = sinceGoingBack(run.events);
  const now = events.slice(
    1 + events.findLastIndex(({ kind }) => kind === 'decided' || kind === 'undecided'),
  );
  const done = stages.findLastIndex((stage) => now.some((event) => isLogged(stage, event)));
  const choose = stages.findIndex(({ kind }) => kind === 'choose');
  return choose < 0 ? Math.min(done + 1, stages.length - 1) : Math.min(done + 1, choose);
}
