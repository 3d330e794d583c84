// Role cards: what four desks know before a key decision. Printed and dealt, read out one by one, and shown while they are read.
import type { JSX } from 'preact';
import { DESKS, type Case, type PresetId } from '../../play/case';
import { longDate } from '../../words/figures';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import type { StageProps } from './hands';

/** Shows a card to the room, and counts it as read out. */
export function readOut({ view, session }: StageProps, index: number): void {
  if (!DESKS[index]) return;
  session.mark(index);
  session.edit({ read: [...new Set([...view.draft.read, index])] });
}

/** Counts one card more, the next that was not shown, or takes back the last. */
export function countCards(props: StageProps, by: number): void {
  const { read } = props.view.draft;
  if (by < 0) props.session.edit({ read: read.slice(0, -1) });
  else
    readOut(
      props,
      DESKS.findIndex((_desk, index) => !read.includes(index)),
    );
}

/** The four desks as keys, and the card last read out. */
export function RoleCards({ view, session }: StageProps): JSX.Element {
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
            onClick={() => readOut({ view, session }, index)}
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

/** The cards of a class on paper, four to a decision, to be cut and dealt. On the screen there is nothing. */
export function RolePack({ theCase, preset }: { theCase: Case; preset: PresetId }): JSX.Element {
  const asked = theCase.presets[preset]?.asks ?? [];
  return (
    <section class="room-pack" aria-hidden="true">
      {theCase.decisions
        .filter(({ id, roleCards }) => roleCards && asked.includes(id))
        .map(({ id, key, title, date, roleCards }) => (
          <div key={id}>
            <h2>
              {key} · {title}
            </h2>
            <p>{longDate(date)}</p>
            <ul>
              {roleCards!.map(({ role, text, basis, facts }) => {
                const sources = [...new Set(facts.flatMap((fact) => theCase.facts[fact]?.source ?? []))].join(
                  '; ',
                );
                return (
                  <li key={role}>
                    <h3>{room.cards.desks[role]}</h3>
                    <p>{text}</p>
                    <small>
                      {[room.basis[basis], sources && say(room.source, { sources })]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
    </section>
  );
}
