// The room's screen on a wall for tests: drawn in Node, with a stand-in for the picture, and a clock in the test's hand.
import type { MountedPicture, PictureLook, PictureMaker } from '../../src/page/desk/picture-maker';
import type { StreamState } from '../../src/page/desk/stream-controls';
import type { Run } from '../../src/play/run';
import type { Sight } from '../../src/play/sight';
import { RoomScreen } from '../../src/room/room-screen';
import { rendered, type Rendered } from '../rendered';
import type { PresetId } from '../../src/play/case';
import type { CardKind } from '../../src/room/cards/reading-card';
import { seat, theCase, viewAfter, type Seated } from './seated';

/** A picture that draws nothing and remembers what it was told. */
export interface WallPicture {
  /** The picture's words, in the order they were said: `hear true`, `play 4`. */
  told: string[];
  sights: Sight[];
  look: PictureLook | null;
  onStream(state: StreamState): void;
}

/** The room's screen as a test sees it. */
export interface Wall extends Rendered {
  /** Runs as they were saved, the last one last. */
  saved: Run[];
  /** Milliseconds since 1970. */
  clock: { ms: number };
  picture: WallPicture;
  /** What was called from the room: `left`, `size 6`. */
  called: string[];
  /** The step it shows; empty before and after a sitting. */
  step(): string;
  /** What is asked at the foot, with what is keyed. */
  asked(): string;
  /** The body of the paper. */
  paper(): string;
  /** Presses keys one after another. */
  keys(...keys: string[]): Promise<void>;
  /** Presses Enter until this step shows. */
  enterTo(step: string): Promise<void>;
}

/** On what the screen is opened; on a title without a run where nothing is said. */
export interface WallOn {
  resume?: Run | null;
  size?: number;
  moving?: boolean;
  /** Whether the picture cannot be drawn. */
  blind?: boolean;
  save?(run: Run): Promise<void>;
}

function testMaker(picture: WallPicture, blind: boolean): PictureMaker {
  const told = (line: string) => void picture.told.push(line);
  const mounted: MountedPicture = {
    show: (sight) => void picture.sights.push(sight),
    fade: () => told('fade'),
    play: (speed) => told(`play ${speed}`),
    pause: () => told('pause'),
    skip: () => told('skip'),
    hear: (loud) => told(`hear ${loud}`),
    destroy: () => told('destroy'),
  };
  return {
    mount: async (_host, look, onStream) => {
      picture.look = look;
      picture.onStream = onStream ?? picture.onStream;
      if (blind) throw new Error('no picture here');
      return mounted;
    },
    describe: (sight) => [`The picture of ${sight.date}.`],
  };
}

/** Draws the room. */
export async function wall({
  resume = null,
  size,
  moving = true,
  blind = false,
  save,
}: WallOn = {}): Promise<Wall> {
  const saved: Run[] = [];
  const called: string[] = [];
  const clock = { ms: Date.parse('2026-03-02T10:00:00Z') };
  const picture: WallPicture = { told: [], sights: [], look: null, onStream: () => undefined };
  const page = await rendered(
    <RoomScreen
      deps={{
        theCase,
        resume,
        maker: testMaker(picture, blind),
        moving,
        save: async (run) => {
          saved.push(run);
          await save?.(run);
        },
        codeLink: (code) => `https://example.org/#run=${code}`,
        onLeave: () => void called.push('left'),
        now: () => clock.ms,
        ...(size ? { size } : {}),
        keepSize: (percent) => void called.push(`size ${percent}`),
      }}
    />,
  );
  const find = (selector: string) => page.host.querySelector<HTMLElement>(selector);
  const step = () => find('.room-play')?.dataset['step'] ?? '';
  const keys = async (...all: string[]) => {
    for (const key of all) {
      clock.ms += 1000;
      await page.key(key);
    }
  };
  return {
    ...page,
    saved,
    clock,
    picture,
    called,
    step,
    asked: () => page.text(find('footer > p')),
    paper: () => page.text(find('.room-body')),
    keys,
    enterTo: async (wanted) => {
      for (let presses = 0; step() !== wanted; presses++) {
        if (presses > 80) throw new Error(`Enter does not lead to ${wanted}; it shows ${step()}`);
        await keys('Enter');
      }
    },
  };
}

/** The room at a step of the sitting that `seated` has come to: gone on with, as after a machine came back. */
export async function wallAt(step: string, seated: Seated, on: WallOn = {}): Promise<Wall> {
  const room = await wall({ ...on, resume: seated.view().run });
  await room.enterTo(step);
  return room;
}

/** A new sitting of one group on the wall, at its first card. */
export const wallBegun = (preset: PresetId = 'class-60', on: WallOn = {}): Promise<Wall> =>
  wall({ ...on, resume: seat({ preset }).view().run });

/** The wall after so many decisions, at the first card of this kind. */
export async function wallAtCard(decisions: number, kind: CardKind, on: WallOn = {}): Promise<Wall> {
  const { cards, run } = await viewAfter(decisions);
  const room = await wall({ ...on, resume: run });
  await room.keys(
    ...cards
      .slice(
        0,
        cards.findIndex((card) => card.kind === kind),
      )
      .map(() => 'Enter'),
  );
  return room;
}
