// The step at which the room says what it decides: the larger side is marked, anything may be picked.
import { plurality } from '../../review/split';
import { room } from '../../words/room.en';
import type { SittingView } from '../sitting/sitting';
import { slipsBySide } from '../sitting/tally';
import { Dots, Options } from './options';
import type { StepProps, StepRow } from './step';

/** Which option is decided on; -1 before one is. */
function chosenAt({ turn, draft }: SittingView): number {
  return turn.choices.findIndex(({ id }) => id === draft.choice);
}

/** The option of the larger side, by slips where there are any, else by the final vote; empty at a tie. */
function largerSide({ draft, final }: SittingView): string {
  const slips = slipsBySide(draft.positions);
  return plurality(Object.keys(slips).length > 0 ? slips : final) ?? '';
}

/** Decides on an option; a reason said for another one is no longer said. Nothing where no option is. */
function decideOn({ view, sitting }: StepProps, index: number): void {
  const option = view.turn.choices[index];
  if (option) sitting.edit({ choice: option.id, reason: '' });
}

/** What the room decides. A choice made before stays; else the larger side is proposed. */
export const choose: StepRow = {
  ask: ({ draft }) => (draft.choice ? room.choose.ask : room.choose.tie),
  body: (props) => (
    <Options
      turn={props.view.turn}
      cursor={chosenAt(props.view)}
      onMark={(index) => decideOn(props, index)}
      foot={(id) => (props.view.final[id] ? <Dots count={props.view.final[id]} /> : null)}
    />
  ),
  keyed: (view) => (view.draft.choice ? {} : { choice: largerSide(view) }),
  marked: (view) => Math.max(0, chosenAt(view)),
  ready: ({ draft }) => draft.choice !== '',
  number: decideOn,
  places: ({ turn }) => turn.choices.length,
  moved: decideOn,
  keys: ['pick'],
};
