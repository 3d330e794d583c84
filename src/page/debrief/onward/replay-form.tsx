// Asking for the one replay: a point, one change, and what is expected of it before anything is shown.
import { useState } from 'preact/hooks';
import type { Case } from '../../../play/case';
import { DIRECTIONS, type Direction } from '../../../play/run';
import { forksOf, type RoadFork } from '../../../review/what-if';
import { say } from '../../../words/say';
import { whatIfWords } from '../../../words/words';
import { decisionOf, optionOf } from '../../lookup';
import { Pick } from '../../paper/pick';
import type { Session } from '../../run/session';

/** The decisions that could have gone otherwise. `at`: the one picked; empty for none. */
function PointList({
  theCase,
  points,
  at,
  onPoint,
}: {
  theCase: Case;
  points: readonly RoadFork[];
  at: string;
  onPoint(decision: string): void;
}) {
  return (
    <label>
      {whatIfWords.point}
      <select value={at} onChange={(event) => onPoint(event.currentTarget.value)}>
        <option value="">{whatIfWords.pick}</option>
        {points.map(({ decision }) => (
          <option key={decision} value={decision}>
            {decisionOf(theCase, decision)?.title}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The options that were on offer beside the one taken. */
function InsteadList({
  theCase,
  point: { taken, others },
  choice,
  onChoice,
}: {
  theCase: Case;
  point: RoadFork;
  choice: string;
  onChoice(option: string): void;
}) {
  return (
    <fieldset class="reasons">
      <legend>{say(whatIfWords.instead, { taken: optionOf(theCase, taken)?.option.short ?? '' })}</legend>
      {others.map((id) => (
        <label key={id} class="reason">
          <input type="radio" name="instead" checked={choice === id} onChange={() => onChoice(id)} />
          <span>{optionOf(theCase, id)?.option.short ?? id}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The form. `onNoted` is called once the replay is on record. */
export function ReplayForm({ session, onNoted }: { session: Session; onNoted(): void }) {
  const { theCase } = session;
  const points = forksOf(session.turns());
  const [at, setAt] = useState('');
  const [choice, setChoice] = useState('');
  const [predicted, setPredicted] = useState<Direction | null>(null);
  const point = points.find(({ decision }) => decision === at);
  const ready = point && point.others.includes(choice) && predicted;
  const send = () => {
    if (ready)
      void session.note({ kind: 'replayed', decision: point.decision, choice, predicted }).then(onNoted);
  };
  return (
    <form
      class="replay-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p>{whatIfWords.note}</p>
      <PointList
        theCase={theCase}
        points={points}
        at={at}
        onPoint={(decision) => {
          setAt(decision);
          setChoice('');
        }}
      />
      {point && <InsteadList theCase={theCase} point={point} choice={choice} onChoice={setChoice} />}
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
