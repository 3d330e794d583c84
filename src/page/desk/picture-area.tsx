// Where the picture stands, with the same in words beside it; the words alone where it cannot be drawn.
import { useEffect, useState } from 'preact/hooks';
import { playWords } from '../../words/words';
import { StreamControls } from './stream-controls';
import { usePicture, type PictureShown, type PictureState } from './use-picture';

const pictureWords = playWords.picture;

/** What is shown, and whom to tell how the picture stands. */
export interface PictureAreaProps extends PictureShown {
  /** Whether its words are shown instead. */
  words: boolean;
  onState(state: PictureState): void;
}

/** The picture in words; for screen readers alone while the picture itself is seen. */
function PictureLines({
  lines,
  seen,
  missing,
}: {
  lines: readonly string[];
  seen: boolean;
  missing: boolean;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div class={seen ? 'picture-words' : 'picture-words unseen'} tabIndex={seen ? 0 : undefined}>
      {missing && <p class="fine">{pictureWords.missing}</p>}
      <div class="picture-lines">
        {lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </div>
  );
}

/** On a small screen the picture stays above the text, and can be put away. */
export function PictureArea({ words: inWords, onState, ...shown }: PictureAreaProps) {
  const { maker, sight, moving } = shown;
  const { host, state, stream, speed, play, pause, skip } = usePicture(shown);
  const [folded, setFolded] = useState(false);
  useEffect(() => onState(state), [state]);
  const missing = state === 'missing';
  const seen = inWords || missing;
  return (
    <section class={`picture ${state}`} data-folded={folded || undefined} aria-label={pictureWords.heading}>
      <div class="picture-frame">
        <div ref={host} class="picture-host" aria-hidden="true" />
        <PictureLines lines={maker.describe(sight)} seen={seen} missing={missing} />
      </div>
      <div class="picture-bar">
        {state === 'there' && !seen && moving && (
          <StreamControls state={stream} speed={speed} onPlay={play} onPause={pause} onSkip={skip} />
        )}
        <button
          type="button"
          class="plain picture-fold"
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        >
          {folded ? pictureWords.unfold : pictureWords.fold}
        </button>
      </div>
    </section>
  );
}
