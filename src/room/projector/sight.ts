// What the picture may show while a card is read: the system of that card's scene, never what comes after it.
import type { Sight } from '../../page/desk/sight';
import { HOURLY, type ReadingCard } from '../cards/deal';
import type { SittingView } from '../sitting/sitting';

/** The last story card before this one, or the card itself. */
function sceneCard(cards: readonly ReadingCard[], at: number): ReadingCard | undefined {
  return cards.slice(0, at + 1).findLast(({ kind }) => kind === 'story' || kind === 'watch');
}

/** The sight of the stage or card now shown. Before the first story card: as the choice was made. */
export function sightOf({ turn, turns, cards, card, stage }: SittingView): Sight {
  const reading = stage.kind === 'read';
  const scene = reading ? sceneCard(cards, card) : undefined;
  const stop =
    scene &&
    turn.stops.findLast(
      (each) => each.decision === scene.decision && each.moment === scene.moment && each.date === scene.date,
    );
  const before = turns[turn.number - 1];
  const { date, system } =
    stop ?? (reading && !scene ? (turn.number > 0 && before ? before : (turn.stops[0] ?? turn)) : turn);
  const hourly = reading && scene && HOURLY.includes(scene.moment) ? scene.moment : '';
  return {
    number: turn.number,
    date,
    system,
    days: turn.days.filter((day) => day.date <= date),
    hours:
      hourly === 'launch'
        ? turn.hours.filter((hour) => hour.date <= date)
        : hourly
          ? turn.hours.filter((hour) => hour.date < date)
          : [],
  };
}
