// What main.ts hands the page of a picture: the page knows neither what draws it nor what a view is.
import type { Sight } from '../../play/sight';
import type { Contrast } from '../kept/settings';
import type { StreamSpeed, StreamState } from './stream-controls';

/** A picture that has been mounted. */
export interface MountedPicture {
  show(sight: Sight): void;
  /** The same moment between what the desk saw (0) and how it truly stood (1). */
  fade(sight: Sight, share: number): void;
  /** Plays the stream of launch day at this speed, from the start once it has ended; nothing without one. */
  play(speed: StreamSpeed): void;
  pause(): void;
  /** To the end of the stream. */
  skip(): void;
  /** Lets its changes be heard, or not (as at first). */
  hear(on: boolean): void;
  destroy(): void;
}

/** The reader's settings as far as a picture needs them. */
export interface PictureLook {
  moving: boolean;
  contrast: Contrast;
  /** `projector`: no label under 3 % of the picture's height. Default `screen`. */
  labels?: 'screen' | 'projector';
  /** Size of text in percent, 100-200. Default 100. */
  text?: number;
}

/** Draws a picture, or words it. */
export interface PictureMaker {
  /** Rejects where it cannot be drawn. `onStream` is told whenever the stream starts, stops, ends or goes. */
  mount(
    host: HTMLElement,
    look: PictureLook,
    onStream?: (state: StreamState) => void,
  ): Promise<MountedPicture>;
  /**
   * The same picture in words, a few lines: as the desk sees it now, or looked back on as reported or true, with real
   * names.
   */
  describe(sight: Sight, layer?: 'reported' | 'true'): readonly string[];
}
