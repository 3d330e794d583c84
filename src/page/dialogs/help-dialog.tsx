// The keys that work now, from the table that binds them.
import { words } from '../../words/words';
import { Dialog } from './dialog';
import { working, type Binding } from '../keys';

export function HelpDialog({
  bindings,
  letters,
  onClose,
}: {
  bindings: readonly Binding[];
  letters: boolean;
  onClose(): void;
}) {
  const w = words.keys;
  return (
    <Dialog heading={w.heading} onClose={onClose}>
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
      {!letters && <p class="fine">{w.off}</p>}
    </Dialog>
  );
}
