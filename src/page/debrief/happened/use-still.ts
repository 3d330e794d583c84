// A picture that moves only by the reader's hand: mounted in an element, taken away with it.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MountedPicture, PictureMaker } from '../../desk/picture-maker';
import type { Settings } from '../../kept/settings';

/** Where the picture is drawn, and what became of it. */
export interface Still {
  host: RefObject<HTMLDivElement | null>;
  /** Null until it is drawn. */
  picture: MountedPicture | null;
  /** Whether it cannot be drawn here. */
  missing: boolean;
}

/** Mounts the picture once its host is on the page, and again where colours or text size change. */
export function useStill(maker: PictureMaker, { contrast, text }: Settings): Still {
  const host = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<MountedPicture | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    let mounted: MountedPicture | null = null;
    let gone = false;
    if (!host.current) return undefined;
    maker
      .mount(host.current, { moving: false, contrast, text })
      .then((drawn) => {
        if (gone) {
          drawn.destroy();
          return;
        }
        mounted = drawn;
        setPicture(drawn);
      })
      .catch(() => {
        if (!gone) setMissing(true);
      });
    return () => {
      gone = true;
      mounted?.destroy();
    };
  }, [maker, contrast, text]);
  return { host, picture, missing };
}
