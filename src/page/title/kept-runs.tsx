// The other runs kept in this browser: open one, save what is left of one that cannot be read, remove one.
import { useRef } from 'preact/hooks';
import type { Case } from '../../play/case';
import { clockDate } from '../../words/figures';
import { say } from '../../words/say';
import { titleWords } from '../../words/words';
import type { Spine } from '../kept/shelf';
import { placeWords } from './place-words';

/** What can be done with one line of the list. */
interface SpineActs {
  onContinue(id: string): void;
  /** Saves what is kept under this id as it stands, readable or not. */
  onSaveRaw(id: string): void;
  onDrop(id: string): void;
}

function KeptRun({
  theCase,
  spine: { id, where, changed },
  onContinue,
  onSaveRaw,
  onDrop,
}: SpineActs & { theCase: Case; spine: Spine }) {
  return (
    <li>
      <span>
        {where ? placeWords(theCase, where) : titleWords.unreadable}
        <small>{where ? say(titleWords.continueSaved, { when: clockDate(changed) }) : id}</small>
      </span>
      <button type="button" class="plain" onClick={() => (where ? onContinue(id) : onSaveRaw(id))}>
        {where ? titleWords.shelfOpen : titleWords.shelfRaw}
      </button>
      <button type="button" class="plain" onClick={() => onDrop(id)}>
        {titleWords.shelfDrop}
      </button>
    </li>
  );
}

/** The list and how it lies. */
export interface KeptRunsProps extends SpineActs {
  theCase: Case;
  spines: readonly Spine[];
  /** Whether the list lies open from the start: something in it has to be seen. */
  open: boolean;
  /** Called before the last line goes, and the list with it: the focus has to stand elsewhere. */
  onEmptied(): void;
}

/** The list, folded; nothing where there is no other run. */
export function KeptRuns({ theCase, spines, open, onEmptied, onDrop, ...acts }: KeptRunsProps) {
  const head = useRef<HTMLElement>(null);
  if (spines.length === 0) return null;
  const drop = (id: string) => {
    if (spines.length > 1) head.current?.focus();
    else onEmptied();
    onDrop(id);
  };
  return (
    <details class="title-shelf" open={open}>
      <summary ref={head}>{titleWords.shelf}</summary>
      <ul>
        {spines.map((spine) => (
          <KeptRun key={spine.id} theCase={theCase} spine={spine} onDrop={drop} {...acts} />
        ))}
      </ul>
    </details>
  );
}
