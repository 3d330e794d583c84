// Counting hands: the first vote, keyed unseen, and the final vote.
import type { JSX } from 'preact';
import { total } from '../../review/split';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import type { Sitting, SittingView } from '../sitting/sitting';
import { Options } from './options';
import type { StepEvent, StepProps, StepRow } from './step';

/** Most hands that can be keyed for one card. */
const MOST_HANDS = 99;

/** Hands keyed for an option. */
const handsFor = (view: SittingView, id: string): number => view.draft.hands[id] ?? 0;

/** Keys so many hands for an option, and no other. */
function keyHands(sitting: Sitting, id: string, hands: number): void {
  const kept = Math.max(0, Math.min(MOST_HANDS, hands));
  sitting.edit({ hands: { ...sitting.view().draft.hands, [id]: kept } });
}

/** Changes the count of one card by so much; never below none. */
function countHands(sitting: Sitting, index: number, by: number): void {
  const view = sitting.view();
  const id = view.turn.choices[index]?.id;
  if (!id) return;
  sitting.mark(index);
  keyHands(sitting, id, handsFor(view, id) + by);
}

/** How many hands are keyed, of how many people. */
function handsLine(view: SittingView): string {
  const size = view.run.groups[0]?.size ?? 0;
  const n = total(view.draft.hands);
  return say(n > size ? room.vote.tooMany : room.vote.keyed, { n, all: size });
}

/** The vote as keyed, with those who raised no hand; nothing where nobody did. */
function votedOn(view: SittingView, round: 1 | 2): StepEvent[] {
  const { hands } = view.draft;
  const counted = total(hands);
  const undecided = (view.run.groups[0]?.size ?? 0) - counted;
  if (counted === 0) return [];
  const { decision } = view.step;
  return [{ kind: 'voted', decision, round, hands, ...(undecided > 0 ? { undecided } : {}) }];
}

interface StepperProps extends StepProps {
  /** Which card it stands on. */
  index: number;
  /** Whether the count is shown. */
  shown: boolean;
}

function HandsField({ view, sitting, index }: StepperProps): JSX.Element {
  const { id, short } = view.turn.choices[index]!;
  return (
    <input
      inputMode="numeric"
      aria-label={short}
      value={handsFor(view, id)}
      maxLength={2}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => keyHands(sitting, id, Number(event.currentTarget.value.replace(/\D/g, '')))}
    />
  );
}

function Stepper(props: StepperProps): JSX.Element {
  const { view, sitting, index, shown } = props;
  const { id, short } = view.turn.choices[index]!;
  const button = (sign: string, by: number) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={`${sign} ${short}`}
      onClick={() => countHands(sitting, index, by)}
    >
      {sign}
    </button>
  );
  return (
    <div class="room-stepper">
      {button('−', -1)}
      {shown ? <HandsField {...props} /> : <span class="room-hidden">{room.vote.hidden}</span>}
      {button('+', 1)}
      {shown && (
        <span class="room-dots" aria-hidden="true">
          {'●'.repeat(Math.min(handsFor(view, id), 12))}
        </span>
      )}
    </div>
  );
}

function VoteCards({ view, sitting, shown }: StepProps & { shown: boolean }): JSX.Element {
  return (
    <Options
      turn={view.turn}
      cursor={view.cursor}
      onMark={sitting.mark}
      foot={(_id, index) => <Stepper view={view} sitting={sitting} index={index} shown={shown} />}
    />
  );
}

/** What the two votes have in common: hands counted card by card. */
const counting: Pick<StepRow, 'note' | 'number' | 'places' | 'count' | 'clear' | 'keys'> = {
  note: handsLine,
  number: ({ view, sitting }, index) => {
    if (view.turn.choices[index]) sitting.mark(index);
  },
  places: (view) => view.turn.choices.length,
  count: ({ view, sitting }, by) => countHands(sitting, view.cursor, by),
  clear: ({ view, sitting }) => countHands(sitting, view.cursor, -MOST_HANDS),
  keys: ['select', 'count', 'clear'],
};

/** First vote, on paper: it shows how many hands are keyed, never where. */
export const vote: StepRow = {
  ...counting,
  ask: () => room.vote.ask,
  body: (props) => <VoteCards {...props} shown={false} />,
  keyed: ({ first }) => ({ hands: first }),
  events: (view) => votedOn(view, 1),
  leaves: (event) => event.kind === 'voted' && event.round === 1,
};

/** Final vote, in the open. */
export const final: StepRow = {
  ...counting,
  ask: () => room.final.ask,
  body: (props) => <VoteCards {...props} shown />,
  keyed: (view) => ({ hands: view.final }),
  events: (view) => votedOn(view, 2),
  leaves: (event) => event.kind === 'voted' && event.round === 2,
};
