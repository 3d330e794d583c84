// The page for one learner: which screen is shown, and what lies over it.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Case } from '../play/case';
import type { FirstTurns } from '../play/parts';
import type { Restore } from '../play/restore';
import { problemWords, titleWords, words } from '../words/words';
import { AppDialogs, type AppDialog } from './app-dialogs';
import type { PictureMaker } from './desk/picture-maker';
import { keepOffline } from './kept/offline';
import type { Settings } from './kept/settings';
import type { Shelf, Spine } from './kept/shelf';
import type { Place } from './opener';
import { openEntrances, type Entrances } from './run/entrances';
import type { Front, Screen } from './screen';
import { Screens } from './screens';
import { useSettings } from './use-settings';

/** What main.ts hands the page. */
export interface PageDeps {
  theCase: Case;
  firstTurns: FirstTurns;
  /** Resolves when the case is known beyond the first decision; rejects where it could not be fetched. */
  whole(): Promise<Restore>;
  maker: PictureMaker;
  /** Opens the group's room or the trainer's page; null while there is none. */
  openGroup: Place | null;
  openTrainer: Place | null;
}

/** What the page begins with. */
export interface AppProps {
  deps: PageDeps;
  shelf: Shelf;
  settings: Settings;
  /**
   * What the shelf holds at the start, null where it cannot be read: the first title drawn already offers Continue,
   * or says what is wrong.
   */
  kept: readonly Spine[] | null;
  /** A code that a link brought, and the run that was open before a reload; each empty if none. */
  begin: { code: string; open: string };
}

/** A run that a link or a reload asks for opens once the case is whole; until then the title says so. */
function firstNotice({ kept, begin }: AppProps): string {
  if (!kept) return problemWords.shelf;
  return begin.code || begin.open ? titleWords.loading : '';
}

/** Waits for the rest of the case while the title is read; how to take a new edition, null while there is none. */
function useRest(entrances: Entrances): (() => void) | null {
  const [update, setUpdate] = useState<(() => void) | null>(null);
  const [, redraw] = useState(0);
  useEffect(() => {
    void entrances.arrived().then(() => {
      // What is shown is drawn again, now with documents and sources.
      redraw((count) => count + 1);
      // Then all files are kept, and never before: on a slow line they would stand in its way.
      keepOffline((take) => setUpdate(() => take));
    });
  }, []);
  return update;
}

/** A screen begins at its head, wherever the one before was scrolled to, and is named in the browser's title. */
function useScreenHead({ at }: Screen): void {
  useLayoutEffect(() => window.scrollTo(0, 0), [at]);
  useEffect(() => {
    document.title = at === 'debrief' ? `${words.debrief.heading} · ${words.game}` : words.game;
  }, [at]);
}

/** The whole page. */
export function App(props: AppProps) {
  const { deps, shelf, kept, begin } = props;
  const [screen, show] = useState<Screen>({ at: 'title' });
  const [notice, setNotice] = useState(() => firstNotice(props));
  const [preface, setPreface] = useState<readonly string[]>([]);
  const [spines, setSpines] = useState(kept ?? []);
  const [dialog, setDialog] = useState<AppDialog | null>(null);
  const inForce = useSettings(props.settings, shelf);
  const [front] = useState<Front>(() => ({
    show,
    notice: setNotice,
    preface: setPreface,
    refresh: async () => setSpines(await shelf.list().catch(() => [])),
  }));
  const [entrances] = useState(() => openEntrances({ ...deps, shelf, front }));
  const update = useRest(entrances);
  useScreenHead(screen);
  useEffect(() => {
    if (begin.code) void entrances.bring('code', begin.code).then(setNotice);
    else if (begin.open) void entrances.openKept(begin.open);
  }, []);

  const close = () => setDialog(null);
  const clear = async () => {
    close();
    const said = await shelf.clear().then(
      () => titleWords.cleared,
      () => problemWords.notCleared,
    );
    entrances.toTitle(said);
  };
  const openCode = async (code: string) => {
    const problem = await entrances.bring('code', code);
    if (!problem) close();
    return problem;
  };
  return (
    <>
      <Screens
        {...{ screen, deps, shelf, inForce, spines, notice, preface, update, entrances, front }}
        onDialog={setDialog}
      />
      <AppDialogs {...{ dialog, inForce }} onClose={close} onClear={() => void clear()} onCode={openCode} />
    </>
  );
}
