// Where files come in: dropped, picked one by one, or as a whole folder.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { trainer } from '../../words/trainer.en';
import { fromDrop, fromList, type Haul } from './gather';

/** A button that opens a file picker, of files or of a folder. */
function Picker({ folder, onHaul }: { folder: boolean; onHaul(haul: Haul): void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {folder ? trainer.intake.folder : trainer.intake.files}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        {...(folder ? { webkitdirectory: '' } : { 'data-testid': 'files' })}
        onChange={(event) => {
          onHaul(fromList(event.currentTarget.files, folder));
          // The same file picked again is to be read again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Takes what is dropped on it, and offers two pickers. */
export function DropZone({ onHaul }: { onHaul(haul: Haul): void }): JSX.Element {
  const [over, setOver] = useState(false);
  return (
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
        <Picker folder={false} onHaul={onHaul} />
        <Picker folder onHaul={onHaul} />
      </p>
    </div>
  );
}
