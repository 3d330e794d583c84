// The page "What this model cannot say".
import { words } from '../../words/words';
import { Dialog } from './dialog';

export function Limits({ onClose }: { onClose(): void }) {
  const w = words.limits;
  return (
    <Dialog heading={w.heading} onClose={onClose} wide>
      <div class="prose">
        {w.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{w.labels}</p>
        <ul>
          {[w.record, w.reconstructed, w.model].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
