// The page "What was tested": with which means the game was tried, and with which it was not.
import { words } from '../../words/words';
import { Dialog } from './dialog';

const testedWords = words.tested;

/** What tests do with every edition, and what nobody has tried. */
export function Tested({ onClose }: { onClose(): void }) {
  return (
    <Dialog heading={testedWords.heading} onClose={onClose} wide>
      <div class="prose">
        <p>{testedWords.aim}</p>
        <h3>{testedWords.done}</h3>
        <ul>
          {testedWords.doneLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>{testedWords.notDone}</h3>
        <ul>
          {testedWords.notDoneLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
