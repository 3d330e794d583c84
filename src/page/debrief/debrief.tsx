// The debrief alone, in three moves: what happened, how did I decide, what will I do; then what can be handed in.
import { useEffect, useRef, useState } from 'preact/hooks';
import { reviewedOf } from '../../review/entry';
import { say } from '../../words/say';
import { debriefWords, keyWords, titleWords, words } from '../../words/words';
import { HelpDialog } from '../dialogs/help-dialog';
import { useKeys, type Binding } from '../keys';
import type { PictureMaker } from '../desk/picture-area';
import type { Session } from '../run/session';
import type { Settings } from '../kept/settings';
import type { Shelf } from '../kept/shelf';
import { useSession } from '../run/use-session';
import { AskWhy, type Question } from './asked';
import { Curve } from './curve';
import { DecisionsBeside } from './decisions-beside';
import { Foresight } from './foresight';
import { HandIn } from './hand-in';
import { Judgement } from './judgement';
import { LoopOfSilence } from './loop';
import { Move, MoveSteps } from './moves';
import { OneReplay } from './one-replay';
import { PictureThen } from './picture-then';
import { PlanLine } from './plan-line';
import { ProfileBeside } from './profile-beside';
import { Share } from './share';
import { WaysThen } from './ways-then';
import { WhyDialog } from './why-dialog';
import './debrief.css';
import './parts.css';
import './print.css';

export interface DebriefProps {
  session: Session;
  /** Something to say about this run, such as that its record was altered. */
  notice: string;
  shelf: Shelf;
  settings: Settings;
  maker: PictureMaker;
  onRead(): void;
  onLeave(): void;
  onLimits(): void;
  onClear(): void;
  onSaveFile(): void;
}

export function Debrief({
  session,
  notice,
  shelf,
  settings,
  maker,
  onRead,
  onLeave,
  onLimits,
  onClear,
  onSaveFile,
}: DebriefProps) {
  useSession(session);
  const { theCase } = session;
  const turns = session.turns();
  const run = session.run();
  const { system } = session.turn();
  const reviewed = reviewedOf(theCase, run, turns);
  const route = say(debriefWords.route, {
    launch: words.launches[system.launch],
    opening: words.openings[system.opening],
  });
  const [at, setAt] = useState(0);
  const [question, setQuestion] = useState<Question | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const [help, setHelp] = useState(false);
  const bindings: Binding[] = [
    { on: ['Escape'], shown: keyWords.names.Escape, words: keyWords.title, act: onLeave },
    { on: ['?'], shown: '?', words: keyWords.help, act: () => setHelp(true) },
  ];
  useKeys(bindings, settings.letters);

  return (
    <AskWhy.Provider value={setQuestion}>
      <main class="debrief">
        {notice && (
          <p class="notice" role="alert">
            {notice}
          </p>
        )}
        <header class="debrief-head">
          <div>
            <p class="overline">{words.game}</p>
            <h1 ref={heading} tabIndex={-1}>
              {debriefWords.heading}
            </h1>
            <p class="debrief-route">{route}</p>
            <p class="fine">{debriefWords.intro}</p>
          </div>
          <div class="actions no-print">
            <button type="button" class="plain" onClick={onSaveFile}>
              {debriefWords.file}
            </button>
            <button type="button" class="plain" onClick={() => window.print()}>
              {debriefWords.print}
            </button>
            <button type="button" class="plain" onClick={onRead}>
              {debriefWords.read}
            </button>
            <button type="button" class="plain" onClick={onLeave}>
              {titleWords.back}
            </button>
          </div>
        </header>
        <MoveSteps at={at} onMove={setAt} />
        <Move index={0} at={at} onMove={setAt}>
          <Curve turns={turns} />
          <ProfileBeside theCase={theCase} turns={turns} system={system} />
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
        <footer class="debrief-foot">
          <button type="button" class="plain no-print" onClick={onLimits}>
            {titleWords.limits}
          </button>
          <button type="button" class="plain no-print" onClick={onClear}>
            {titleWords.clear}
          </button>
          <button type="button" class="plain no-print" onClick={() => setHelp(true)}>
            {keyWords.heading}
          </button>
          <p class="fine">{debriefWords.modelNote}</p>
          <p class="fine">{say(debriefWords.printed, { id: run.id, edition: run.edition })}</p>
        </footer>
      </main>
      {help && <HelpDialog bindings={bindings} letters={settings.letters} onClose={() => setHelp(false)} />}
      {question && <WhyDialog theCase={theCase} question={question} onClose={() => setQuestion(null)} />}
    </AskWhy.Provider>
  );
}
