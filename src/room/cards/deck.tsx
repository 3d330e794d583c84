// One reading card on the paper.
import type { JSX } from 'preact';
import type { Case } from '../../play/case';
import { room } from '../../words/room.en';
import { typeset } from '../../words/typeset';
import type { SittingView } from '../sitting/sitting';
import type { ReadingCard } from './reading-card';

/** How the group will decide, in numbered lines. */
function Routine({ several }: { several: boolean }): JSX.Element {
  return (
    <ol class="room-routine">
      {(several ? room.routine.several : room.routine.one).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

/** What to think about after a decision. */
function Pause({ theCase, decision }: { theCase: Case; decision: string }): JSX.Element {
  const key = theCase.decisions.find(({ id }) => id === decision)?.key;
  return <p class="room-read room-big">{key === 'K7' ? room.pause.K7 : room.pause.K4}</p>;
}

/** The lines of a card. Options are numbered as they will be voted on. */
function CardLines({ view, card }: { view: SittingView; card: ReadingCard }): JSX.Element {
  const optionOf = (line: string) =>
    card.kind === 'question' ? view.turn.choices.findIndex(({ text }) => line.startsWith(text)) : -1;
  return (
    <div class="room-read">
      {card.lines.map((line) => (
        <p key={line}>
          {optionOf(line) >= 0 && <span class="room-number">{optionOf(line) + 1}</span>}
          {typeset(line)}
        </p>
      ))}
    </div>
  );
}

/** The card that is read now. */
export function Deck({ view, theCase }: { view: SittingView; theCase: Case }): JSX.Element {
  const card = view.cards[view.card]!;
  if (card.kind === 'routine') return <Routine several={view.run.groups.length > 1} />;
  if (card.kind === 'pause') return <Pause theCase={theCase} decision={card.decision} />;
  return <CardLines view={view} card={card} />;
}
