// Ways out on the eve of the opening and at the end of October, with the choice that did it.
import { WAYS, type WayId } from '../../../model/table/ids';
import type { System } from '../../../model/state/system';
import type { Case } from '../../../play/case';
import type { Turn } from '../../../play/turn';
import { openingDate, systemBefore } from '../../../review/course';
import { shortDate } from '../../../words/figures';
import { say } from '../../../words/say';
import { debriefWords, playWords } from '../../../words/words';
import { Door } from '../../desk/door';
import { standsBy } from '../../desk/ways';
import { Foldable } from '../sheet/foldable';

/** The day after the last of October. */
const NOVEMBER = '2013-11-01';

function sameAs(before: System, system: System, id: WayId): boolean {
  return before.ways[id].open === system.ways[id].open && before.ways[id].by === system.ways[id].by;
}

/** The sheet on the ways out: a column for each of the two days that this run reached. */
export function WaysThen({ theCase, turns }: { theCase: Case; turns: readonly Turn[] }) {
  const opening = openingDate(turns);
  const columns = [
    { name: debriefWords.waysEve, date: shortDate(opening), system: systemBefore(turns, opening) },
    { name: debriefWords.waysOctober, date: '', system: systemBefore(turns, NOVEMBER) },
  ].flatMap(({ name, date, system }) =>
    system ? [{ name, date, system, open: WAYS.filter((id) => system.ways[id].open).length }] : [],
  );
  const [eve] = columns;
  return (
    <Foldable
      heading={debriefWords.ways}
      kind="wide"
      point={
        <p>
          {columns.map(({ name, open }) => say(debriefWords.waysPoint, { when: name, n: open })).join(' ')}
        </p>
      }
    >
      <table class="ways-then">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{debriefWords.ways}</span>
            </th>
            {columns.map(({ name, date, open }) => (
              <th key={name} scope="col">
                {name}
                <small>
                  {date ? `${date}: ` : ''}
                  <b>{say(debriefWords.waysCount, { n: open })}</b>
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WAYS.map((id) => (
            <tr key={id}>
              <th scope="row">{theCase.ways[id].name}</th>
              {columns.map(({ name, system }, column) => (
                <td key={name} class={system.ways[id].open ? 'open' : 'shut'}>
                  <b>
                    <Door open={system.ways[id].open} />{' '}
                    {system.ways[id].open ? playWords.ways.open : playWords.ways.shut}
                  </b>
                  <small>
                    {column > 0 && eve && sameAs(eve.system, system, id)
                      ? debriefWords.waysSame
                      : standsBy(theCase, turns, system, id)}
                  </small>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Foldable>
  );
}
