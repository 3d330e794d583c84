// The picture above the paper; its sentences where it cannot be drawn.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MountedPicture } from '../../page/desk/picture-area';
import { StreamControls, type StreamSpeed, type StreamState } from '../../page/desk/stream-controls';
import type { Sight } from '../../play/sight';
import { room } from '../../words/room.en';
import type { RoomDeps } from '../deps';

export function PictureBand({
  sight,
  deps,
  large,
  sound,
}: {
  sight: Sight;
  deps: RoomDeps;
  large: boolean;
  sound: boolean;
}): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<MountedPicture | null>(null);
  const [missing, setMissing] = useState(false);
  const [stream, setStream] = useState<StreamState>('none');
  const [speed, setSpeed] = useState<StreamSpeed>(1);
  useEffect(() => {
    let mounted: MountedPicture | null = null;
    let gone = false;
    deps.maker
      .mount(frame.current!, { moving: deps.moving, contrast: 'light', labels: 'projector' }, (next) => {
        if (gone) return;
        setStream(next);
        if (next === 'none') setSpeed(1);
      })
      .then(
        (drawn) => {
          if (gone) {
            drawn.destroy();
            return;
          }
          mounted = drawn;
          setPicture(drawn);
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
    picture?.hear(sound);
  }, [picture, sound]);
  useEffect(() => {
    picture?.show(sight);
  }, [picture, sight]);
  return (
    <section class="room-picture" data-missing={missing || undefined} aria-label={room.picture}>
      <div class="room-canvas" ref={frame} aria-hidden="true" />
      {deps.moving && (
        <StreamControls
          state={stream}
          speed={speed}
          onPlay={(next) => {
            setSpeed(next);
            picture?.play(next);
          }}
          onPause={() => picture?.pause()}
          onSkip={() => picture?.skip()}
        />
      )}
      <div class={missing ? 'room-described' : 'unseen'} data-large={large || undefined}>
        {missing && !large ? (
          <p>{room.pictureNone}</p>
        ) : (
          <ul>
            {deps.maker.describe(sight).map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
