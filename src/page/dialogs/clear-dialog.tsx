// "Clear this machine": said once more before it happens.
import { titleWords, words } from '../../words/words';
import { Dialog } from './dialog';

/** The question whether; nothing is removed before it is answered. */
export function ClearDialog({ onClear, onClose }: { onClear(): void; onClose(): void }) {
  return (
    <Dialog heading={titleWords.clear} onClose={onClose}>
      <p>{titleWords.clearNote}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={onClear}>
          {titleWords.clearSure}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  );
}
