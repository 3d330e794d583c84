// The decisions of a run in order, as the timeline strings them: taken, asked now, still to come.
import type { Opening } from '../../model/table/ids';
import type { Case } from '../../play/case';
import type { Turn } from '../../play/turn';
import { monthDate, shortDate } from '../../words/figures';
import { say } from '../../words/say';
import { playWords } from '../../words/words';
import { decisionOf, optionOf } from '../lookup';

const timelineWords = playWords.timeline;

/** What is strung: a run as far as the page being read goes. */
export interface Strung {
  theCase: Case;
  turns: readonly Turn[];
  asks: readonly string[];
  /** As far as the page being read goes. */
  date: string;
  opening: Opening;
  /** Whether the page being read asks its decision; until then it is still to come. */
  asking: boolean;
}

/** One decision on the string. */
export interface Bead {
  /** Of its turn: how many decisions had been taken when it was asked. */
  turn: number;
  /** Whether it has been taken. */
  taken: boolean;
  /** A decision about people, not about technology. */
  social: boolean;
  /** All of it in words. */
  label: string;
  /** What stands under it; empty where that is said by the bead before it. */
  date: string;
}

/** ISO date of the day the law set. */
const LAUNCH = '2013-10-01';
/** Beads up to which each can carry its month; with more only the first of a year is named. */
const MOST_MONTHS = 14;
const SOCIAL: readonly string[] = ['governance', 'team structure', 'contractors'];

/** How many more decisions a run may ask: those on its list that are not past; a pair of routes counts once. */
function stillAsked({ theCase, turns, asks, opening }: Strung): number {
  const turn = turns.at(-1)!;
  if (!turn.asks) return 0;
  const done = new Set([...turns.map(({ decided }) => decided?.decision ?? ''), turn.asks]);
  return theCase.decisions.filter(
    ({ id, when, date }) =>
      asks.includes(id) &&
      !done.has(id) &&
      date >= turn.date &&
      (when === 'always' || when === (opening === 'held' ? 'held' : 'failed')),
  ).length;
}

/** How many decisions are still to come, the one of this turn among them until it is asked. */
export function stillToCome(strung: Strung): number {
  const unasked = !strung.asking && strung.turns.at(-1)!.asks !== '';
  return stillAsked(strung) + (unasked ? 1 : 0);
}

/** Month and year of each bead; on a crowded string the year alone, under its first bead. */
function dateUnder(turns: readonly Turn[], index: number, crowded: boolean): string {
  const { date } = turns[index]!;
  if (!crowded) return monthDate(date);
  const year = date.slice(0, 4);
  return turns[index - 1]?.date.slice(0, 4) === year ? '' : year;
}

/** The decisions taken, and the one asked now. */
export function beadsOf(strung: Strung): Bead[] {
  const { theCase, turns, asking } = strung;
  const crowded = turns.length + stillToCome(strung) > MOST_MONTHS;
  return turns.flatMap((from, turn) => {
    const taken = turns[turn + 1]?.decided;
    const decision = decisionOf(theCase, from.asks);
    if (!decision || (!taken && !asking)) return [];
    const { title } = decision;
    const label = taken
      ? say(timelineWords.bead, {
          n: turn + 1,
          date: shortDate(from.date),
          title,
          choice: optionOf(theCase, taken.choice)?.option.short ?? '',
        })
      : say(timelineWords.now, { title });
    const social = SOCIAL.includes(decision.theme);
    return [{ turn, taken: Boolean(taken), social, label, date: dateUnder(turns, turn, crowded) }];
  });
}

/** How many beads, those to come among them, stand before the mark of 1 October. */
export function beforeLaunch(strung: Strung): number {
  const { theCase, turns, asks, date, asking } = strung;
  const turn = turns.at(-1)!;
  if (date >= LAUNCH)
    return turns.filter((each) => each.asks && each.date < LAUNCH && (asking || each !== turn)).length;
  const coming = theCase.decisions.filter(
    (each) =>
      asks.includes(each.id) &&
      each.date >= turn.date &&
      each.date < LAUNCH &&
      (!asking || each.id !== turn.asks),
  );
  return beadsOf(strung).length + coming.length;
}
