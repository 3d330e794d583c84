// A dialog over the page: keeps the focus, closes with Esc, gives the focus back.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../words/words';

/** A dialog and what is on it. */
export interface DialogProps {
  heading: string;
  onClose(): void;
  /** For long texts. */
  wide?: boolean;
  children: ComponentChildren;
}

/** Open as long as it is drawn. A click beside it closes it too. */
export function Dialog({ heading, onClose, wide, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      if (dialog?.open) dialog.close();
      // Whoever has gone on in the meantime keeps the focus.
      const now = document.activeElement;
      const idle = !now || now === document.body || dialog?.contains(now);
      if (idle && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onClose={onClose}
      {...{ closedby: 'any' }}
    >
      <div class="dialog-inner">
        <header class="dialog-head">
          <h2 id={id}>{heading}</h2>
          <button type="button" class="plain" onClick={onClose}>
            {words.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
