// What a group decided, one row a decision: first vote, reason, dissent, and what it foresaw beside what came.
import type { ComponentChildren, JSX } from 'preact';
import type { Case, Decision } from '../../play/case';
import type { Answer } from '../../review/answer';
import type { Reviewed } from '../../review/entry';
import { outcomesOf } from '../../review/forecasts';
import { inFigures } from '../../review/split';
import { shortDate } from '../../words/figures';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import { words } from '../../words/words';

const COLUMNS = [
  room.end.decision,
  room.end.choice,
  room.end.firstVote,
  room.end.reason,
  room.end.dissent,
  room.end.forecast,
];

/** A remark under what stands in a cell; nothing where there is none. */
function Small({ children }: { children: ComponentChildren }): JSX.Element | null {
  return children ? <small>{children}</small> : null;
}

/** Slips by group, each by its option's letter; empty where one group sat there. */
function slipsLine({ positions }: Answer, decision: Decision | undefined): string {
  return Object.entries(positions)
    .map(([group, id]) => `${group}: ${decision?.options.find((option) => option.id === id)?.letter ?? ''}`)
    .join(', ');
}

/** Soundness before and, where it was said again, after; empty where nothing was said before. */
function soundLine({ before, after }: Answer): string {
  if (before === null) return '';
  return after === null ? say(room.end.soundBefore, { before }) : say(room.end.sound, { before, after });
}

function VoteCell({ answer, decision }: { answer: Answer; decision: Decision | undefined }): JSX.Element {
  const counted = answer.first ? inFigures(answer.first) : room.end.none;
  return (
    <td>
      {slipsLine(answer, decision) || counted}
      <Small>{answer.cards && say(room.end.cards, answer.cards)}</Small>
    </td>
  );
}

function ForecastCell({ run, turn }: { run: Reviewed; turn: number }): JSX.Element {
  const answer = run.answers[turn]!;
  const { forecast } = answer;
  return (
    <td>
      {outcomesOf(run, turn).map(({ reading, said, went }) => (
        <div key={reading}>
          {say(room.end.went, {
            reading: words.readings[reading],
            said: words.directions[said],
            went: words.directions[went],
          })}
        </div>
      ))}
      {forecast ? (
        <small>{say(room.end.confidence, { confidence: words.confidences[forecast.confidence] })}</small>
      ) : (
        room.end.none
      )}
      <Small>{soundLine(answer)}</Small>
    </td>
  );
}

function DecisionRow({ theCase, run, turn }: { theCase: Case; run: Reviewed; turn: number }): JSX.Element {
  const answer = run.answers[turn]!;
  const decision = theCase.decisions.find(({ id }) => id === answer.decision);
  const option = decision?.options.find(({ id }) => id === answer.choice);
  return (
    <tr>
      <th scope="row">
        {decision?.title}
        <small>{shortDate(run.turns[turn]!.date)}</small>
      </th>
      <td>
        <b>{option?.letter}</b> {option?.short}
        <Small>{answer.undecided && room.end.undecided}</Small>
        <Small>{answer.contested && room.end.contested}</Small>
      </td>
      <VoteCell answer={answer} decision={decision} />
      <td>{option?.reasons.find(({ id }) => id === answer.reason)?.text ?? room.end.none}</td>
      <td>{answer.dissent || room.end.none}</td>
      <ForecastCell run={run} turn={turn} />
    </tr>
  );
}

/** The decisions that stand, in the order in which they were taken. */
export function DecisionsTable({ theCase, run }: { theCase: Case; run: Reviewed }): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {run.answers.map(({ decision }, turn) => (
          <DecisionRow key={decision} theCase={theCase} run={run} turn={turn} />
        ))}
      </tbody>
    </table>
  );
}
