// What the picture may show while a card is read: the system of that card's scene, never what comes after it.
import { sightOf, type Sight } from '../../play/sight';
import type { ReadingCard } from '../cards/reading-card';
import type { SittingView } from '../sitting/sitting';

/** The last story card before this one, or the card itself. */
function sceneCard(cards: readonly ReadingCard[], at: number): ReadingCard | undefined {
  return cards.slice(0, at + 1).findLast(({ kind }) => kind === 'story' || kind === 'watch');
}

/** The sight of the step or card now shown. Before the first story card: as the choice was made. */
export function cardSight({ turn, turns, cards, card, step }: SittingView): Sight {
  if (step.kind !== 'read') return sightOf(turn, turn);
  const scene = sceneCard(cards, card)?.scene;
  if (scene) return sightOf(turn, scene, scene.moment);
  return sightOf(turn, turns[turn.number - 1] ?? turn.scenes[0] ?? turn);
}
