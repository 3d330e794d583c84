// The picture to share: drawn on this device on a canvas, from numbers and open ways alone.
import { WAYS } from '../../../model/table/ids';
import type { Case } from '../../../play/case';
import { MEASURES, MEASURE_UNITS, type Measure } from '../../../review/profile';
import type { Shared } from '../../../review/shared';
import { figure } from '../../../words/figures';
import { debriefWords, shareWords, words } from '../../../words/words';
import { fullOf } from '../happened/profile-beside';
import { SHARE_INK, sharePen, type SharePen } from './share-pen';

const WIDTH = 1200;
const HEIGHT = 900;
const EDGE = 56;
/** Where the bars begin, and how long a full one is. */
const BARS = { x: 404, full: 560 };
/** How far beyond the end of its bar a figure stands. */
const BESIDE = 14;

/** The width left on a line that begins here. */
const from = (x: number) => WIDTH - EDGE - x;

function drawHeading(pen: SharePen, text: string, y: number): void {
  pen.text(text, EDGE, y, from(EDGE), { size: 24, colour: SHARE_INK.amberInk, weight: 650 });
}

function drawHead(pen: SharePen, route: string): void {
  pen.bar(0, 0, WIDTH, HEIGHT, SHARE_INK.paper);
  pen.text(words.game, EDGE, 92, from(EDGE), { size: 54, weight: 650, serif: true });
  pen.text(shareWords.about, 390, 90, from(390), { size: 27, colour: SHARE_INK.soft });
  pen.text(route, EDGE, 136, from(EDGE), { size: 27 });
}

/** Reported and true on the eve, in percent. */
function drawEve(pen: SharePen, { reported, truth }: Shared): void {
  drawHeading(pen, shareWords.eve, 200);
  const bars = [
    { name: debriefWords.reported, value: reported, colour: SHARE_INK.soft },
    { name: debriefWords.truth, value: truth, colour: SHARE_INK.tealInk },
  ];
  bars.forEach(({ name, value, colour }, index) => {
    const y = 222 + index * 46;
    const length = (value / 100) * BARS.full;
    const x = BARS.x + length + BESIDE;
    pen.text(name, EDGE, y + 26, from(EDGE), { size: 24 });
    pen.bar(BARS.x, y, length, 34, colour);
    pen.text(figure(value, 'percent'), x, y + 26, from(x), { size: 24, weight: 650 });
  });
}

/** One measure of both runs, this one above. */
function drawMeasure(pen: SharePen, { yours, history }: Shared, measure: Measure, y: number): void {
  const full = fullOf(measure, [yours[measure], history[measure]]);
  pen.text(words.profile[measure], EDGE, y + 24, from(EDGE), { size: 24 });
  const sides = [
    { value: yours[measure], colour: SHARE_INK.amberInk, weight: 650 },
    { value: history[measure], colour: SHARE_INK.soft, weight: 400 },
  ];
  sides.forEach(({ value, colour, weight }, side) => {
    const length = (Math.max(0, value) / full) * BARS.full;
    const x = BARS.x + length + BESIDE;
    pen.bar(BARS.x, y + side * 22, length, 18, colour);
    pen.text(figure(value, MEASURE_UNITS[measure]), x, y + side * 22 + 16, from(x), { size: 19, weight });
  });
}

/** Each way out as two doors: on the eve, and at the end of October. */
function drawWays(pen: SharePen, theCase: Case, { eve, october }: Shared): void {
  drawHeading(pen, shareWords.ways, 746);
  WAYS.forEach((id, index) => {
    const x = EDGE + index * 156;
    pen.door(x, 764, eve.includes(id));
    pen.door(x + 36, 764, october.includes(id));
    pen.text(theCase.ways[id].name, x, 826, 146, { size: 17 });
  });
}

/** Draws it; `route` is the line under the title. Null where the browser has no canvas. */
export function drawShared(theCase: Case, shared: Shared, route: string): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) return null;
  const pen = sharePen(context);
  drawHead(pen, route);
  drawEve(pen, shared);
  drawHeading(pen, shareWords.beside, 366);
  MEASURES.forEach((measure, index) => drawMeasure(pen, shared, measure, 386 + index * 54));
  drawWays(pen, theCase, shared);
  pen.text(shareWords.foot, EDGE, 872, from(EDGE), { size: 18, colour: SHARE_INK.soft });
  return canvas;
}
