// The foot of the paper: what the room is asked to do, what is keyed so far, and the buttons.
import type { JSX } from 'preact';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import { groundOf } from '../cards/ground';
import type { ReadingCard } from '../cards/reading-card';
import { STEPS } from '../steps/steps';
import type { StepProps } from '../steps/step';
import type { SittingView } from '../sitting/sitting';

/** The card that is read now; none at any other step. */
function cardRead(view: SittingView): ReadingCard | undefined {
  return view.step.kind === 'read' ? view.cards[view.card] : undefined;
}

/** Which card of how many, and what it rests on. */
function cardLine(view: SittingView, card: ReadingCard): string {
  return [say(room.cardOf, { n: view.card + 1, all: view.cards.length }), groundOf(card)]
    .filter(Boolean)
    .join(' · ');
}

function AskLine({ view, timeOver }: { view: SittingView; timeOver: boolean }): JSX.Element {
  const card = cardRead(view);
  const row = STEPS[view.step.kind];
  return (
    <p aria-live="polite">
      {timeOver && view.turn.asks && view.step.kind !== 'read' ? <b>{room.timer.out} </b> : null}
      <b>{row.ask(view)}</b> {row.note?.(view) ?? ''}
      {card?.kind === 'watch' && <b>{room.watch} </b>}
      {card && cardLine(view, card)}
      {view.unsaved && <span role="alert"> {room.unsaved}</span>}
    </p>
  );
}

/** On a card of what was really done: the button that contests it, or that it is contested. */
function Contest({ view, sitting }: StepProps): JSX.Element | null {
  const card = cardRead(view);
  if (card?.kind !== 'record') return null;
  const contested = view.run.events.some(
    (event) => event.kind === 'contested' && event.decision === card.decision,
  );
  return contested ? (
    <span>{room.contested}</span>
  ) : (
    <button type="button" onClick={() => sitting.contest()}>
      {room.contest}
    </button>
  );
}

interface SittingFootProps extends StepProps {
  /** Whether the time planned for the decision is over. */
  timeOver: boolean;
  onNext(): void;
}

/** The foot of the paper. */
export function SittingFoot({ view, sitting, timeOver, onNext }: SittingFootProps): JSX.Element {
  return (
    <footer>
      <AskLine view={view} timeOver={timeOver} />
      <div class="room-go">
        <Contest view={view} sitting={sitting} />
        <button type="button" onClick={() => sitting.back()}>
          {room.back}
        </button>
        <button type="button" class="room-main" id="room-next" onClick={onNext}>
          {view.step.kind === 'commit' ? room.confirm : room.next}
        </button>
      </div>
    </footer>
  );
}
