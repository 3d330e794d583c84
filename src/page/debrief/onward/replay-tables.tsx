// The numbers behind the chart of a changed choice: people through month by month, and each measure's difference.
import type { Band, Range } from '../../../model/ask/band';
import { MEASURES } from '../../../review/profile';
import { monthly, type Beside } from '../../../review/what-if';
import { figure, shortDate } from '../../../words/figures';
import { debriefWords, whatIfWords, words } from '../../../words/words';
import { FigureTable } from '../sheet/figure-table';
import { signedMeasure } from './replay-words';

/** Two tables, folded away. */
export function ReplayTables({ curve, band }: { curve: readonly Beside[]; band: Band<string> }) {
  const ends: readonly (keyof Range)[] = ['low', 'high'];
  return (
    <details class="fold">
      <summary>{debriefWords.table}</summary>
      <FigureTable
        columns={[debriefWords.date, whatIfWords.yours, whatIfWords.other, whatIfWords.from, whatIfWords.to]}
        rows={monthly(curve).map(({ date, yours, other }) => ({
          id: date,
          name: shortDate(date),
          cells: [yours, other, ...ends.map((end) => band.ranges[date]?.[end] ?? null)].map((value) =>
            figure(value, 'people'),
          ),
        }))}
      />
      <FigureTable
        columns={[
          <span key="" class="unseen">
            {debriefWords.profile}
          </span>,
          whatIfWords.difference,
          whatIfWords.from,
          whatIfWords.to,
        ]}
        rows={MEASURES.map((measure) => ({
          id: measure,
          name: words.profile[measure],
          cells: [
            signedMeasure(band.central[measure]!, measure),
            ...ends.map((end) => signedMeasure(band.ranges[measure]![end], measure)),
          ],
        }))}
      />
    </details>
  );
}
