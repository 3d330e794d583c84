// A picture in its host: mounted after the text has been painted, kept at what is read, taken away with its host.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sight } from '../../play/sight';
import type { MountedPicture, PictureLook, PictureMaker } from './picture-maker';
import type { StreamSpeed, StreamState } from './stream-controls';

/** coming: not yet asked for, or on its way. missing: it cannot be drawn here. */
export type PictureState = 'coming' | 'there' | 'missing';

/** What a picture is to show, and how. */
export interface PictureShown extends Required<Pick<PictureLook, 'moving' | 'contrast' | 'text'>> {
  maker: PictureMaker;
  sight: Sight;
  sound: boolean;
}

/** A picture with the hands that play its stream. */
export interface PictureInHost {
  host: RefObject<HTMLDivElement | null>;
  state: PictureState;
  stream: StreamState;
  speed: StreamSpeed;
  play(speed: StreamSpeed): void;
  pause(): void;
  skip(): void;
}

/** Wait in ms before the picture is asked for: the text is painted first, and never waits for it. */
const AFTER_TEXT = 50;

/** Mounts a picture anew whenever it is to look otherwise. */
export function usePicture({ maker, sight, moving, contrast, text, sound }: PictureShown): PictureInHost {
  const host = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedPicture | null>(null);
  const latest = useRef({ sight, sound });
  latest.current = { sight, sound };
  const [state, setState] = useState<PictureState>('coming');
  const [stream, setStream] = useState<StreamState>('none');
  const [speed, setSpeed] = useState<StreamSpeed>(1);

  useEffect(() => {
    let gone = false;
    const onStream = (next: StreamState) => {
      if (gone) return;
      setStream(next);
      if (next === 'none') setSpeed(1);
    };
    const arrived = (picture: MountedPicture) => {
      if (gone) {
        picture.destroy();
        return;
      }
      mounted.current = picture;
      picture.hear(latest.current.sound);
      picture.show(latest.current.sight);
      setState('there');
    };
    const start = setTimeout(() => {
      if (!host.current) return;
      maker
        .mount(host.current, { moving, contrast, text }, onStream)
        .then(arrived)
        .catch(() => {
          if (!gone) setState('missing');
        });
    }, AFTER_TEXT);
    return () => {
      gone = true;
      clearTimeout(start);
      mounted.current?.destroy();
      mounted.current = null;
    };
  }, [maker, moving, contrast, text]);
  useEffect(() => mounted.current?.hear(sound), [sound]);
  useEffect(() => mounted.current?.show(sight), [sight]);

  return {
    host,
    state,
    stream,
    speed,
    play: (next) => {
      setSpeed(next);
      mounted.current?.play(next);
    },
    pause: () => mounted.current?.pause(),
    skip: () => mounted.current?.skip(),
  };
}
