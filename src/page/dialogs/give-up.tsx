// "Could not decide": said once more before it counts.
import { playWords, words } from '../../words/words';
import { Dialog } from './dialog';

/** The question whether. */
export function GiveUp({ onGiveUp, onClose }: { onGiveUp(): void; onClose(): void }) {
  return (
    <Dialog heading={playWords.giveUp} onClose={onClose}>
      <p>{playWords.giveUpNote}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={onGiveUp}>
          {playWords.giveUpSure}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  );
}
