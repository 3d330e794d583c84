// The picture above the paper; its sentences where it cannot be drawn.
import type { JSX } from 'preact';
import type { Sight } from '../../play/sight';
import { StreamControls } from '../../page/desk/stream-controls';
import { room } from '../../words/room.en';
import type { RoomDeps } from '../deps';
import { usePicture } from './use-picture';

interface PictureBandProps {
  sight: Sight;
  deps: RoomDeps;
  /** Whether it has the whole screen. */
  large: boolean;
  /** Whether it may be heard. */
  sound: boolean;
}

/** The picture, with the same in words for those who do not see it. */
export function PictureBand({ sight, deps, large, sound }: PictureBandProps): JSX.Element {
  const { frame, missing, stream } = usePicture(deps, sight, sound);
  return (
    <section class="room-picture" data-missing={missing || undefined} aria-label={room.picture}>
      <div class="room-canvas" ref={frame} aria-hidden="true" />
      {deps.moving && <StreamControls {...stream} />}
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
