// A black screen over everything, so that a room looks at a person and not at a wall.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { trainer } from '../../words/trainer.en';

/** Black as long as it is drawn; a press anywhere, or Esc, asks to close it. */
export function Blank({ onClose }: { onClose(): void }): JSX.Element {
  const frame = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = frame.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      class="trainer-blank"
      ref={frame}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <button type="button" onClick={onClose}>
        {trainer.blankNote}
      </button>
    </dialog>
  );
}
