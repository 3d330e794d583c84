// The keys of a room, heard wherever the focus is.
import { useEffect } from 'preact/hooks';
import { answerOf, workBy, type Controls } from './controls';
import { pressOfEvent } from './keys';
import type { OverlayKind } from './over-sitting';

/** What lies over the sitting, and what answers it. */
interface Overlaid {
  kind: OverlayKind;
  onClose(): void;
  onYes(): void;
}

/** Listens to keys: they answer what lies over the sitting, else they work on it. */
export function useRoomKeys(controls: Controls, overlay: Overlaid | null): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      const press = pressOfEvent(event, typing);
      // Enter on a button presses that button, as everywhere; the Next button has the focus unless somebody moved it.
      if (!press || (press.action === 'next' && target instanceof HTMLButtonElement)) return;
      if (!overlay) {
        event.preventDefault();
        workBy(controls, press);
        return;
      }
      const answer = answerOf(overlay.kind, press.action);
      if (!answer) return;
      event.preventDefault();
      if (answer === 'yes') overlay.onYes();
      else overlay.onClose();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
