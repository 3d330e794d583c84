// The play screen drawn in Node: what it is handed, what it says aloud, and what it asked of whoever drew it.
import { vi } from 'vitest';
import { mountAnnouncer } from '../../src/page/announce';
import type { MountedPicture, PictureMaker } from '../../src/page/desk/picture-maker';
import { readSettings, type Settings } from '../../src/page/kept/settings';
import { Play } from '../../src/page/play';
import type { Session } from '../../src/page/run/session';
import type { Sight } from '../../src/play/sight';
import { rendered, type Rendered } from '../rendered';

/** A picture that draws nothing and remembers what it was shown. */
export interface TestPicture {
  maker: PictureMaker;
  /** Names of what was asked of it, in order. */
  calls: string[];
  shown: Sight[];
}

/** A maker whose pictures are mounted at once, or refused. */
export function testPicture(refuses = false): TestPicture {
  const picture: TestPicture = {
    calls: [],
    shown: [],
    maker: {
      mount: async (_host, _look, onStream) => {
        if (refuses) throw new Error('no canvas');
        const call = (name: string) => () => void picture.calls.push(name);
        const mounted: MountedPicture = {
          show: (sight) => {
            picture.shown.push(sight);
            onStream?.(sight.hours.length > 0 ? 'paused' : 'none');
          },
          fade: () => undefined,
          play: (speed) => {
            picture.calls.push(`play ${speed}`);
            onStream?.('playing');
          },
          pause: call('pause'),
          skip: call('skip'),
          hear: (on) => void picture.calls.push(on ? 'loud' : 'silent'),
          destroy: call('destroy'),
        };
        return mounted;
      },
      describe: ({ date }) => [`The picture on ${date}.`],
    },
  };
  return picture;
}

/** The screen with everything it asks of whoever draws it as a spy. */
export interface DrawnPlay extends Rendered {
  on: Record<'onSettings' | 'onMute' | 'onLeave' | 'onDebrief' | 'onSaveFile', ReturnType<typeof vi.fn>>;
  picture: TestPicture;
  /** Lets so many milliseconds pass. */
  pass(ms: number): Promise<void>;
  /** What is said aloud by now. */
  said(): string;
}

/** Draws it. Clocks stand still until `pass`. */
export async function drawnPlay(
  session: Session,
  given: {
    settings?: Partial<Settings>;
    preface?: readonly string[];
    notice?: string;
    picture?: TestPicture;
  } = {},
): Promise<DrawnPlay> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  mountAnnouncer(document.body);
  const on = {
    onSettings: vi.fn(),
    onMute: vi.fn(),
    onLeave: vi.fn(),
    onDebrief: vi.fn(),
    onSaveFile: vi.fn(),
  };
  const picture = given.picture ?? testPicture();
  const page = await rendered(
    <Play
      session={session}
      maker={picture.maker}
      settings={{ ...readSettings(null), ...given.settings }}
      preface={given.preface ?? []}
      notice={given.notice ?? ''}
      {...on}
    />,
  );
  return {
    ...page,
    on,
    picture,
    pass: async (ms) => {
      vi.advanceTimersByTime(ms);
      await page.settle();
    },
    said: () => page.text([...document.querySelectorAll('[role="status"]')].at(-1) ?? null),
    close: () => {
      page.close();
      document.body.replaceChildren();
      vi.useRealTimers();
    },
  };
}
