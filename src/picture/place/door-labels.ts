// Names of the ways out, each beside its door, and how many of them are open.
import { CAPTIONS, WAY_LABELS, WAY_LABELS_SHORT } from '../../words/picture.en';
import type { DoorView, View } from '../view/view';
import type { DoorShape, Drawing, LabelShape } from './drawing';
import { columnAt, sizeOf, type Frame } from './frame';
import { line, LINE, shrunk, wrapped, type TextWidth } from './labels';
import { fieldOf } from './machine';

/** From the door's frame to the next thread, or to the second door on a band: where its name may stand. */
function spaceBeside(
  door: DoorShape,
  index: number,
  frame: Frame,
  second: DoorShape | undefined,
): { left: number; width: number } {
  const { unit, column, small } = frame;
  const left = door.x + door.w + unit * (small ? 0.35 : 0.5);
  const field = fieldOf(frame, index);
  const right =
    small && field === 4 && second ? second.x - unit * 0.3 : columnAt(frame, field) - column * 0.05;
  return { left, width: Math.min(right, frame.width - unit * 0.2) - left };
}

/** The name of one way in lines; none on a band that is too low or narrow for it. */
function nameLabels(
  { id, open }: DoorView,
  { left, width }: { left: number; width: number },
  frame: Frame,
  measure: TextWidth,
): LabelShape[] {
  const { least, small, band } = frame;
  const name = (least > 0 ? WAY_LABELS_SHORT : WAY_LABELS)[id];
  const linesAt = (size: number) => wrapped(measure, name, width, size);
  const wide = (lines: readonly string[], size: number, bold: boolean) =>
    lines.some((part) => measure(part, size, bold, false) > width);
  const size = shrunk(sizeOf(frame, 0.84), { smallest: 10, least, step: 0.4 }, (tried) => {
    const lines = linesAt(tried);
    return lines.length <= 3 && !wide(lines, tried, false);
  });
  const lines = linesAt(size);
  if (small && (lines.length > 2 || wide(lines, size, open))) return [];
  const [top, bottom] = band.doors;
  const start = (top + bottom) / 2 - (lines.length * size * LINE) / 2;
  const style = { size, bold: open, tone: open ? 'chalk' : 'mute' } as const;
  return lines.map((part, at) => line(measure, part, left, start + at * size * LINE, style));
}

/** At the right end: how many ways are open. */
function countLabels(doors: readonly DoorView[], frame: Frame, measure: TextWidth): Drawing['labels'] {
  const { unit, least, column, band } = frame;
  const left = columnAt(frame, 6) + column * 0.12;
  const open = doors.filter((door) => door.open).length;
  const size = Math.max(10, sizeOf(frame, 0.8));
  const said = (least > 0 ? CAPTIONS.shortOpen : CAPTIONS.open)(open, doors.length);
  const lines = [CAPTIONS.ways, ...wrapped(measure, said, frame.width - left - unit * 0.4, size)];
  const middle = (band.doors[0] + band.doors[1]) / 2;
  return Object.fromEntries(
    lines.map((part, at) => {
      const y = middle + (at - lines.length / 2) * size * LINE;
      return [`ways.${at}`, line(measure, part, left, y, { size, tone: at === 0 ? 'chalk' : 'mute' })];
    }),
  );
}

/** All of them; nothing on a band of numbers instead of names. */
export function doorLabels(
  view: View,
  frame: Frame,
  measure: TextWidth,
  doors: Drawing['doors'],
): Drawing['labels'] {
  if (frame.narrow) return {};
  const labels: Drawing['labels'] = {};
  view.doors.forEach((door, index) => {
    const space = spaceBeside(doors[door.id]!, index, frame, doors.browse);
    nameLabels(door, space, frame, measure).forEach((label, at) => {
      labels[`door.${door.id}.${at}`] = label;
    });
  });
  return frame.small ? labels : { ...labels, ...countLabels(view.doors, frame, measure) };
}
