// What stands in each of the three moves: what happened, how did I decide, what will I do.
import { useState } from 'preact/hooks';
import { reviewedOf } from '../../review/entry';
import type { PictureMaker } from '../desk/picture-maker';
import type { Settings } from '../kept/settings';
import type { Shelf } from '../kept/shelf';
import type { Session } from '../run/session';
import { Curve } from './happened/curve';
import { LoopOfSilence } from './happened/loop';
import { PictureThen } from './happened/picture-then';
import { ProfileBeside } from './happened/profile-beside';
import { WaysThen } from './happened/ways-then';
import { DecisionsBeside } from './judged/decisions-beside';
import { Foresight } from './judged/foresight';
import { Judgement } from './judged/judgement';
import { Move, MoveSteps } from './moves';
import { HandIn } from './onward/hand-in';
import { OneReplay } from './onward/one-replay';
import { PlanLine } from './onward/plan-line';
import { Share } from './onward/share';

/** What the sheets are made from. */
export interface ThreeMovesProps {
  session: Session;
  shelf: Shelf;
  settings: Settings;
  maker: PictureMaker;
  /** How it was launched and how the opening went, in words. */
  route: string;
  onSaveFile(): void;
}

/** The way between the moves, and their sheets; one move is shown at a time. */
export function ThreeMoves({ session, shelf, settings, maker, route, onSaveFile }: ThreeMovesProps) {
  const [at, setAt] = useState(0);
  const { theCase } = session;
  const turns = session.turns();
  const run = session.run();
  const reviewed = reviewedOf(theCase, run, turns);
  return (
    <>
      <MoveSteps at={at} onMove={setAt} />
      <Move index={0} at={at} onMove={setAt}>
        <Curve turns={turns} />
        <ProfileBeside theCase={theCase} turns={turns} system={session.turn().system} />
        <LoopOfSilence turns={turns} />
        <WaysThen theCase={theCase} turns={turns} />
        <PictureThen turns={turns} maker={maker} settings={settings} />
      </Move>
      <Move index={1} at={at} onMove={setAt}>
        <Foresight theCase={theCase} reviewed={reviewed} />
        <Judgement session={session} reviewed={reviewed} />
        <DecisionsBeside session={session} reviewed={reviewed} />
      </Move>
      <Move index={2} at={at} onMove={setAt}>
        <div class="stack">
          <OneReplay session={session} />
          <PlanLine shelf={shelf} id={run.id} />
        </div>
        <div class="stack">
          <HandIn theCase={theCase} run={run} onSaveFile={onSaveFile} />
          <Share theCase={theCase} turns={turns} route={route} id={run.id} />
        </div>
      </Move>
    </>
  );
}
