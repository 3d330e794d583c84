// What the trainer's review needs from outside, and nothing else of the game.
import type { PictureLook, PictureMaker } from '../page/desk/picture-maker';
import type { Case } from '../play/case';

/** Everything the game hands in. */
export interface TrainerDeps {
  theCase: Case;
  /** The picture, drawn and in sentences. */
  maker: PictureMaker;
  /** The reader's settings as far as the picture needs them. */
  look: PictureLook;
  onLeave(): void;
}
