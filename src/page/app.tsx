// The page for one learner: which screen is shown, and how one comes from one to another.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../play/case';
import { openFirstPage } from '../play/first-page';
import type { FirstTurns } from '../play/parts';
import type { Restore } from '../play/restore';
import type { Run } from '../play/run';
import { writeRun } from '../play/write-run';
import { say } from '../words/say';
import { words } from '../words/words';
import { announce } from './announce';
import { claim, type Claim } from './run/claim';
import { ClearDialog } from './dialogs/clear-dialog';
import { CodeDialog } from './dialogs/code-dialog';
import { Guess } from './title/guess';
import { fileName, saveText } from './kept/hand-out';
import { HelpDialog } from './dialogs/help-dialog';
import type { Brought } from './run/intake';
import type { Binding } from './keys';
import { LazyDebrief } from './debrief/lazy-debrief';
import { Licences } from './dialogs/licences';
import { Limits } from './dialogs/limits';
import { Moved } from './title/moved';
import { keepOffline } from './kept/offline';
import { Opener, type Place } from './opener';
import type { PictureMaker } from './desk/picture-maker';
import { Play } from './play';
import { rememberOpen } from './run/reload';
import { newHeader } from './run/header';
import type { Retired } from './run/keeping';
import { openSession, type Session } from './run/session';
import { apply, type Settings } from './kept/settings';
import { SettingsDialog } from './dialogs/settings-dialog';
import type { Bookmark, Shelf, Spine } from './kept/shelf';
import { Tested } from './dialogs/tested';
import { Title } from './title/title';

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

type Screen =
  | { at: 'title' }
  | { at: 'trainer' }
  | { at: 'group'; resume: Run | null }
  | { at: 'guess' | 'play' | 'debrief'; session: Session }
  | { at: 'taken'; id: string }
  | { at: Retired; session: Session };
type AppDialog =
  | { kind: 'settings' | 'limits' | 'tested' | 'licences' | 'clear' | 'code' }
  | { kind: 'help'; bindings: Binding[] }
  | null;

/** `kept` is what the shelf holds at the start, null where it cannot be read: the first title drawn already offers Continue, or says what is wrong. */
export interface AppProps {
  deps: PageDeps;
  shelf: Shelf;
  settings: Settings;
  kept: readonly Spine[] | null;
  begin: { code: string; open: string };
}

