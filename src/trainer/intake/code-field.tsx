// Where codes are typed, one a line.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { trainer } from '../../words/trainer.en';

/** Hands on each line that is not empty, and is empty again. */
export function CodeField({ onCodes }: { onCodes(codes: readonly string[]): void }): JSX.Element {
  const [typed, setTyped] = useState('');
  const read = () => {
    const lines = typed.split(/\r?\n/).map((line) => line.trim());
    onCodes(lines.filter(Boolean));
    setTyped('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <label>
        <span>{trainer.intake.codes}</span>
        <textarea
          rows={4}
          spellcheck={false}
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={typed.trim() === ''}>
        {trainer.intake.read}
      </button>
    </form>
  );
}
