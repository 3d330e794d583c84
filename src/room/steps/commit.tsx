// The last step before a decision: what is about to be decided, and that a second key does it.
import type { JSX } from 'preact';
import { total } from '../../review/split';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import { typeset } from '../../words/typeset';
import type { StepProps, StepRow } from './step';

/** The last look before the second key. */
function LastLook({ view }: Pick<StepProps, 'view'>): JSX.Element {
  const index = view.turn.choices.findIndex(({ id }) => id === view.draft.choice);
  const choice = view.turn.choices[index];
  return (
    <div class="room-commit">
      <p class="room-big">
        <span class="room-number">{index + 1}</span> {choice?.short}
      </p>
      <p>{typeset(choice?.text ?? '')}</p>
      {total(view.final) > 0 && (
        <p class="room-hint">
          {say(room.commit.final, { n: view.final[view.draft.choice] ?? 0, all: total(view.final) })}
        </p>
      )}
    </div>
  );
}

/** Commit. What it puts on record is the decision itself, which the sitting takes. */
export const commit: StepRow = {
  ask: () => room.commit.key,
  note: () => room.commit.wait,
  body: LastLook,
  keyed: () => ({ line: '' }),
};
