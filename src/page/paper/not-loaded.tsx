// Said where a part of the game could not be fetched.
import { problemWords } from '../../words/words';

/** Browsers remember a script that failed: only a new page asks for it again. */
export function NotLoaded() {
  return (
    <p class="notice" role="alert">
      {problemWords.rest}{' '}
      <button type="button" class="plain" onClick={() => location.reload()}>
        {problemWords.loadAgain}
      </button>
    </p>
  );
}
