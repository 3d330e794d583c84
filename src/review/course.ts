// The course of a run: its weeks and days in order, the day it opened, and the choices by decision.
import type { Choices } from '../model/ask/explain';
import type { Day, System, Week } from '../model/state/system';
import type { Direction } from '../play/run';
import type { Turn } from '../play/turn';

/** The weeks of a run so far, in order. */
export function weeksOf(turns: readonly Turn[]): Week[] {
  return turns.flatMap(({ weeks }) => weeks);
}

/** The days of the service in a run so far, in order. */
export function daysOf(turns: readonly Turn[]): Day[] {
  return turns.flatMap(({ days }) => days);
}

/** ISO date of the opening of this run; the planned one where it has not come so far. */
export function openingDate(turns: readonly Turn[]): string {
  return (
    turns.flatMap(({ scenes }) => scenes).find(({ moment }) => moment === 'launch')?.date ?? '2013-10-01'
  );
}

/** The system as it was left at the last scene before a date; undefined where there was none. */
export function systemBefore(turns: readonly Turn[], date: string): System | undefined {
  return turns.flatMap(({ scenes }) => scenes).findLast((scene) => scene.date < date)?.system;
}

/** What the run was asked and took, the default of an undecided one as well. */
export function choicesOf(turns: readonly Turn[]): Choices {
  return Object.fromEntries(
    turns.flatMap(({ decided }) => (decided ? [[decided.decision, decided.choice]] : [])),
  );
}

/** Which way a number went: the same within `tolerance` of it. */
export function wayOf(from: number, to: number, tolerance: number): Direction {
  if (Math.abs(to - from) <= tolerance) return 'same';
  return to > from ? 'up' : 'down';
}
