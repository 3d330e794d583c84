// What stands on the paper at each stage, and what a number key means there.
import type { JSX } from 'preact';
import { DESKS, type Case } from '../../play/case';
import { say } from '../../words/say';
import { room } from '../../words/room.en';
import { Deck } from '../cards/deck';
import { countHands, handsLine, Sides, Vote, type StageProps } from './hands';
import { countCards, readOut, RoleCards } from './role-cards';
import {
  Choose,
  Commit,
  Forecast,
  forecastRows,
  foresee,
  Minority,
  OtherWays,
  pickWay,
  Reason,
  reasonsOf,
  Soundness,
} from './say-before';
import type { SittingView } from '../sitting/sitting';
import { OpenSlips, sealSlip, Slips, slipNow } from './slips';

/** The body of the paper. */
export function StageBody({ view, session, theCase }: StageProps & { theCase: Case }): JSX.Element {
  const props = { view, session };
  switch (view.stage.kind) {
    case 'read':
      return (
        <Deck view={view} decisionOf={(id) => theCase.decisions.find((decision) => decision.id === id)} />
      );
    case 'vote':
      return <Vote {...props} shown={false} />;
    case 'final':
      return <Vote {...props} shown />;
    case 'cards':
      return <RoleCards {...props} />;
    case 'split':
      return <Sides view={view} hands={view.first} />;
    case 'positions':
      return <Slips {...props} />;
    case 'reveal':
      return <OpenSlips view={view} />;
    case 'choose':
      return <Choose {...props} />;
    case 'minority':
      return <Minority {...props} />;
    case 'reason':
      return <Reason {...props} />;
    case 'forecast':
      return <Forecast {...props} />;
    case 'sound':
    case 'soundAfter':
      return <Soundness {...props} />;
    case 'otherWays':
      return <OtherWays {...props} />;
    case 'commit':
      return <Commit view={view} />;
    default:
      return view.stage.kind satisfies never;
  }
}

/** What the room is asked to do now; one sentence. */
export function askOf(view: SittingView): string {
  switch (view.stage.kind) {
    case 'read':
      return '';
    case 'choose':
      return view.draft.choice ? room.choose.ask : room.choose.tie;
    case 'positions':
      return say(room.positions.now, { letter: slipNow({ view }) });
    case 'sound':
      return room.sound.before;
    case 'soundAfter':
      return room.sound.after;
    case 'commit':
      return room.commit.key;
    default:
      return room[view.stage.kind].ask;
  }
}

/** The second line: what is keyed so far, or that it may be left open. */
export function noteOf(view: SittingView): string {
  switch (view.stage.kind) {
    case 'vote':
    case 'final':
      return handsLine(view);
    case 'cards':
      return say(room.cards.count, { n: view.draft.read.length, all: DESKS.length });
    case 'reason':
      return view.draft.reason ? '' : room.reason.none;
    case 'forecast':
      return view.draft.confidence ? '' : room.forecast.note;
    case 'sound':
    case 'soundAfter':
      return view.draft.soundness ? '' : room.sound.note;
    case 'otherWays':
      return say(room.otherWays.note, { n: view.draft.picks.length });
    case 'commit':
      return room.commit.wait;
    default:
      return '';
  }
}

/** Marks, picks or seals what a number stands for. */
export function pressNumber({ view, session }: StageProps, index: number): void {
  const props = { view, session };
  switch (view.stage.kind) {
    case 'vote':
    case 'final':
      if (view.turn.choices[index]) session.mark(index);
      break;
    case 'cards':
      readOut(props, index);
      break;
    case 'positions':
      sealSlip(props, index);
      break;
    case 'choose':
      if (view.turn.choices[index]) session.edit({ choice: view.turn.choices[index].id, reason: '' });
      break;
    case 'reason':
      if (reasonsOf(view)[index]) session.edit({ reason: reasonsOf(view)[index]!.id });
      break;
    case 'forecast':
      foresee(props, view.cursor, index);
      break;
    case 'sound':
    case 'soundAfter':
      if (index < 5) session.edit({ soundness: index + 1 });
      break;
    case 'otherWays':
      pickWay(props, index);
      break;
    case 'read':
    case 'split':
    case 'reveal':
    case 'minority':
    case 'commit':
      break;
    default:
      view.stage.kind satisfies never;
  }
}

/** How many things the arrows can move over. */
function places(view: SittingView): number {
  switch (view.stage.kind) {
    case 'vote':
    case 'final':
    case 'choose':
      return view.turn.choices.length;
    case 'positions':
      return view.run.groups.length;
    case 'forecast':
      return forecastRows(view).length;
    default:
      return 1;
  }
}

/** Moves the mark, or the choice, to the next or the last card. */
export function move({ view, session }: StageProps, by: number): void {
  const all = places(view);
  const to = (view.cursor + by + all) % all;
  session.mark(to);
  if (view.stage.kind === 'choose') session.edit({ choice: view.turn.choices[to]?.id ?? '', reason: '' });
}

/** One hand, or one role card, more or fewer. */
export function count({ view, session }: StageProps, by: number): void {
  if (view.stage.kind === 'vote' || view.stage.kind === 'final') countHands(session, view.cursor, by);
  if (view.stage.kind === 'cards') countCards({ view, session }, by);
  if (view.stage.kind === 'forecast' || view.stage.kind === 'positions') move({ view, session }, -by);
}
