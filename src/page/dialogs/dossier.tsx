// The file: messages and documents the desk would have had that week. Whether a document was opened is logged.
import { useState } from 'preact/hooks';
import { daysAfter, shiftOf } from '../../model/run/agenda';
import type { LaunchId } from '../../model/state/system';
import type { Case, Document, Message } from '../../play/case';
import { longDate } from '../../words/figures';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { Dialog } from './dialog';
import { Sources } from '../paper/sources';

/** Documents that belong to a decision. Where the opening was put off, papers written since it was due carry the later date, like their scene. */
export function documentsOf(
  { decisions, moments, documents }: Case,
  decision: string,
  launch: LaunchId,
): Document[] {
  const shift = decisions.find(({ id }) => id === decision)?.shifts ? shiftOf(launch) : 0;
  const due = moments.find(({ id }) => id === 'launch')?.date ?? '';
  return documents
    .filter((document) => document.decision === decision)
    .map((document) =>
      document.date >= due ? { ...document, date: daysAfter(document.date, shift) } : document,
    );
}

/** One block of a document's body: a paragraph, or a list where its lines begin with "- ". */
function Block({ text }: { text: string }) {
  const lines = text.split('\n');
  if (!lines.some((line) => line.startsWith('- '))) return <p>{text}</p>;
  const lead = lines
    .filter((line) => !line.startsWith('- '))
    .join(' ')
    .trim();
  return (
    <>
      {lead && <p>{lead}</p>}
      <ul>
        {lines
          .filter((line) => line.startsWith('- '))
          .map((line) => (
            <li key={line}>{line.slice(2)}</li>
          ))}
      </ul>
    </>
  );
}

export interface DossierProps {
  theCase: Case;
  /** What two people know that the scene does not say; none where the decision is no key point. */
  messages: readonly Message[];
  documents: readonly Document[];
  /** Whether the run has left history's road, so that papers of the real case say so. */
  departed: boolean;
  onOpened(id: string): void;
  onClose(): void;
}

export function Dossier({ theCase, messages, documents, departed, onOpened, onClose }: DossierProps) {
  const w = words.play.file;
  const [shown, setShown] = useState<string | null>(null);
  const open = (id: string) => {
    if (shown !== id) onOpened(id);
    setShown(shown === id ? null : id);
  };
  return (
    <Dialog heading={w.heading} onClose={onClose} wide>
      {messages.length > 0 && <h3>{w.messages}</h3>}
      {messages.map((message) => (
        <article key={message.from} class="message prose">
          <p>
            <strong>{message.from}</strong> <span class={`stamp ${message.basis}`}>{w[message.basis]}</span>
          </p>
          <p>{message.text}</p>
          {message.facts.length > 0 && (
            <details class="fold">
              <summary>{words.play.card.sources}</summary>
              <Sources theCase={theCase} facts={message.facts} />
            </details>
          )}
        </article>
      ))}
      {messages.length > 0 && <h3>{w.documents}</h3>}
      {documents.length === 0 && <p>{w.none}</p>}
      <ul class="documents">
        {documents.map((document) => (
          <li key={document.id} class="document">
            <button type="button" aria-expanded={shown === document.id} onClick={() => open(document.id)}>
              <span class={`stamp ${document.label}`}>{w[document.label]}</span>
              <strong>{document.title}</strong>
              <small>{say(w.from, { from: document.from, date: longDate(document.date) })}</small>
            </button>
            {shown === document.id && (
              <div class="document-body prose">
                {departed && document.label !== 'model' && <p class="fine">{w.departed}</p>}
                {document.body.map((block, index) => (
                  <Block key={index} text={block} />
                ))}
                <Sources theCase={theCase} facts={document.facts} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
