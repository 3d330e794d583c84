// The wall: decisions in date order, runs side by side, rows where they parted marked.
import type { JSX } from 'preact';
import type { Cell, DecisionRow } from '../review/cohort';
import { inFigures } from '../review/split';
import { shortDate } from '../words/figures';
import { say } from '../words/say';
import { trainer } from '../words/trainer.en';

/** A cell somebody asked about. */
export interface Spot {
  decision: string;
  run: number;
}

function cellNote({ kind, option }: Cell): string {
  if (kind === 'told') return say(trainer.wall.told, { short: option?.short ?? '' });
  return kind === 'absent' ? trainer.wall.absent : trainer.wall.ahead;
}

/** More runs than this also get a count by option. */
const MANY = 6;

/** How many took each option, in the order of the letters. */
function tallyOf(cells: readonly Cell[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind, option } of cells)
    if (kind === 'asked' && option) counts.set(option.letter, (counts.get(option.letter) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
}

function Taken({ cell }: { cell: Cell }): JSX.Element {
  const { option, answer } = cell;
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

export function Wall({
  rows,
  labels,
  shown,
  onOpen,
  onWalk,
}: {
  rows: readonly DecisionRow[];
  labels: readonly string[];
  /** The decision whose row is pointed at; empty for none. */
  shown: string;
  onOpen(spot: Spot): void;
  onWalk(run: number): void;
}): JSX.Element {
  if (rows.length === 0) return <p class="trainer-soft">{trainer.wall.empty}</p>;
  const many = labels.length > MANY;
  return (
    <div class="trainer-scroll">
      <table class="trainer-wall" data-many={many || undefined}>
        <thead>
          <tr>
            <th scope="col">{trainer.wall.decision}</th>
            {many && <th scope="col">{trainer.wall.tally}</th>}
            {labels.map((label, run) => (
              <th key={label} scope="col">
                <button
                  type="button"
                  onClick={() => onWalk(run)}
                  aria-label={say(trainer.wall.walk, { label })}
                >
                  {label} <span aria-hidden="true">▷</span>
                </button>
              </th>
            ))}
            <th scope="col" class="trainer-record">
              {trainer.wall.history}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ decision, cells, parted }) => {
            const took = decision.options.find(({ mark }) => mark === 'took');
            return (
              <tr
                key={decision.id}
                id={`row-${decision.id}`}
                data-parted={parted || undefined}
                data-shown={shown === decision.id || undefined}
              >
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
                {many && (
                  <td class="trainer-tally">
                    {tallyOf(cells).map(([letter, count]) => (
                      <span key={letter}>
                        <b>{letter}</b> {count}
                      </span>
                    ))}
                  </td>
                )}
                {cells.map((cell, run) => (
                  <td key={run}>
                    {cell.kind === 'asked' ? (
                      <button type="button" onClick={() => onOpen({ decision: decision.id, run })}>
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
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
