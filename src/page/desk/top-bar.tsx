// The bar above everything: the game, the act, the date and how far it is from 1 October.
import { daysBetween } from '../../model/run/agenda';
import type { Opening } from '../../model/table/ids';
import { longDate } from '../../words/figures';
import { say } from '../../words/say';
import { playWords, words } from '../../words/words';

/** 1 October 2013, the day the law set. */
const LAUNCH_DATE = '2013-10-01';

/** An act's name; act 5 is called otherwise where the opening held. */
export function actName(act: number, opening: Opening): string {
  return (act === 5 && opening === 'held' ? words.growth : words.acts[act - 1]) ?? '';
}

/** Where the page being read stands. */
export interface TopBarProps {
  /** ISO date in the story. */
  date: string;
  /** Act 1-6. */
  act: number;
  opening: Opening;
  onSettings(): void;
  onLeave(): void;
}

/** The head of the play screen. */
export function TopBar({ date, act, opening, onSettings, onLeave }: TopBarProps) {
  const days = daysBetween(date, LAUNCH_DATE);
  const when = days === 0 ? playWords.today : days > 0 ? playWords.before : playWords.after;
  return (
    <header class="top">
      <h1>{words.game}</h1>
      <p class="top-act">{say(playWords.act, { n: act, name: actName(act, opening) })}</p>
      <p class="top-date">{say(when, { date: longDate(date), n: Math.abs(days) }, words.language)}</p>
      <div class="top-buttons">
        <button type="button" class="plain" onClick={onSettings}>
          {words.settings.heading}
        </button>
        <button type="button" class="plain" title={playWords.menuNote} onClick={onLeave}>
          {playWords.menu}
        </button>
      </div>
    </header>
  );
}
