// How sound a choice is, 1 to 5, on what is known now.
import { words } from '../../words/words';
import { Pick } from './pick';

/** `value`: 1-5; null while it is not rated. */
export function Soundness({
  legend,
  value,
  onPick,
}: {
  legend: string;
  value: number | null;
  onPick(value: number): void;
}) {
  return (
    <Pick
      legend={legend}
      name="soundness"
      value={value}
      onPick={onPick}
      options={words.play.soundness.map((text, index) => ({ value: index + 1, text }))}
    />
  );
}
