// The room's screen: set-up, last-row test, the run, its record; and the keys of all of them.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import palette from '../../assets/palette.json';
import type { PresetId } from '../play/case';
import { openPlaythrough } from '../play/playthrough';
import { newHeader } from '../page/run/session';
import { replay } from '../play/replay';
import type { Group, Header, Run } from '../play/run';
import { words } from '../words/words';
import type { RoomDeps } from './deps';
import { OwnRecord } from './record/own-record';
import { SittingPlay } from './projector/sitting-play';
import { openSitting, type Sitting } from './sitting/sitting';
import { SetUp, TestCard } from './set-up/set-up';

const USUAL_SIZE = 5;
/** In a lit room text needs 7:1 and lines 3:1, which these of the light palette miss by a little. */
const DARKER = { amberInk: '#6a4406', coralInk: '#8f270d', line: '#66798d' };
/** A browser that takes longer than this to keep a run is treated as one that refuses, so that a class never waits. */
const SAVE_LIMIT_MS = 3000;

function withinLimit(saving: Promise<void>): Promise<void> {
  return Promise.race([
    saving,
    new Promise<void>((_resolve, reject) => {
      setTimeout(() => reject(new Error('too slow')), SAVE_LIMIT_MS);
    }),
  ]);
}

export function RoomScreen({ deps }: { deps: RoomDeps }): JSX.Element {
  const [size, setSize] = useState(deps.size ?? USUAL_SIZE);
  const [tested, setTested] = useState(deps.resume !== null);
  const [who, setWho] = useState<{ preset: PresetId; groups: Group[] } | null>(null);
  const [, redraw] = useState(0);

  const session = useMemo((): Sitting | null => {
    const open = (run: Run | Header) => {
      const started = Date.parse(run.started);
      const telling = 'events' in run ? replay(deps.theCase, run).telling : undefined;
      const playthrough = openPlaythrough(deps.theCase, run, telling);
      void deps.save(playthrough.run(), playthrough.turn()).catch(() => undefined);
      return openSitting(
        deps.theCase,
        playthrough,
        (each, turn) => withinLimit(deps.save(each, turn)),
        () => deps.now() - started,
        () => redraw((count) => count + 1),
      );
    };
    if (deps.resume) return open(deps.resume);
    return who && tested
      ? open({
          ...newHeader(deps.theCase, who.preset, words.language, deps.now()),
          mode: 'group',
          groups: who.groups,
        })
      : null;
  }, [deps, who, tested]);

  useEffect(() => {
    const { title } = document;
    return () => {
      document.title = title;
    };
  }, []);

  const style = {
    ...Object.fromEntries(
      Object.entries({ ...palette.light, ...DARKER }).map(([name, value]) => [`--${name}`, value]),
    ),
    '--size': String(size),
  };
  const view = session?.view();
  return (
    <div class="room" style={style} data-size={size}>
      {!session && (
        <main class="room-before">
          {!who && (
            <SetUp
              theCase={deps.theCase}
              onLeave={deps.onLeave}
              onStart={(preset, groups) => setWho({ preset, groups })}
            />
          )}
          {who && (
            <TestCard
              size={size}
              onSize={(percent) => {
                setSize(percent);
                deps.keepSize?.(percent);
              }}
              onBegin={() => setTested(true)}
            />
          )}
        </main>
      )}
      {session &&
        view &&
        (view.ended ? (
          <OwnRecord view={view} session={session} deps={deps} />
        ) : (
          <SittingPlay view={view} session={session} deps={deps} />
        ))}
    </div>
  );
}
