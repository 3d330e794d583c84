// How each cue sounds, and how one is struck: short tones made by the browser itself.
import type { Cue } from './cues';

/** A tone: when it begins and how long it rings (s), from one pitch to another (Hz), how loud (0-1). */
interface Ring {
  at: number;
  lasts: number;
  from: number;
  to: number;
  loud: number;
  wave: OscillatorType;
}

const TONES: Record<Cue, readonly Ring[]> = {
  /** A stamp on paper. */
  decided: [
    { at: 0, lasts: 0.11, from: 190, to: 95, loud: 0.16, wave: 'sine' },
    { at: 0.005, lasts: 0.03, from: 900, to: 420, loud: 0.02, wave: 'triangle' },
  ],
  /** A door swings open: two tones upward. */
  opens: [
    { at: 0, lasts: 0.4, from: 330, to: 330, loud: 0.06, wave: 'triangle' },
    { at: 0.13, lasts: 0.55, from: 494, to: 494, loud: 0.055, wave: 'triangle' },
  ],
  /** It falls shut. */
  shuts: [
    { at: 0, lasts: 0.22, from: 150, to: 62, loud: 0.2, wave: 'sine' },
    { at: 0.02, lasts: 0.28, from: 247, to: 220, loud: 0.03, wave: 'triangle' },
  ],
  /** Glass, once. */
  verified: [
    { at: 0, lasts: 0.8, from: 784, to: 784, loud: 0.035, wave: 'sine' },
    { at: 0, lasts: 0.5, from: 1568, to: 1568, loud: 0.01, wave: 'sine' },
  ],
};

function ring(context: AudioContext, { at, lasts, from, to, loud, wave }: Ring, after: number): void {
  const start = context.currentTime + 0.02 + after + at;
  const tone = Object.assign(context.createOscillator(), { type: wave });
  const volume = context.createGain();
  tone.frequency.setValueAtTime(from, start);
  tone.frequency.exponentialRampToValueAtTime(to, start + lasts);
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(loud, start + 0.008);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + lasts);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + lasts + 0.02);
}

/** Sounds a cue; `after`: so many seconds from now. */
export function strike(context: AudioContext, cue: Cue, after = 0): void {
  for (const tone of TONES[cue]) ring(context, tone, after);
}
