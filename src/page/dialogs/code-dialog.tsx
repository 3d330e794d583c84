// Typing or pasting a code.
import { useState } from 'preact/hooks';
import { words } from '../../words/words';
import { Dialog } from './dialog';

export interface CodeDialogProps {
  /** Opens the run of this code; what is wrong with it in words, or nothing. */
  onCode(code: string): Promise<string>;
  onClose(): void;
}

export function CodeDialog({ onCode, onClose }: CodeDialogProps) {
  const w = words.title;
  const [problem, setProblem] = useState('');
  return (
    <Dialog heading={w.pasteCode} onClose={onClose}>
      <form
        class="line-form"
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('code');
          void onCode(field instanceof HTMLInputElement ? field.value : '').then(setProblem);
        }}
      >
        <label>
          {w.code}
          <input
            name="code"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={240}
            aria-describedby="code-problem"
          />
        </label>
        <button type="submit" class="primary">
          {w.read}
        </button>
      </form>
      <p id="code-problem" class="problem" role="alert">
        {problem && `${problem} ${words.problems.untouched}`}
      </p>
    </Dialog>
  );
}
