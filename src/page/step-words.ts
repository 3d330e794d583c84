// What one step changed elsewhere on the page, as one announcement.
import { reading } from '../model/readings';
import type { System } from '../model/system';
import type { Case } from '../play/case';
import type { Turn } from '../play/turn';
import { say } from '../words/say';
import { words } from '../words/words';
import type { Beat } from './beats';
import { movedWays } from './lookup';
import { deskFigure, rowOf } from './readings';

/** Readings that moved and ways that opened or shut, said on the first page of a turn; nothing on later pages. */
export function stepWords(theCase: Case, turns: readonly Turn[], beat: Beat, now: System): string {
  const last = turns.at(-2);
  if (!last || beat.kind !== 'after') return '';
  const before = new Map(rowOf(last.system).map((id) => [id, deskFigure(last.system, id, reading(last.system, id))]));
  const moved = rowOf(now).flatMap((id) => {
    const [from, to] = [before.get(id), deskFigure(now, id, reading(now, id))];
    return from === undefined || from === to ? [] : [say(words.play.changed, { reading: words.readings[id], from, to })];
  });
  const ways = movedWays(last.system, now).map(({ id, open }) => say(open ? words.play.opened : words.play.closed, { way: theCase.ways[id].name }));
  return [...ways, ...moved].join(' ');
}
