// Conservation: people, work, plans and money are neither lost nor made.
import type { Walked } from '../../../src/model/run/walk';
import { stock, type Draw } from './draw';
import type { Statement } from './statement';

const ends = (draw: Draw) => (['history', 'early-both'] as const).map((path) => draw.run(path, 'end'));
const conserved = (says: string, holds: (run: Walked) => boolean): Statement => ({
  part: 'conservation',
  says,
  least: 1,
  holds: (draw) => ends(draw).every(holds),
});

/** What holds at every hour and at the end, whatever the parameters. */
export const CONSERVATION: Statement[] = [
  conserved('people who come or waited are through, waiting or gone, every hour', ({ trace }) =>
    trace.hours.every(
      (row, at) =>
        Math.abs(
          row.arrivals + (trace.hours[at - 1]?.waiting ?? 0) - row.through - row.waiting - row.gaveUp,
        ) < 0.001,
    ),
  ),
  conserved(
    'who gets through online in an hour came in English, in Spanish or for a small firm, and nobody else',
    ({ trace }) =>
      trace.hours.every(
        ({ through, who }) => Math.abs(who.english + who.spanish + who.smallFirms - through) < 0.001,
      ),
  ),
  conserved(
    'every function is to do, hollow, sound or verified, and in one place only',
    ({ system }) =>
      Math.abs(
        stock(system, 'toDo') +
          stock(system, 'undiscovered') +
          stock(system, 'sound') +
          stock(system, 'verified') -
          stock(system, 'scope'),
      ) < 1e-6,
  ),
  conserved(
    'nobody gets through who never tried',
    ({ system }) => system.service.through <= system.service.tried + (system.inner['peopleApril'] ?? 0),
  ),
  conserved('selections add up day by day and are never taken back', ({ trace }) =>
    trace.days.every(
      (row, at) =>
        row.selections >= 0 &&
        Math.abs(
          row.cumulativeSelections - row.selections - (trace.days[at - 1]?.cumulativeSelections ?? 0),
        ) < 0.001,
    ),
  ),
  conserved('money obligated is never taken back', ({ trace }) =>
    trace.weeks.every(
      (row, at) => row.obligatedMillion >= (trace.weeks[at - 1]?.obligatedMillion ?? 0) - 1e-9,
    ),
  ),
  conserved(
    'no number is missing and no stock is below nothing',
    ({ system, trace }) =>
      trace.days.every((row) =>
        Object.values(row).every(
          (value) => typeof value !== 'number' || (Number.isFinite(value) && value >= 0),
        ),
      ) && Object.values(system.inner).every(Number.isFinite),
  ),
];
