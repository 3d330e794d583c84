// "Could not decide": said once more before it counts.
import { words } from '../../words/words';
import { Dialog } from './dialog';

export function GiveUp({ onGiveUp, onClose }: { onGiveUp(): void; onClose(): void }) {
  const w = words.play;
  return (
    <Dialog heading={w.giveUp} onClose={onClose}>
      <p>{w.giveUpNote}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={onGiveUp}>
          {w.giveUpSure}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  );
}
