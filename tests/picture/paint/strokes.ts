// A pen that notes its strokes instead of drawing them, with colours by their names in the palette.
import type { Pen } from '../../../src/picture/paint/pen';
import type { Palette } from '../../../src/picture/paint/theme';

const rounded = (value: number) => String(Number(value.toFixed(2)));

/** The strokes as lines: what is drawn in which colour, width and strength, each point with two decimals. */
export function strokesOf(theme: Palette, work: (pen: Pen) => void): string[] {
  const names = new Map(
    Object.entries(theme)
      .reverse()
      .map(([name, colour]) => [colour as unknown, name]),
  );
  const lines: string[] = [];
  const ink = (colour: number) => names.get(colour) ?? `#${colour.toString(16).padStart(6, '0')}`;
  const pen = new Proxy({} as Pen, {
    get:
      (_, stroke) =>
      (...given: number[]) => {
        const [first, second, third] = given;
        if (stroke === 'fillStyle') lines.push(`fill ${ink(first!)} ${rounded(second ?? 1)}`);
        else if (stroke === 'lineStyle')
          lines.push(`line ${rounded(first!)} ${ink(second!)} ${rounded(third ?? 1)}`);
        else lines.push(`  ${String(stroke)} ${given.map(rounded).join(' ')}`.trimEnd());
      },
  });
  work(pen);
  return lines;
}
