// The sides of a vote, the smallest first, as it is spoken to; and the step at which the first vote is shown.
import type { JSX } from 'preact';
import { sidesOf } from '../../review/split';
import { room } from '../../words/room.en';
import type { SittingView } from '../sitting/sitting';
import { Dots } from './options';
import type { StepRow } from './step';

/** The sides that got hands, smallest first. `who` names the groups of a side; without it hands are counted. */
export function Sides({
  view,
  hands,
  who,
}: {
  view: SittingView;
  hands: Readonly<Record<string, number>>;
  who?(option: string): string;
}): JSX.Element {
  const { choices } = view.turn;
  const sides = sidesOf(
    hands,
    choices.map(({ id }) => id),
  );
  const [smallest, largest] = [sides[0], sides.at(-1)];
  if (!smallest || !largest) return <p class="room-big">{room.split.none}</p>;
  return (
    <>
      <ol class="room-sides">
        {sides.map(({ option, hands: count }) => (
          <li key={option}>
            <span class="room-number">{choices.findIndex(({ id }) => id === option) + 1}</span>
            <span class="room-short">{choices.find(({ id }) => id === option)?.short}</span>
            <span>{who ? who(option) : <Dots count={count} />}</span>
            <em>{count === smallest.hands && count < largest.hands ? room.split.first : ''}</em>
          </li>
        ))}
      </ol>
      {sides.length === 1 && <p class="room-big">{room.split.unanimous}</p>}
    </>
  );
}

/** The first vote is shown, after the role cards. */
export const split: StepRow = {
  ask: () => room.split.ask,
  body: ({ view }) => <Sides view={view} hands={view.first} />,
  events: ({ step }) => [{ kind: 'revealed', decision: step.decision }],
  leaves: (event) => event.kind === 'revealed',
  clicked: true,
};
