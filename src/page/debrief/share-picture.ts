// The picture to share: drawn on this device on a canvas, from numbers and open ways alone.
import palette from '../../../assets/palette.json';
import { WAYS } from '../../model/state/system';
import type { Case } from '../../play/case';
import { MEASURES, MEASURE_UNITS } from '../../review/profile';
import type { Shared } from '../../review/shared';
import { figure } from '../../words/figures';
import { debriefWords, words } from '../../words/words';
import { fullOf } from './profile-beside';

const shareWords = words.afterwards.share;

const WIDTH = 1200;
const HEIGHT = 900;
const EDGE = 56;
/** Where the bars begin. */
const BARS = 404;
const INK = palette.dark;

/** Draws it; `route` is the line under the title. Null where the browser has no canvas. */
export function drawShared(theCase: Case, shared: Shared, route: string): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const style = getComputedStyle(document.documentElement);
  const [serif, sans] = [style.getPropertyValue('--serif'), style.getPropertyValue('--sans')];
  const text = (
    line: string,
    x: number,
    y: number,
    size: number,
    colour: string,
    weight = 400,
    face = sans,
  ) => {
    pen.font = `${weight} ${size}px ${face}`;
    pen.fillStyle = colour;
    pen.fillText(line, x, y, WIDTH - EDGE - x);
  };
  const bar = (x: number, y: number, width: number, height: number, colour: string) => {
    pen.fillStyle = colour;
    pen.fillRect(x, y, Math.max(2, width), height);
  };

  bar(0, 0, WIDTH, HEIGHT, INK.paper);
  text(words.game, EDGE, 92, 54, INK.ink, 650, serif);
  text(words.afterwards.share.about, 390, 90, 27, INK.soft);
  text(route, EDGE, 136, 27, INK.ink);

  const full = 560;
  text(shareWords.eve, EDGE, 200, 24, INK.amberInk, 650);
  [
    [debriefWords.reported, shared.reported, INK.soft],
    [debriefWords.truth, shared.truth, INK.tealInk],
  ].forEach(([name, value, colour], index) => {
    const y = 222 + index * 46;
    text(String(name), EDGE, y + 26, 24, INK.ink);
    bar(BARS, y, (Number(value) / 100) * full, 34, String(colour));
    text(
      figure(Number(value), 'percent'),
      BARS + (Number(value) / 100) * full + 14,
      y + 26,
      24,
      INK.ink,
      650,
    );
  });

  text(shareWords.beside, EDGE, 366, 24, INK.amberInk, 650);
  MEASURES.forEach((measure, index) => {
    const y = 386 + index * 54;
    const most = fullOf(measure, [shared.yours[measure], shared.history[measure]]);
    text(words.profile[measure], EDGE, y + 24, 24, INK.ink);
    [shared.yours, shared.history].forEach((each, side) => {
      const length = (Math.max(0, each[measure]) / most) * full;
      bar(BARS, y + side * 22, length, 18, side === 0 ? INK.amberInk : INK.soft);
      text(
        figure(each[measure], MEASURE_UNITS[measure]),
        BARS + length + 14,
        y + side * 22 + 16,
        19,
        INK.ink,
        side === 0 ? 650 : 400,
      );
    });
  });

  text(shareWords.ways, EDGE, 746, 24, INK.amberInk, 650);
  WAYS.forEach((id, index) => {
    const x = EDGE + index * 156;
    [shared.eve, shared.october].forEach((open, column) => {
      const isOpen = open.includes(id);
      pen.lineWidth = 3;
      pen.strokeStyle = isOpen ? INK.tealInk : INK.soft;
      pen.fillStyle = INK.tealInk;
      if (isOpen) pen.fillRect(x + column * 36, 764, 26, 36);
      pen.strokeRect(x + column * 36, 764, 26, 36);
      if (!isOpen) {
        pen.beginPath();
        pen.moveTo(x + column * 36, 764);
        pen.lineTo(x + column * 36 + 26, 800);
        pen.stroke();
      }
    });
    pen.font = `400 17px ${sans}`;
    pen.fillStyle = INK.ink;
    pen.fillText(theCase.ways[id].name, x, 826, 146);
  });
  text(shareWords.foot, EDGE, 872, 18, INK.soft);
  return canvas;
}
