// Lines to pick from by their numbers.
import type { JSX } from 'preact';

/** A list to pick one line from by its number; the picked one is marked by a tick as well. */
export function Lines({
  lines,
  picked,
  onPick,
}: {
  lines: readonly string[];
  picked: readonly number[];
  onPick(index: number): void;
}): JSX.Element {
  return (
    <ol class="room-lines" data-count={lines.length}>
      {lines.map((line, index) => (
        <li key={line}>
          <button type="button" aria-pressed={picked.includes(index)} onClick={() => onPick(index)}>
            <span class="room-number">{picked.includes(index) ? '✓' : index + 1}</span>
            <span>{line}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
