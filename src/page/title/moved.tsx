// This run is open in another tab, or was removed there: say so, and offer what can still be done.
import { useEffect, useRef } from 'preact/hooks';
import { playWords, titleWords, words } from '../../words/words';

/** What is said, and what can still be done. */
export interface MovedProps {
  text: string;
  /** Takes the run over from the other tab; null where there is nothing left to take. */
  onTakeOver: (() => void) | null;
  /** Saves what this tab still knows of the run; null where it knows nothing. */
  onSaveFile: (() => void) | null;
  onTitle(): void;
}

/** The page, with the focus on its heading. */
export function Moved({ text, onTakeOver, onSaveFile, onTitle }: MovedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main class="guess">
      <div class="guess-paper">
        <h1 ref={heading} tabIndex={-1}>
          {words.game}
        </h1>
        <p role="alert">{text}</p>
        <div class="actions">
          {onTakeOver && (
            <button type="button" class="primary" onClick={onTakeOver}>
              {playWords.saving.takeOver}
            </button>
          )}
          {onSaveFile && (
            <button type="button" class="secondary" onClick={onSaveFile}>
              {playWords.saving.file}
            </button>
          )}
          <button type="button" class="plain" onClick={onTitle}>
            {titleWords.back}
          </button>
        </div>
      </div>
    </main>
  );
}
