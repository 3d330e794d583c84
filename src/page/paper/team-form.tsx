// The form of K7 or K8: menus and one line, noted in the record.
import { useState } from 'preact/hooks';
import { sinceGoingBack, type Form } from '../../play/run';
import { words } from '../../words/words';
import type { Session } from '../run/session';
import { asksRhythm, fieldsOf, formGiven } from './form-fields';

const formWords = words.forms;

/** What is filled in, by field id. */
type Filled = Readonly<Record<string, string>>;

/** Only what was said, without spaces around it. */
function saidIn(filled: Filled): Record<string, string> {
  const lines = Object.entries(filled).map(([id, value]): [string, string] => [id, value.trim()]);
  return Object.fromEntries(lines.filter(([, value]) => value !== ''));
}

/** A menu for each field, and one line. */
function Fields({
  session,
  form,
  filled,
  onChange,
}: {
  session: Session;
  form: Form['form'];
  filled: Filled;
  onChange(id: string, value: string): void;
}) {
  return (
    <>
      {fieldsOf(form, session).map(([id, { name, menu }]) => (
        <label key={id}>
          {name}
          <select value={filled[id] ?? ''} onChange={(event) => onChange(id, event.currentTarget.value)}>
            <option value="">{formWords.open}</option>
            {Object.entries(menu).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      {form === 'K7' && asksRhythm(session) && (
        <p class="fine">
          <b>{formWords.K7.fields.rhythm.name}:</b> {formWords.rhythmNext}
        </p>
      )}
      <label>
        {formWords.line}
        <input
          type="text"
          maxLength={300}
          value={filled['line'] ?? ''}
          onInput={(event) => onChange('line', event.currentTarget.value)}
        />
      </label>
    </>
  );
}

/** Folded at first; a form that was filled in before a reload lies open. */
export function TeamForm({ session, form }: { session: Session; form: Form['form'] }) {
  const [filled, setFilled] = useState<Filled>(() => formGiven(sinceGoingBack(session.run().events), form));
  // Only at first: it is not folded or opened while it is filled in.
  const [begun] = useState(Object.keys(filled).length > 0);
  const [noted, setNoted] = useState(begun);
  const change = (id: string, value: string) => {
    setNoted(false);
    setFilled({ ...filled, [id]: value });
  };
  const said = saidIn(filled);
  const empty = Object.keys(said).length === 0;
  return (
    <details class="fold team-form" open={begun}>
      <summary>{formWords[form].invite}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!empty) void session.note({ kind: 'form', form, fields: said }).then(() => setNoted(true));
        }}
      >
        <p class="fine">{formWords.note}</p>
        <Fields session={session} form={form} filled={filled} onChange={change} />
        <p>
          <button type="submit" class="secondary" disabled={empty}>
            {formWords.send}
          </button>{' '}
          <output>{noted ? formWords.noted : ''}</output>
        </p>
      </form>
    </details>
  );
}
