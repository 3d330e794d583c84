// The picture mounted in an element of the room, for as long as that is on the screen.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MountedPicture } from '../../page/desk/picture-maker';
import type { Sight } from '../../play/sight';
import type { StreamControlsProps, StreamSpeed, StreamState } from '../../page/desk/stream-controls';
import type { RoomDeps } from '../deps';

/** A picture that comes once it is drawn. */
interface RoomPicture {
  /** The element it is drawn in. */
  frame: { current: HTMLDivElement | null };
  /** Whether it cannot be drawn here. */
  missing: boolean;
  /** Its stream of launch day, for the buttons under it. */
  stream: StreamControlsProps;
}

/** Mounts the picture and keeps it showing what is seen now. */
export function usePicture({ maker, moving }: RoomDeps, sight: Sight, sound: boolean): RoomPicture {
  const frame = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<MountedPicture | null>(null);
  const [missing, setMissing] = useState(false);
  const [state, setState] = useState<StreamState>('none');
  const [speed, setSpeed] = useState<StreamSpeed>(1);
  useEffect(() => {
    let mounted: MountedPicture | null = null;
    let gone = false;
    const onStream = (next: StreamState) => {
      if (gone) return;
      setState(next);
      if (next === 'none') setSpeed(1);
    };
    maker.mount(frame.current!, { moving, contrast: 'light', labels: 'projector' }, onStream).then(
      (drawn) => {
        if (gone) drawn.destroy();
        else setPicture((mounted = drawn));
      },
      () => {
        if (!gone) setMissing(true);
      },
    );
    return () => {
      gone = true;
      mounted?.destroy();
    };
  }, [maker, moving]);
  useEffect(() => picture?.hear(sound), [picture, sound]);
  useEffect(() => picture?.show(sight), [picture, sight]);
  const stream: StreamControlsProps = {
    state,
    speed,
    onPlay: (next) => {
      setSpeed(next);
      picture?.play(next);
    },
    onPause: () => picture?.pause(),
    onSkip: () => picture?.skip(),
  };
  return { frame, missing, stream };
}
