// A dialog over the review: it takes the focus and gives it back.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { trainer } from '../words/trainer.en';

/** Open as long as it is drawn. `wide`: over most of the screen. Esc and the button ask to close it. */
export function ReviewDialog({
  heading,
  wide,
  onClose,
  children,
}: {
  heading: string;
  wide?: boolean;
  onClose(): void;
  children: ComponentChildren;
}): JSX.Element {
  const frame = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = frame.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      class="trainer-sheet"
      data-wide={wide || undefined}
      ref={frame}
      aria-labelledby="trainer-sheet-heading"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id="trainer-sheet-heading">{heading}</h2>
        <button type="button" onClick={onClose}>
          {trainer.detail.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}
