// The step at which the room says which reason comes closest; passed over where an option has none to pick from.
import { room } from '../../words/room.en';
import type { SittingView } from '../sitting/sitting';
import { Lines } from './lines';
import type { StepProps, StepRow } from './step';

/** Reasons of the option decided on. */
function reasonsOf({ decision, draft }: SittingView): readonly { id: string; text: string }[] {
  return decision?.options.find(({ id }) => id === draft.choice)?.reasons ?? [];
}

function sayReason({ view, sitting }: StepProps, index: number): void {
  const reason = reasonsOf(view)[index];
  if (reason) sitting.edit({ reason: reason.id });
}

/** The reason, which goes on record with the decision; it may be left open. */
export const reason: StepRow = {
  ask: () => room.reason.ask,
  note: ({ draft }) => (draft.reason ? '' : room.reason.none),
  body: (props) => {
    const reasons = reasonsOf(props.view);
    return (
      <Lines
        lines={reasons.map(({ text }) => text)}
        picked={[reasons.findIndex(({ id }) => id === props.view.draft.reason)]}
        onPick={(index) => sayReason(props, index)}
      />
    );
  },
  skipped: (view) => reasonsOf(view).length === 0,
  keyed: () => ({ line: '' }),
  number: sayReason,
  keys: ['pick'],
};
