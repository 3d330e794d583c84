// Counting hands: the first vote keyed unseen, the split shown smallest side first, the final vote.
import type { JSX } from 'preact';
import { say } from '../../words/say';
import { room } from '../../words/room.en';
import { sidesOf, total } from '../../review/split';
import { Dots, Options } from './options';
import type { Sitting, SittingView } from '../sitting/sitting';

export interface StageProps {
  view: SittingView;
  session: Sitting;
}

/** Changes the count of one card by so much; never below none. */
export function countHands(session: Sitting, index: number, by: number): void {
  const view = session.view();
  const id = view.turn.choices[index]?.id;
  if (!id) return;
  session.mark(index);
  session.edit({
    hands: { ...view.draft.hands, [id]: Math.max(0, Math.min(99, (view.draft.hands[id] ?? 0) + by)) },
  });
}

/** How many hands are keyed, of how many people. */
export function handsLine(view: SittingView): string {
  const size = view.run.groups[0]?.size ?? 0;
  const n = total(view.draft.hands);
  return n > size ? say(room.vote.tooMany, { n, all: size }) : say(room.vote.keyed, { n, all: size });
}

function Stepper({
  view,
  session,
  index,
  shown,
}: StageProps & { index: number; shown: boolean }): JSX.Element {
  const choice = view.turn.choices[index]!;
  const count = view.draft.hands[choice.id] ?? 0;
  return (
    <div class="room-stepper">
      <button
        type="button"
        tabIndex={-1}
        aria-label={`− ${choice.short}`}
        onClick={() => countHands(session, index, -1)}
      >
        −
      </button>
      {shown ? (
        <input
          inputMode="numeric"
          aria-label={choice.short}
          value={count}
          maxLength={2}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) =>
            session.edit({
              hands: {
                ...session.view().draft.hands,
                [choice.id]: Math.min(99, Number(event.currentTarget.value.replace(/\D/g, '')) || 0),
              },
            })
          }
        />
      ) : (
        <span class="room-hidden">{room.vote.hidden}</span>
      )}
      <button
        type="button"
        tabIndex={-1}
        aria-label={`+ ${choice.short}`}
        onClick={() => countHands(session, index, 1)}
      >
        +
      </button>
      {shown && (
        <span class="room-dots" aria-hidden="true">
          {'●'.repeat(Math.min(count, 12))}
        </span>
      )}
    </div>
  );
}

/** First and final vote. The first shows how many hands are keyed, never where. */
export function Vote({ view, session, shown }: StageProps & { shown: boolean }): JSX.Element {
  return (
    <Options
      turn={view.turn}
      cursor={view.cursor}
      onMark={session.mark}
      foot={(_id, index) => <Stepper view={view} session={session} index={index} shown={shown} />}
    />
  );
}

/** The sides of a vote, smallest first, as it is spoken to. `who` names the groups of a side. */
export function Sides({
  view,
  hands,
  who,
}: {
  view: SittingView;
  hands: Readonly<Record<string, number>>;
  who?(option: string): string;
}): JSX.Element {
  const sides = sidesOf(
    hands,
    view.turn.choices.map(({ id }) => id),
  );
  if (sides.length === 0) return <p class="room-big">{room.split.none}</p>;
  return (
    <>
      <ol class="room-sides">
        {sides.map(({ option, hands: count }) => (
          <li key={option}>
            <span class="room-number">{view.turn.choices.findIndex(({ id }) => id === option) + 1}</span>
            <span class="room-short">{view.turn.choices.find(({ id }) => id === option)?.short}</span>
            <span>{who ? who(option) : <Dots count={count} />}</span>
            <em>{count === sides[0]!.hands && count < sides.at(-1)!.hands ? room.split.first : ''}</em>
          </li>
        ))}
      </ol>
      {sides.length === 1 && <p class="room-big">{room.split.unanimous}</p>}
    </>
  );
}
