// The desk: what is reported, what was found out, and the service once there is one.
import { READING_TABLE } from '../../model/table/readings';
import { reading } from '../../model/rules/readings';
import type { ReadingId } from '../../model/table/ids';
import type { System } from '../../model/state/system';
import { figure, monthDate, shortDate, strainWord } from '../../words/figures';
import { say } from '../../words/say';
import { playWords, words } from '../../words/words';
import { Dialog } from '../dialogs/dialog';
import { deskReadings, foundReadings, isLive } from '../lookup';

const readingsWords = playWords.readings;

/** A reading as the desk shows it: strain is only a word before the service is live. */
export function deskFigure(system: System, id: ReadingId, value: number | null): string {
  return id === 'strain' && !isLive(system) ? strainWord(value ?? 0) : figure(value, READING_TABLE[id].unit);
}

function noteOf(system: System, id: ReadingId): string {
  if (id === 'reportedReadiness') {
    const seen = foundReadings(system)
      .filter((found) => found.id === 'trueReadiness')
      .map(({ date }) => shortDate(date))[0];
    return seen ? say(readingsWords.lastFound, { date: seen }) : readingsWords.never;
  }
  return id === 'obligated' ? readingsWords.obligatedNote : id === 'room' ? readingsWords.roomNote : '';
}

/** What stands in the row once people can meet the service, in the order people ask. */
const LIVE_ROW: readonly ReadingId[] = [
  'selections',
  'errorPercent',
  'responseSeconds',
  'uptimePercent',
  'room',
  'strain',
];
/** Those of them that a small screen leaves to the list of all: they say again how well it runs. */
const ROOMY: readonly ReadingId[] = ['responseSeconds', 'uptimePercent'];

/** The row of the desk: what is reported before the opening, what the service does after it. */
export function rowOf(system: System): ReadingId[] {
  return isLive(system) ? [...LIVE_ROW] : deskReadings(system).map(({ id }) => id);
}

/** The row, what was found out, and the way to all of them with their meaning. */
export function Readings({ system, onAll }: { system: System; onAll(): void }) {
  const row = rowOf(system);
  const found = foundReadings(system);
  return (
    <section class="readings" aria-label={readingsWords.heading}>
      <dl class={row.length > 4 ? 'cells six' : 'cells'}>
        {row.map((id) => (
          <div
            key={id}
            class={`cell${id === 'reportedReadiness' ? ' reported' : ROOMY.includes(id) ? ' roomy' : ''}`}
            title={words.readingNotes[id]}
          >
            <dt>{words.readings[id]}</dt>
            <dd>{deskFigure(system, id, reading(system, id))}</dd>
            {row.length === 4 && noteOf(system, id) && <dd class="cell-note">{noteOf(system, id)}</dd>}
          </div>
        ))}
      </dl>
      <div class="readings-foot">
        {found.length > 0 && (
          <dl class={isLive(system) ? 'chips roomy' : 'chips'}>
            {found.map(({ id, value, date }) => (
              <div key={id} class="chip found" title={words.readingNotes[id]}>
                <dt>{words.readings[id]}</dt>
                <dd>
                  {figure(value, READING_TABLE[id].unit)}{' '}
                  <small>{say(readingsWords.found, { date: monthDate(date) })}</small>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <button type="button" class="plain" onClick={onAll}>
          {say(readingsWords.all, { n: row.length + found.length })}
        </button>
      </div>
    </section>
  );
}

/** All readings of the desk, what each means, and since when what was found out is known. */
export function ReadingsDialog({ system, onClose }: { system: System; onClose(): void }) {
  const rows = [
    ...rowOf(system).map((id) => ({
      id,
      value: deskFigure(system, id, reading(system, id)),
      note: id === 'reportedReadiness' ? noteOf(system, id) : '',
    })),
    ...foundReadings(system).map(({ id, value, date }) => ({
      id,
      value: figure(value, READING_TABLE[id].unit),
      note: say(readingsWords.found, { date: monthDate(date) }),
    })),
  ];
  return (
    <Dialog heading={readingsWords.heading} onClose={onClose}>
      <dl class="readings-list">
        {rows.map(({ id, value, note }) => (
          <div key={id}>
            <dt>
              {words.readings[id]} <b>{value}</b>
              {note && <small> {note}</small>}
            </dt>
            <dd>{words.readingNotes[id]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
