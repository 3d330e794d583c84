// "Two other ways it could have gone": two of four, picked at the two pauses.
import { useState } from 'preact/hooks';
import type { Decision } from '../../play/case';
import { sinceGoingBack, type RunEvent } from '../../play/run';
import { playWords } from '../../words/words';
import type { Session } from '../run/session';

/** The ways picked last at a pause; empty where none were. */
export function waysPicked(events: readonly RunEvent[], decision: string): readonly string[] {
  const last = sinceGoingBack(events).findLast(
    (event) => event.kind === 'alternatives' && event.decision === decision,
  );
  return last?.kind === 'alternatives' ? last.picks : [];
}

/** The ways of a decision; noted as soon as two are picked, a third takes the place of the first. */
export function OtherWays({ session, decision }: { session: Session; decision: Decision }) {
  const [picks, setPicks] = useState<readonly string[]>(() => waysPicked(session.run().events, decision.id));
  const toggle = (id: string) => {
    const next = picks.includes(id) ? picks.filter((each) => each !== id) : [...picks, id].slice(-2);
    setPicks(next);
    if (next.length === 2)
      void session.note({ kind: 'alternatives', decision: decision.id, picks: [...next] });
  };
  return (
    <fieldset class="reasons other-ways">
      <legend>{playWords.otherWays}</legend>
      <p class="fine">{playWords.otherWaysNote}</p>
      {decision.otherWays?.map(({ id, text }) => (
        <label key={id} class="reason">
          <input type="checkbox" checked={picks.includes(id)} onChange={() => toggle(id)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
