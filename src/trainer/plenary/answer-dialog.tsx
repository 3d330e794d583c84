// One run's answer to one decision: what they took, what they put on record, what they read, what was on offer.
import type { ComponentChildren, JSX } from 'preact';
import type { Decision } from '../../play/case';
import { passagesOf, type Passage } from '../../play/scene';
import type { Turn } from '../../play/turn';
import type { Cell, DecisionRow } from '../../review/cohort';
import type { Reviewed } from '../../review/entry';
import { showsReasons } from '../../review/privacy';
import { say } from '../../words/say';
import { trainer } from '../../words/trainer.en';
import { typeset } from '../../words/typeset';
import { ReviewDialog } from '../review-dialog';
import { onRecord, type RecordLine } from './on-record';
import { Shut } from './shut';

function Took({ cell: { option, answer } }: { cell: Cell }): JSX.Element {
  return (
    <>
      <p class="trainer-took">
        <span class="trainer-letter" data-letter={option?.letter}>
          {option?.letter}
        </span>{' '}
        <b>{option?.short}</b>
      </p>
      {answer?.undecided && <p>{trainer.detail.undecided}</p>}
      {answer?.contested && <p>{trainer.detail.contested}</p>}
    </>
  );
}

function Lines({ lines }: { lines: readonly RecordLine[] }): JSX.Element {
  return (
    <>
      <dl>
        {lines.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {lines.length === 0 && <p class="trainer-soft">{trainer.detail.none}</p>}
    </>
  );
}

function Fold({
  summary,
  open = true,
  children,
}: {
  summary: string;
  open?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <details open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

function Read({ passages }: { passages: readonly Passage[] }): JSX.Element {
  return (
    <div class="trainer-read">
      {passages.map(({ text }, at) => (
        <p key={at}>{typeset(text)}</p>
      ))}
    </div>
  );
}

function OnOffer({ turn, choice }: { turn: Turn; choice: string }): JSX.Element {
  return (
    <ul>
      {turn.choices.map(({ id, text, hint }) => (
        <li key={id}>
          {id === choice ? <b>✓ {text}</b> : text} <span class="trainer-soft">{hint}</span>
        </li>
      ))}
      <Shut choices={turn.shut} />
    </ul>
  );
}

/** What was really done, and questions to ask; each only where the case has it. */
function Beside({ decision: { record, questions = [] } }: { decision: Decision }): JSX.Element {
  return (
    <>
      {record && (
        <Fold summary={trainer.detail.record} open={false}>
          <p>{record.text}</p>
        </Fold>
      )}
      {questions.length > 0 && (
        <Fold summary={trainer.detail.questions}>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

/**
 * The answer of the run with this index; nothing where that run was not asked. `onWalk` gets the turn it was asked
 * in.
 */
export function AnswerDialog({
  row: { decision, cells },
  run: index,
  runs,
  label,
  onWalk,
  onClose,
}: {
  row: DecisionRow;
  run: number;
  runs: readonly Reviewed[];
  label: string;
  onWalk(turn: number): void;
  onClose(): void;
}): JSX.Element | null {
  const [run, cell] = [runs[index], cells[index]];
  const turn = cell && run?.turns[cell.turn];
  if (!run || !cell || !turn) return null;
  const open = showsReasons(run, runs);
  return (
    <ReviewDialog heading={say(trainer.detail.heading, { title: decision.title, label })} onClose={onClose}>
      <Took cell={cell} />
      <Lines lines={onRecord(run, decision, cell, open)} />
      {!open && <p class="trainer-soft">{trainer.detail.hidden}</p>}
      <Fold summary={trainer.detail.scene}>
        <Read passages={passagesOf(turn.scenes.filter((scene) => scene.decision === decision.id))} />
      </Fold>
      <Fold summary={trainer.detail.options}>
        <OnOffer turn={turn} choice={cell.answer?.choice ?? ''} />
      </Fold>
      <Beside decision={decision} />
      <p>
        <button type="button" onClick={() => onWalk(cell.turn)}>
          {trainer.detail.walk}
        </button>
      </p>
    </ReviewDialog>
  );
}
