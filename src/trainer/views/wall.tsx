// The wall: decisions in date order, runs side by side, rows where they parted marked.
import type { JSX } from 'preact';
import type { DecisionRow } from '../../review/cohort';
import { trainer } from '../../words/trainer.en';
import { RunHeads } from './run-heads';
import { WallRow } from './wall-row';

/** A cell somebody asked about. */
export interface Spot {
  decision: string;
  /** Index of the run. */
  run: number;
}

/** More runs than this also get a count by option. */
const MANY = 6;

/** One row for each decision, one column for each run, and the record beside them. */
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
            <RunHeads labels={labels} sign onWalk={onWalk} />
            <th scope="col" class="trainer-record">
              {trainer.wall.history}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <WallRow
              key={row.decision.id}
              row={row}
              labels={labels}
              many={many}
              shown={shown === row.decision.id}
              onOpen={(run) => onOpen({ decision: row.decision.id, run })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
