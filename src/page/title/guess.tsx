// The forty seconds before the first scene: two coal faces and a guess.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CoalFace } from '../../play/case';
import { words } from '../../words/words';
import { useKeys, type Binding } from '../keys';

export interface GuessProps {
  coalFace: CoalFace;
  letters: boolean;
  /** The option id, or `skip`. */
  onGuess(guess: string): void;
  onHelp(bindings: Binding[]): void;
}

export function Guess({ coalFace, letters, onGuess, onHelp }: GuessProps) {
  const w = words.title;
  const [picked, setPicked] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // The answer is being kept while the page still stands: a second key must not answer again.
  const given = useRef(false);
  const give = (guess: string) => {
    if (given.current) return;
    given.current = true;
    onGuess(guess);
  };
  const answer = () => {
    if (picked) give(picked);
  };
  const bindings: Binding[] = [
    {
      on: coalFace.options.map((_option, index) => String(index + 1)),
      shown: `1–${coalFace.options.length}`,
      words: words.keys.select,
      act: (key) => setPicked(coalFace.options[Number(key) - 1]?.id ?? ''),
    },
    { on: ['Enter'], shown: words.keys.names.Enter, words: words.keys.answer, act: answer },
    { on: ['Escape'], shown: words.keys.names.Escape, words: words.keys.skip, act: () => give('skip') },
    { on: ['?'], shown: '?', words: words.keys.help, act: () => onHelp(bindings) },
  ];
  useKeys(bindings, letters);

  return (
    <main class="guess">
      <div class="guess-paper">
        <p class="overline">{w.guessOverline}</p>
        <h1 ref={heading} tabIndex={-1}>
          {coalFace.title}
        </h1>
        <div class="prose">
          {coalFace.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <fieldset class="choices">
          <legend>{coalFace.question}</legend>
          {coalFace.options.map((option, index) => (
            <label key={option.id} class="choice">
              <input
                type="radio"
                name="guess"
                checked={picked === option.id}
                onChange={() => setPicked(option.id)}
              />
              <span class="badge" aria-hidden="true">
                {index + 1}
              </span>
              <span class="choice-words">
                <strong>{option.text}</strong>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="actions">
          <button type="button" class="primary" disabled={!picked} onClick={answer}>
            {w.guessGo}
          </button>
          <button type="button" class="plain" onClick={() => give('skip')}>
            {w.guessSkip}
          </button>
        </div>
      </div>
    </main>
  );
}
