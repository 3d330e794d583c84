// The debrief alone, in three moves: what happened, how did I decide, what will I do; then what can be handed in.
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/say';
import { debriefWords, keyWords, words } from '../../words/words';
import type { PictureMaker } from '../desk/picture-maker';
import { HelpDialog } from '../dialogs/help-dialog';
import type { Settings } from '../kept/settings';
import type { Shelf } from '../kept/shelf';
import { useKeys, type Binding } from '../keys';
import type { Session } from '../run/session';
import { useSession } from '../run/use-session';
import { DebriefFoot, DebriefHead } from './debrief-ends';
import { AskWhy, type Question } from './sheet/asked';
import { ThreeMoves } from './three-moves';
import { WhyDialog } from './why/why-dialog';
import './debrief.css';
import './happened/happened.css';
import './judged/judged.css';
import './onward/onward.css';
import './why/why.css';
import './forced-debrief.css';
import './print.css';

/** A run at its end, and what is called when something is pressed. */
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

/** The page of the debrief. It begins at its head, with the focus on the heading. */
export function Debrief(props: DebriefProps) {
  const { session, notice, settings, onLeave } = props;
  useSession(session);
  const { id, edition } = session.run();
  const { launch, opening } = session.turn().system;
  const route = say(debriefWords.route, {
    launch: words.launches[launch],
    opening: words.openings[opening],
  });
  const [question, setQuestion] = useState<Question | null>(null);
  const [help, setHelp] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
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
        <DebriefHead
          heading={heading}
          route={route}
          onSaveFile={props.onSaveFile}
          onRead={props.onRead}
          onLeave={onLeave}
        />
        <ThreeMoves
          session={session}
          shelf={props.shelf}
          settings={settings}
          maker={props.maker}
          route={route}
          onSaveFile={props.onSaveFile}
        />
        <DebriefFoot
          id={id}
          edition={edition}
          onLimits={props.onLimits}
          onClear={props.onClear}
          onHelp={() => setHelp(true)}
        />
      </main>
      {help && <HelpDialog bindings={bindings} letters={settings.letters} onClose={() => setHelp(false)} />}
      {question && (
        <WhyDialog theCase={session.theCase} question={question} onClose={() => setQuestion(null)} />
      )}
    </AskWhy.Provider>
  );
}
