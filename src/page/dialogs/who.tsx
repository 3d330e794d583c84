// Who is who: people invented from many, and office-holders who do only what the record shows.
import type { Case } from '../../play/case';
import { playWords } from '../../words/words';
import { Dialog } from './dialog';

const whoWords = playWords.who;

const KINDS = ['composite', 'office-holder'] as const;

/** The people of the case, by the two kinds. */
export function Who({ people, onClose }: Pick<Case, 'people'> & { onClose(): void }) {
  return (
    <Dialog heading={whoWords.heading} onClose={onClose} wide>
      {KINDS.map((kind) => (
        <section key={kind} class="who">
          <h3>{whoWords[kind]}</h3>
          <p class="fine">{whoWords.notes[kind]}</p>
          <dl>
            {people
              .filter((each) => each.kind === kind)
              .map(({ id, name, role, note }) => (
                <div key={id}>
                  <dt>
                    {name} <small>{role}</small>
                  </dt>
                  <dd>{note}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
