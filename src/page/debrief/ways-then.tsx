// Ways out on the eve of the opening and at the end of October, with the choice that did it.
import { WAYS, type System } from '../../model/system';
import type { Case } from '../../play/case';
import type { Turn } from '../../play/turn';
import { longDate } from '../../words/figures';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { Door } from '../door';
import { standsBy } from '../ways';
import { openingDate } from './curve';

function systemOn(turns: readonly Turn[], before: string): System | undefined {
  return turns.flatMap(({ stops }) => stops).findLast(({ date }) => date < before)?.system;
}

export function WaysThen({ theCase, turns }: { theCase: Case; turns: readonly Turn[] }) {
  const w = words.debrief;
  const opening = openingDate(turns);
  const columns = [
    { name: `${w.waysEve} (${longDate(opening)})`, system: systemOn(turns, opening) },
    { name: w.waysOctober, system: systemOn(turns, '2013-11-01') },
  ].flatMap(({ name, system }) => (system ? [{ name, system }] : []));
  return (
    <article class="sheet">
      <h3>{w.ways}</h3>
      <table class="ways-then">
        <thead><tr><th scope="col"><span class="unseen">{w.ways}</span></th>{columns.map(({ name, system }) => (
          <th key={name} scope="col">{name}<small>{say(w.waysCount, { n: WAYS.filter((id) => system.ways[id].open).length })}</small></th>
        ))}</tr></thead>
        <tbody>
          {WAYS.map((id) => (
            <tr key={id}>
              <th scope="row">{theCase.ways[id].name}</th>
              {columns.map(({ name, system }) => (
                <td key={name} class={system.ways[id].open ? 'open' : 'shut'}>
                  <b><Door open={system.ways[id].open} /> {system.ways[id].open ? words.play.ways.open : words.play.ways.shut}</b>
                  <small>{standsBy(theCase, turns, system, id)}</small>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
