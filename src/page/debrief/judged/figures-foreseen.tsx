// Figures foreseen by band, beside what the model came to.
import type { FigureForeseen } from '../../../review/figures';
import { number } from '../../../words/figures';
import { say } from '../../../words/say';
import { debriefWords, words } from '../../../words/words';
import { bandWords } from '../../paper/bands';

/** The list; nothing where no figure was foreseen. */
export function FiguresForeseen({ rows }: { rows: readonly FigureForeseen[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h4>{debriefWords.figures}</h4>
      <ul class="figures-foreseen">
        {rows.map(({ band, pick, value, off }) => {
          const figure =
            band.unit === 'percent' ? words.units.percent.replace('{n}', number(value)) : number(value);
          return (
            <li key={band.question}>
              <b>{band.question}</b>
              <p>
                {say(off === 0 ? debriefWords.bandRight : debriefWords.bandOther, {
                  said: bandWords(band)[pick] ?? '',
                  value: figure,
                })}{' '}
                {off > 0 && say(debriefWords.bandsOff, { n: off })}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
