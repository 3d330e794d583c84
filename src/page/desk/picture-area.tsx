// Where the picture stands, with the same in words beside it; the words alone where the picture cannot be drawn.
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../words/words';
import type { Contrast } from '../kept/settings';
import type { Sight } from '../../play/sight';
import { StreamControls, type StreamSpeed, type StreamState } from './stream-controls';

/** A picture that has been mounted. */
export interface MountedPicture {
  show(sight: Sight): void;
  /** The same moment between what the desk saw (0) and how it truly stood (1). */
  fade(sight: Sight, share: number): void;
  /** Plays the stream of launch day at this speed, from the start once it has ended; nothing without one. */
  play(speed: StreamSpeed): void;
  pause(): void;
  /** To the end of the stream. */
  skip(): void;
  /** Lets its changes be heard, or not (as at first). */
  hear(on: boolean): void;
  destroy(): void;
}

/** The reader's settings as far as a picture needs them. */
export interface PictureLook {
  moving: boolean;
  contrast: Contrast;
  /** `projector`: no label under 3 % of the picture's height. Default `screen`. */
  labels?: 'screen' | 'projector';
  /** Size of text in percent, 100-200. Default 100. */
  text?: number;
}

/** What main.ts hands the page; page code knows neither Phaser nor views. */
export interface PictureMaker {
  /** Rejects where the picture cannot be drawn. `onStream` is told whenever the stream starts, stops, ends or goes. */
  mount(
    host: HTMLElement,
    look: PictureLook,
    onStream?: (state: StreamState) => void,
  ): Promise<MountedPicture>;
  /** The same picture in words, a few lines: as the desk sees it now, or looked back on as reported or true, with real names. */
  describe(sight: Sight, layer?: 'reported' | 'true'): readonly string[];
}

export type PictureState = 'coming' | 'there' | 'missing';
export interface PictureAreaProps {
  maker: PictureMaker;
  sight: Sight;
  moving: boolean;
  contrast: Contrast;
  /** Size of text in percent. */
  text: number;
  sound: boolean;
  /** Whether its words are shown instead. */
  words: boolean;
  onState(state: PictureState): void;
}

export function PictureArea({
  maker,
  sight,
  moving,
  contrast,
  text,
  sound,
  words: shown,
  onState,
}: PictureAreaProps) {
  const w = words.play.picture;
  const host = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedPicture | null>(null);
  const latest = useRef(sight);
  latest.current = sight;
  const loud = useRef(sound);
  loud.current = sound;
  const [state, setState] = useState<PictureState>('coming');
  const [stream, setStream] = useState<StreamState>('none');
  const [speed, setSpeed] = useState<StreamSpeed>(1);
  const [folded, setFolded] = useState(false);
  useEffect(() => onState(state), [state]);

  useEffect(() => {
    let gone = false;
    // After the text has been painted, and never waited for.
    const start = setTimeout(() => {
      if (!host.current) return;
      maker
        .mount(host.current, { moving, contrast, text }, (next) => {
          if (gone) return;
          setStream(next);
          if (next === 'none') setSpeed(1);
        })
        .then((picture) => {
          if (gone) {
            picture.destroy();
            return;
          }
          mounted.current = picture;
          picture.hear(loud.current);
          picture.show(latest.current);
          setState('there');
        })
        .catch(() => {
          if (!gone) setState('missing');
        });
    }, 50);
    return () => {
      gone = true;
      clearTimeout(start);
      mounted.current?.destroy();
      mounted.current = null;
    };
  }, [maker, moving, contrast, text]);
  useEffect(() => mounted.current?.hear(sound), [sound]);
  useEffect(() => mounted.current?.show(sight), [sight]);

  const lines = maker.describe(sight);
  const visible = shown || state === 'missing';
  return (
    <section class={`picture ${state}`} data-folded={folded || undefined} aria-label={w.heading}>
      <div class="picture-frame">
        <div ref={host} class="picture-host" aria-hidden="true" />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
        <div class={visible ? 'picture-words' : 'picture-words unseen'} tabIndex={visible ? 0 : undefined}>
          {state === 'missing' && <p class="fine">{w.missing}</p>}
          <div class="picture-lines">
            {lines.map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </div>
        </div>
      </div>
      <div class="picture-bar">
        {state === 'there' && !visible && moving && (
          <StreamControls
            state={stream}
            speed={speed}
            onPlay={(next) => {
              setSpeed(next);
              mounted.current?.play(next);
            }}
            onPause={() => mounted.current?.pause()}
            onSkip={() => mounted.current?.skip()}
          />
        )}
        {/* On a small screen only: the picture stays above the text, and can be put away. */}
        <button
          type="button"
          class="plain picture-fold"
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        >
          {folded ? w.unfold : w.fold}
        </button>
      </div>
    </section>
  );
}
