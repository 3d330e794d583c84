// What the room needs from outside, and nothing else of the game.
import type { PictureMaker } from '../page/desk/picture-maker';
import type { Case } from '../play/case';
import type { Run } from '../play/run';
import type { Turn } from '../play/turn';

/** Everything the game hands in. */
export interface RoomDeps {
  theCase: Case;
  /** The run to go on with; null to begin with who is in the room. */
  resume: Run | null;
  /** Resolves when the run is on disk; rejects when the browser refused. `turn`: where it stands. */
  save(run: Run, turn: Turn): Promise<void>;
  /** The picture, drawn and in sentences. */
  maker: PictureMaker;
  /** Whether the picture may move. */
  moving: boolean;
  /** What a camera reads from the picture of a code: a link where there is one, else the code itself. */
  codeLink(code: string): string;
  /** The room is left; the run stands as last saved. */
  onLeave(): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** Reading size in percent of screen height, as last picked; 5 where nobody picked. */
  size?: number;
  /** Keeps the reading size for next time. */
  keepSize?(percent: number): void;
}
