// The step of looking back at which the room picks two other ways it could have gone.
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import { Lines } from './lines';
import type { StepProps, StepRow } from './step';

/** Ways it could have gone that are asked for, no more and no fewer. */
const WAYS_PICKED = 2;

/** Picks or drops one other way; the third picked takes the place of the first. */
function pickWay({ view, sitting }: StepProps, index: number): void {
  const id = view.decision?.otherWays?.[index]?.id;
  if (!id) return;
  const { picks } = view.draft;
  sitting.edit({
    picks: picks.includes(id) ? picks.filter((each) => each !== id) : [...picks, id].slice(-WAYS_PICKED),
  });
}

/** Two of four other ways; on record as soon as one is picked. */
export const otherWays: StepRow = {
  ask: () => room.otherWays.ask,
  note: ({ draft }) => say(room.otherWays.note, { n: draft.picks.length }),
  body: (props) => {
    const ways = props.view.decision?.otherWays ?? [];
    return (
      <Lines
        lines={ways.map(({ text }) => text)}
        picked={ways.flatMap(({ id }, index) => (props.view.draft.picks.includes(id) ? [index] : []))}
        onPick={(index) => pickWay(props, index)}
      />
    );
  },
  events: ({ step, draft }) =>
    draft.picks.length > 0
      ? [{ kind: 'alternatives', decision: step.decision, picks: [...draft.picks] }]
      : [],
  leaves: (event) => event.kind === 'alternatives',
  number: pickWay,
  keys: ['pick'],
};
