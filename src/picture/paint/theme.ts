// The palette as numbers for the picture; one source with the page: assets/palette.json.
import palette from '../../../assets/palette.json';
import type { Tone } from '../place/drawing';

/** Dark, light, or with the highest contrast. */
export type ThemeName = keyof typeof palette;

/** Colours as 0xRRGGBB, by what they are for. */
export interface Palette {
  name: ThemeName;
  night: number;
  night2: number;
  line: number;
  chalk: number;
  mute: number;
  amber: number;
  teal: number;
  coral: number;
  /** Figures of people on a dark ground, and those who stream through the gates. */
  people: number;
  /** Light that falls through an open door. */
  lit: number;
  /** Outline of blocks and doors. */
  edge: number;
  /** Documents, and what is written on them. */
  paper: number;
  ink: number;
  /** Inside of a block where nothing stands. */
  hollow: number;
}

function hex(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}

/** One colour with a share (0-1) of another. */
export function mix(one: number, other: number, share: number): number {
  const part = (shift: number) =>
    Math.round(((one >> shift) & 255) * (1 - share) + ((other >> shift) & 255) * share) << shift;
  return part(16) | part(8) | part(0);
}

/** The palette of a theme, with the colours mixed from it. */
export function themeOf(name: ThemeName): Palette {
  const { night, night2, line, chalk, mute, amber, teal, coral, paper, ink } = palette[name];
  const base = {
    night: hex(night),
    night2: hex(night2),
    line: hex(line),
    chalk: hex(chalk),
    mute: hex(mute),
    amber: hex(amber),
    teal: hex(teal),
    coral: hex(coral),
    paper: hex(paper),
    ink: hex(ink),
  };
  return {
    name,
    ...base,
    people: mix(base.amber, base.chalk, name === 'light' ? 0.25 : 0.55),
    lit: name === 'light' ? mix(base.amber, base.night2, 0.72) : mix(base.amber, base.chalk, 0.55),
    edge: mix(base.line, base.teal, name === 'high' ? 0.6 : 0.32),
    hollow: mix(base.night, base.night2, 0.35),
  };
}

/** A colour as CSS writes it. */
export function cssOf(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

/** The colour of a line of text, as CSS writes it. */
export function toneOf(theme: Palette, tone: Tone): string {
  return cssOf(theme[tone]);
}
