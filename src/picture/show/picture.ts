// What a page can ask of the picture, and why there may be none.
import type { Playing } from './playback';
import type { ThemeName } from '../paint/theme';
import type { View } from '../view/view';

/** From where words are read: `projector` for a room, where no label is under 3 % of the height of the screen. */
type ReadFrom = 'screen' | 'projector';

/** What a page asks for. */
export interface PictureOptions {
  /** Default `dark`. */
  theme?: ThemeName;
  /** Stills instead of moves. Default: what the system asks for. */
  reducedMotion?: boolean;
  /** Mirrored, for scripts that run from right to left. */
  mirror?: boolean;
  /** Whether launch day plays by itself when it is first drawn. Default true. */
  autoplay?: boolean;
  /** Default `screen`. */
  labels?: ReadFrom;
  /**
   * How much larger words are to be than the measures alone would have them, 1-2; as far as the picture has room.
   * Default 1.
   */
  scale?: number;
  /** Told when the stream of launch day starts, stops or ends; null when a picture without a stream follows. */
  onPlaying?: (state: Playing | null) => void;
  /** Told when the picture is lost (true) or comes back (false); the text goes on either way. */
  onLost?: (lost: boolean) => void;
}

/** A picture on the page. */
export interface Picture {
  /** Shows a View, moving there from the one before. A later call interrupts an earlier one. */
  draw(view: View): void;
  /**
   * Shows a View part of the way (0-1) to another of the same moment: from reported to true. At once, without
   * a move.
   */
  fade(from: View, to: View, share: number): void;
  /**
   * Plays the stream of launch day at this speed (1 or 4); from the start once it has ended. Nothing happens
   * without a stream.
   */
  play(speed?: number): void;
  /** Holds the stream where it is. */
  pause(): void;
  /** To the end of the stream. */
  skip(): void;
  /** Changes theme, motion or direction. */
  adjust(options: PictureOptions): void;
  /** Fits the canvas to its element; called by itself when the element changes. */
  resize(): void;
  /** Takes it off the page. */
  destroy(): void;
}

/** Why there is no picture. */
export class PictureUnavailable extends Error {
  constructor(
    readonly reason: 'no-webgl' | 'failed',
    cause?: unknown,
  ) {
    super(`no picture: ${reason}`, { cause });
    this.name = 'PictureUnavailable';
  }
}

/** What draws where there is no graphics hardware, as drivers call themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Who draws in this browser: the graphics hardware, a program on the processor, or nobody. Leaves no context
 * behind.
 */
export function drawer(): 'hardware' | 'software' | 'none' {
  try {
    const context = document.createElement('canvas').getContext('webgl');
    if (!context) return 'none';
    const told = context.getExtension('WEBGL_debug_renderer_info');
    const name = String(context.getParameter(told ? told.UNMASKED_RENDERER_WEBGL : context.RENDERER));
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return SOFTWARE.test(name) ? 'software' : 'hardware';
  } catch {
    return 'none';
  }
}
