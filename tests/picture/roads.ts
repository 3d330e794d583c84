// The roads a run can take, and the picture at a moment of one: for tests that look at it.
import { openPlaythrough } from '../../src/play/playthrough';
import { sightOf } from '../../src/play/sight';
import type { Turn } from '../../src/play/turn';
import type { Layer } from '../../src/picture/view/known';
import { viewOf, type View } from '../../src/picture/view/view';
import { compiledOnce } from '../../story/build/once';

const theCase = compiledOnce();

/** Options that lead down each road; everything else is left as it happened. */
export const ROADS: Record<string, readonly string[]> = {
  all: [],
  queue: [
    'opening.queue',
    'window.freeze',
    'owner.pair',
    'integrator.separate',
    'command.nodate',
    'stays.contractors',
  ],
  staged: [
    'opening.staged',
    'review.stages',
    'window.freeze',
    'owner.pair',
    'buy.prototypes',
    'integrator.separate',
    'calm.pace',
    'budget.thanks',
  ],
  later: [
    'opening.later',
    'owner.outsider',
    'office.secretary',
    'window.review',
    'review.owner',
    'calm.all',
    'paper.calls',
  ],
  browse: ['opening.browse', 'browsing.keep', 'command.newcomer', 'rhythm.status', 'stays.rebuild'],
};
/** A whole run that takes these options where they are on offer, else the first. */
export function turnsOf(wanted: readonly string[]): readonly Turn[] {
  const play = openPlaythrough(theCase, {
    format: 1,
    id: '00000000000000aa',
    started: '2026-03-02T09:00:00.000Z',
    edition: theCase.edition,
    preset: 'full',
    asks: [...theCase.presets.full!.asks],
    language: 'en',
    mode: 'alone',
    groups: [],
  });
  while (play.turn().asks) {
    const { choices, number } = play.turn();
    play.choose((choices.find(({ id }) => wanted.includes(id)) ?? choices[0]!).id, { ms: 1 }, number);
  }
  return play.turns();
}

/** The picture at a moment of a road, the first hours where that moment shows them. */
export function viewAt(turns: readonly Turn[], moment: string, layer: Layer = 'reported'): View {
  const found = turns
    .flatMap((turn) => turn.scenes.map((scene) => ({ turn, scene })))
    .findLast(({ scene }) => scene.moment === moment || scene.date === moment);
  if (!found) throw new Error(`the road never comes to ${moment}`);
  const { turn, scene } = found;
  return viewOf(theCase, sightOf(turn, scene, scene.moment === moment ? moment : ''), layer);
}
