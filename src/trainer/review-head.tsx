// The head of the review: how many runs, on how many decisions they parted, and what can be done with them.
import type { JSX } from 'preact';
import type { Case } from '../play/case';
import { say } from '../words/say';
import { trainer } from '../words/trainer.en';
import { saveCsv, saveJson } from './take-away';
import type { Cohort } from './views/use-cohort';

/** How many runs; from two on, on how many rows they parted. */
function countsOf({ runs, rows }: Cohort): string {
  const counts = say(trainer.counts, { n: runs.length });
  if (rows.length === 0 || runs.length < 2) return counts;
  const parted = rows.filter((row) => row.parted).length;
  return `${counts} · ${say(trainer.split, { n: parted, all: rows.length })}`;
}

/** `adding`: whether the intake is shown. What can be taken away can be so once there is a run. */
export function ReviewHead({
  theCase,
  cohort,
  adding,
  onAdding,
  onBlank,
  onKeys,
  onLeave,
}: {
  theCase: Case;
  cohort: Cohort;
  adding: boolean;
  onAdding(): void;
  onBlank(): void;
  onKeys(): void;
  onLeave(): void;
}): JSX.Element {
  const none = cohort.runs.length === 0;
  return (
    <header class="trainer-head">
      <h1>{trainer.title}</h1>
      <p>{countsOf(cohort)}</p>
      <nav>
        <button type="button" aria-expanded={adding} onClick={onAdding}>
          {trainer.add}
        </button>
        <button type="button" disabled={none} onClick={() => saveCsv(theCase, cohort)}>
          {trainer.export.csv}
        </button>
        <button type="button" disabled={none} onClick={() => saveJson(theCase, cohort)}>
          {trainer.export.json}
        </button>
        <button type="button" disabled={none} onClick={() => window.print()}>
          {trainer.export.print}
        </button>
        <button type="button" onClick={onBlank}>
          {trainer.blank} (B)
        </button>
        <button type="button" onClick={onKeys} aria-label={trainer.keys.heading}>
          ?
        </button>
        <button type="button" onClick={onLeave}>
          {trainer.leave}
        </button>
      </nav>
    </header>
  );
}
