// The screens of the page: which one is shown, and what each is handed.
import type { JSX } from 'preact';
import type { Run } from '../play/run';
import { writeRun } from '../play/write-run';
import { playWords, problemWords } from '../words/words';
import type { PageDeps } from './app';
import type { AppDialog } from './app-dialogs';
import { LazyDebrief } from './debrief/lazy-debrief';
import { fileName, saveText } from './kept/hand-out';
import type { Shelf, Spine } from './kept/shelf';
import { Opener, type Place } from './opener';
import { Play } from './play';
import type { Entrances } from './run/entrances';
import type { Session } from './run/session';
import type { Front, Screen } from './screen';
import { Guess } from './title/guess';
import { Moved } from './title/moved';
import { Title } from './title/title';
import type { SettingsInForce } from './use-settings';

/** What the screens show, and what they act on. */
export interface ScreensProps {
  screen: Screen;
  deps: PageDeps;
  shelf: Shelf;
  inForce: SettingsInForce;
  spines: readonly Spine[];
  notice: string;
  preface: readonly string[];
  /** Takes the new edition of the game; null while there is none. */
  update: (() => void) | null;
  entrances: Entrances;
  front: Front;
  onDialog(dialog: AppDialog): void;
}

function saveFile(session: Session): void {
  saveText(fileName(session.run().id), writeRun(session.run()));
}

function TitleScreen({ deps, shelf, inForce, spines, notice, update, ...props }: ScreensProps) {
  const { entrances, front, onDialog } = props;
  const dialog = (kind: Exclude<AppDialog['kind'], 'help'>) => () => onDialog({ kind });
  const bringFile = async (text: string) => {
    const problem = await entrances.bring('file', text);
    front.notice(problem && `${problem} ${problemWords.untouched}`);
  };
  const drop = async (id: string) => {
    await shelf.drop(id).catch(() => undefined);
    await front.refresh();
  };
  return (
    <Title
      theCase={deps.theCase}
      spines={spines}
      shelf={shelf}
      notice={notice}
      letters={inForce.settings.letters}
      onUpdate={update}
      hasGroup={deps.openGroup !== null}
      hasTrainer={deps.openTrainer !== null}
      onContinue={(id) => void entrances.openKept(id)}
      onNew={(preset) => void entrances.startNew(preset)}
      onGroup={() => front.show({ at: 'group', resume: null })}
      onTrainer={() => front.show({ at: 'trainer' })}
      onFile={(text) => void bringFile(text)}
      onCode={dialog('code')}
      onSettings={dialog('settings')}
      onLimits={dialog('limits')}
      onTested={dialog('tested')}
      onLicences={dialog('licences')}
      onHelp={(bindings) => onDialog({ kind: 'help', bindings })}
      onClear={dialog('clear')}
      onDrop={(id) => void drop(id)}
      onSaveRaw={(id) => void shelf.raw(id).then((text) => saveText(fileName(id), text))}
    />
  );
}

function GuessScreen({ session, deps, inForce, entrances, onDialog }: ScreensProps & { session: Session }) {
  return (
    <Guess
      coalFace={deps.theCase.coalFace}
      letters={inForce.settings.letters}
      onGuess={(guess) => void entrances.afterGuess(session, guess)}
      onHelp={(bindings) => onDialog({ kind: 'help', bindings })}
    />
  );
}

function PlayScreen({ session, deps, inForce, ...props }: ScreensProps & { session: Session }) {
  const { preface, notice, entrances, front, onDialog } = props;
  return (
    <Play
      key={session.run().id}
      session={session}
      maker={deps.maker}
      settings={inForce.settings}
      preface={preface}
      notice={notice}
      onSettings={() => onDialog({ kind: 'settings' })}
      onMute={inForce.mute}
      onLeave={() => entrances.toTitle()}
      onDebrief={() => front.show({ at: 'debrief', session })}
      onSaveFile={() => saveFile(session)}
    />
  );
}

function DebriefScreen({ session, deps, inForce, shelf, ...props }: ScreensProps & { session: Session }) {
  const { notice, entrances, front, onDialog } = props;
  return (
    <LazyDebrief
      session={session}
      notice={notice}
      shelf={shelf}
      settings={inForce.settings}
      maker={deps.maker}
      onRead={() => front.show({ at: 'play', session })}
      onLeave={() => entrances.toTitle()}
      onLimits={() => onDialog({ kind: 'limits' })}
      onClear={() => onDialog({ kind: 'clear' })}
      onSaveFile={() => saveFile(session)}
    />
  );
}

/** A run that is open in another tab: asked for here, or shown here until it was taken over or removed there. */
function ElsewhereScreen({ why, session, id, entrances }: ElsewhereProps) {
  return (
    <Moved
      text={playWords.saving[why]}
      onTitle={() => entrances.toTitle()}
      onTakeOver={why === 'removed' ? null : () => void entrances.openKept(id, true)}
      onSaveFile={session && (() => saveFile(session))}
    />
  );
}

interface ElsewhereProps {
  why: 'taken' | 'moved' | 'removed';
  id: string;
  /** What this tab still knows of the run; null where it never read it. */
  session: Session | null;
  entrances: Entrances;
}

function PlaceScreen({
  place,
  resume,
  shelf,
  entrances,
}: ScreensProps & { place: Place | null; resume: Run | null }) {
  if (!place) return null;
  return <Opener place={place} context={{ shelf, resume, onLeave: () => entrances.toTitle() }} />;
}

/** The screen that is shown. */
export function Screens(props: ScreensProps): JSX.Element {
  const { screen, deps, entrances } = props;
  switch (screen.at) {
    case 'title':
      return <TitleScreen {...props} />;
    case 'guess':
      return <GuessScreen {...props} session={screen.session} />;
    case 'play':
      return <PlayScreen {...props} session={screen.session} />;
    case 'debrief':
      return <DebriefScreen {...props} session={screen.session} />;
    case 'taken':
      return <ElsewhereScreen why="taken" id={screen.id} session={null} entrances={entrances} />;
    case 'moved':
    case 'removed': {
      const { at, session } = screen;
      return <ElsewhereScreen why={at} id={session.run().id} session={session} entrances={entrances} />;
    }
    case 'group':
      return <PlaceScreen {...props} place={deps.openGroup} resume={screen.resume} />;
    case 'trainer':
      return <PlaceScreen {...props} place={deps.openTrainer} resume={null} />;
  }
}
