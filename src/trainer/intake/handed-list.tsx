// What was handed in, one a row: what it is called, whether it was read, and what is to be said about it.
import type { JSX } from 'preact';
import type { Entry } from '../../review/entry';
import type { Handed } from '../../review/roster';
import { say } from '../../words/say';
import { trainer } from '../../words/trainer.en';
import { words } from '../../words/words';
import { remarksOn } from './remarks';

const COLUMNS = ['name', 'label', 'status', 'preset', 'note'] as const;

function HandedRow({ handed, onRemove }: { handed: Handed; onRemove(): void }): JSX.Element {
  const { entry, label } = handed;
  return (
    <tr>
      <th scope="row">{entry.name}</th>
      <td>{label}</td>
      <td class="trainer-status" data-status={entry.status}>
        <span aria-hidden="true">{trainer.shapes[entry.status]}</span> {trainer.statuses[entry.status]}
      </td>
      <td>{entry.run ? words.presets[entry.run.preset].name : ''}</td>
      <td>{remarksOn(handed)}</td>
      <td>
        <button
          type="button"
          aria-label={say(trainer.intake.removeOf, { name: entry.name })}
          onClick={onRemove}
        >
          ✕
        </button>
      </td>
    </tr>
  );
}

/** The list, with a button to remove each, or all (`onRemove(null)`). */
export function HandedList({
  roster,
  onRemove,
}: {
  roster: readonly Handed[];
  onRemove(entry: Entry | null): void;
}): JSX.Element {
  return (
    <div class="trainer-scroll">
      <table class="trainer-list">
        <caption>{trainer.intake.list}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {trainer.intake[column]}
              </th>
            ))}
            <th>
              <button type="button" onClick={() => onRemove(null)}>
                {trainer.intake.clear}
              </button>
            </th>
          </tr>
        </thead>
        <tbody>
          {roster.map((handed, index) => (
            <HandedRow key={index} handed={handed} onRemove={() => onRemove(handed.entry)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
