// The step at which role cards are read out one by one, shown to all while they are read, and counted.
import type { JSX } from 'preact';
import { DESKS } from '../../play/case';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import type { StepProps, StepRow } from './step';

/** Shows a card to the room, and counts it as read out. */
function readOut({ view, sitting }: StepProps, index: number): void {
  if (!DESKS[index]) return;
  sitting.mark(index);
  sitting.edit({ read: [...new Set([...view.draft.read, index])] });
}

/** Counts one card more, the next that was not shown, or takes back the last. */
function countCards(props: StepProps, by: number): void {
  const { read } = props.view.draft;
  if (by < 0) props.sitting.edit({ read: read.slice(0, -1) });
  else
    readOut(
      props,
      DESKS.findIndex((_desk, index) => !read.includes(index)),
    );
}

/** The four desks as keys, and the card last read out. */
function RoleCards({ view, sitting }: StepProps): JSX.Element {
  const { read } = view.draft;
  const shown = read.includes(view.cursor)
    ? view.decision?.roleCards?.find(({ role }) => role === DESKS[view.cursor])
    : undefined;
  return (
    <div class="room-count">
      <fieldset class="room-tokens" aria-label={room.cards.ask}>
        {DESKS.map((desk, index) => (
          <button
            key={desk}
            type="button"
            aria-pressed={shown?.role === desk}
            onClick={() => readOut({ view, sitting }, index)}
          >
            <span class="room-number">{read.includes(index) ? '✓' : index + 1}</span>
            {room.cards.desks[desk]}
          </button>
        ))}
      </fieldset>
      {shown ? (
        <p class="room-read" aria-live="polite">
          {shown.text}
        </p>
      ) : (
        <p>{room.cards.note}</p>
      )}
    </div>
  );
}

/** Role cards, read out of how many dealt; the split stays hidden until they are out. */
export const cards: StepRow = {
  ask: () => room.cards.ask,
  note: ({ draft }) => say(room.cards.count, { n: draft.read.length, all: DESKS.length }),
  body: RoleCards,
  marked: ({ draft }) => draft.read.at(-1) ?? 0,
  events: ({ step, draft }) => [
    { kind: 'cards', decision: step.decision, read: draft.read.length, dealt: DESKS.length },
  ],
  leaves: (event) => event.kind === 'cards',
  number: readOut,
  count: countCards,
  keys: ['count'],
};
