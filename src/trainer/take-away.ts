// The review taken away as a file: a table for spreadsheets, or the same for programs.
import { toCsv } from '../export/csv';
import { saveText } from '../page/kept/hand-out';
import type { Case } from '../play/case';
import { RECORD_COLUMNS, recordRows } from '../review/record';
import type { Cohort } from './views/use-cohort';

/** Saves the cohort as CSV, one row for each run and decision. */
export function saveCsv(theCase: Case, { runs, labels }: Cohort): void {
  const rows = recordRows(theCase, runs, labels);
  saveText('launch-day-review.csv', toCsv(RECORD_COLUMNS, rows), 'text/csv');
}

/** Saves the same rows as JSON, with the edition they were made with. */
export function saveJson(theCase: Case, { runs, labels }: Cohort): void {
  const rows = recordRows(theCase, runs, labels);
  saveText('launch-day-review.json', JSON.stringify({ edition: theCase.edition, rows }, null, 1));
}
