// Buttons for the stream of launch day: pause, go on, at which speed, to the end; again once it has ended.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../words/say';
import { playWords } from '../../words/words';

const streamWords = playWords.picture.stream;

/** How the stream stands; `none` where the picture has none. */
export type StreamState = 'none' | 'playing' | 'paused' | 'ended';
/** Times the speed at which the first day passes. */
export type StreamSpeed = 1 | 4;

/** How the stream stands, and the hands that play it. */
export interface StreamControlsProps {
  state: StreamState;
  speed: StreamSpeed;
  onPlay(speed: StreamSpeed): void;
  onPause(): void;
  onSkip(): void;
}

const SPEEDS: readonly StreamSpeed[] = [1, 4];
/** Outlines in a square of 16: go on, pause, to the end, again. */
const ICONS = {
  go: 'M4 2.5v11l9-5.5z',
  pause: 'M4 2.5h3v11h-3zM9.5 2.5h3v11h-3z',
  end: 'M2.5 2.5v11l8-5.5zM11.5 2.5h2.2v11h-2.2z',
  again: 'M8 3V.6L3.8 4 8 7.4V5a4 4 0 1 1-4 4.2H2A6 6 0 1 0 8 3z',
} as const;

function Icon({ name }: { name: keyof typeof ICONS }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}

/** Nothing at all where there is no stream. */
export function StreamControls({
  state,
  speed,
  onPlay,
  onPause,
  onSkip,
}: StreamControlsProps): JSX.Element | null {
  const group = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  // Who skips by keyboard must not lose the focus with the button.
  useEffect(() => {
    if (state === 'ended' && held.current) group.current?.querySelector('button')?.focus();
  }, [state]);
  if (state === 'none') return null;
  const button = (name: keyof typeof ICONS, label: string, act: () => void) => (
    <button type="button" key={name === 'go' ? 'pause' : name} aria-label={label} title={label} onClick={act}>
      <Icon name={name} />
    </button>
  );
  return (
    <div
      ref={group}
      class="stream-controls"
      role="group"
      aria-label={streamWords.heading}
      onFocusIn={() => {
        held.current = true;
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget) held.current = false;
      }}
    >
      {state === 'ended' ? (
        button('again', streamWords.again, () => onPlay(speed))
      ) : (
        <>
          {state === 'playing'
            ? button('pause', streamWords.pause, onPause)
            : button('go', streamWords.go, () => onPlay(speed))}
          {SPEEDS.map((one) => (
            <button
              type="button"
              key={one}
              aria-pressed={speed === one}
              aria-label={say(streamWords.speed, { n: one })}
              title={say(streamWords.speed, { n: one })}
              onClick={() => onPlay(one)}
            >
              {one}×
            </button>
          ))}
          {button('end', streamWords.skip, onSkip)}
        </>
      )}
    </div>
  );
}
