// The assumptions a number hangs on most: each at both ends of its range. Worked out only when somebody opens it.
import { useState } from 'preact/hooks';
import { assumptionSteps } from '../../model/ask/assumptions';
import { PARAMETER_TABLE } from '../../model/table/parameters';
import type { Case } from '../../play/case';
import { figure, number } from '../../words/figures';
import { say } from '../../words/say';
import { whyWords } from '../../words/words';
import { Sources } from '../paper/sources';
import { unitOf, type Question } from './asked';
import { useSteps } from './use-steps';

const hangsWords = whyWords.hangs;

const MOST = 6;

export function Assumptions({ theCase, question }: { theCase: Case; question: Question }) {
  const [asked, setAsked] = useState(false);
  const { of, date, choices } = question;
  const { done, answer } = useSteps(asked ? () => assumptionSteps(theCase, choices, of, date, MOST) : null, [
    asked,
  ]);
  const shown = (value: number) => figure(value, unitOf(of));
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
          <table class="figures-table">
            <thead>
              <tr>
                <th scope="col">{hangsWords.row}</th>
                <th scope="col">{hangsWords.from}</th>
                <th scope="col">{hangsWords.to}</th>
              </tr>
            </thead>
            <tbody>
              {answer.map(({ row, atLow, atHigh }) => (
                <tr key={row.id}>
                  <th scope="row">
                    {say(hangsWords.meaning, { unit: row.unit, meaning: row.meaning })}
                    <small>
                      {say(hangsWords.value, { id: row.id, value: number(row.value, 3) })}{' '}
                      {!theCase.facts[row.source] && say(hangsWords.source, { source: row.source })}
                    </small>
                    <Sources theCase={theCase} facts={[row.source]} />
                  </th>
                  {(
                    [
                      [row.low, atLow],
                      [row.high, atHigh],
                    ] as const
                  ).map(([end, value], index) => (
                    <td key={index}>
                      {shown(value)}
                      <small>{say(hangsWords.at, { value: number(end, 3) })}</small>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </details>
  );
}
