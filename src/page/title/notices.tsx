// What has to be known before anything is pressed: storage, damaged runs, what could not be opened, a new edition.
import { say } from '../../words/say';
import { titleWords, words } from '../../words/words';
import type { Shelf } from '../kept/shelf';

/** What the notices are made from. */
export interface NoticesProps {
  shelf: Pick<Shelf, 'durable' | 'full'>;
  /** How many kept runs cannot be read. */
  damaged: number;
  /** What could not be opened or was cleared, in words; empty for none. */
  notice: string;
  /** Takes a new edition that waits; null while there is none. */
  onUpdate: (() => void) | null;
}

/** One line for each thing that is so; nothing where all is well. */
export function Notices({ shelf, damaged, notice, onUpdate }: NoticesProps) {
  const alerts = [
    shelf.durable ? '' : titleWords.blocked,
    shelf.full ? titleWords.full : '',
    damaged > 0 ? say(titleWords.damaged, { n: damaged }, words.language) : '',
    notice,
  ];
  return (
    <>
      {alerts.map(
        (text, kind) =>
          text && (
            <p key={kind} class="notice" role="alert">
              {text}
            </p>
          ),
      )}
      {onUpdate && (
        <p class="notice">
          <output>{titleWords.update}</output>{' '}
          <button type="button" class="plain" onClick={onUpdate}>
            {titleWords.updateNow}
          </button>
        </p>
      )}
    </>
  );
}
