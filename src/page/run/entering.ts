// A run onto the screen, claimed for this tab, and off it again.
import type { Case } from '../../play/case';
import type { Playthrough } from '../../play/playthrough';
import type { Run } from '../../play/run';
import type { Bookmark, Shelf } from '../kept/shelf';
import type { Front } from '../screen';
import { openHold, type Hold } from './hold';
import { rememberOpen } from './reload';
import { openSession, type Session } from './session';

/** Where runs come onto the screen. */
export interface Entering {
  hold: Hold;
  /** Lets the run go; `said`: what is to be said on the title, nothing if empty. */
  toTitle(said?: string): void;
  /** Shows a run, unless another tab has it. */
  enter(session: Session, at: 'guess' | 'play' | 'debrief'): Promise<void>;
  /** On from a bookmark: a group's run in its room, an ended run in its debrief. `notice`: what to know of it. */
  goOn(play: Playthrough, bookmark: Bookmark, notice: string): Promise<void>;
  inRoom(resume: Run): void;
}

/** Whether a run was left on its very last page. */
function isOver(session: Session, bookmark: Bookmark): boolean {
  const { asks, number } = session.turn();
  return asks === '' && bookmark.turn === number && session.beat().ends;
}

/** Nothing on the screen yet. */
export function openEntering(theCase: Case, shelf: Shelf, front: Front): Entering {
  const hold = openHold((id) => front.show({ at: 'taken', id }));
  const enter: Entering['enter'] = async (session, at) => {
    const { id } = session.run();
    if (!(await hold.take(id))) return;
    hold.inUse(session);
    session.onRetired((why) => front.show({ at: why, session }));
    if (at !== 'guess') await session.take();
    rememberOpen(id);
    front.notice('');
    front.show({ at, session });
  };
  return {
    hold,
    toTitle: (said = '') => {
      hold.letGo();
      rememberOpen('');
      front.notice(said);
      void front.refresh().then(() => front.show({ at: 'title' }));
    },
    enter,
    goOn: async (play, bookmark, notice) => {
      const session = openSession(theCase, shelf, play, { bookmark });
      front.preface([]);
      await enter(session, isOver(session, bookmark) ? 'debrief' : 'play');
      if (notice) front.notice(notice);
    },
    inRoom: (resume) => front.show({ at: 'group', resume }),
  };
}
