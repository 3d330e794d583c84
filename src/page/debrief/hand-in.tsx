// What can be handed in: the file, two codes, a link and its picture. Nothing in them names anybody.
import { useState } from 'preact/hooks';
import { encode } from 'uqr';
import type { Case } from '../../play/case';
import { makeCode } from '../../play/code';
import type { Run } from '../../play/run';
import { words } from '../../words/words';
import { copyText } from '../kept/hand-out';
import { Foldable } from './foldable';

/** A text as a picture for cameras: one path of squares. */
function CodePicture({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      class="code-picture"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={words.debrief.picture}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The address that opens this code; empty on `file://`, where a link would open nothing elsewhere. */
function linkOf(code: string): string {
  return location.protocol === 'file:' ? '' : `${location.origin}${location.pathname}#run=${code}`;
}

function Copyable({ name, note, text }: { name: string; note: string; text: string }) {
  const w = words.debrief;
  const [copied, setCopied] = useState(false);
  return (
    <div class="copyable">
      <dt>
        {name}
        <small>{note}</small>
      </dt>
      <dd>
        <code>{text}</code>
        <button type="button" class="plain no-print" onClick={() => void copyText(text).then(setCopied)}>
          {copied ? w.copied : w.copy}
        </button>
      </dd>
    </div>
  );
}

export function HandIn({ theCase, run, onSaveFile }: { theCase: Case; run: Run; onSaveFile(): void }) {
  const w = words.debrief;
  const route = makeCode(theCase, run, 'route');
  const link = linkOf(route);
  return (
    <Foldable
      heading={w.hand}
      kind="hand-in"
      point={
        <>
          <p class="fine">{w.handNote}</p>
          <div class="actions no-print">
            <button type="button" class="primary" onClick={onSaveFile}>
              {w.file}
            </button>
          </div>
        </>
      }
    >
      <div class="hand-in-codes">
        <dl>
          <Copyable name={w.routeCode} note={w.routeNote} text={route} />
          <Copyable name={w.classCode} note={w.classNote} text={makeCode(theCase, run, 'class')} />
          {link && <Copyable name={w.link} note={w.linkNote} text={link} />}
        </dl>
        <CodePicture text={link || route} />
      </div>
    </Foldable>
  );
}
