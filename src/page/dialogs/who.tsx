// Who is who: people invented from many, and office-holders who do only what the record shows.
import type { Case } from '../../play/case';
import { words } from '../../words/words';
import { Dialog } from './dialog';

const KINDS = ['composite', 'office-holder'] as const;

export function Who({ people, onClose }: Pick<Case, 'people'> & { onClose(): void }) {
  const w = words.play.who;
  return (
    <Dialog heading={w.heading} onClose={onClose} wide>
      {KINDS.map((kind) => (
        <section key={kind} class="who">
          <h3>{w[kind]}</h3>
          <p class="fine">{w.notes[kind]}</p>
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
