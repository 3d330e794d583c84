// The picture's sounds: short, quiet, never before somebody has pressed or clicked, and none while they are off.
import type { View } from '../view/view';
import { cuesBetween } from './cues';
import { startMurmur } from './murmur';
import { strike } from './tones';

/** Cues of one change follow each other, s. */
const APART = 0.16;

/** What is heard of a picture. */
export interface Sound {
  /** On or off, at once. `asked`: somebody has just turned it on and is to hear that it is. */
  turn(on: boolean, asked?: boolean): void;
  /** Sounds what has changed since the View before. */
  follow(view: View): void;
  /** Whether people stream through the gates: a soft murmur. */
  crowd(here: boolean): void;
  /** Silence, for good. */
  end(): void;
}

class Sounds implements Sound {
  private on = false;
  private before: View | null = null;
  private context: AudioContext | null = null;
  /** Lets the crowd's murmur die away; null while there is none. */
  private hush: (() => void) | null = null;

  turn(on: boolean, asked = false): void {
    this.on = on;
    if (!on) this.end();
    const now = asked ? this.heard() : null;
    if (now) strike(now, 'decided');
  }

  follow(view: View): void {
    const cues = cuesBetween(this.before, view);
    this.before = view;
    const now = cues.length > 0 ? this.heard() : null;
    if (now)
      cues.forEach((cue, index) => {
        strike(now, cue, index * APART);
      });
  }

  crowd(here: boolean): void {
    if (!here) {
      this.hush?.();
      this.hush = null;
      return;
    }
    const now = this.heard();
    if (now) this.hush ??= startMurmur(now);
  }

  end(): void {
    this.crowd(false);
    void this.context?.close();
    this.context = null;
  }

  /** Null while off, and until somebody has pressed or clicked. */
  private heard(): AudioContext | null {
    if (!this.on || !navigator.userActivation?.hasBeenActive) return null;
    this.context ??= new AudioContext();
    return this.context;
  }
}

/** Sounds that are off until they are turned on. */
export function openSound(): Sound {
  return new Sounds();
}
