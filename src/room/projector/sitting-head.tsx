// The head of the paper: where and when while a card is read, else what is decided; and the clock.
import type { JSX } from 'preact';
import type { Case } from '../../play/case';
import { longDate } from '../../words/figures';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { kindOf } from '../cards/ground';
import { askedIn } from '../set-up/asked';
import type { SittingView } from '../sitting/sitting';
import { asClock, type Clock } from './clock';

/** Date and place of the card now read; empty where it has none. */
function placeOf(view: SittingView): string {
  const scene = view.cards[view.card]?.scene;
  if (!scene) return '';
  const place = (words.places as Readonly<Record<string, string>>)[scene.place] ?? '';
  return place ? `${longDate(scene.date)} · ${place}` : longDate(scene.date);
}

/** Who sits here: one group, or several. */
export function whoOf({ run }: SittingView, between: string): string {
  const letters = run.groups.map(({ letter }) => letter).join(between);
  return say(run.groups.length > 1 ? room.groups : room.group, { letter: letters, letters });
}

function CardHead({ view, theCase }: { view: SittingView; theCase: Case }): JSX.Element {
  const card = view.cards[view.card];
  const number = view.turn.asks
    ? say(room.decision, { n: view.number, all: askedIn(theCase, view.run.preset) })
    : '';
  const kind = card ? kindOf(card) : '';
  return (
    <p class="room-over">
      {[whoOf(view, ', '), placeOf(view) || number].filter(Boolean).join(' · ')}
      {kind ? <b> · {kind}</b> : null}
    </p>
  );
}

function ClockButtons({ clock }: { clock: Clock }): JSX.Element {
  return (
    <div
      class="room-clock"
      role="timer"
      aria-label={room.timer.label}
      data-out={clock.left <= 0 || undefined}
    >
      <button
        type="button"
        onClick={clock.toggle}
        aria-label={clock.running ? room.timer.pause : room.timer.start}
      >
        {clock.running ? '❚❚' : '▶'}
      </button>
      <b>{asClock(clock.left)}</b>
      <button type="button" onClick={clock.addMinute}>
        {room.timer.more}
      </button>
    </div>
  );
}

/** The head of the paper. */
export function SittingHead({
  view,
  theCase,
  clock,
}: {
  view: SittingView;
  theCase: Case;
  clock: Clock;
}): JSX.Element {
  return (
    <header>
      {view.step.kind === 'read' ? (
        <CardHead view={view} theCase={theCase} />
      ) : (
        <h1>{view.decision?.title}</h1>
      )}
      <ClockButtons clock={clock} />
    </header>
  );
}
