// The role cards of a class on paper, four to a decision, to be cut and dealt. On the screen there is nothing.
import type { JSX } from 'preact';
import type { Case, PresetId, RoleCard } from '../../play/case';
import { longDate } from '../../words/figures';
import { room } from '../../words/room.en';
import { say } from '../../words/say';

/** What a card rests on: its basis where it is not the record, and each source once. */
function restsOn(theCase: Case, { basis, facts }: RoleCard): string {
  const sources = [...new Set(facts.flatMap((fact) => theCase.facts[fact]?.source ?? []))].join('; ');
  return [room.basis[basis], sources && say(room.source, { sources })].filter(Boolean).join(' · ');
}

/** The cards of all decisions of a class that have any. */
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
              {roleCards?.map((card) => (
                <li key={card.role}>
                  <h3>{room.cards.desks[card.role]}</h3>
                  <p>{card.text}</p>
                  <small>{restsOn(theCase, card)}</small>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
