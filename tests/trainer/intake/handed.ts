// What the tests of the intake hand in, and how they read what became of it.
import type { Run } from '../../../src/play/run';
import type { Rendered } from '../../rendered';
import { madeRun } from '../../review/made-run';
import { tableOf, theCase } from '../review-at-test';

const group = (letter: string, id: string, letters: Record<string, string>): Run =>
  madeRun(theCase, { id, preset: 'class-45', groups: [{ letter, size: 6 }], letters, stopAfter: 1 });
/** A group that left D09 as it was. */
export const a = group('A', '00000000000000aa', { D09: 'a' });
/** A group that took another way. */
export const b = group('B', '00000000000000bb', { D09: 'b' });
/** A learner, after two decisions. */
export const learner = madeRun(theCase, { id: '00000000000000c1', preset: 'alone-short', stopAfter: 2 });

/** Rows of the list without its head and the column of buttons: name, label, status, length, note. */
export const listOf = (page: Rendered) =>
  tableOf(page, '.trainer-list')
    .slice(1)
    .map((row) => row.slice(0, 5));
