// What may lie over a sitting: the list of keys, a question that needs a second key, a blank screen.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { room } from '../../words/room.en';
import type { SittingView } from '../sitting/sitting';
import { keyLines } from './keys';

/** The questions that need a second key. */
const QUESTIONS = { undecided: room.undecided, goBack: room.goBack, leave: room.leaveSure } as const;
type QuestionKind = keyof typeof QUESTIONS;

/** What lies over the sitting. */
export type OverlayKind = QuestionKind | 'keys' | 'blank';

/** A dialog that takes the focus, and gives it back. Esc comes by the room's own keys. */
function Over({
  children,
  ...named
}: {
  class: string;
  'aria-labelledby'?: string;
  children: ComponentChildren;
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
  return (
    <dialog {...named} ref={frame} onCancel={(event: Event) => event.preventDefault()}>
      {children}
    </dialog>
  );
}

function KeyList({ view, onClose }: { view: SittingView; onClose(): void }): JSX.Element {
  return (
    <>
      <h2 id="room-sheet-heading">{room.keys.heading}</h2>
      <dl class="room-keys">
        {keyLines(view.step.kind, view.turn.decided !== null).map((line) => (
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
  );
}

interface QuestionProps {
  kind: QuestionKind;
  onClose(): void;
  onYes(): void;
}

function SecondKey({ kind, onClose, onYes }: QuestionProps): JSX.Element {
  const { ask, note, key } = QUESTIONS[kind];
  return (
    <>
      <h2 id="room-sheet-heading">{ask}</h2>
      <p>{note}</p>
      <p class="room-hint">{key}</p>
      <div class="room-go">
        <button type="button" class="room-main" onClick={onYes}>
          {room.confirm}
        </button>
        <button type="button" onClick={onClose}>
          {room.stay}
        </button>
      </div>
    </>
  );
}

interface OverSittingProps {
  kind: OverlayKind;
  view: SittingView;
  onClose(): void;
  onYes(): void;
}

/** What lies over the sitting now. `onYes` is called only for what was asked. */
export function OverSitting({ kind, view, onClose, onYes }: OverSittingProps): JSX.Element {
  if (kind === 'blank')
    return (
      <Over class="room-blank">
        <button type="button" onClick={onClose}>
          {room.blank}
        </button>
      </Over>
    );
  return (
    <Over class="room-sheet" aria-labelledby="room-sheet-heading">
      {kind === 'keys' ? (
        <KeyList view={view} onClose={onClose} />
      ) : (
        <SecondKey kind={kind} onClose={onClose} onYes={onYes} />
      )}
    </Over>
  );
}
