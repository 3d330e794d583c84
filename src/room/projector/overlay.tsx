// What may lie over the room's screen: the list of keys, a question that needs a second key, a blank.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { room } from '../../words/room.en';
import { keyLines } from './keys';
import type { SittingView } from '../sitting/sitting';

const OVERLAYS = ['keys', 'undecided', 'goBack', 'leave', 'blank'] as const;
export type OverlayKind = (typeof OVERLAYS)[number];

const QUESTIONS = { undecided: room.undecided, goBack: room.goBack, leave: room.leaveSure } as const;

export function Overlay({
  kind,
  view,
  onClose,
  onYes,
}: {
  kind: OverlayKind;
  view: SittingView;
  onClose(): void;
  onYes(): void;
}): JSX.Element {
  const frame = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = frame.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  // Esc comes by the room's own keys.
  const stay = (event: Event) => event.preventDefault();
  if (kind === 'blank')
    return (
      <dialog class="room-blank" ref={frame} onCancel={stay}>
        <button type="button" onClick={onClose}>
          {room.blank}
        </button>
      </dialog>
    );
  return (
    <dialog class="room-sheet" aria-labelledby="room-sheet-heading" ref={frame} onCancel={stay}>
      {kind === 'keys' ? (
        <>
          <h2 id="room-sheet-heading">{room.keys.heading}</h2>
          <dl class="room-keys">
            {keyLines(view.stage.kind, view.turn.decided !== null).map((line) => (
              <div key={line}>
                <dt>{room.keyNames[line]}</dt>
                <dd>{room.keys[line]}</dd>
              </div>
            ))}
          </dl>
          <div class="room-go">
            <button type="button" class="room-main" onClick={onClose}>
              {room.close}
            </button>
          </div>
        </>
      ) : (
        <>
          <h2 id="room-sheet-heading">{QUESTIONS[kind].ask}</h2>
          <p>{QUESTIONS[kind].note}</p>
          <p class="room-hint">{QUESTIONS[kind].key}</p>
          <div class="room-go">
            <button type="button" class="room-main" onClick={onYes}>
              {room.confirm}
            </button>
            <button type="button" onClick={onClose}>
              {room.stay}
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}
