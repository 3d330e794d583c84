// The assumptions a number hangs on most: each at both ends of its range. Worked out only when somebody opens it.
import { useState } from 'preact/hooks';
import { assumptionSteps } from '../../../model/ask/assumptions';
import { PARAMETER_TABLE, type ParameterRow } from '../../../model/table/parameters';
import type { Case } from '../../../play/case';
import { figure, number } from '../../../words/figures';
import { say } from '../../../words/say';
import { whyWords } from '../../../words/words';
import { Sources } from '../../paper/sources';
import { unitOf, type Question } from '../sheet/asked';
import { FigureTable } from '../sheet/figure-table';
import { useSteps } from '../sheet/use-steps';

const hangsWords = whyWords.hangs;

/** Assumptions shown, those that move the number most first. */
const MOST = 6;

/** What an assumption is, how it stands, and where it comes from. */
function AssumptionName({ theCase, row }: { theCase: Case; row: ParameterRow }) {
  return (
    <>
      {say(hangsWords.meaning, { unit: row.unit, meaning: row.meaning })}
      <small>
        {say(hangsWords.value, { id: row.id, value: number(row.value, 3) })}{' '}
        {!theCase.facts[row.source] && say(hangsWords.source, { source: row.source })}
      </small>
      <Sources theCase={theCase} facts={[row.source]} />
    </>
  );
}

/** The number where an assumption stands at one end of its range. */
function AtEnd({ of, value, end }: { of: Question['of']; value: number; end: number }) {
  return (
    <>
      {figure(value, unitOf(of))}
      <small>{say(hangsWords.at, { value: number(end, 3) })}</small>
    </>
  );
}

/** Folded; opened for the first time, it begins to try each assumption and says how far it is. */
export function Assumptions({ theCase, question }: { theCase: Case; question: Question }) {
  const [asked, setAsked] = useState(false);
  const { of, date, choices } = question;
  const { done, answer } = useSteps(asked ? () => assumptionSteps(theCase, choices, of, date, MOST) : null, [
    asked,
  ]);
  return (
    <details
      class="fold why-hangs"
      onToggle={(event) => {
        if (event.currentTarget.open) setAsked(true);
      }}
    >
      <summary>{hangsWords.ask}</summary>
      {asked && !answer && (
        <p class="fine">
          <output>{say(hangsWords.working, { done, all: PARAMETER_TABLE.length })}</output>
        </p>
      )}
      {answer && (
        <>
          <p class="fine">{hangsWords.note}</p>
          <FigureTable
            kind="figures-table"
            columns={[hangsWords.row, hangsWords.from, hangsWords.to]}
            rows={answer.map(({ row, atLow, atHigh }) => ({
              id: row.id,
              name: <AssumptionName theCase={theCase} row={row} />,
              cells: [
                <AtEnd key="low" of={of} value={atLow} end={row.low} />,
                <AtEnd key="high" of={of} value={atHigh} end={row.high} />,
              ],
            }))}
          />
        </>
      )}
    </details>
  );
}
