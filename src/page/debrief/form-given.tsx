// A form as it was filled in, beside its decision in the debrief.
import { sinceGoingBack, type Form, type RunEvent } from '../../play/run';
import { words } from '../../words/words';
import { fieldsOf } from '../team-form';

export function FormGiven({ form, events }: { form: Form['form']; events: readonly RunEvent[] }) {
  const given = sinceGoingBack(events).findLast((event) => event.kind === 'form' && event.form === form);
  if (given?.kind !== 'form') return null;
  return (
    <dl class="form-given">
      {fieldsOf(form, []).flatMap(([id, { name, menu }]) => {
        const value = given.fields[id];
        return value ? [<div key={id}><dt>{name}</dt><dd>{menu[value] ?? value}</dd></div>] : [];
      })}
      {given.fields['line'] && <div><dt>{words.debrief.yours}</dt><dd>“{given.fields['line']}”</dd></div>}
    </dl>
  );
}
