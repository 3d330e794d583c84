// The step at which the minority goes on record in one line; passed over where nobody is of another mind.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { room } from '../../words/room.en';
import { isUnanimous } from '../sitting/tally';
import type { StepProps, StepRow } from './step';

/** Letters that fit in one line of the record. */
const LINE_LETTERS = 200;

function MinorityLine({ view, sitting }: StepProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <label class="room-field">
      <span>{room.minority.label}</span>
      <input
        ref={field}
        maxLength={LINE_LETTERS}
        value={view.draft.line}
        onInput={(event) => sitting.edit({ line: event.currentTarget.value })}
      />
      <span class="room-hint">{room.minority.note}</span>
    </label>
  );
}

/** The minority's line; empty if they would rather not. */
export const minority: StepRow = {
  ask: () => room.minority.ask,
  body: MinorityLine,
  skipped: ({ draft, final }) => isUnanimous(draft.positions, final),
  keyed: () => ({ line: '' }),
  events: ({ step, draft }) =>
    draft.line.trim() ? [{ kind: 'dissent', decision: step.decision, line: draft.line.trim() }] : [],
  leaves: (event) => event.kind === 'dissent',
  typed: true,
};
