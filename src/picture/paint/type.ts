// The type the picture is set in: its font, when it is there, how wide words are in it.
import type { TextWidth } from '../place/labels';

/** The page loads the first; the others stand in until then. */
export const FONT =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** Space between letters in spaced text, as a multiple of its size. */
export const SPACED = 0.14;

/** A font as CSS writes it; `size` in px. */
export function fontOf(size: number, bold: boolean): string {
  return `${bold ? 650 : 420} ${size}px ${FONT}`;
}

/** Resolves when both weights can be drawn. */
export function loadType(): Promise<unknown> {
  return Promise.all([document.fonts.load(fontOf(16, true)), document.fonts.load(fontOf(16, false))]);
}

/** Measures text as the browser will draw it. */
export function measurer(): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, bold, spaced) => {
    if (!context) return text.length * size * 0.56;
    context.font = fontOf(size, bold);
    return context.measureText(text).width + (spaced ? text.length * size * SPACED : 0);
  };
}
