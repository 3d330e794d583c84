// One reading card on the paper.
import type { JSX } from 'preact';
import { say } from '../../words/say';
import { room } from '../../words/room.en';
import type { Case, Decision } from '../../play/case';
import type { ReadingCard } from './deal';
import type { SittingView } from '../sitting/sitting';
import { typeset } from '../../words/typeset';

/** What a card is, in words; empty for the story itself. */
export function kindOf({ kind }: ReadingCard): string {
  return kind === 'story' ? '' : kind === 'routine' ? room.routine.heading : room.kinds[kind];
}

/** Sources named on a card; the file and the page for one reader name them all. */
const SOURCES_NAMED = 1;

/** What a card rests on: its basis where it is not the record, and its sources. */
export function groundOf({ basis, sources }: ReadingCard): string {
  // One field of the table of facts may name several sources.
  const each = sources.flatMap((source) => source.split(/[;,]\s+/));
  const named = each.slice(0, SOURCES_NAMED).join('; ');
  const all =
    each.length > SOURCES_NAMED
      ? say(room.moreSources, { sources: named, n: each.length - SOURCES_NAMED })
      : named;
  return [room.basis[basis], named ? say(room.source, { sources: all }) : ''].filter(Boolean).join(' · ');
}

/** What fits beside a picture of the usual height: so many lines of so many letters (5 % lettering on a wide screen). */
const SHORT = { lines: 4, letters: 66 };

/** Whether a card needs the taller paper. */
export function isLong({ kind, lines }: ReadingCard): boolean {
  return (
    kind === 'routine' ||
    lines.reduce((sum, { length }) => sum + Math.ceil(length / SHORT.letters), 0) > SHORT.lines
  );
}

function pauseOf(decision: Decision | undefined): string {
  return decision?.key === 'K7' ? room.pause.K7 : room.pause.K4;
}

/** The lines of a card. Options are numbered as they will be voted on. */
export function Deck({ view, theCase }: { view: SittingView; theCase: Case }): JSX.Element {
  const card = view.cards[view.card]!;
  if (card.kind === 'routine') {
    return (
      <ol class="room-routine">
        {(view.run.groups.length > 1 ? room.routine.several : room.routine.one).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    );
  }
  if (card.kind === 'pause')
    return (
      <p class="room-read room-big">{pauseOf(theCase.decisions.find(({ id }) => id === card.decision))}</p>
    );
  return (
    <div class="room-read">
      {card.lines.map((line) => {
        const option =
          card.kind === 'question' ? view.turn.choices.findIndex(({ text }) => line.startsWith(text)) : -1;
        return (
          <p key={line}>
            {option >= 0 && <span class="room-number">{option + 1}</span>}
            {typeset(line)}
          </p>
        );
      })}
    </div>
  );
}
