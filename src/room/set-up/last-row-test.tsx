// The last-row test: three lines in three sizes; the last row says which one it can read.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { room } from '../../words/room.en';
import { say } from '../../words/say';
import { pressOf } from '../projector/keys';

/** Reading sizes offered, percent of screen height. */
const SIZES = [4, 5, 6] as const;

interface LastRowTestProps {
  /** The size taken, percent of screen height. */
  size: number;
  onSize(percent: number): void;
  onBegin(): void;
}

/** The number of a line takes its size; Enter or a clicker begins. */
function useTestKeys({ onSize, onBegin }: LastRowTestProps): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const size = SIZES.find((percent) => String(percent) === event.key);
      if (size) onSize(size);
      if (event.repeat) return;
      const action = pressOf(event.key, false, false)?.action;
      if (action === 'next' && !(event.target instanceof HTMLButtonElement)) onBegin();
      if (action === 'clickOn') onBegin();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** The last-row test. */
export function LastRowTest(props: LastRowTestProps): JSX.Element {
  useTestKeys(props);
  const { size, onSize, onBegin } = props;
  return (
    <div class="room-test">
      <h1>{room.test.heading}</h1>
      {SIZES.map((percent) => (
        <button
          key={percent}
          type="button"
          aria-pressed={percent === size}
          style={{ fontSize: `calc(var(--u) * ${percent})` }}
          onClick={() => onSize(percent)}
        >
          <span class="room-number">{percent === size ? '✓' : percent}</span>{' '}
          {say(room.test.line, { n: percent })}
        </button>
      ))}
      <p>{room.test.ask}</p>
      <div class="room-go">
        <span>{say(room.test.taken, { n: size })}</span>
        <button type="button" class="room-main" onClick={onBegin}>
          {room.test.begin}
        </button>
      </div>
    </div>
  );
}
