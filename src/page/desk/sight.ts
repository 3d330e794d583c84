// What can be seen while one page is read: the system of that page's last scene, never what comes after it.
import { isHourly, sightOf, type Sight } from '../../play/sight';
import type { Turn } from '../../play/turn';
import type { Beat } from '../paper/beats';

/** The sight of a page of the last of these turns. Where no word answers a choice, things stand as it was made. */
export function pageSight(turns: readonly Turn[], { kind, told }: Beat): Sight {
  const turn = turns.at(-1)!;
  const hourly = told.map(({ moment }) => moment).find(isHourly);
  return sightOf(turn, told.at(-1) ?? (kind === 'after' ? turns.at(-2) : undefined) ?? turn, hourly);
}
