// The room's screen: who is here, the last-row test, the sitting, its record.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import palette from '../../assets/palette.json';
import type { PresetId } from '../play/case';
import type { Group } from '../play/run';
import type { RoomDeps } from './deps';
import { groupHeader, openInRoom } from './opening';
import { SittingPlay } from './projector/sitting-play';
import { OwnRecord } from './record/own-record';
import { LastRowTest } from './set-up/last-row-test';
import { SetUp } from './set-up/set-up';
import type { Sitting } from './sitting/sitting';

/** Reading size before anybody picked one, percent of screen height. */
const USUAL_SIZE = 5;
/** In a lit room text needs 7:1 and lines 3:1, which these of the light palette miss by a little. */
const DARKER = { amberInk: '#6a4406', coralInk: '#8f270d', line: '#66798d' };
/** The colours of the room, as CSS has them. */
const COLOURS = Object.fromEntries(
  Object.entries({ ...palette.light, ...DARKER }).map(([name, value]) => [`--${name}`, value]),
);

/** Who sits in the room, and for how long. */
interface ClassHere {
  preset: PresetId;
  groups: Group[];
}

/** The sitting: at once where there is a run to go on with, else once it is known who is here. */
function useSitting(deps: RoomDeps, here: ClassHere | null): Sitting | null {
  const [, redraw] = useState(0);
  return useMemo(() => {
    const run = deps.resume ?? (here && groupHeader(deps, here.preset, here.groups));
    return run && openInRoom(deps, run, () => redraw((count) => count + 1));
  }, [deps, here]);
}

/** The title of the window is given back when the room is left. */
function useOwnTitle(): void {
  useEffect(() => {
    const { title } = document;
    return () => {
      document.title = title;
    };
  }, []);
}

/** What comes before a sitting: who is here, then what the last row can read. */
function BeforeSitting({
  deps,
  size,
  onSize,
  onBegin,
}: {
  deps: RoomDeps;
  size: number;
  onSize(percent: number): void;
  onBegin(here: ClassHere): void;
}): JSX.Element {
  const [here, setHere] = useState<ClassHere | null>(null);
  return (
    <main class="room-before">
      {here ? (
        <LastRowTest size={size} onSize={onSize} onBegin={() => onBegin(here)} />
      ) : (
        <SetUp
          theCase={deps.theCase}
          onLeave={deps.onLeave}
          onStart={(preset, groups) => setHere({ preset, groups })}
        />
      )}
    </main>
  );
}

/** All that a room shows, from who is here to the group's own record. */
export function RoomScreen({ deps }: { deps: RoomDeps }): JSX.Element {
  const [size, setSize] = useState(deps.size ?? USUAL_SIZE);
  const [here, setHere] = useState<ClassHere | null>(null);
  const sitting = useSitting(deps, here);
  useOwnTitle();
  const onSize = (percent: number) => {
    setSize(percent);
    deps.keepSize?.(percent);
  };
  const view = sitting?.view();
  return (
    <div class="room" style={{ ...COLOURS, '--size': String(size) }} data-size={size}>
      {!sitting || !view ? (
        <BeforeSitting deps={deps} size={size} onSize={onSize} onBegin={setHere} />
      ) : view.ended ? (
        <OwnRecord view={view} sitting={sitting} deps={deps} />
      ) : (
        <SittingPlay view={view} sitting={sitting} deps={deps} />
      )}
    </div>
  );
}
