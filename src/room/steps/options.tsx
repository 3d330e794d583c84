// The options as cards with big numbers; what stands at the foot of each card is up to the step.
import type { ComponentChildren, JSX } from 'preact';
import type { Turn } from '../../play/turn';

interface OptionsProps {
  turn: Turn;
  /** Index of the marked card; -1 for none. */
  cursor: number;
  onMark(index: number): void;
  /** What stands at the foot of a card. */
  foot?(id: string, index: number): ComponentChildren;
}

/** Cards of the options on offer; those that are shut stand on a reading card of their own, with the reason. */
export function Options({ turn, cursor, onMark, foot }: OptionsProps): JSX.Element {
  return (
    <ol class="room-options" data-count={turn.choices.length}>
      {turn.choices.map((choice, index) => (
        <li key={choice.id} class="room-option" data-marked={index === cursor || undefined}>
          <button type="button" aria-pressed={index === cursor} onClick={() => onMark(index)}>
            <span class="room-number">{index + 1}</span>
            <span class="room-short">{choice.short}</span>
          </button>
          {choice.hint && <p class="room-hint">{choice.hint}</p>}
          {foot && <div class="room-foot">{foot(choice.id, index)}</div>}
        </li>
      ))}
    </ol>
  );
}

/** Hands as dots and as a figure. */
export function Dots({ count }: { count: number }): JSX.Element {
  return (
    <span class="room-dots">
      <span aria-hidden="true">{'●'.repeat(Math.min(count, 14))}</span> <b>{count}</b>
    </span>
  );
}
