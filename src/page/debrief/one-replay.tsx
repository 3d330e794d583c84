// One replay: one point, one change, predicted first; then what the model says, with its band. Noted once, and the form is gone.
import { useRef, useState } from 'preact/hooks';
import { DIRECTIONS, type Direction } from '../../play/run';
import { pointsOf, replayedIn } from '../../review/what-if';
import { say } from '../../words/say';
import { whatIfWords } from '../../words/words';
import { decisionOf, optionOf } from '../lookup';
import { Pick } from '../paper/pick';
import type { Session } from '../run/session';
import { ReplayResult } from './replay-result';

function ReplayForm({ session, onNoted }: { session: Session; onNoted(): void }) {
  const { theCase } = session;
  const points = pointsOf(session.turns());
  const [at, setAt] = useState('');
  const [choice, setChoice] = useState('');
  const [predicted, setPredicted] = useState<Direction | null>(null);
  const point = points.find(({ decision }) => decision === at);
  const ready = point && point.others.includes(choice) && predicted;
  return (
    <form
      class="replay-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready)
          void session.note({ kind: 'replayed', decision: point.decision, choice, predicted }).then(onNoted);
      }}
    >
      <p>{whatIfWords.note}</p>
      <label>
        {whatIfWords.point}
        <select
          value={at}
          onChange={(event) => {
            setAt(event.currentTarget.value);
            setChoice('');
          }}
        >
          <option value="">{whatIfWords.pick}</option>
          {points.map(({ decision }) => (
            <option key={decision} value={decision}>
              {decisionOf(theCase, decision)?.title}
            </option>
          ))}
        </select>
      </label>
      {point && (
        <fieldset class="reasons">
          <legend>
            {say(whatIfWords.instead, { taken: optionOf(theCase, point.taken)?.option.short ?? '' })}
          </legend>
          {point.others.map((id) => (
            <label key={id} class="reason">
              <input type="radio" name="instead" checked={choice === id} onChange={() => setChoice(id)} />
              <span>{optionOf(theCase, id)?.option.short ?? id}</span>
            </label>
          ))}
        </fieldset>
      )}
      {choice && (
        <Pick
          legend={whatIfWords.expect}
          name="predicted"
          value={predicted}
          options={DIRECTIONS.map((value) => ({ value, text: whatIfWords.directions[value] }))}
          onPick={(value) => setPredicted(value)}
        />
      )}
      <p>
        <button type="submit" class="primary" disabled={!ready}>
          {whatIfWords.go}
        </button>
      </p>
    </form>
  );
}

export function OneReplay({ session }: { session: Session }) {
  const replayed = replayedIn(session.run().events);
  // The form goes when it has been sent: reading goes on at the heading above what takes its place.
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState(false);
  return (
    <article class={replayed ? 'sheet replay' : 'sheet replay no-print'}>
      <h3 ref={heading} tabIndex={-1}>
        {whatIfWords.heading}
      </h3>
      {replayed ? (
        <ReplayResult theCase={session.theCase} turns={session.turns()} replayed={replayed} aloud={asked} />
      ) : (
        <ReplayForm
          session={session}
          onNoted={() => {
            setAsked(true);
            heading.current?.focus();
          }}
        />
      )}
    </article>
  );
}
