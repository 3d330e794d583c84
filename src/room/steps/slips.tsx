// Several groups at one screen: sealed slips, opened together.
import type { JSX } from 'preact';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import type { SittingView } from '../sitting/sitting';
import { slipsBySide } from '../sitting/tally';
import { Sides } from './sides';
import type { StepProps, StepRow } from './step';

/** The group whose slip is keyed now; the last one once all are in. */
function slipNow(view: SittingView): string {
  const { groups } = view.run;
  return groups[Math.min(view.cursor, groups.length - 1)]?.letter ?? '';
}

/** Seals one group's slip and goes on to the next group. */
function sealSlip({ view, sitting }: StepProps, index: number): void {
  const choice = view.turn.choices[index]?.id;
  if (!choice) return;
  sitting.edit({ positions: { ...view.draft.positions, [slipNow(view)]: choice } });
  sitting.mark(Math.min(view.cursor + 1, view.run.groups.length - 1));
}

/** What can be written on a slip, by number. */
function Legend({ view, sitting }: StepProps): JSX.Element {
  return (
    <ol class="room-legend">
      {view.turn.choices.map(({ id, short }, index) => (
        <li key={id}>
          <button type="button" onClick={() => sealSlip({ view, sitting }, index)}>
            <span class="room-number">{index + 1}</span> {short}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The slips as they come in: whether there is one, never what is on it. */
function Slips({ view, sitting }: StepProps): JSX.Element {
  return (
    <>
      <Legend view={view} sitting={sitting} />
      <ul class="room-slips">
        {view.run.groups.map(({ letter }, index) => (
          <li key={letter} data-marked={index === view.cursor || undefined}>
            <button type="button" aria-pressed={index === view.cursor} onClick={() => sitting.mark(index)}>
              <b>{say(room.group, { letter })}</b>
              <span>
                {view.draft.positions[letter] ? `▣ ${room.positions.sealed}` : `▢ ${room.positions.waiting}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** All slips at once, the side with fewest groups first. */
function OpenSlips({ view }: { view: SittingView }): JSX.Element {
  const { positions: slips } = view.draft;
  const who = (option: string) => {
    const letters = Object.keys(slips).filter((group) => slips[group] === option);
    return say(letters.length > 1 ? room.reveal.more : room.reveal.one, { letters: letters.join(', ') });
  };
  return <Sides view={view} hands={slipsBySide(slips)} who={who} />;
}

/** One sealed slip from each group. */
export const positions: StepRow = {
  ask: (view) => say(room.positions.now, { letter: slipNow(view) }),
  body: Slips,
  events: ({ step, draft }) =>
    Object.entries(draft.positions).map(([group, choice]) => ({
      kind: 'position',
      decision: step.decision,
      group,
      choice,
    })),
  leaves: (event) => event.kind === 'position',
  number: sealSlip,
  places: (view) => view.run.groups.length,
  count: 'moves',
  keys: ['seal'],
};

/** All slips are opened. */
export const reveal: StepRow = {
  ask: () => room.reveal.ask,
  body: OpenSlips,
  events: ({ step }) => [{ kind: 'revealed', decision: step.decision }],
  leaves: (event) => event.kind === 'revealed',
  clicked: true,
};
