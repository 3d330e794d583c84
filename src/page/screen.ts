// Which screen the page shows, and how one screen hands over to the next.
import type { Run } from '../play/run';
import type { Retired } from './run/keeping';
import type { Session } from './run/session';

/** taken: a run that another tab holds was asked for. moved, removed: the run shown here went to another tab. */
export type Screen =
  | { at: 'title' | 'trainer' }
  | { at: 'group'; resume: Run | null }
  | { at: 'guess' | 'play' | 'debrief'; session: Session }
  | { at: 'taken'; id: string }
  | { at: Retired; session: Session };

/** What the page shows besides dialogs; each lasts until it is shown otherwise. */
export interface Front {
  show(screen: Screen): void;
  /** Something to say until another run is opened; empty for nothing. */
  notice(text: string): void;
  /** Lines above the first page of the run that is opened. */
  preface(lines: readonly string[]): void;
  /** Reads again what the title lists. Never rejects. */
  refresh(): Promise<void>;
}
