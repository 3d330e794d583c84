// Going back to a decision: which one, and are you sure.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../play/case';
import type { Turn } from '../../play/turn';
import { shortDate } from '../../words/figures';
import { say } from '../../words/say';
import { playWords, words } from '../../words/words';
import { Dialog } from './dialog';
import { decisionOf, optionOf } from '../lookup';

const backWords = playWords.back;

/** The run so far, and what is asked. */
export interface BackDialogProps {
  theCase: Case;
  turns: readonly Turn[];
  /** The turn asked for by a bead of the timeline; null to pick one here. */
  to: number | null;
  onBack(to: number): void;
  onClose(): void;
}

/** The decisions taken, in order, each with what was chosen. */
function TakenList({
  theCase,
  turns,
  list,
  onPick,
}: {
  theCase: Case;
  turns: readonly Turn[];
  list: RefObject<HTMLOListElement | null>;
  onPick(to: number): void;
}) {
  return (
    <ol class="back-list" ref={list}>
      {turns.slice(0, -1).map((turn) => (
        <li key={turn.number}>
          <button type="button" onClick={() => onPick(turn.number)}>
            <small>{shortDate(turn.date)}</small>
            <strong>{decisionOf(theCase, turn.asks)?.title}</strong>
            <span>{optionOf(theCase, turns[turn.number + 1]?.decided?.choice ?? '')?.option.short}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The question whether, and how many decisions go. */
function AreYouSure({
  theCase,
  from,
  last,
  question,
  onBack,
  onCancel,
}: {
  theCase: Case;
  from: Turn;
  last: number;
  question: RefObject<HTMLParagraphElement | null>;
  onBack(to: number): void;
  onCancel(): void;
}) {
  return (
    <div class="confirm">
      <p ref={question} tabIndex={-1}>
        <strong>{say(backWords.sure, { title: decisionOf(theCase, from.asks)?.title ?? '' })}</strong>
        <br />
        {say(backWords.undone, { n: last - from.number })}
      </p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => onBack(from.number)}>
          {backWords.go}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

/** A list of the decisions taken; once one is picked, the question whether. */
export function BackDialog({ theCase, turns, to: asked, onBack, onClose }: BackDialogProps) {
  const [to, setTo] = useState(asked);
  const none = turns.length < 2;
  const sure = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLOListElement>(null);
  // What was pressed goes away when the question takes the place of the list, or the list of the question.
  const stood = useRef(to);
  useEffect(() => {
    if (stood.current !== to) (sure.current ?? list.current?.querySelector('button'))?.focus();
    stood.current = to;
  }, [to]);
  const from = to === null ? undefined : turns[to];
  return (
    <Dialog heading={backWords.heading} onClose={onClose}>
      {none ? <p>{backWords.none}</p> : <p class="fine">{backWords.note}</p>}
      {from ? (
        <AreYouSure
          theCase={theCase}
          from={from}
          last={turns.length - 1}
          question={sure}
          onBack={onBack}
          onCancel={() => (asked === null ? setTo(null) : onClose())}
        />
      ) : (
        <TakenList theCase={theCase} turns={turns} list={list} onPick={setTo} />
      )}
    </Dialog>
  );
}
