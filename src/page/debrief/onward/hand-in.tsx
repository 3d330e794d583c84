// What can be handed in: the file, two codes, a link and its picture. Nothing in them names anybody.
import { useState } from 'preact/hooks';
import { encode } from 'uqr';
import type { Case } from '../../../play/case';
import { makeCode } from '../../../play/code';
import type { Run } from '../../../play/run';
import { debriefWords } from '../../../words/words';
import { copyText } from '../../kept/hand-out';
import { Foldable } from '../sheet/foldable';

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
      aria-label={debriefWords.picture}
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
          {copied ? debriefWords.copied : debriefWords.copy}
        </button>
      </dd>
    </div>
  );
}

/** The sheet with all that can be handed in. */
export function HandIn({ theCase, run, onSaveFile }: { theCase: Case; run: Run; onSaveFile(): void }) {
  const route = makeCode(theCase, run, 'route');
  const link = linkOf(route);
  return (
    <Foldable
      heading={debriefWords.hand}
      kind="hand-in"
      point={
        <>
          <p class="fine">{debriefWords.handNote}</p>
          <div class="actions no-print">
            <button type="button" class="primary" onClick={onSaveFile}>
              {debriefWords.file}
            </button>
          </div>
        </>
      }
    >
      <div class="hand-in-codes">
        <dl>
          <Copyable name={debriefWords.routeCode} note={debriefWords.routeNote} text={route} />
          <Copyable
            name={debriefWords.classCode}
            note={debriefWords.classNote}
            text={makeCode(theCase, run, 'class')}
          />
          {link && <Copyable name={debriefWords.link} note={debriefWords.linkNote} text={link} />}
        </dl>
        <CodePicture text={link || route} />
      </div>
    </Foldable>
  );
}
