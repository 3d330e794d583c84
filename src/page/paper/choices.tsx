// The question and its choices: select, say why, foresee, commit. A way that is shut stands among them with its reason.
import { useRef } from 'preact/hooks';
import type { Case, Decision } from '../../play/case';
import type { Turn } from '../../play/turn';
import { say } from '../../words/say';
import { typeset } from '../../words/typeset';
import { words } from '../../words/words';
import { WhyForm, type Grounds } from './why';

export interface ChoicesProps {
  theCase: Case;
  decision: Decision;
  turn: Turn;
  selected: string;
  why: Grounds;
  busy: boolean;
  onSelect(id: string): void;
  onWhy(why: Grounds): void;
  onCommit(): void;
  onGiveUp(): void;
}

export function Choices({
  decision,
  turn,
  selected,
  why,
  busy,
  onSelect,
  onWhy,
  onCommit,
  onGiveUp,
}: ChoicesProps) {
  const w = words.play;
  const picked = turn.choices.find(({ id }) => id === selected);
  const option = decision.options.find(({ id }) => id === selected);
  const asksWhy = picked && option && decision.routine !== 'plain';
  const form = useRef<HTMLDivElement>(null);
  return (
    <section class="question" aria-labelledby="question">
      <fieldset class="choices">
        <legend id="question">{decision.title}</legend>
        {turn.choices.map((choice, index) => (
          <label key={choice.id} class="choice" data-choice={choice.id}>
            <input
              type="radio"
              name="choice"
              value={choice.id}
              checked={choice.id === selected}
              onChange={() => onSelect(choice.id)}
            />
            <span class="badge" aria-hidden="true">
              {index + 1}
            </span>
            <span class="choice-words">
              <strong>{typeset(choice.text)}</strong>
              {choice.hint && <span class="hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {turn.shut.length > 0 && (
        <ul class="shut-choices" aria-label={w.shut}>
          {turn.shut.map((choice) => (
            <li key={choice.id} class="choice shut">
              <span class="badge" aria-hidden="true">
                <svg viewBox="0 0 12 12">
                  <path d="M2 2l8 8M10 2l-8 8" />
                </svg>
              </span>
              <span class="choice-words">
                <strong>{typeset(choice.text)}</strong>
                <span class="hint">
                  <b>{w.shut}.</b> {choice.reason}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {asksWhy && (
        <div ref={form}>
          <WhyForm key={decision.id} decision={decision} option={option} why={why} onWhy={onWhy} />
        </div>
      )}
      <div class={picked ? 'actions commit ready' : 'actions commit'}>
        <button type="button" class="primary" disabled={!picked || busy} onClick={onCommit}>
          {picked ? say(w.commitWith, { short: picked.short }) : w.commit}
        </button>
        {/* What may be said about a choice stands below it, on many screens out of sight. */}
        {asksWhy && !why.reason && (
          <button type="button" class="plain" onClick={() => form.current?.querySelector('input')?.focus()}>
            {w.toWhy}
          </button>
        )}
      </div>
      <p class="give-up">
        <button type="button" class="plain" disabled={busy} onClick={onGiveUp}>
          {w.giveUp}
        </button>
      </p>
    </section>
  );
}
