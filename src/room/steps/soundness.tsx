// The two steps at which a decision is rated: on what is known when it is made, and again once its outcome is in.
import type { JSX } from 'preact';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import type { SittingView } from '../sitting/sitting';
import type { StepProps, StepRow } from './step';

/** What was said before the outcome, 1-5; null where nothing was. */
function saidBefore({ run, step }: SittingView): number | null {
  const rated = run.events.findLast(
    (event) => event.kind === 'rated' && event.when === 'before' && event.decision === step.decision,
  );
  return rated?.kind === 'rated' ? rated.soundness : null;
}

function rate({ sitting }: Pick<StepProps, 'sitting'>, index: number): void {
  if (index < room.sound.scale.length) sitting.edit({ soundness: index + 1 });
}

/** The scale of five, and what was said before, once something is said after. */
function Scale({ view, sitting }: StepProps): JSX.Element {
  const before = view.step.kind === 'soundAfter' && view.draft.soundness > 0 ? saidBefore(view) : null;
  return (
    <>
      <ol class="room-scale">
        {room.sound.scale.map((label, index) => (
          <li key={label}>
            <button
              type="button"
              aria-pressed={view.draft.soundness === index + 1}
              onClick={() => rate({ sitting }, index)}
            >
              <span class="room-number">{view.draft.soundness === index + 1 ? '✓' : index + 1}</span>
              {label}
            </button>
          </li>
        ))}
      </ol>
      {before !== null && <p>{say(room.sound.said, { n: before })}</p>}
    </>
  );
}

function rating(when: 'before' | 'after'): StepRow {
  return {
    ask: () => room.sound[when],
    note: ({ draft }) => (draft.soundness ? '' : room.sound.note),
    body: Scale,
    keyed: () => ({ soundness: 0 }),
    events: ({ step: { decision }, draft: { soundness } }) =>
      soundness ? [{ kind: 'rated', decision, when, soundness }] : [],
    leaves: (event) => event.kind === 'rated' && event.when === when,
    number: rate,
    keys: ['pick'],
  };
}

/** Rated before the outcome. */
export const sound: StepRow = rating('before');

/** Rated after it. */
export const soundAfter: StepRow = rating('after');
