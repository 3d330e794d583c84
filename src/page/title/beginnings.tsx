// The large buttons of the title: go on, begin a run of some length, sit down as a group, look as a trainer.
import type { RefObject } from 'preact';
import type { Case } from '../../play/case';
import type { FirstTurns } from '../../play/parts';
import { clockDate } from '../../words/figures';
import { say } from '../../words/say';
import { titleWords, words } from '../../words/words';
import type { ReadableSpine } from '../kept/shelf';
import { Pick } from '../paper/pick';
import { placeWords } from './place-words';

/** Lengths one reader can pick, in this order. */
const LENGTHS = ['alone-short', 'alone', 'full'] as const satisfies readonly (keyof FirstTurns)[];
/** A length one reader can pick. */
export type Length = (typeof LENGTHS)[number];

/** The button on which reading begins; null until it is drawn. */
type ButtonRef = RefObject<HTMLButtonElement | null>;

/** Continue: where the last run stands, and when it was left. */
export function GoOn({
  theCase,
  last,
  button,
  onContinue,
}: {
  theCase: Case;
  last: ReadableSpine;
  button: ButtonRef;
  onContinue(id: string): void;
}) {
  return (
    <button ref={button} type="button" class="primary wide-button" onClick={() => onContinue(last.id)}>
      <strong>{titleWords.continue}</strong>
      <span>{placeWords(theCase, last.where)}</span>
      <small>{say(titleWords.continueSaved, { when: clockDate(last.changed) })}</small>
    </button>
  );
}

/** A new run: how long, and begin. `button` only where this is the first thing to press. */
export function NewRun({
  theCase,
  length,
  button,
  onLength,
  onNew,
}: {
  theCase: Case;
  length: Length;
  button: ButtonRef | null;
  onLength(length: Length): void;
  onNew(length: Length): void;
}) {
  const minutes = theCase.presets[length]?.minutes ?? '';
  return (
    <div class="title-new">
      <Pick
        legend={titleWords.length}
        name="preset"
        value={length}
        onPick={onLength}
        options={LENGTHS.map((id) => ({ value: id, text: titleWords.lengths[id] }))}
      />
      <button
        ref={button}
        type="button"
        class={button ? 'primary wide-button' : 'secondary wide-button'}
        onClick={() => onNew(length)}
      >
        <strong>{titleWords.newRun}</strong>
        <span>
          {words.presets[length].note} {say(titleWords.minutes, { minutes: minutes.replace('-', '–') })}
        </span>
      </button>
    </div>
  );
}

/** The ways in for a group and for a trainer; null for one that this build does not have. */
export function WithOthers({
  onGroup,
  onTrainer,
}: {
  onGroup: (() => void) | null;
  onTrainer: (() => void) | null;
}) {
  const ways = [
    { name: titleWords.group, note: titleWords.groupNote, act: onGroup },
    { name: titleWords.trainer, note: titleWords.trainerNote, act: onTrainer },
  ].flatMap(({ act, ...shown }) => (act ? [{ ...shown, act }] : []));
  if (ways.length === 0) return null;
  return (
    <div class="title-pair">
      {ways.map(({ name, note, act }) => (
        <button key={name} type="button" class="secondary wide-button" onClick={act}>
          <strong>{name}</strong>
          <span>{note}</span>
        </button>
      ))}
    </div>
  );
}
