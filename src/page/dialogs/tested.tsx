// The page "What was tested": with which means the game was tried, and with which it was not.
import { words } from '../../words/words';
import { Dialog } from './dialog';

export function Tested({ onClose }: { onClose(): void }) {
  const w = words.tested;
  return (
    <Dialog heading={w.heading} onClose={onClose} wide>
      <div class="prose">
        <p>{w.aim}</p>
        <h3>{w.done}</h3>
        <ul>
          {w.doneLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>{w.notDone}</h3>
        <ul>
          {w.notDoneLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
