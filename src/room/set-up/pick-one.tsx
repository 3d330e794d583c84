// A question with one answer out of a few, as a row of buttons.
import type { JSX } from 'preact';

interface PickOneProps<T> {
  /** What is asked. */
  name: string;
  /** Whether what is asked already stands above, so that it is only heard. */
  unseen?: boolean;
  all: readonly T[];
  picked: T;
  labelOf(value: T): string;
  onPick(value: T): void;
}

/** One radio button for each answer. */
export function PickOne<T extends string | number | boolean>({
  name,
  unseen,
  all,
  picked,
  labelOf,
  onPick,
}: PickOneProps<T>): JSX.Element {
  return (
    <fieldset>
      <legend {...(unseen ? { class: 'unseen' } : {})}>{name}</legend>
      {all.map((value) => (
        <label key={String(value)} class="room-pick">
          <input type="radio" name={name} checked={value === picked} onChange={() => onPick(value)} />{' '}
          <span>{labelOf(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
