// The reader's settings, and putting them on the page at once.
import palette from '../../../assets/palette.json';

/** Sets of colours. */
export const CONTRASTS = ['dark', 'light', 'high'] as const;
/** One of them. */
export type Contrast = (typeof CONTRASTS)[number];
/** Whether things move: as the device says, always, never. */
export const MOTIONS = ['system', 'full', 'none'] as const;
type MotionChoice = (typeof MOTIONS)[number];
/** Sizes of the text that can be picked, in percent of the browser's own. */
export const TEXT_SIZES = [100, 115, 130, 150, 175, 200] as const;

/** What the reader has set. */
export interface Settings {
  /** Percent of the browser's own text size, 100-200. */
  text: number;
  contrast: Contrast;
  motion: MotionChoice;
  /** Whether single letters and digits act as keys. */
  letters: boolean;
  /** Whether the picture may be heard; a group's room begins without. */
  sound: boolean;
}

const USUAL: Settings = { text: 100, contrast: 'dark', motion: 'system', letters: true, sound: true };

/** Settings as they were kept; anything missing or odd falls back to the usual. */
export function readSettings(kept: unknown): Settings {
  const from = kept && typeof kept === 'object' ? (kept as Partial<Record<keyof Settings, unknown>>) : {};
  const one = <T>(list: readonly T[], value: unknown, usual: T): T =>
    list.find((each) => each === value) ?? usual;
  return {
    text: one<number>(TEXT_SIZES, from.text, USUAL.text),
    contrast: one(CONTRASTS, from.contrast, USUAL.contrast),
    motion: one(MOTIONS, from.motion, USUAL.motion),
    letters: typeof from.letters === 'boolean' ? from.letters : USUAL.letters,
    sound: typeof from.sound === 'boolean' ? from.sound : USUAL.sound,
  };
}

/** Whether things may move: the reader's choice, else what the device asks for. */
export function mayMove(settings: Settings): boolean {
  if (settings.motion !== 'system') return settings.motion === 'full';
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Text size in percent from which nothing may stay over the text on a small screen: it would cover most of it. */
const LARGE = 150;

/** Applies settings to the whole document. */
export function apply(settings: Settings): void {
  const root = document.documentElement;
  root.style.fontSize = settings.text === 100 ? '' : `${settings.text}%`;
  root.dataset['large'] = String(settings.text >= LARGE);
  root.dataset['contrast'] = settings.contrast;
  root.dataset['motion'] = mayMove(settings) ? 'full' : 'none';
  for (const [name, value] of Object.entries(palette[settings.contrast]))
    root.style.setProperty(`--${name}`, value);
}
