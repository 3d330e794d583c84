// The picture's sounds, made by the browser itself: short, quiet, never before somebody has pressed or clicked, and none while they are off.
import { cuesBetween, type Cue } from './cues';
import type { View } from '../view/view';

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
/** Cues of one change follow each other, s. */
const APART = 0.16;
/** The crowd of the first hours: how loud (0-1), and how long it takes to come and go, s. */
const CROWD = { loud: 0.035, fade: 0.7 };

export interface Sound {
  /** On or off, at once. `asked`: somebody has just turned it on and is to hear that it is. */
  turn(on: boolean, asked?: boolean): void;
  /** Sounds what has changed since the View before. */
  follow(view: View): void;
  /** Whether people stream through the gates: a soft murmur. */
  crowd(here: boolean): void;
  end(): void;
}

/** Noise in which low pitches prevail, as of many voices far away. */
function murmur(context: AudioContext): AudioBufferSourceNode {
  const buffer = context.createBuffer(1, context.sampleRate * 4, context.sampleRate);
  const data = buffer.getChannelData(0);
  // Numbers that look random and are the same each time.
  let [state, last] = [1, 0];
  for (let index = 0; index < data.length; index += 1) {
    state = (state * 48_271) % 2_147_483_647;
    last = last * 0.985 + (state / 1_073_741_823.5 - 1) * 0.12;
    // It ends as it begins, so that the loop cannot be heard.
    data[index] = last * Math.min(1, index / 9000, (data.length - index) / 9000);
  }
  return Object.assign(context.createBufferSource(), { buffer, loop: true });
}

export function openSound(): Sound {
  let on = false;
  let before: View | null = null;
  let context: AudioContext | null = null;
  let crowd: { source: AudioBufferSourceNode; volume: GainNode } | null = null;

  /** Null while off, and until somebody has pressed or clicked. */
  const heard = (): AudioContext | null => {
    if (!on || !navigator.userActivation?.hasBeenActive) return null;
    context ??= new AudioContext();
    return context;
  };
  const ring = (to: AudioContext, { at, lasts, from, to: end, loud, wave }: Ring, after: number) => {
    const start = to.currentTime + 0.02 + after + at;
    const tone = Object.assign(to.createOscillator(), { type: wave });
    const volume = to.createGain();
    tone.frequency.setValueAtTime(from, start);
    tone.frequency.exponentialRampToValueAtTime(end, start + lasts);
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(loud, start + 0.008);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + lasts);
    tone.connect(volume).connect(to.destination);
    tone.start(start);
    tone.stop(start + lasts + 0.02);
  };
  const hush = () => {
    if (!crowd || !context) return;
    const { source, volume } = crowd;
    crowd = null;
    volume.gain.setTargetAtTime(0, context.currentTime, CROWD.fade / 3);
    source.stop(context.currentTime + CROWD.fade * 2);
  };
  const end = () => {
    hush();
    void context?.close();
    context = null;
  };
  return {
    turn(next, asked = false) {
      on = next;
      if (!on) {
        crowd = null;
        end();
      }
      const now = asked ? heard() : null;
      if (now) for (const tone of TONES.decided) ring(now, tone, 0);
    },
    follow(view) {
      const cues = cuesBetween(before, view);
      before = view;
      const now = cues.length > 0 ? heard() : null;
      if (now)
        cues.forEach((cue, index) => {
          for (const tone of TONES[cue]) ring(now, tone, index * APART);
        });
    },
    crowd(here) {
      if (!here) {
        hush();
        return;
      }
      const now = heard();
      if (!now || crowd) return;
      const source = murmur(now);
      const voices = Object.assign(now.createBiquadFilter(), { type: 'bandpass' as const });
      voices.frequency.value = 420;
      voices.Q.value = 0.6;
      const volume = now.createGain();
      volume.gain.setValueAtTime(0, now.currentTime);
      volume.gain.linearRampToValueAtTime(CROWD.loud, now.currentTime + CROWD.fade);
      source.connect(voices).connect(volume).connect(now.destination);
      source.start();
      crowd = { source, volume };
    },
    end,
  };
}
