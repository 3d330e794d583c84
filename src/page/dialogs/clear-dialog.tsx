// "Clear this machine": said once more before it happens.
import { words } from '../../words/words';
import { Dialog } from './dialog';

export function ClearDialog({ onClear, onClose }: { onClear(): void; onClose(): void }) {
  const w = words.title;
  return (
    <Dialog heading={w.clear} onClose={onClose}>
      <p>{w.clearNote}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={onClear}>
          {w.clearSure}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  );
}
