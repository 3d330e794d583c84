// The heads of the columns that stand for runs: a press steps through the run.
import type { JSX } from 'preact';
import { say } from '../../words/say';
import { trainer } from '../../words/trainer.en';

/** One head for each run. `sign`: with an arrow, so that it is seen to lead on. */
export function RunHeads({
  labels,
  sign,
  onWalk,
}: {
  labels: readonly string[];
  sign?: boolean;
  onWalk(run: number): void;
}): JSX.Element {
  return (
    <>
      {labels.map((label, run) => (
        <th key={label} scope="col">
          <button type="button" onClick={() => onWalk(run)} aria-label={say(trainer.wall.walk, { label })}>
            {label}
            {sign && <span aria-hidden="true"> ▷</span>}
          </button>
        </th>
      ))}
    </>
  );
}
