// What the shapes mean, in the picture: how gates are filled, at its foot; lines besides those of authority,
// in its upper corner.
import { CAPTIONS, LEGEND, LEGEND_AFTER, LEGEND_LINES } from '../../words/picture.en';
import type { Drawing, LabelShape, SwatchShape } from './drawing';
import { sizeOf, type Frame } from './frame';
import { grown } from './geometry';
import { lies, type Obstacles } from './free-places';
import { line, LINE, type TextWidth } from './labels';
import type { View } from '../view/view';

/** What explains shapes: words, and samples of what they mean. */
export interface Legend {
  labels: Record<string, LabelShape>;
  swatches: Record<string, SwatchShape>;
}

/** The last line: the lower deck's caption, and how its gates are filled. */
export function foot(view: View, frame: Frame, measure: TextWidth): Legend {
  const labels: Record<string, LabelShape> = {};
  const swatches: Record<string, SwatchShape> = {};
  const { unit, width, band } = frame;
  const edge = unit * 0.9;
  labels['caption.technical'] = line(
    measure,
    CAPTIONS.technical.toUpperCase(),
    edge,
    band.foot - (sizeOf(frame, 0.74) * LINE) / 2,
    { size: sizeOf(frame, 0.74), bold: true, tone: 'teal', spaced: true },
  );
  const proven =
    view.layer === 'true' ||
    view.phase !== 'build' ||
    [...view.gates, view.hub].some(({ fill }) => fill.hollow > 0);
  const size = Math.max(10, sizeOf(frame, 0.8));
  let right = width - edge;
  for (const [fill, text] of Object.entries(proven ? LEGEND_AFTER : LEGEND).reverse() as [
    SwatchShape['fill'],
    string,
  ][]) {
    const label = line(measure, text, right, band.foot - (size * LINE) / 2, { size, tone: 'mute' }, 1);
    const w = unit * 1.15;
    labels[`legend.${fill}.${text}`] = label;
    swatches[fill] = {
      x: label.x - unit * 0.4 - w,
      y: band.foot - unit * 0.4,
      w,
      h: unit * 0.8,
      fill,
      alpha: 1,
      glow: 0,
    };
    right = label.x - unit * 1.5 - w;
  }
  return { labels, swatches };
}

/**
 * In the upper corner below date and clock: what the lines are that are not lines of authority, where there
 * is room for it.
 */
export function lineLegend(
  { missing, links }: View,
  frame: Frame,
  measure: TextWidth,
  head: Drawing['labels'],
  obstacles: Obstacles,
): Legend {
  const found: Legend = { labels: {}, swatches: {} };
  const size = Math.max(10, sizeOf(frame, 0.8));
  const [left, w] = [frame.unit * 0.9, frame.unit * 1.5];
  let y =
    Math.max(
      ...['date', 'season', 'clock'].flatMap((key) => (head[key] ? [head[key].y + head[key].h] : [])),
    ) +
    frame.unit * 0.9;
  for (const fill of ['missing', 'information'] as const) {
    if (fill === 'missing' ? missing.length === 0 : links.every(({ information }) => information === null))
      continue;
    const label = line(measure, LEGEND_LINES[fill], left + w + frame.unit * 0.4, y, { size, tone: 'mute' });
    if (!lies(grown({ ...label, x: left, w: label.x + label.w - left }, frame.unit * 0.3), obstacles))
      continue;
    found.labels[`legend.${fill}`] = label;
    found.swatches[fill] = {
      x: left,
      y: y + label.h / 2 - frame.unit * 0.2,
      w,
      h: frame.unit * 0.4,
      fill,
      alpha: 1,
      glow: 0,
    };
    y += label.h * 1.1;
  }
  return found;
}
