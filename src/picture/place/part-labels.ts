// Names of the lower deck: under each gate, in the hub, in the waiting room, beside the second door.
import { CAPTIONS, PANELS, PART_LABELS_SHORT } from '../../words/picture.en';
import type { GateView, PartView, View } from '../view/view';
import { GAUGE, type BlockShape, type Drawing, type LabelShape, type RoomShape } from './drawing';
import { columnAt, sizeOf, type Frame } from './frame';
import { fitted, line, LINE, shrunk, type TextWidth } from './labels';

/** Under the gate of this column (0-6): its name, or its number where columns are narrow. */
function gateLabel(
  { id, label, number }: GateView,
  index: number,
  frame: Frame,
  measure: TextWidth,
): LabelShape {
  const { unit, least, narrow, band, column } = frame;
  const name = narrow ? String(number) : label;
  const fits = (text: string, size: number) => measure(text, size, true, false) <= column * 0.96;
  const size = shrunk(narrow ? unit * 1.05 : unit, { smallest: 10.5, least, step: 0.5 }, (tried) =>
    fits(name, tried),
  );
  const text = fits(name, size) ? name : (PART_LABELS_SHORT[id] ?? name);
  const y = band.names - (size * LINE) / 2;
  return line(measure, text, columnAt(frame, index), y, { size, bold: true, tone: 'chalk' }, 0.5);
}

/** The waiting room's name below its floor, a word a line: all of them, or none, above the caption in the foot. */
function waitingLabels(room: RoomShape | undefined, frame: Frame, measure: TextWidth): Drawing['labels'] {
  if (!room || frame.small) return {};
  const { unit, band } = frame;
  const lines = PANELS.waitingRoom.split(' ').flatMap((word, row) => {
    const place = { x: room.x + room.w / 2, y: 0, w: room.w };
    const label = fitted(measure, frame, word, place, { units: 0.76, tone: 'people' }, 0.5);
    return label ? [{ ...label, y: band.gates[1] + unit * 0.3 + row * label.h }] : [];
  });
  const floor = band.foot - sizeOf(frame, 0.74) * LINE * 0.5;
  if (lines.some(({ y, h }) => y + h >= floor)) return {};
  return Object.fromEntries(lines.map((label, row) => [`waiting.${row}`, label]));
}

/** The hub's name in its plate; too low a plate stands without it. */
function hubLabel({ label }: PartView, hub: BlockShape, frame: Frame, measure: TextWidth): Drawing['labels'] {
  const { unit, least, narrow } = frame;
  const free = hub.h * (1 - GAUGE);
  if (free < unit) return {};
  const text = narrow ? label.split(' ').at(-1)! : label;
  const size = shrunk(
    sizeOf(frame, 0.92),
    { smallest: 9.5, least, step: 0.5 },
    (tried) => measure(text, tried, true, false) <= hub.w - 6,
  );
  const y = hub.y + free / 2 - (size * LINE) / 2;
  return { hub: line(measure, text, hub.x + hub.w / 2, y, { size, bold: true, tone: 'chalk' }, 0.5) };
}

/** Names of gates, waiting room and hub. */
export function partLabels(
  view: View,
  frame: Frame,
  measure: TextWidth,
  blocks: Drawing['blocks'],
  rooms: Drawing['rooms'],
): Drawing['labels'] {
  return {
    ...Object.fromEntries(
      view.gates.map((gate, index) => [`gate.${gate.id}`, gateLabel(gate, index, frame, measure)]),
    ),
    ...waitingLabels(rooms.waiting, frame, measure),
    ...hubLabel(view.hub, blocks.hub!, frame, measure),
  };
}

/** What the second door is for, where there is room beside it. */
export function secondDoorLabel(
  frame: Frame,
  measure: TextWidth,
  { browse }: Drawing['doors'],
): Drawing['labels'] {
  if (!browse || frame.small) return {};
  const size = sizeOf(frame, 0.86);
  const label = line(
    measure,
    CAPTIONS.browse,
    browse.x - frame.unit * 0.45,
    browse.y + browse.h / 2 - (size * LINE) / 2,
    { size, bold: true, tone: 'chalk' },
    1,
  );
  return label.x > columnAt(frame, 3) + frame.unit * 0.3 ? { browse: label } : {};
}
