// The question and its options: mark one, say why, commit. What is not on offer stands there with its reason.
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Decision, Option } from '../../play/case';
import type { Choice, ShutChoice, Turn } from '../../play/turn';
import { say } from '../../words/say';
import { typeset } from '../../words/typeset';
import { playWords } from '../../words/words';
import type { Marked } from './marked';
import { WhyForm } from './why';

function OnOffer({ choice, number, marked }: { choice: Choice; number: number; marked: Marked }) {
  return (
    <label class="choice" data-choice={choice.id}>
      <input
        type="radio"
        name="choice"
        value={choice.id}
        checked={choice.id === marked.selected}
        onChange={() => marked.select(choice.id)}
      />
      <span class="badge" aria-hidden="true">
        {number}
      </span>
      <span class="choice-words">
        <strong>{typeset(choice.text)}</strong>
        {choice.hint && <span class="hint">{choice.hint}</span>}
      </span>
    </label>
  );
}

function NotOnOffer({ choices }: { choices: readonly ShutChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <ul class="shut-choices" aria-label={playWords.shut}>
      {choices.map((choice) => (
        <li key={choice.id} class="choice shut">
          <span class="badge" aria-hidden="true">
            <svg viewBox="0 0 12 12">
              <path d="M2 2l8 8M10 2l-8 8" />
            </svg>
          </span>
          <span class="choice-words">
            <strong>{typeset(choice.text)}</strong>
            <span class="hint">
              <b>{playWords.shut}.</b> {choice.reason}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What a question is handed. */
export interface ChoicesProps {
  decision: Decision;
  turn: Turn;
  marked: Marked;
  /** Whether a step is under way: nothing can be committed then. */
  busy: boolean;
  onCommit(): void;
  onGiveUp(): void;
}

/** The option marked, if it asks why: all do but those of small decisions. */
function askedWhy({ decision, turn, marked }: ChoicesProps): Option | undefined {
  if (decision.routine === 'plain' || !turn.choices.some(({ id }) => id === marked.selected))
    return undefined;
  return decision.options.find(({ id }) => id === marked.selected);
}

/** The buttons that take what is marked. `form`: where why is said. */
function Commit(props: ChoicesProps & { form: RefObject<HTMLDivElement | null> }) {
  const { turn, marked, busy, form, onCommit, onGiveUp } = props;
  const picked = turn.choices.find(({ id }) => id === marked.selected);
  return (
    <>
      <div class={picked ? 'actions commit ready' : 'actions commit'}>
        <button type="button" class="primary" disabled={!picked || busy} onClick={onCommit}>
          {picked ? say(playWords.commitWith, { short: picked.short }) : playWords.commit}
        </button>
        {/* What may be said about a choice stands below it, on many screens out of sight. */}
        {askedWhy(props) && !marked.why.reason && (
          <button type="button" class="plain" onClick={() => form.current?.querySelector('input')?.focus()}>
            {playWords.toWhy}
          </button>
        )}
      </div>
      <p class="give-up">
        <button type="button" class="plain" disabled={busy} onClick={onGiveUp}>
          {playWords.giveUp}
        </button>
      </p>
    </>
  );
}

/** The question of a turn. */
export function Choices(props: ChoicesProps) {
  const { decision, turn, marked } = props;
  const form = useRef<HTMLDivElement>(null);
  const option = askedWhy(props);
  return (
    <section class="question" aria-labelledby="question">
      <fieldset class="choices">
        <legend id="question">{decision.title}</legend>
        {turn.choices.map((choice, index) => (
          <OnOffer key={choice.id} choice={choice} number={index + 1} marked={marked} />
        ))}
      </fieldset>
      <NotOnOffer choices={turn.shut} />
      {option && (
        <div ref={form}>
          <WhyForm
            key={decision.id}
            decision={decision}
            option={option}
            why={marked.why}
            onWhy={marked.setWhy}
          />
        </div>
      )}
      <Commit {...props} form={form} />
    </section>
  );
}
