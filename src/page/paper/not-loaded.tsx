// Said where a part of the game could not be fetched. Browsers remember a script that failed: only a new page asks for it again.
import { words } from '../../words/words';

export function NotLoaded() {
  const w = words.problems;
  return (
    <p class="notice" role="alert">
      {w.rest}{' '}
      <button type="button" class="plain" onClick={() => location.reload()}>
        {w.loadAgain}
      </button>
    </p>
  );
}
