// A review as flat rows, one for each run and decision, for spreadsheets and programs.
import type { Case, Decision } from '../play/case';
import type { Hands } from './answer';
import { rowsOf, showsReasons, type CellKind } from './cohort';
import type { Reviewed } from './entry';
import { outcomesOf } from './forecasts';

/** One run's answer to one decision. Fields that were not logged, or may not be shown, are empty. */
export interface RecordRow {
  run: string;
  mode: string;
  preset: string;
  decision: string;
  title: string;
  date: string;
  kind: CellKind;
  letter: string;
  option: string;
  short: string;
  undecided: string;
  reason: string;
  line: string;
  seconds: string;
  firstVote: string;
  finalVote: string;
  cardsRead: string;
  cardsDealt: string;
  forecast: string;
  confidence: string;
  went: string;
  soundBefore: string;
  soundAfter: string;
  dissent: string;
  contested: string;
}

/** The columns in the order they are written. */
export const RECORD_COLUMNS = [
  'run',
  'mode',
  'preset',
  'decision',
  'title',
  'date',
  'kind',
  'letter',
  'option',
  'short',
  'undecided',
  'reason',
  'line',
  'seconds',
  'firstVote',
  'finalVote',
  'cardsRead',
  'cardsDealt',
  'forecast',
  'confidence',
  'went',
  'soundBefore',
  'soundAfter',
  'dissent',
  'contested',
] as const satisfies readonly (keyof RecordRow)[];

/** A vote by letters, such as `a 2; b 5`. */
const byLetter = (decision: Decision, hands: Hands | null | undefined) =>
  decision.options.flatMap(({ id, letter }) => (hands?.[id] ? [`${letter} ${hands[id]}`] : [])).join('; ');

/** All rows of a review; `labels` name the runs, in their order. */
export function recordRows(theCase: Case, runs: readonly Reviewed[], labels: readonly string[]): RecordRow[] {
  return rowsOf(theCase, runs).flatMap(({ decision, cells }) =>
    cells.map((cell, index): RecordRow => {
      const run = runs[index]!;
      const { answer, option } = cell;
      const open = showsReasons(run, runs);
      const outcomes = cell.turn >= 0 ? outcomesOf(run, cell.turn) : [];
      const figure = (value: number | null | undefined) =>
        value === null || value === undefined ? '' : String(value);
      return {
        run: labels[index] ?? '',
        mode: run.mode,
        preset: run.preset,
        decision: decision.id,
        title: decision.title,
        date: cell.turn >= 0 ? run.turns[cell.turn]!.date : decision.date,
        kind: cell.kind,
        letter: option?.letter ?? '',
        option: option?.id ?? '',
        short: option?.short ?? '',
        undecided: answer?.undecided ? 'yes' : '',
        reason: open ? (option?.reasons.find(({ id }) => id === answer?.reason)?.text ?? '') : '',
        line: open ? (answer?.line ?? '') : '',
        seconds: answer?.ms ? String(Math.round(answer.ms / 1000)) : '',
        firstVote: byLetter(decision, answer?.first),
        finalVote: byLetter(decision, answer?.final),
        cardsRead: figure(answer?.cards?.read),
        cardsDealt: figure(answer?.cards?.dealt),
        forecast: Object.entries(answer?.forecast?.readings ?? {})
          .map(([id, said]) => `${id} ${said}`)
          .join('; '),
        confidence: answer?.forecast?.confidence ?? '',
        went: outcomes.map(({ reading, went }) => `${reading} ${went}`).join('; '),
        soundBefore: figure(answer?.before),
        soundAfter: figure(answer?.after),
        dissent: open ? (answer?.dissent ?? '') : '',
        contested: answer?.contested ? 'yes' : '',
      };
    }),
  );
}
