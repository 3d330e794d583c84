// The forms of K7 and K8: a team described by menus and one line; noted in the record, and nothing else follows from it.
import { useState } from 'preact/hooks';
import type { Form } from '../play/run';
import { words } from '../words/words';
import type { Session } from './session';

interface Field { name: string; menu: Readonly<Record<string, string>> }

/** The fields of a form, by id. The rhythm is left out where a decision of its own asks for it (D23). */
export function fieldsOf(form: Form['form'], asks: readonly string[]): [id: string, field: Field][] {
  return Object.entries<Field>(words.forms[form].fields).filter(([id]) => id !== 'rhythm' || !asks.includes('D23'));
}

/** Whether a key point has a form. */
export function formOf(key: string | undefined): Form['form'] | null {
  return key === 'K7' || key === 'K8' ? key : null;
}

export function TeamForm({ session, form }: { session: Session; form: Form['form'] }) {
  const w = words.forms;
  const [state, setState] = useState<'open' | 'noted'>('open');
  const [filled, setFilled] = useState<Record<string, string>>({});
  const fields = fieldsOf(form, session.run().asks);
  const change = (id: string, value: string) => { setState('open'); setFilled({ ...filled, [id]: value }); };
  const given = Object.fromEntries(Object.entries(filled).flatMap(([id, value]) => (value.trim() ? [[id, value.trim()]] : [])));
  return (
    <details class="fold team-form">
      <summary>{w[form].heading}</summary>
      <form onSubmit={(event) => {
        event.preventDefault();
        if (Object.keys(given).length > 0) void session.note({ kind: 'form', form, fields: given }).then(() => setState('noted'));
      }}>
        <p class="fine">{w.note}</p>
        {fields.map(([id, { name, menu }]) => (
          <label key={id}>{name}
            <select value={filled[id] ?? ''} onChange={(event) => change(id, event.currentTarget.value)}>
              <option value="">{w.open}</option>
              {Object.entries(menu).map(([value, text]) => <option key={value} value={value}>{text}</option>)}
            </select>
          </label>
        ))}
        <label>{w.line}<input type="text" maxLength={300} value={filled['line'] ?? ''} onInput={(event) => change('line', event.currentTarget.value)} /></label>
        <p><button type="submit" class="secondary" disabled={Object.keys(given).length === 0}>{w.send}</button> <output>{state === 'noted' ? w.noted : ''}</output></p>
      </form>
    </details>
  );
}
