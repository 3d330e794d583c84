// Typing or pasting a code.
import { useState } from 'preact/hooks';
import { problemWords, titleWords } from '../../words/words';
import { Dialog } from './dialog';

/** Who reads the code. */
export interface CodeDialogProps {
  /** Opens the run of this code; resolves to what is wrong with it in words, or to nothing. */
  onCode(code: string): Promise<string>;
  onClose(): void;
}

/** One field for a code; what is wrong with it stands below and the dialog stays. */
export function CodeDialog({ onCode, onClose }: CodeDialogProps) {
  const [problem, setProblem] = useState('');
  return (
    <Dialog heading={titleWords.pasteCode} onClose={onClose}>
      <form
        class="line-form"
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('code');
          void onCode(field instanceof HTMLInputElement ? field.value : '').then(setProblem);
        }}
      >
        <label>
          {titleWords.code}
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
          {titleWords.read}
        </button>
      </form>
      <p id="code-problem" class="problem" role="alert">
        {problem && `${problem} ${problemWords.untouched}`}
      </p>
    </Dialog>
  );
}
