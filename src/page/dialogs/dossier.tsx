// The file: messages and documents the desk would have had that week. Whether a document was opened is logged.
import { useState } from 'preact/hooks';
import { daysAfter, shiftOf } from '../../model/run/agenda';
import type { LaunchId } from '../../model/table/ids';
import type { Case, Document, Message } from '../../play/case';
import { longDate } from '../../words/figures';
import { say } from '../../words/say';
import { playWords } from '../../words/words';
import { Dialog } from './dialog';
import { Sources } from '../paper/sources';

const fileWords = playWords.file;

/**
 * Documents that belong to a decision. Where the opening was put off, papers written since it was due carry the
 * later date, like their scene.
 */
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

/** What lies in the file, and who is told when something in it is opened. */
export interface DossierProps {
  theCase: Case;
  /** What two people know that the scene does not say; none where the decision is no key point. */
  messages: readonly Message[];
  documents: readonly Document[];
  /** Whether the run has left history's road, so that papers of the real case say so. */
  departed: boolean;
  /** Called each time a document is opened, not when it is folded again. */
  onOpened(id: string): void;
  onClose(): void;
}

function OneMessage({ theCase, message }: { theCase: Case; message: Message }) {
  return (
    <article class="message prose">
      <p>
        <strong>{message.from}</strong>{' '}
        <span class={`stamp ${message.basis}`}>{fileWords[message.basis]}</span>
      </p>
      <p>{message.text}</p>
      {message.facts.length > 0 && (
        <details class="fold">
          <summary>{playWords.card.sources}</summary>
          <Sources theCase={theCase} facts={message.facts} />
        </details>
      )}
    </article>
  );
}

function OneDocument({
  theCase,
  document: { label, title, from, date, body, facts },
  departed,
  open,
  onTurn,
}: {
  theCase: Case;
  document: Document;
  departed: boolean;
  open: boolean;
  /** Opens it, or folds it again. */
  onTurn(): void;
}) {
  return (
    <li class="document">
      <button type="button" aria-expanded={open} onClick={onTurn}>
        <span class={`stamp ${label}`}>{fileWords[label]}</span>
        <strong>{title}</strong>
        <small>{say(fileWords.from, { from, date: longDate(date) })}</small>
      </button>
      {open && (
        <div class="document-body prose">
          {departed && label !== 'model' && <p class="fine">{fileWords.departed}</p>}
          {body.map((block, index) => (
            <Block key={index} text={block} />
          ))}
          <Sources theCase={theCase} facts={facts} />
        </div>
      )}
    </li>
  );
}

/** The file of one decision: its messages, then its documents, one of them open at most. */
export function Dossier({ theCase, messages, documents, departed, onOpened, onClose }: DossierProps) {
  const [shown, setShown] = useState<string | null>(null);
  const turn = (id: string) => {
    if (shown !== id) onOpened(id);
    setShown(shown === id ? null : id);
  };
  return (
    <Dialog heading={fileWords.heading} onClose={onClose} wide>
      {messages.length > 0 && <h3>{fileWords.messages}</h3>}
      {messages.map((message) => (
        <OneMessage key={message.from} theCase={theCase} message={message} />
      ))}
      {messages.length > 0 && <h3>{fileWords.documents}</h3>}
      {documents.length === 0 && <p>{fileWords.none}</p>}
      <ul class="documents">
        {documents.map((document) => (
          <OneDocument
            key={document.id}
            theCase={theCase}
            document={document}
            departed={departed}
            open={shown === document.id}
            onTurn={() => turn(document.id)}
          />
        ))}
      </ul>
    </Dialog>
  );
}
