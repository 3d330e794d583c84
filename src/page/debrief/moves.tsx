// The three moves: one at a time on the screen, all of them on paper.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../words/say';
import { debriefWords } from '../../words/words';

/** The way between the moves, at the head of each. */
export function MoveSteps({ at, onMove }: { at: number; onMove(move: number): void }) {
  return (
    <nav class="move-steps no-print" aria-label={debriefWords.steps}>
      <ol>
        {debriefWords.moves.map((move, index) => (
          <li key={move}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onMove(index)}
            >
              <span>{index + 1}</span>
              {move}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A move and which of them is shown. */
export interface MoveProps {
  index: number;
  at: number;
  onMove(move: number): void;
  children: ComponentChildren;
}

/** One move. Coming to it, reading goes on at its heading. */
export function Move({ index, at, onMove, children }: MoveProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at && at === index) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    }
    before.current = at;
  }, [at]);
  const next = debriefWords.moves[index + 1];
  return (
    <section class="move" aria-labelledby={`move${index}`} hidden={at !== index}>
      <h2 id={`move${index}`} ref={heading} tabIndex={-1}>
        <span>{index + 1}</span>
        {debriefWords.moves[index]}
      </h2>
      <div class="sheets">{children}</div>
      {next && (
        <p class="no-print">
          <button type="button" class="primary" onClick={() => onMove(index + 1)}>
            {say(debriefWords.nextMove, { move: next })}
          </button>
        </p>
      )}
    </section>
  );
}
