// The play screen: the picture and the desk on one side, the paper on the other.
import { useState } from 'preact/hooks';
import { playWords } from '../words/words';
import { announce } from './announce';
import { PictureArea } from './desk/picture-area';
import type { PictureMaker } from './desk/picture-maker';
import type { PictureState } from './desk/use-picture';
import { Readings } from './desk/readings';
import { Timeline } from './desk/timeline';
import { TopBar } from './desk/top-bar';
import { WaysSection } from './desk/ways-section';
import { mayMove, type Settings } from './kept/settings';
import { useKeys } from './keys';
import { commitmentOf, useMarked, type Marked } from './paper/marked';
import { useOpenBeat, type OpenBeat } from './paper/open-beat';
import { Paper } from './paper/paper';
import { PlayDialogs, type PlayDialog } from './play-dialogs';
import { playKeys, type PlayActs } from './play-keys';
import type { Session } from './run/session';
import { useSession } from './run/use-session';
import { useStep, type StepTaking } from './run/use-step';

/** What the screen shows, and what it leaves to whoever shows it. */
export interface PlayProps {
  session: Session;
  maker: PictureMaker;
  settings: Settings;
  /** The coal-face close, shown above the first page of a new run. */
  preface: readonly string[];
  /** Something to say about this run once, such as that its text has changed. */
  notice: string;
  onSettings(): void;
  /** Turns the sound on or off. */
  onMute(): void;
  onLeave(): void;
  onDebrief(): void;
  onSaveFile(): void;
}

/** What the hands on this screen do. */
function actsOn(
  open: OpenBeat,
  { selected, why, select, clear }: Marked,
  { take }: StepTaking,
  show: (dialog: PlayDialog) => void,
  { onDebrief, onMute }: PlayProps,
): PlayActs {
  const { session, turn, beat } = open;
  return {
    select,
    clear,
    commit: () => {
      if (turn.choices.some(({ id }) => id === selected))
        take(() => session.commit(commitmentOf(selected, why)));
      else announce(playWords.chooseFirst);
    },
    goOn: () => {
      if (beat.ends) onDebrief();
      else if (!beat.asks) session.turnPage();
    },
    show,
    mute: onMute,
  };
}

/** The desk beside the paper: the top bar, the picture and the readings of the beat that lies open. */
function DeskAbove({
  open,
  props,
  inWords,
  onPicture,
  onAll,
}: {
  open: OpenBeat;
  props: PlayProps;
  inWords: boolean;
  onPicture(state: PictureState): void;
  onAll(): void;
}) {
  const { beat, turn, sight } = open;
  const { maker, settings, onSettings, onLeave } = props;
  return (
    <>
      <TopBar
        date={sight.date}
        act={(beat.told.at(-1) ?? turn.scenes.at(-1))?.act ?? 1}
        opening={sight.system.opening}
        onSettings={onSettings}
        onLeave={onLeave}
      />
      <PictureArea
        maker={maker}
        sight={sight}
        moving={mayMove(settings)}
        contrast={settings.contrast}
        text={settings.text}
        sound={settings.sound}
        words={inWords}
        onState={onPicture}
      />
      <Readings system={sight.system} onAll={onAll} />
    </>
  );
}

/** One run as it is played: a beat of it, and everything that can be done from there. */
export function Play(props: PlayProps) {
  const { session, settings, preface, notice, onSaveFile } = props;
  useSession(session);
  const open = useOpenBeat(session);
  const { theCase, turns, turn, beat, sight, decision } = open;
  const marked = useMarked(open.spot);
  const [dialog, setDialog] = useState<PlayDialog | null>(null);
  const [picture, setPicture] = useState<PictureState>('coming');
  const [inWords, setInWords] = useState(false);
  // The dialog goes first, so that the focus can go to where reading goes on.
  const step = useStep(() => setDialog(null));
  const acts = actsOn(open, marked, step, setDialog, props);
  const bindings = playKeys(open, marked.selected, acts);
  useKeys(bindings, settings.letters);
  return (
    <div class="play" data-turn={turn.number} data-page={open.index} data-asks={decision ? turn.asks : ''}>
      <DeskAbove
        open={open}
        props={props}
        inWords={inWords}
        onPicture={setPicture}
        onAll={() => setDialog({ kind: 'readings' })}
      />
      <Paper {...{ open, marked, acts, preface, notice, onSaveFile }} busy={step.busy} failed={step.failed} />
      <WaysSection
        {...{ theCase, turns, picture, inWords }}
        system={sight.system}
        onAll={() => setDialog({ kind: 'ways' })}
        onWords={setInWords}
      />
      <Timeline
        {...{ theCase, turns }}
        date={sight.date}
        opening={sight.system.opening}
        asking={beat.asks}
        asks={session.run().asks}
        onBack={(to) => setDialog({ kind: 'back', to })}
      />
      <PlayDialogs
        {...{ dialog, open, bindings }}
        letters={settings.letters}
        onClose={() => setDialog(null)}
        onBack={(to) => step.take(() => session.goBack(to))}
        onGiveUp={() => step.take(() => session.giveUp())}
      />
    </div>
  );
}
