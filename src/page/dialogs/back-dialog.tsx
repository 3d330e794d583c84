// Going back to a decision: which one, and are you sure.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../play/case';
import type { Turn } from '../../play/turn';
import { shortDate } from '../../words/figures';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { Dialog } from './dialog';
import { decisionOf, optionOf } from '../lookup';

export interface BackDialogProps {
  theCase: Case;
  turns: readonly Turn[];
  /** The turn asked for by a bead; null to pick one here. */
  to: number | null;
  onBack(to: number): void;
  onClose(): void;
}

export function BackDialog({ theCase, turns, to: asked, onBack, onClose }: BackDialogProps) {
  const w = words.play.back;
  const [to, setTo] = useState(asked);
  const rows = turns.slice(0, -1);
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
    <Dialog heading={w.heading} onClose={onClose}>
      {rows.length === 0 && <p>{w.none}</p>}
      {rows.length > 0 && <p class="fine">{w.note}</p>}
      {from ? (
        <div class="confirm">
          <p ref={sure} tabIndex={-1}>
            <strong>{say(w.sure, { title: decisionOf(theCase, from.asks)?.title ?? '' })}</strong>
            <br />
            {say(w.undone, { n: turns.length - 1 - from.number })}
          </p>
          <div class="actions">
            <button type="button" class="primary" onClick={() => onBack(from.number)}>
              {w.go}
            </button>
            <button type="button" class="plain" onClick={() => (asked === null ? setTo(null) : onClose())}>
              {words.cancel}
            </button>
          </div>
        </div>
      ) : (
        <ol class="back-list" ref={list}>
          {rows.map((turn) => (
            <li key={turn.number}>
              <button type="button" onClick={() => setTo(turn.number)}>
                <small>{shortDate(turn.date)}</small>
                <strong>{decisionOf(theCase, turn.asks)?.title}</strong>
                <span>{optionOf(theCase, turns[turn.number + 1]!.decided!.choice)?.option.short}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}
