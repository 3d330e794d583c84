// A row of radio buttons drawn as segments: one of few.
import { useId } from 'preact/hooks';

/** What is picked from, and what is picked; null while nothing is. */
export interface PickProps<T> {
  legend: string;
  name: string;
  value: T | null;
  options: readonly { value: T; text: string }[];
  onPick(value: T): void;
}

/** One of a few, named by its legend. */
export function Pick<T extends string | number | boolean>({
  legend,
  name,
  value,
  options,
  onPick,
}: PickProps<T>) {
  const id = useId();
  return (
    <fieldset class="pick">
      <legend>{legend}</legend>
      <div class="segments">
        {options.map((option) => (
          <label key={String(option.value)} class="segment">
            <input
              type="radio"
              name={`${id}-${name}`}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
