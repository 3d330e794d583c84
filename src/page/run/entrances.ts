// The ways by which a run comes onto the screen: a new one, one kept here, a file, a code.
import type { Case } from '../../play/case';
import { openFirstPage } from '../../play/first-page';
import type { FirstTurns } from '../../play/parts';
import type { Restore } from '../../play/restore';
import { say } from '../../words/say';
import { problemWords, words } from '../../words/words';
import type { Shelf } from '../kept/shelf';
import type { Front } from '../screen';
import { openEntering, type Entering } from './entering';
import { newHeader } from './header';
import { openSession, type Session } from './session';

/** What runs are opened with. */
export interface EntrancesProps {
  theCase: Case;
  firstTurns: FirstTurns;
  /** Resolves when the case is known beyond the first decision; rejects where it could not be fetched. */
  whole(): Promise<Restore>;
  shelf: Shelf;
  front: Front;
}

/** Each claims its run before reading it. What goes wrong is said on the title; none rejects. */
export interface Entrances extends Pick<Entering, 'toTitle'> {
  /** Resolves once the rest of the case has come, or could not. */
  arrived(): Promise<void>;
  startNew(preset: keyof FirstTurns): Promise<void>;
  /** On from the guess to the first page; `guess` is an option's id, or `skip`. */
  afterGuess(session: Session, guess: string): Promise<void>;
  /** `steal` takes it from another tab. */
  openKept(id: string, steal?: boolean): Promise<void>;
  /** Resolves to what is wrong with it in words, or to nothing. */
  bring(as: 'file' | 'code', text: string): Promise<string>;
}

/** More pages than any turn has: the last one is opened. */
const LAST_BEAT = 99;

/** What reads runs, once the case is whole; null where it could not be fetched. */
type Intake = () => Promise<typeof import('./intake') | null>;

function keptEntrance(
  { theCase, shelf }: EntrancesProps,
  intakeOf: Intake,
  { hold, toTitle, goOn, inRoom }: Entering,
): Entrances['openKept'] {
  const unreadable = (why: string) => toTitle(say(problemWords.saved, { why }));
  return async (id, steal = false) => {
    const intake = await intakeOf();
    if (!intake) {
      toTitle(problemWords.rest);
      return;
    }
    if (!(await hold.take(id, steal))) return;
    const found = await shelf.open(id).catch(() => ({ ok: false, reason: 'gone', detail: '' }) as const);
    if (!found.ok) {
      const { reason, detail } = found;
      if (reason === 'gone') toTitle();
      else unreadable(say(problemWords.file[reason], { detail }));
      return;
    }
    const { run, bookmark } = found.kept;
    if (run.mode === 'group') {
      inRoom(run);
      return;
    }
    const brought = intake.runFromRun(theCase, run);
    if (brought.ok) await goOn(brought.play, bookmark, brought.notice);
    else unreadable(brought.problem);
  };
}

function outsideEntrance(
  { theCase, shelf }: EntrancesProps,
  intakeOf: Intake,
  { hold, goOn, inRoom }: Entering,
  openKept: Entrances['openKept'],
): Entrances['bring'] {
  return async (as, text) => {
    const intake = await intakeOf();
    if (!intake) return problemWords.rest;
    const brought = as === 'file' ? intake.runFromText(theCase, text) : intake.runFromCode(theCase, text);
    if (!brought.ok) return brought.problem;
    const { play, notice } = brought;
    const run = play.run();
    if (!(await hold.take(run.id))) return '';
    const found = await shelf.open(run.id).catch(() => null);
    const stands = found?.ok ? intake.olderOrNewer(run, found.kept.run) : 'same or newer';
    if (stands === 'other') {
      hold.letGo();
      return problemWords.sameId;
    }
    if (stands === 'older') await openKept(run.id);
    else if (run.mode === 'group') inRoom(run);
    else await goOn(play, { turn: play.turn().number, beat: LAST_BEAT }, notice);
    return '';
  };
}

/** Everything that opens a run. */
export function openEntrances(props: EntrancesProps): Entrances {
  const { theCase, firstTurns, whole, shelf, front } = props;
  const intakeOf: Intake = () =>
    whole()
      .then(() => import('./intake'))
      .catch(() => null);
  const entering = openEntering(theCase, shelf, front);
  const openKept = keptEntrance(props, intakeOf, entering);
  return {
    toTitle: entering.toTitle,
    arrived: async () => void (await intakeOf()),
    startNew: (preset) => {
      const begun = openFirstPage(newHeader(theCase, preset, words.language), firstTurns[preset]);
      return entering.enter(openSession(theCase, shelf, begun, { whole }), 'guess');
    },
    afterGuess: async (session, guess) => {
      const { options, close } = theCase.coalFace;
      const option = options.find(({ id }) => id === guess);
      await session.note({ kind: 'guessed', guess });
      front.preface(option ? [...option.reveal, ...close] : []);
      front.show({ at: 'play', session });
    },
    openKept,
    bring: outsideEntrance(props, intakeOf, entering, openKept),
  };
}
