// One decision on the wall: what each run did with it, and what was really done.
import type { JSX } from 'preact';
import type { Decision } from '../../play/case';
import type { Cell, DecisionRow } from '../../review/cohort';
import { inFigures } from '../../review/split';
import { shortDate } from '../../words/figures';
import { say } from '../../words/say';
import { trainer } from '../../words/trainer.en';

function cellNote({ kind, option }: Cell): string {
  if (kind === 'told') return say(trainer.wall.told, { short: option?.short ?? '' });
  return kind === 'absent' ? trainer.wall.absent : trainer.wall.ahead;
}

/** How many took each option, in the order of the letters. */
function tallyOf(cells: readonly Cell[]): [letter: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { kind, option } of cells)
    if (kind === 'asked' && option) counts.set(option.letter, (counts.get(option.letter) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
}

function RowHead({ decision, parted }: DecisionRow): JSX.Element {
  return (
    <th scope="row">
      {decision.title}
      <small>
        {shortDate(decision.date)}{' '}
        {parted && (
          <b>
            <span aria-hidden="true">◆</span> {trainer.wall.parted}
          </b>
        )}
      </small>
    </th>
  );
}

function Tally({ cells }: { cells: readonly Cell[] }): JSX.Element {
  return (
    <td class="trainer-tally">
      {tallyOf(cells).map(([letter, count]) => (
        <span key={letter}>
          <b>{letter}</b> {count}
        </span>
      ))}
    </td>
  );
}

function Taken({ cell: { option, answer } }: { cell: Cell }): JSX.Element {
  return (
    <>
      <span class="trainer-letter" data-letter={option?.letter}>
        {option?.letter ?? '?'}
      </span>
      <span class="trainer-short">
        {option?.short}
        {answer?.undecided && <small>{trainer.wall.undecided}</small>}
        {answer?.first && <small>{say(trainer.wall.first, { vote: inFigures(answer.first) })}</small>}
      </span>
    </>
  );
}

/** What was really done; built decisions have no record. */
function RecordCell({ decision }: { decision: Decision }): JSX.Element {
  const took = decision.options.find(({ mark }) => mark === 'took');
  return (
    <td class="trainer-record">
      {took ? (
        <>
          <span class="trainer-letter" data-letter={took.letter}>
            {took.letter}
          </span>{' '}
          {took.short}
        </>
      ) : (
        <span class="trainer-told">{trainer.wall.builtRow}</span>
      )}
    </td>
  );
}

/** A row of the wall. `many`: with a count by option; `shown`: pointed at; `onOpen` gets the index of a run. */
export function WallRow({
  row,
  labels,
  many,
  shown,
  onOpen,
}: {
  row: DecisionRow;
  labels: readonly string[];
  many: boolean;
  shown: boolean;
  onOpen(run: number): void;
}): JSX.Element {
  const { decision, cells, parted } = row;
  return (
    <tr id={`row-${decision.id}`} data-parted={parted || undefined} data-shown={shown || undefined}>
      <RowHead {...row} />
      {many && <Tally cells={cells} />}
      {cells.map((cell, run) => (
        <td key={run}>
          {cell.kind === 'asked' ? (
            <button type="button" onClick={() => onOpen(run)}>
              <span class="unseen">
                {say(trainer.wall.open, { title: decision.title, label: labels[run] ?? '' })}
              </span>
              <Taken cell={cell} />
            </button>
          ) : (
            <span class="trainer-told">{cellNote(cell)}</span>
          )}
        </td>
      ))}
      <RecordCell decision={decision} />
    </tr>
  );
}
