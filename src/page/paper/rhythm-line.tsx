// Above the decision on the rhythm: the form it is a line of, as far as it is filled in.
import { words } from '../../words/words';
import type { Session } from '../run/session';
import { RHYTHM, rowsGiven } from './form-fields';

/** Nothing above any other decision. */
export function RhythmLine({ session, decision }: { session: Session; decision: string }) {
  if (decision !== RHYTHM) return null;
  const rows = rowsGiven(session, 'K7');
  return (
    <aside class="preface rhythm-line">
      <h3>{words.forms.K7.heading}</h3>
      {rows.length > 0 && (
        <dl class="form-given">
          {rows.map(({ id, name, value }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <b>{words.forms.K7.fields.rhythm.name}:</b> {words.forms.rhythmHere}
      </p>
    </aside>
  );
}
