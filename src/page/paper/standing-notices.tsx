// What stands above a page until it no longer holds: a step or a write that failed, something to know of the run.
import type { Session } from '../run/session';
import { playWords } from '../../words/words';
import { NotLoaded } from './not-loaded';

/** What may have to be said. */
export interface StandingNoticesProps {
  session: Session;
  /** Whether the last step needed something that did not come. */
  failed: boolean;
  /** Something to say about this run; empty for nothing. */
  notice: string;
  onSaveFile(): void;
}

/** Each as long as it holds. */
export function StandingNotices({ session, failed, notice, onSaveFile }: StandingNoticesProps) {
  return (
    <>
      {failed && <NotLoaded />}
      {notice && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      {session.saving() === 'failed' && (
        <p class="notice" role="alert">
          {playWords.saving.failed}{' '}
          <button type="button" class="plain" onClick={onSaveFile}>
            {playWords.saving.file}
          </button>
        </p>
      )}
    </>
  );
}
