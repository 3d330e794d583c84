// What draws the picture to share: texts and bars on a canvas, in the page's own type.
import palette from '../../../../assets/palette.json';

/** Colours of the picture: it is always drawn as by night. */
export const SHARE_INK = palette.dark;

/** How a text is set. Size in px of the picture. */
interface Lettering {
  size: number;
  colour?: string;
  weight?: number;
  serif?: boolean;
}

/** Draws on a canvas of a fixed size; all places in its own px. */
export interface SharePen {
  /** One line, pressed together where it would go past `width`. */
  text(line: string, x: number, y: number, width: number, lettering: Lettering): void;
  /** A bar that can be seen however short it is. */
  bar(x: number, y: number, width: number, height: number, colour: string): void;
  /** A door of 26 by 36: filled where open, struck through where shut. */
  door(x: number, y: number, open: boolean): void;
}

const DOOR = { width: 26, height: 36 };

/** A pen for this canvas, with the faces the page has loaded. */
export function sharePen(context: CanvasRenderingContext2D): SharePen {
  const style = getComputedStyle(document.documentElement);
  const [serifFace, sansFace] = [style.getPropertyValue('--serif'), style.getPropertyValue('--sans')];
  return {
    text: (line, x, y, width, { size, colour = SHARE_INK.ink, weight = 400, serif = false }) => {
      context.font = `${weight} ${size}px ${serif ? serifFace : sansFace}`;
      context.fillStyle = colour;
      context.fillText(line, x, y, width);
    },
    bar: (x, y, width, height, colour) => {
      context.fillStyle = colour;
      context.fillRect(x, y, Math.max(2, width), height);
    },
    door: (x, y, open) => {
      context.lineWidth = 3;
      context.strokeStyle = open ? SHARE_INK.tealInk : SHARE_INK.soft;
      context.fillStyle = SHARE_INK.tealInk;
      if (open) context.fillRect(x, y, DOOR.width, DOOR.height);
      context.strokeRect(x, y, DOOR.width, DOOR.height);
      if (open) return;
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + DOOR.width, y + DOOR.height);
      context.stroke();
    },
  };
}
