// The ways out below the picture, with the way to all of them and to the picture's words.
import { playWords } from '../../words/words';
import type { PictureState } from './use-picture';
import { openWays, Ways, type WaysProps } from './ways';

/** The ways, how the picture stands, and whether its words are shown. */
export interface WaysSectionProps extends WaysProps {
  picture: PictureState;
  inWords: boolean;
  onAll(): void;
  onWords(shown: boolean): void;
}

/** Where the picture cannot be drawn its words stand there anyhow, and nothing switches to them. */
export function WaysSection({ picture, inWords, onAll, onWords, ...ways }: WaysSectionProps) {
  return (
    <section class={`ways ${picture}`} aria-label={playWords.ways.heading}>
      <div class="ways-bar">
        <button type="button" class="plain" onClick={onAll}>
          {playWords.ways.heading} <small>{openWays(ways.system)}</small>
        </button>
        {picture !== 'missing' && (
          <button type="button" class="plain" aria-pressed={inWords} onClick={() => onWords(!inWords)}>
            {inWords ? playWords.picture.hide : playWords.picture.show}
          </button>
        )}
      </div>
      <Ways {...ways} />
    </section>
  );
}
