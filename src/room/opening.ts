// Opens a sitting in the room: a new one or one to go on with, kept by whoever opened the room.
import { newHeader } from '../page/run/header';
import type { PresetId } from '../play/case';
import { openPlaythrough } from '../play/playthrough';
import { replay } from '../play/replay';
import type { Group, Header, Run } from '../play/run';
import { words } from '../words/words';
import type { RoomDeps } from './deps';
import { openSitting, type Sitting } from './sitting/sitting';

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

/** The header of a new run of these groups. */
export function groupHeader({ theCase, now }: RoomDeps, preset: PresetId, groups: Group[]): Header {
  return { ...newHeader(theCase, preset, words.language, now()), mode: 'group', groups };
}

/** Opens a sitting on a run that begins or goes on, and keeps it at once. `changed` is called after every change. */
export function openInRoom(deps: RoomDeps, run: Run | Header, changed: () => void): Sitting {
  const { theCase, save, now } = deps;
  const started = Date.parse(run.started);
  const telling = 'events' in run ? replay(theCase, run).telling : undefined;
  const playthrough = openPlaythrough(theCase, run, telling);
  void save(playthrough.run(), playthrough.turn()).catch(() => undefined);
  return openSitting(theCase, playthrough, {
    save: (each, turn) => withinLimit(save(each, turn)),
    at: () => now() - started,
    changed,
  });
}
