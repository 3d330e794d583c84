// A form as it was filled in, beside its decision in the debrief.
import { sinceGoingBack, type Form } from '../../../play/run';
import { debriefWords } from '../../../words/words';
import type { Session } from '../../run/session';
import { formGiven, rowsGiven } from '../../paper/form-fields';

/** Its lines; nothing where it was left open. */
export function FormGiven({ form, session }: { form: Form['form']; session: Session }) {
  const fields = formGiven(sinceGoingBack(session.run().events), form);
  const rows = rowsGiven(session, form);
  if (rows.length === 0 && !fields['line']) return null;
  return (
    <dl class="form-given">
      {rows.map(({ id, name, value }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {fields['line'] && (
        <div>
          <dt>{debriefWords.yours}</dt>
          <dd>“{fields['line']}”</dd>
        </div>
      )}
    </dl>
  );
}
