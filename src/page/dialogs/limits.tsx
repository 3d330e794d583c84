// The page "What this model cannot say".
import { words } from '../../words/words';
import { Dialog } from './dialog';

const limitsWords = words.limits;

/** What the model is blind to, and the three labels of what is known. */
export function Limits({ onClose }: { onClose(): void }) {
  return (
    <Dialog heading={limitsWords.heading} onClose={onClose} wide>
      <div class="prose">
        {limitsWords.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{limitsWords.labels}</p>
        <ul>
          {[limitsWords.record, limitsWords.reconstructed, limitsWords.model].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
