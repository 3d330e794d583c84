// The forms of K7 and K8: a team described by menus and one line; noted in the record, and nothing else follows from it.
import { useState } from 'preact/hooks';
import { sinceGoingBack, standing, type Form, type RunEvent } from '../../play/run';
import { words } from '../../words/words';
import { optionOf } from '../lookup';
import type { Session } from '../run/session';

interface Field {
  name: string;
  menu: Readonly<Record<string, string>>;
}

/** The decision that is asked as the rhythm line of the K7 form. */
const RHYTHM = 'D23';

/** Whether a decision of this run asks for the rhythm: it is on the list, and the opening did not hold. */
function asksRhythm(session: Session): boolean {
  return session.run().asks.includes(RHYTHM) && session.turn().system.opening !== 'held';
}

/** The fields of a form, by id. The rhythm is left to the decision that asks for it, where it is asked. */
function fieldsOf(form: Form['form'], session: Session): [id: string, field: Field][] {
  return Object.entries<Field>(words.forms[form].fields).filter(
    ([id]) => id !== 'rhythm' || !asksRhythm(session),
  );
}

/** Whether a key point has a form. */
export function formOf(key: string | undefined): Form['form'] | null {
  return key === 'K7' || key === 'K8' ? key : null;
}

/** What was noted last in a form; nothing where it was left open. */
export function formGiven(events: readonly RunEvent[], form: Form['form']): Readonly<Record<string, string>> {
  const given = events.findLast((event) => event.kind === 'form' && event.form === form);
  return given?.kind === 'form' ? given.fields : {};
}

/** The filled lines of a form in words, the rhythm among them where a decision gave it. */
export function rowsGiven(
  session: Session,
  form: Form['form'],
): { id: string; name: string; value: string }[] {
  const { events } = session.run();
  const given = formGiven(sinceGoingBack(events), form);
  const rows = fieldsOf(form, session).flatMap(([id, { name, menu }]) => {
    const value = given[id];
    return value ? [{ id, name, value: menu[value] ?? value }] : [];
  });
  const rhythm =
    form === 'K7' && asksRhythm(session)
      ? standing(events)
          .map((event) => optionOf(session.theCase, event.kind === 'decided' ? event.choice : event.taken))
          .find((found) => found?.decision.id === RHYTHM)
      : undefined;
  return rhythm
    ? [...rows, { id: 'rhythm', name: words.forms.K7.fields.rhythm.name, value: rhythm.option.short }]
    : rows;
}

/** Above the decision on the rhythm: the form it is a line of, as far as it is filled in. */
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

export function TeamForm({ session, form }: { session: Session; form: Form['form'] }) {
  const w = words.forms;
  const { events } = session.run();
  const [filled, setFilled] = useState<Readonly<Record<string, string>>>(() =>
    formGiven(sinceGoingBack(events), form),
  );
  // Only at first: a form that was filled in before a reload lies open.
  const [begun] = useState(Object.keys(filled).length > 0);
  const [state, setState] = useState<'open' | 'noted'>(begun ? 'noted' : 'open');
  const change = (id: string, value: string) => {
    setState('open');
    setFilled({ ...filled, [id]: value });
  };
  const given = Object.fromEntries(
    Object.entries(filled).flatMap(([id, value]) => (value.trim() ? [[id, value.trim()]] : [])),
  );
  return (
    <details class="fold team-form" open={begun}>
      <summary>{w[form].invite}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (Object.keys(given).length > 0)
            void session.note({ kind: 'form', form, fields: given }).then(() => setState('noted'));
        }}
      >
        <p class="fine">{w.note}</p>
        {fieldsOf(form, session).map(([id, { name, menu }]) => (
          <label key={id}>
            {name}
            <select value={filled[id] ?? ''} onChange={(event) => change(id, event.currentTarget.value)}>
              <option value="">{w.open}</option>
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
            <b>{w.K7.fields.rhythm.name}:</b> {w.rhythmNext}
          </p>
        )}
        <label>
          {w.line}
          <input
            type="text"
            maxLength={300}
            value={filled['line'] ?? ''}
            onInput={(event) => change('line', event.currentTarget.value)}
          />
        </label>
        <p>
          <button type="submit" class="secondary" disabled={Object.keys(given).length === 0}>
            {w.send}
          </button>{' '}
          <output>{state === 'noted' ? w.noted : ''}</output>
        </p>
      </form>
    </details>
  );
}
