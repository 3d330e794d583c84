// The forty seconds before the first scene: two coal faces and a guess.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CoalFace } from '../../play/case';
import { keyWords, titleWords } from '../../words/words';
import { useKeys, type Binding } from '../keys';

/** What is asked, and who hears the answer. */
export interface GuessProps {
  coalFace: CoalFace;
  /** Whether single letters and digits act as keys. */
  letters: boolean;
  /** The option id, or `skip`. */
  onGuess(guess: string): void;
  onHelp(bindings: Binding[]): void;
}

function GuessOptions({
  coalFace: { question, options },
  picked,
  onPick,
}: {
  coalFace: CoalFace;
  picked: string;
  onPick(id: string): void;
}) {
  return (
    <fieldset class="choices">
      <legend>{question}</legend>
      {options.map(({ id, text }, index) => (
        <label key={id} class="choice">
          <input type="radio" name="guess" checked={picked === id} onChange={() => onPick(id)} />
          <span class="badge" aria-hidden="true">
            {index + 1}
          </span>
          <span class="choice-words">
            <strong>{text}</strong>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The page of the guess. It answers once, however often it is pressed. */
export function Guess({ coalFace, letters, onGuess, onHelp }: GuessProps) {
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
      words: keyWords.select,
      act: (key) => setPicked(coalFace.options[Number(key) - 1]?.id ?? ''),
    },
    { on: ['Enter'], shown: keyWords.names.Enter, words: keyWords.answer, act: answer },
    { on: ['Escape'], shown: keyWords.names.Escape, words: keyWords.skip, act: () => give('skip') },
    { on: ['?'], shown: '?', words: keyWords.help, act: () => onHelp(bindings) },
  ];
  useKeys(bindings, letters);

  return (
    <main class="guess">
      <div class="guess-paper">
        <p class="overline">{titleWords.guessOverline}</p>
        <h1 ref={heading} tabIndex={-1}>
          {coalFace.title}
        </h1>
        <div class="prose">
          {coalFace.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <GuessOptions coalFace={coalFace} picked={picked} onPick={setPicked} />
        <div class="actions">
          <button type="button" class="primary" disabled={!picked} onClick={answer}>
            {titleWords.guessGo}
          </button>
          <button type="button" class="plain" onClick={() => give('skip')}>
            {titleWords.guessSkip}
          </button>
        </div>
      </div>
    </main>
  );
}
