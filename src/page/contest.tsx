// "Contest this": a valid entry, with or without a line.
import { useState } from 'preact/hooks';
import { words } from '../words/words';
import type { Session } from './session';

export function Contest({ session, decision }: { session: Session; decision: string }) {
  const w = words.play;
  const [state, setState] = useState<'closed' | 'open' | 'noted'>('closed');
  const [line, setLine] = useState('');
  if (state === 'noted') return <p class="fine contest"><output>{w.contested}</output></p>;
  if (state === 'closed') return <p class="contest no-print"><button type="button" class="plain" onClick={() => setState('open')}>{w.contest}</button></p>;
  return (
    <form class="line-form contest no-print" onSubmit={(event) => {
      event.preventDefault();
      void session.note({ kind: 'contested', decision, ...(line.trim() ? { line: line.trim() } : {}) }).then(() => setState('noted'));
    }}>
      <p class="fine">{w.contestNote}</p>
      <label>{w.contestLine}<input type="text" maxLength={300} value={line} onInput={(event) => setLine(event.currentTarget.value)} /></label>
      <button type="submit" class="secondary">{w.contestSend}</button>
    </form>
  );
}
