// What every check of the story reads and writes to.
import type { Decision } from '../../../src/play/case';
import type { Fact } from '../../../src/play/fact';
import type { Say } from '../problems';
import type { Tables } from '../tables';
import type { IdLists } from './lists';
import type { References } from './references';
import { isDay } from '../schema/values';

/** The tables, what can be named in them, and where mistakes go. */
export interface CheckGround {
  tables: Tables;
  lists: IdLists;
  named: References;
  say: Say;
  /** A fact that is there. */
  factOf(id: string): Fact | undefined;
  /** The day of a decision or moment; empty where it is unknown or cannot be right. */
  dateOf(id: string): string;
}

/** Decisions whose dates do not fit between those beside them, each with the one that it does not fit. */
export function misdated({ decisions }: Tables): Map<Decision, Decision> {
  const wrong = new Map<Decision, Decision>();
  const dated = decisions.filter(({ date }) => isDay(date));
  for (const [index, decision] of dated.entries()) {
    const before = dated.slice(0, index).findLast((each) => !wrong.has(each));
    if (!before || decision.date >= before.date) continue;
    const next = dated[index + 1];
    // Where the one after it does not fit the one before it either, that one is wrong.
    if (next && next.date < before.date) wrong.set(before, decision);
    else wrong.set(decision, before);
  }
  return wrong;
}

/** Opens the days of decisions and moments. */
export function openDates(tables: Tables): (id: string) => string {
  const wrong = misdated(tables);
  const days = new Map(
    [...tables.moments, ...tables.decisions.filter((decision) => !wrong.has(decision))]
      .filter(({ date }) => isDay(date))
      .map(({ id, date }) => [id, date]),
  );
  return (id) => days.get(id) ?? '';
}
