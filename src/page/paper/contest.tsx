// "Contest this": a valid entry, with or without a line.
import { useRef, useState } from 'preact/hooks';
import { playWords } from '../../words/words';
import type { Session } from '../run/session';

/** `ask`: what the button says; "Contest this" unless said. */
export function Contest({ session, decision, ask }: { session: Session; decision: string; ask?: string }) {
  const [state, setState] = useState<'closed' | 'open' | 'noted'>('closed');
  const [line, setLine] = useState('');
  // What was pressed goes away: the focus moves to what stands in its place.
  const moved = useRef(false);
  const take = (element: HTMLElement | null) => {
    if (element && moved.current) {
      moved.current = false;
      element.focus();
    }
  };
  const show = (next: 'open' | 'noted') => {
    moved.current = true;
    setState(next);
  };
  if (state === 'noted')
    return (
      <p ref={take} tabIndex={-1} class="fine contest">
        {playWords.contested}
      </p>
    );
  if (state === 'closed')
    return (
      <p class="contest no-print">
        <button type="button" class="plain" onClick={() => show('open')}>
          {ask ?? playWords.contest}
        </button>
      </p>
    );
  return (
    <form
      class="line-form contest no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void session
          .note({ kind: 'contested', decision, ...(line.trim() ? { line: line.trim() } : {}) })
          .then(() => show('noted'));
      }}
    >
      <p class="fine">{playWords.contestNote}</p>
      <label>
        {playWords.contestLine}
        <input
          ref={take}
          type="text"
          maxLength={300}
          value={line}
          onInput={(event) => setLine(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="secondary">
        {playWords.contestSend}
      </button>
    </form>
  );
}
