// What one step changed elsewhere on the page, as one announcement.
import { READING_TABLE } from '../../model/table/readings';
import { reading } from '../../model/rules/readings';
import type { ReadingId } from '../../model/table/ids';
import type { System } from '../../model/state/system';
import type { Case } from '../../play/case';
import { figure } from '../../words/figures';
import { say } from '../../words/say';
import { playWords, words } from '../../words/words';
import { foundReadings, isLive, movedWays } from '../lookup';
import { deskFigure, rowOf } from './readings';

/**
 * From one page to the next: ways that opened or shut, readings of the desk that moved or are new, what was found out
 * for the first time. Never empty.
 */
export function stepWords(theCase: Case, before: System, now: System): string {
  // Strain is a word before the opening and a number after it: the two do not compare.
  const comparable = (id: ReadingId) => id !== 'strain' || isLive(before) === isLive(now);
  const figures = new Map(
    rowOf(before)
      .filter(comparable)
      .map((id) => [id, deskFigure(before, id, reading(before, id))]),
  );
  const moved = rowOf(now).flatMap((id) => {
    const [from, to] = [figures.get(id), deskFigure(now, id, reading(now, id))];
    if (from === to) return [];
    return [
      from === undefined
        ? say(playWords.appeared, { reading: words.readings[id], to })
        : say(playWords.changed, { reading: words.readings[id], from, to }),
    ];
  });
  const ways = movedWays(before, now).map(({ id, open }) =>
    say(open ? playWords.opened : playWords.closed, { way: theCase.ways[id].name }),
  );
  const found = foundReadings(now)
    .filter(({ id }) => !before.found[id])
    .map(({ id, value }) =>
      say(playWords.foundOut, { reading: words.readings[id], to: figure(value, READING_TABLE[id].unit) }),
    );
  return [...ways, ...moved, ...found].join(' ') || playWords.unchanged;
}
