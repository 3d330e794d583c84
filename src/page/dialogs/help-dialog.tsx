// The keys that work now, from the table that binds them.
import { keyWords } from '../../words/words';
import { Dialog } from './dialog';
import { working, type Binding } from '../keys';

/** Each key and what it does. `letters`: whether single letters and digits act as keys. */
export function HelpDialog({
  bindings,
  letters,
  onClose,
}: {
  bindings: readonly Binding[];
  letters: boolean;
  onClose(): void;
}) {
  return (
    <Dialog heading={keyWords.heading} onClose={onClose}>
      <dl class="key-list">
        {working(bindings, letters).map(({ shown, words: what }) => (
          <div key={shown}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {!letters && <p class="fine">{keyWords.off}</p>}
    </Dialog>
  );
}
