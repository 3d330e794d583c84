// A review as flat rows, one for each run and decision, for spreadsheets and programs.
import type { Case, Decision } from '../play/case';
import type { Hands } from './answer';
import { rowsOf, type Cell } from './cohort';
import type { Reviewed } from './entry';
import { outcomesOf } from './forecasts';
import { showsReasons } from './privacy';

/** What a column is made from: one run's cell of one decision. */
interface Source {
  /** What the run is called. */
  label: string;
  run: Reviewed;
  decision: Decision;
  cell: Cell;
  /** Whether reasons and lines of this run may be shown. */
  open: boolean;
}

/** A vote by letters, such as `a 2; b 5`. */
function byLetter(decision: Decision, hands: Hands | null | undefined): string {
  return decision.options
    .flatMap(({ id, letter }) => (hands?.[id] ? [`${letter} ${hands[id]}`] : []))
    .join('; ');
}

const figure = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value);
const yes = (value: boolean | undefined) => (value ? 'yes' : '');
/** Readings with a direction each, such as `strain up; obligated same`. */
const listed = (said: readonly (readonly [reading: string, direction: string])[]) =>
  said.map((pair) => pair.join(' ')).join('; ');

function reasonOf({ cell: { option, answer } }: Source): string {
  return option?.reasons.find(({ id }) => id === answer?.reason)?.text ?? '';
}
/** Whole seconds; empty where none were taken down. */
function secondsOf({ cell: { answer } }: Source): string {
  return answer?.ms ? String(Math.round(answer.ms / 1000)) : '';
}
function wentOf({ run, cell: { turn } }: Source): string {
  return turn < 0 ? '' : listed(outcomesOf(run, turn).map(({ reading, went }) => [reading, went]));
}

/** The columns in the order they are written, each with what it says. */
const COLUMNS = [
  ['run', ({ label }) => label],
  ['mode', ({ run }) => run.mode],
  ['preset', ({ run }) => run.preset],
  ['decision', ({ decision }) => decision.id],
  ['title', ({ decision }) => decision.title],
  ['date', ({ run, decision, cell }) => run.turns[cell.turn]?.date ?? decision.date],
  ['kind', ({ cell }) => cell.kind],
  ['letter', ({ cell }) => cell.option?.letter ?? ''],
  ['option', ({ cell }) => cell.option?.id ?? ''],
  ['short', ({ cell }) => cell.option?.short ?? ''],
  ['undecided', ({ cell }) => yes(cell.answer?.undecided)],
  ['reason', (source) => (source.open ? reasonOf(source) : '')],
  ['line', ({ cell, open }) => (open ? (cell.answer?.line ?? '') : '')],
  ['seconds', secondsOf],
  ['firstVote', ({ decision, cell }) => byLetter(decision, cell.answer?.first)],
  ['finalVote', ({ decision, cell }) => byLetter(decision, cell.answer?.final)],
  ['cardsRead', ({ cell }) => figure(cell.answer?.cards?.read)],
  ['cardsDealt', ({ cell }) => figure(cell.answer?.cards?.dealt)],
  ['forecast', ({ cell }) => listed(Object.entries(cell.answer?.forecast?.readings ?? {}))],
  ['confidence', ({ cell }) => cell.answer?.forecast?.confidence ?? ''],
  ['went', wentOf],
  ['soundBefore', ({ cell }) => figure(cell.answer?.before)],
  ['soundAfter', ({ cell }) => figure(cell.answer?.after)],
  ['dissent', ({ cell, open }) => (open ? (cell.answer?.dissent ?? '') : '')],
  ['contested', ({ cell }) => yes(cell.answer?.contested)],
] as const satisfies readonly (readonly [name: string, of: (source: Source) => string])[];

/** The columns in the order they are written. */
export const RECORD_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

/** One run's answer to one decision, by column. What was not logged, or may not be shown, is empty. */
type RecordRow = Readonly<Record<string, string>>;

/** All rows of a review; `labels` name the runs, in their order. */
export function recordRows(theCase: Case, runs: readonly Reviewed[], labels: readonly string[]): RecordRow[] {
  return rowsOf(theCase, runs).flatMap(({ decision, cells }) =>
    runs.flatMap((run, index) => {
      const cell = cells[index];
      if (!cell) return [];
      const open = showsReasons(run, runs);
      const source = { label: labels[index] ?? '', run, decision, cell, open };
      return [Object.fromEntries(COLUMNS.map(([name, of]) => [name, of(source)]))];
    }),
  );
}
