// The picture of one turn after another, in an element of the dialog.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MountedPicture } from '../../page/desk/picture-maker';
import type { Turn } from '../../play/turn';
import type { TrainerDeps } from '../deps';

/** Where the picture goes, and whether it cannot be drawn here. */
export interface Drawn {
  frame: RefObject<HTMLDivElement | null>;
  missing: boolean;
}

/** Mounts the picture once, shows each turn in it, and takes it down with the component. */
export function useDrawn(deps: TrainerDeps, turn: Turn | undefined): Drawn {
  const [picture, setPicture] = useState<MountedPicture | null>(null);
  const [missing, setMissing] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let mounted: MountedPicture | null = null;
    let gone = false;
    if (!frame.current) return undefined;
    deps.maker.mount(frame.current, deps.look).then(
      (drawn) => {
        if (gone) drawn.destroy();
        else {
          mounted = drawn;
          setPicture(drawn);
        }
      },
      () => {
        if (!gone) setMissing(true);
      },
    );
    return () => {
      gone = true;
      mounted?.destroy();
    };
  }, [deps]);
  useEffect(() => {
    if (turn) picture?.show(turn);
  }, [picture, turn]);
  return { frame, missing };
}
