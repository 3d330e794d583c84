// What is handed in: drop, pick or type; and what became of each.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../review/entry';
import type { Handed } from '../review/roster';
import { say } from '../words/say';
import { trainer } from '../words/trainer.en';
import { words } from '../words/words';
import { fromDrop, fromList, type Haul } from './gather';

/** Why something was not, or not wholly, read; empty where it was. */
function reasonOf({ reason, where, detail }: Entry): string {
  const tables: readonly Readonly<Record<string, string>>[] = [
    words.problems.file,
    words.problems.code,
    trainer.replay,
  ];
  const message =
    reason === ''
      ? ''
      : reason === 'storyStopped'
        ? words.problems.story
        : (tables.find((table) => reason in table)?.[reason] ?? reason);
  return say(message, { n: where + 1, detail });
}

function remarksOf({ entry, copy }: Handed): string[] {
  const { run, note, source } = entry;
  return [
    reasonOf(entry),
    note ? words.problems.notes[note] : '',
    copy ? trainer.intake.copy : '',
    run ? trainer.intake.codeOnly[source] : '',
    run && !run.ended ? say(trainer.intake.unended, { n: run.answers.length }) : '',
  ].filter(Boolean);
}

export function Intake({
  roster,
  busy,
  skipped,
  onHaul,
  onCodes,
  onRemove,
}: {
  roster: readonly Handed[];
  /** How far reading has come; empty when it is done. */
  busy: string;
  skipped: number;
  onHaul(haul: Haul): void;
  onCodes(codes: readonly string[]): void;
  /** Removes one, or all where null. */
  onRemove(entry: Entry | null): void;
}): JSX.Element {
  const [over, setOver] = useState(false);
  const [typed, setTyped] = useState('');
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const read = () => {
    const codes = typed
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
    if (codes.length > 0) onCodes(codes);
    setTyped('');
  };
  return (
    <section class="trainer-card trainer-intake">
      <h2>{trainer.intake.heading}</h2>
      <div class="trainer-ways">
        <div
          class="trainer-drop"
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            if (event.dataTransfer) void fromDrop(event.dataTransfer).then(onHaul);
          }}
        >
          <p>{trainer.intake.drop}</p>
          <p>
            <button type="button" onClick={() => files.current?.click()}>
              {trainer.intake.files}
            </button>
            <button type="button" onClick={() => folder.current?.click()}>
              {trainer.intake.folder}
            </button>
          </p>
          <input
            ref={files}
            type="file"
            multiple
            hidden
            data-testid="files"
            onChange={(event) => {
              onHaul(fromList(event.currentTarget.files, false));
              event.currentTarget.value = '';
            }}
          />
          <input
            ref={folder}
            type="file"
            multiple
            hidden
            {...{ webkitdirectory: '' }}
            onChange={(event) => {
              onHaul(fromList(event.currentTarget.files, true));
              event.currentTarget.value = '';
            }}
          />
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            read();
          }}
        >
          <label>
            <span>{trainer.intake.codes}</span>
            <textarea
              rows={4}
              spellcheck={false}
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button type="submit" disabled={typed.trim() === ''}>
            {trainer.intake.read}
          </button>
        </form>
      </div>
      <output class="trainer-soft">
        {busy}
        {!busy && skipped > 0 ? say(trainer.intake.skipped, { n: skipped }) : ''}
      </output>
      {roster.length > 0 && (
        <div class="trainer-scroll">
          <table class="trainer-list">
            <caption>{trainer.intake.list}</caption>
            <thead>
              <tr>
                {[
                  trainer.intake.name,
                  trainer.intake.label,
                  trainer.intake.status,
                  trainer.intake.preset,
                  trainer.intake.note,
                ].map((name) => (
                  <th key={name} scope="col">
                    {name}
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
              {roster.map((handed, index) => {
                const { entry, label } = handed;
                return (
                  <tr key={index}>
                    <th scope="row">{entry.name}</th>
                    <td>{label}</td>
                    <td class="trainer-status" data-status={entry.status}>
                      <span aria-hidden="true">{trainer.shapes[entry.status]}</span>{' '}
                      {trainer.statuses[entry.status]}
                    </td>
                    <td>{entry.run ? words.presets[entry.run.preset].name : ''}</td>
                    <td>{remarksOf(handed).join(' ')}</td>
                    <td>
                      <button
                        type="button"
                        aria-label={say(trainer.intake.removeOf, { name: entry.name })}
                        onClick={() => onRemove(entry)}
                      >
                        ✕
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
