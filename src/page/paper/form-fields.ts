// What the forms of K7 and K8 ask and what was given: a team, by menus and one line. Nothing follows from it.
import { sinceGoingBack, standing, type Form, type RunEvent } from '../../play/run';
import { words } from '../../words/words';
import { optionOf } from '../lookup';
import type { Session } from '../run/session';

/** A line of a form: its name, and what may be picked, by value. */
interface Field {
  name: string;
  menu: Readonly<Record<string, string>>;
}

/** The decision that is asked as the rhythm line of the K7 form. */
export const RHYTHM = 'D23';

/** Whether a decision of this run asks for the rhythm: it is on the list, and the opening did not hold. */
export function asksRhythm(session: Session): boolean {
  return session.run().asks.includes(RHYTHM) && session.turn().system.opening !== 'held';
}

/** The fields of a form, by id. The rhythm is left to the decision that asks for it, where it is asked. */
export function fieldsOf(form: Form['form'], session: Session): [id: string, field: Field][] {
  return Object.entries<Field>(words.forms[form].fields).filter(
    ([id]) => id !== 'rhythm' || !asksRhythm(session),
  );
}

/** The form of a key point; null where it has none. */
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