export function App({ deps, shelf, settings: given, kept, begin }: AppProps) {
  const { theCase, firstTurns } = deps;
  const [screen, setScreen] = useState<Screen>({ at: 'title' });
  const [settings, setSettings] = useState(given);
  const [spines, setSpines] = useState(kept ?? []);
  // A run that a link or a reload asks for opens once the case is whole; until then the title says so.
  const [notice, setNotice] = useState(
    !kept ? words.problems.shelf : begin.code || begin.open ? words.title.loading : '',
  );
  const [open, setOpen] = useState<AppDialog>(null);
  const [preface, setPreface] = useState<readonly string[]>([]);
  const [update, setUpdate] = useState<(() => void) | null>(null);
  const [, redraw] = useState(0);
  const held = useRef<{ id: string; claim: Claim } | null>(null);
  const here = useRef<Session | null>(null);

  /** What opens runs from outside, once the case is whole; null where it could not be fetched. */
  const outside = () =>
    deps
      .whole()
      .then(() => import('./run/intake'))
      .catch(() => null);
  const refresh = async () => setSpines(await shelf.list().catch(() => []));
  const letGo = () => {
    held.current?.claim.release();
    held.current = null;
    here.current = null;
  };
  const toTitle = (said = '') => {
    letGo();
    rememberOpen('');
    setNotice(said);
    void refresh().then(() => setScreen({ at: 'title' }));
  };
  /** Claims a run before it is read, so that no tap of another tab falls in between. False where another tab has it; that is then on the screen. */
  const hold = async (id: string, steal = false): Promise<boolean> => {
    if (held.current?.id === id) return true;
    letGo();
    const mine = await claim(id, steal, () => {
      held.current = null;
      if (here.current) here.current.retire('moved');
      else setScreen({ at: 'taken', id });
    });
    if (mine.mine) held.current = { id, claim: mine };
    else setScreen({ at: 'taken', id });
    return mine.mine;
  };
  const enter = async (session: Session, at: 'guess' | 'play' | 'debrief'): Promise<void> => {
    const { id } = session.run();
    if (!(await hold(id))) return;
    here.current = session;
    session.onRetired((why) => setScreen({ at: why, session }));
    if (at !== 'guess') await session.take();
    rememberOpen(id);
    setNotice('');
    setScreen({ at, session });
  };
  const begun = (brought: Extract<Brought, { ok: true }>, bookmark: Bookmark) => {
    const session = openSession(theCase, shelf, brought.play, { bookmark });
    setPreface([]);
    const turn = session.turn();
    const over = turn.asks === '' && bookmark.turn === turn.number && session.beat().ends;
    return enter(session, over ? 'debrief' : 'play');
  };
  const openKept = async (id: string, steal = false): Promise<void> => {
    const intake = await outside();
    if (!intake) {
      toTitle(words.problems.rest);
      return;
    }
    if (!(await hold(id, steal))) return;
    const found = await shelf
      .open(id)
      .catch(() => ({ ok: false as const, reason: 'gone' as const, detail: '' }));
    if (!found.ok) {
      if (found.reason !== 'gone')
        toTitle(
          say(words.problems.saved, {
            why: say(words.problems.file[found.reason], { detail: found.detail }),
          }),
        );
      else toTitle();
      return;
    }
    const { run, bookmark } = found.kept;
    if (run.mode === 'group') {
      setScreen({ at: 'group', resume: run });
      return;
    }
    const brought = intake.runFromRun(theCase, run);
    if (!brought.ok) {
      toTitle(say(words.problems.saved, { why: brought.problem }));
      return;
    }
    await begun(brought, bookmark);
    if (brought.notice) setNotice(brought.notice);
  };
  /** A run from outside; what is wrong with it in words, or nothing. */
  const bring = async (kind: 'file' | 'code', text: string): Promise<string> => {
    const intake = await outside();
    if (!intake) return words.problems.rest;
    const brought = kind === 'file' ? intake.runFromText(theCase, text) : intake.runFromCode(theCase, text);
    if (!brought.ok) return brought.problem;
    const run = brought.play.run();
    if (!(await hold(run.id))) return '';
    const kept = await shelf.open(run.id).catch(() => null);
    if (kept?.ok) {
      const stands = intake.olderOrNewer(run, kept.kept.run);
      if (stands === 'other') {
        letGo();
        return words.problems.sameId;
      }
      if (stands === 'older') {
        await openKept(run.id);
        return '';
      }
    }
    if (run.mode === 'group') {
      setScreen({ at: 'group', resume: run });
      return '';
    }
    await begun(brought, { turn: brought.play.turn().number, beat: 99 });
    if (brought.notice) setNotice(brought.notice);
    return '';
  };

  // The rest comes while the title is read; what is shown then is drawn again, now with documents and sources.
  useEffect(() => {
    void outside().then(() => {
      redraw((count) => count + 1);
      // Then all files are kept, and never before: on a slow line they would stand in its way.
      keepOffline((take) => setUpdate(() => take));
    });
  }, []);
  useEffect(() => {
    if (begin.code) void bring('code', begin.code).then(setNotice);
    else if (begin.open) void openKept(begin.open);
  }, []);

  // A screen begins at its head, wherever the one before was scrolled to.
  useLayoutEffect(() => window.scrollTo(0, 0), [screen.at]);
  useEffect(() => {
    document.title = screen.at === 'debrief' ? `${words.debrief.heading} · ${words.game}` : words.game;
  }, [screen.at]);

  const change = (next: Settings) => {
    setSettings(next);
    apply(next);
    void shelf.keepNote('settings', next).catch(() => undefined);
  };
  const startNew = (preset: keyof FirstTurns) => {
    const begun = openFirstPage(newHeader(theCase, preset, words.language), firstTurns[preset]);
    return enter(openSession(theCase, shelf, begun, { whole: deps.whole }), 'guess');
  };
  const afterGuess = async (session: Session, guess: string) => {
    const option = theCase.coalFace.options.find(({ id }) => id === guess);
    await session.note({ kind: 'guessed', guess });
    setPreface(option ? [...option.reveal, ...theCase.coalFace.close] : []);
    setScreen({ at: 'play', session });
  };
  const saveFile = (session: Session) => saveText(fileName(session.run().id), writeRun(session.run()));
  const close = () => setOpen(null);
  const place = (opener: Place | null, resume: Run | null) =>
    opener && <Opener place={opener} context={{ shelf, resume, onLeave: () => toTitle() }} />;

  return (
    <>
      {screen.at === 'title' && (
        <Title
          theCase={theCase}
          spines={spines}
          shelf={shelf}
          notice={notice}
          letters={settings.letters}
          onUpdate={update}
          hasGroup={deps.openGroup !== null}
          hasTrainer={deps.openTrainer !== null}
          onContinue={(id) => void openKept(id)}
          onNew={(preset) => void startNew(preset)}
          onGroup={() => setScreen({ at: 'group', resume: null })}
          onTrainer={() => setScreen({ at: 'trainer' })}
          onFile={(text) =>
            void bring('file', text).then((problem) =>
              setNotice(problem && `${problem} ${words.problems.untouched}`),
            )
          }
          onCode={() => setOpen({ kind: 'code' })}
          onSettings={() => setOpen({ kind: 'settings' })}
          onLimits={() => setOpen({ kind: 'limits' })}
          onTested={() => setOpen({ kind: 'tested' })}
          onLicences={() => setOpen({ kind: 'licences' })}
          onHelp={(bindings) => setOpen({ kind: 'help', bindings })}
          onClear={() => setOpen({ kind: 'clear' })}
          onDrop={(id) =>
            void shelf
              .drop(id)
              .catch(() => undefined)
              .then(refresh)
          }
          onSaveRaw={(id) => void shelf.raw(id).then((text) => saveText(fileName(id), text))}
        />
      )}
      {screen.at === 'guess' && (
        <Guess
          coalFace={theCase.coalFace}
          letters={settings.letters}
          onGuess={(guess) => void afterGuess(screen.session, guess)}
          onHelp={(bindings) => setOpen({ kind: 'help', bindings })}
        />
      )}
      {screen.at === 'play' && (
        <Play
          key={screen.session.run().id}
          session={screen.session}
          maker={deps.maker}
          settings={settings}
          preface={preface}
          notice={notice}
          onSettings={() => setOpen({ kind: 'settings' })}
          onMute={() => {
            announce(settings.sound ? words.keys.sounds.off : words.keys.sounds.on);
            change({ ...settings, sound: !settings.sound });
          }}
          onLeave={() => toTitle()}
          onDebrief={() => setScreen({ at: 'debrief', session: screen.session })}
          onSaveFile={() => saveFile(screen.session)}
        />
      )}
      {screen.at === 'debrief' && (
        <LazyDebrief
          session={screen.session}
          notice={notice}
          shelf={shelf}
          settings={settings}
          maker={deps.maker}
          onRead={() => setScreen({ at: 'play', session: screen.session })}
          onLeave={() => toTitle()}
          onLimits={() => setOpen({ kind: 'limits' })}
          onClear={() => setOpen({ kind: 'clear' })}
          onSaveFile={() => saveFile(screen.session)}
        />
      )}
      {screen.at === 'taken' && (
        <Moved
          text={words.play.saving.taken}
          onTitle={() => toTitle()}
          onTakeOver={() => void openKept(screen.id, true)}
          onSaveFile={null}
        />
      )}
      {(screen.at === 'moved' || screen.at === 'removed') && (
        <Moved
          text={words.play.saving[screen.at]}
          onTitle={() => toTitle()}
          onTakeOver={screen.at === 'moved' ? () => void openKept(screen.session.run().id, true) : null}
          onSaveFile={() => saveFile(screen.session)}
        />
      )}
      {screen.at === 'group' && place(deps.openGroup, screen.resume)}
      {screen.at === 'trainer' && place(deps.openTrainer, null)}
      {open?.kind === 'settings' && <SettingsDialog settings={settings} onChange={change} onClose={close} />}
      {open?.kind === 'limits' && <Limits onClose={close} />}
      {open?.kind === 'tested' && <Tested onClose={close} />}
      {open?.kind === 'licences' && <Licences onClose={close} />}
      {open?.kind === 'help' && (
        <HelpDialog bindings={open.bindings} letters={settings.letters} onClose={close} />
      )}
      {open?.kind === 'clear' && (
        <ClearDialog
          onClose={close}
          onClear={() => {
            close();
            void shelf
              .clear()
              .then(
                () => words.title.cleared,
                () => words.problems.notCleared,
              )
              .then(toTitle);
          }}
        />
      )}
      {open?.kind === 'code' && (
        <CodeDialog
          onClose={close}
          onCode={async (code) => {
            const problem = await bring('code', code);
            if (!problem) close();
            return problem;
          }}
        />
      )}
    </>
  );
}
