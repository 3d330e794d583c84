// Puts a View on a canvas of a given size: every shape and every word has its place. Pure; text is measured by the caller.
import type { PartyId } from '../../model/rules/network';
import {
  CAPTIONS,
  clock,
  count,
  COUNTERS,
  day,
  PANELS,
  PART_LABELS_SHORT,
  percent,
  shortDay,
  WAY_LABELS,
  WAY_LABELS_SHORT,
} from '../../words/picture.en';
import { GAUGE, mirrored, type Drawing, type LabelShape } from './drawing';
import { columnAt, frameOf, sizeOf, type Frame } from './frame';
import { grown, sampled, type Point } from './geometry';
import { beside, lies, line, LINE, wrapped, type TextWidth, type Obstacles } from './labels';
import { foot, lineLegend } from './legends';
import { fieldOf, placeBlocks, placeDoors, placePipes, placeRooms, placeSecondDoor } from './machine';
import { fitted, placePanels } from './panels';
import { propAt } from '../paint/props';
import { freshened, isNews, type News } from '../view/news';
import { placeLinks, placeNodes, placeRings, placeThreads } from './people';
import { fullest, momentAt, type StreamMoment } from '../show/stream';
import type { View } from '../view/view';

/** Whose names are placed first: the later in this list, the earlier. */
const FIRST: readonly PartyId[] = ['host', 'hub', 'builder', 'joiner', 'owner', 'room', 'desk'];

export interface Canvas {
  width: number;
  height: number;
  measure: TextWidth;
  mirror?: boolean;
  /** The smallest size of a label, px: for a projector. Default 0: the canvas decides. */
  least?: number;
  /** What is new: it shines, and on a small canvas new organisations are named, besides the desk. */
  news?: News;
}

/** Points along a thread, as it is drawn. */
export function threadPoints({ x1, y1, x2, y2, y3, x4 }: Drawing['threads'][string], steps = 14): Point[] {
  const bend = Array.from({ length: steps + 1 }, (_, index): Point => {
    const t = index / steps;
    const s = 1 - t;
    const reach = (y2 - y1) * 0.62;
    return {
      x: s * s * s * x1 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x2,
      y: s * s * s * y1 + 3 * s * s * t * (y1 + reach) + 3 * s * t * t * (y2 - reach) + t * t * t * y2,
    };
  });
  return x4 === x2 ? [...bend, { x: x2, y: y3 }] : [...bend, { x: x2, y: y3 }, { x: x4, y: y3 }];
}

interface FigureLine {
  id: string;
  text: string;
  word: string;
  trouble: boolean;
}

/** The figures of the upper corner, from the left; on a band some of what else stands above and behind the gates. */
function figuresOf(
  { counters, places, pipes, stream }: View,
  { small, narrow }: Frame,
  now: StreamMoment | null,
): FigureLine[] {
  const figures = counters
    .filter(({ id }) => !narrow || id !== 'failed')
    .map(({ id, value, trouble }): FigureLine => {
      const shown = now && (id === 'door' || id === 'failed' || id === 'enrolled') ? now[id] : value;
      return { id, text: count(shown), word: COUNTERS[id], trouble };
    });
  if (!small || narrow) return figures;
  const faulty = stream ? null : (pipes.find(({ to }) => to === 'insurers')?.faulty ?? null);
  return [
    ...(places
      ? [
          {
            id: 'places',
            text: PANELS.shortPlaces(places.open, places.all),
            word: PANELS.letIn,
            trouble: false,
          },
        ]
      : []),
    ...(faulty === null
      ? []
      : [{ id: 'faulty', text: percent(faulty), word: PANELS.faultyFiles, trouble: true }]),
    ...figures,
  ];
}

/** Date, clock and figures in the upper corners; while the stream plays, those of the moment. `every`: how many dots' worth of people one dot stands for on a slow machine. */
export function headLabels(
  view: View,
  frame: Frame,
  measure: TextWidth,
  moment: StreamMoment | null = null,
  every = 1,
): Record<string, LabelShape> {
  const labels: Record<string, LabelShape> = {};
  const { unit, width, small, narrow } = frame;
  const edge = unit * (small ? 0.6 : 0.9);
  const top = unit * (small ? 0.4 : 0.55);
  if (!small)
    labels['caption.social'] = line(measure, CAPTIONS.social.toUpperCase(), edge, top, {
      size: sizeOf(frame, 0.74),
      bold: true,
      tone: 'amber',
      spaced: true,
    });
  const under = small ? top : top + unit * 1.15;
  const { stream } = view;
  const now = moment ?? (stream && momentAt(stream, stream.hours.length));
  labels.date = line(measure, (narrow ? shortDay : day)(now?.date ?? view.date), edge, under, {
    size: sizeOf(frame, 0.92),
    tone: 'mute',
  });
  if (!now && view.season === 2)
    labels.season = line(measure, PANELS.second, edge, under + labels.date.h, {
      size: sizeOf(frame, 0.92),
      tone: 'people',
    });
  if (now)
    labels.clock = line(measure, clock(now.hour), edge, under + Math.max(unit * 1.1, labels.date.h), {
      size: unit * (small ? 1.3 : 1.75),
      bold: true,
      tone: 'chalk',
    });
  let right = width - edge;
  // Where there is no column for it, the third figure is one line below the others.
  const failed = narrow && view.counters.find(({ id }) => id === 'failed');
  if (failed)
    labels['counter.failed'] = line(
      measure,
      `${count(now?.failed ?? failed.value)} ${COUNTERS.failed}`,
      right,
      top + (unit * 1.2 + sizeOf(frame, 0.86)) * LINE,
      { size: sizeOf(frame, 0.92), bold: true, tone: 'coral' },
      1,
    );
  for (const { id, text, word: name, trouble } of figuresOf(view, frame, now).reverse()) {
    const figure = line(
      measure,
      text,
      right,
      top,
      { size: unit * (small ? 1.2 : 1.75), bold: true, tone: trouble ? 'coral' : 'chalk' },
      1,
    );
    const word = line(measure, name, right, top + figure.h, { size: sizeOf(frame, 0.86), tone: 'mute' }, 1);
    labels[`counter.${id}`] = figure;
    labels[`counter.${id}.word`] = word;
    right -=
      Math.max(figure.w, word.w, unit * (narrow ? 3.6 : small ? 4.4 : 5.2)) + unit * (small ? 0.9 : 1.4);
  }
  if (stream) {
    const text = (small ? CAPTIONS.shortDot : CAPTIONS.dot)(count(stream.perDot * every));
    const size = Math.max(10, sizeOf(frame, 0.8));
    // On a band beneath the clock: the other corner is full.
    labels.dot = small
      ? line(measure, text, edge, (labels.clock ?? labels.date).y + (labels.clock ?? labels.date).h, {
          size,
          tone: 'people',
        })
      : line(measure, text, width - edge, top + unit * 3.25, { size, tone: 'people' }, 1);
  }
  return labels;
}

function gateLabels(
  view: View,
  frame: Frame,
  measure: TextWidth,
  blocks: Drawing['blocks'],
  rooms: Drawing['rooms'],
): Record<string, LabelShape> {
  const labels: Record<string, LabelShape> = {};
  const { unit, least, narrow, band, column } = frame;
  view.gates.forEach(({ id, label, number }, index) => {
    let size = narrow ? unit * 1.05 : unit;
    let text = narrow ? String(number) : label;
    const tooWide = () => measure(text, size, true, false) > column * 0.96;
    while (size > Math.max(10.5, least) && tooWide()) size = Math.max(least, size - 0.5);
    if (tooWide()) text = PART_LABELS_SHORT[id] ?? text;
    labels[`gate.${id}`] = line(
      measure,
      text,
      columnAt(frame, index),
      band.names - (size * LINE) / 2,
      { size, bold: true, tone: 'chalk' },
      0.5,
    );
  });
  const room = rooms.waiting;
  const waiting =
    room && !frame.small
      ? PANELS.waitingRoom
          .split(' ')
          .map((word) =>
            fitted(
              measure,
              frame,
              word,
              room.x + room.w / 2,
              0,
              room.w,
              { units: 0.76, tone: 'people' },
              0.5,
            ),
          )
      : [];
  const lines = waiting.flatMap((word, row) =>
    word ? [{ ...word, y: band.gates[1] + unit * 0.3 + row * word.h }] : [],
  );
  // Both words, or none, above the caption in the foot.
  if (lines.every(({ y, h }) => y + h < band.foot - sizeOf(frame, 0.74) * LINE * 0.5))
    lines.forEach((word, row) => {
      labels[`waiting.${row}`] = word;
    });
  const hub = blocks.hub!;
  // Too low a plate stands without its name.
  if (hub.h * (1 - GAUGE) < unit) return labels;
  let size = sizeOf(frame, 0.92);
  const text = narrow ? view.hub.label.split(' ').at(-1)! : view.hub.label;
  while (size > Math.max(9.5, least) && measure(text, size, true, false) > hub.w - 6)
    size = Math.max(least, size - 0.5);
  labels.hub = line(
    measure,
    text,
    hub.x + hub.w / 2,
    hub.y + (hub.h * (1 - GAUGE)) / 2 - (size * LINE) / 2,
    { size, bold: true, tone: 'chalk' },
    0.5,
  );
  return labels;
}

function doorLabels(
  view: View,
  frame: Frame,
  measure: TextWidth,
  doors: Drawing['doors'],
): Record<string, LabelShape> {
  const labels: Record<string, LabelShape> = {};
  const { unit, least, column, band } = frame;
  const names = least > 0 ? WAY_LABELS_SHORT : WAY_LABELS;
  const [top, bottom] = band.doors;
  view.doors.forEach(({ id, open }, index) => {
    const door = doors[id]!;
    const left = door.x + door.w + unit * (frame.small ? 0.35 : 0.5);
    const field = fieldOf(frame, index);
    const right =
      frame.small && field === 4 && doors.browse
        ? doors.browse.x - unit * 0.3
        : columnAt(frame, field) - column * 0.05;
    const width = Math.min(right, frame.width - unit * 0.2) - left;
    let size = sizeOf(frame, 0.84);
    let lines = wrapped(measure, names[id], width, size);
    while (
      size > Math.max(10, least) &&
      (lines.length > 3 || lines.some((part) => measure(part, size, false, false) > width))
    ) {
      size = Math.max(least, size - 0.4);
      lines = wrapped(measure, names[id], width, size);
    }
    if (frame.small && (lines.length > 2 || lines.some((part) => measure(part, size, open, false) > width)))
      return;
    const start = (top + bottom) / 2 - (lines.length * size * LINE) / 2;
    lines.forEach((part, at) => {
      labels[`door.${id}.${at}`] = line(measure, part, left, start + at * size * LINE, {
        size,
        bold: open,
        tone: open ? 'chalk' : 'mute',
      });
    });
  });
  if (frame.small) return labels;
  const left = columnAt(frame, 6) + column * 0.12;
  const open = view.doors.filter((door) => door.open).length;
  const size = Math.max(10, sizeOf(frame, 0.8));
  const lines = [
    CAPTIONS.ways,
    ...wrapped(
      measure,
      (least > 0 ? CAPTIONS.shortOpen : CAPTIONS.open)(open, view.doors.length),
      frame.width - left - unit * 0.4,
      size,
    ),
  ];
  lines.forEach((part, at) => {
    labels[`ways.${at}`] = line(
      measure,
      part,
      left,
      (top + bottom) / 2 + (at - lines.length / 2) * size * LINE,
      { size, tone: at === 0 ? 'chalk' : 'mute' },
    );
  });
  return labels;
}

/** What the second door is for, where there is room beside it. */
function secondDoorLabel(
  frame: Frame,
  measure: TextWidth,
  { browse }: Drawing['doors'],
): Record<string, LabelShape> {
  if (!browse || frame.small) return {};
  const label = line(
    measure,
    CAPTIONS.browse,
    browse.x - frame.unit * 0.45,
    browse.y + browse.h / 2 - (sizeOf(frame, 0.86) * LINE) / 2,
    { size: sizeOf(frame, 0.86), bold: true, tone: 'chalk' },
    1,
  );
  return label.x > columnAt(frame, 3) + frame.unit * 0.3 ? { browse: label } : {};
}

/** Names of organisations, each where nothing is in its way. Where the first order leaves one without a place, those left out go first. */
function nodeLabels(
  view: View,
  { narrow, unit, least }: Frame,
  { measure, news }: Canvas,
  nodes: Drawing['nodes'],
  around: (taken: readonly LabelShape[]) => Obstacles,
): Record<string, LabelShape> {
  const named = narrow
    ? view.nodes.filter(({ id }) => id === 'desk' || id === 'room' || (news && isNews(news, 'nodes', id)))
    : view.nodes;
  const low = Math.max(...Object.values(nodes).map(({ y }) => y)) - unit * 2;
  let order = [...named].sort((one, other) => FIRST.indexOf(other.id) - FIRST.indexOf(one.id));
  let best: Record<string, LabelShape> = {};
  let fewest = Infinity;
  for (let round = 0; round < 5 && fewest > 0; round += 1) {
    const found: Record<string, LabelShape> = {};
    const left = order.filter(({ id, label }) => {
      const node = nodes[id]!;
      const placed = beside(
        measure,
        node,
        label,
        { size: unit * (id === 'desk' ? 1.06 : 0.98), bold: true, tone: 'people', least },
        unit * 0.45,
        node.y > low,
        around(Object.values(found)),
      );
      placed?.forEach((part, index) => {
        found[`node.${id}.${index}.${label}`] = part;
      });
      return placed === null;
    });
    if (left.length < fewest) [best, fewest] = [found, left.length];
    order = [...left, ...order.filter((node) => !left.includes(node))];
  }
  return best;
}

/** On a small canvas below the date: who has just joined and found no place for its name. */
function joinedLabel(
  { nodes }: View,
  frame: Frame,
  { measure, news = new Set() }: Canvas,
  labels: Drawing['labels'],
  obstacles: Obstacles,
): Record<string, LabelShape> {
  const nameless = nodes.filter(
    ({ id }) =>
      isNews(news, 'nodes', id) && !Object.keys(labels).some((key) => key.startsWith(`node.${id}.`)),
  );
  const { date, clock: time, season } = labels;
  if (!date || time || season || nameless.length === 0) return {};
  const name = CAPTIONS.joined(nameless[0]!.label);
  const clear = { ...obstacles, boxes: obstacles.boxes.filter((box) => box.y > date.y + date.h) };
  const size = sizeOf(frame, 0.92);
  // In one line, or in two.
  for (const width of [Infinity, measure(name, size, true, false) * 0.75]) {
    const lines = wrapped(measure, name, width, size, true).map((text, row) =>
      line(measure, text, date.x, date.y + date.h + row * size * LINE, { size, bold: true, tone: 'people' }),
    );
    if (lines.every((label) => lies(label, clear)))
      return Object.fromEntries(lines.map((label, row) => [`joined.${row}`, label]));
  }
  return {};
}

/** The drawing of a View. Labels that find no free place are left out: the page's text has them all. */
export function layout(view: View, canvas: Canvas): Drawing {
  const { width, height, measure, mirror = false, least = 0, news = new Set() } = canvas;
  const frame = frameOf(width, height, least);
  const nodes = freshened(news, 'nodes', placeNodes(view, frame));
  const links = placeLinks(view, frame, nodes);
  const blocks = placeBlocks(view, frame);
  const threads = placeThreads(view, frame, nodes, blocks);
  const second = placeSecondDoor(view, frame, blocks);
  const doors = { ...freshened(news, 'doors', placeDoors(view, frame)), ...second.doors };
  const rooms = placeRooms(view, frame, blocks);
  const rings = placeRings(view, frame, nodes);
  const panels = placePanels(view, frame, measure, blocks);
  const below = frame.small ? { labels: {}, swatches: {} } : foot(view, frame, measure);
  const labels: Record<string, LabelShape> = {
    ...headLabels(view, frame, measure),
    ...gateLabels(view, frame, measure, blocks, rooms),
    ...secondDoorLabel(frame, measure, second.doors),
    ...(frame.narrow ? {} : doorLabels(view, frame, measure, doors)),
    ...panels.labels,
    ...below.labels,
  };
  // Figures grow while the stream plays: the room of the largest is kept free.
  const reserved = (
    view.stream
      ? Object.values(headLabels(view, frame, measure, fullest(view.stream)))
      : Object.values(headLabels(view, frame, measure))
  ).map((box) => grown(box, frame.unit * 0.5));
  const around = (taken: readonly LabelShape[]): Obstacles => ({
    frame: grown({ x: 0, y: 0, w: width, h: frame.band.doors[0] }, -frame.unit * (frame.small ? 0.12 : 0.45)),
    boxes: [...Object.values(labels), ...reserved, ...taken],
    circles: [
      ...Object.values(nodes).flatMap((node) => [
        { x: node.x, y: node.y, r: node.r * (node.shape === 'square' ? 1.16 : 1.06) },
        ...(node.prop ? [propAt(node)] : []),
      ]),
      ...Object.values(rings).map(({ x, y, r }) => ({ x, y, r: r * 1.12 })),
    ],
    lines: [
      ...Object.values(links).map(({ x1, y1, cx, cy, x2, y2, width: wide }) => ({
        points: sampled({ from: { x: x1, y: y1 }, control: { x: cx, y: cy }, to: { x: x2, y: y2 } }),
        half: wide / 2 + 1,
      })),
      ...Object.values(threads).map((thread) => ({ points: threadPoints(thread), half: 1.5 })),
    ],
  });
  // Where a line or an organisation must stand in a figure's place, the figure is left to the page.
  const misplaced = Object.keys(labels)
    .filter(
      (key) =>
        /^(counter|dot|clock|date|season)/.test(key) &&
        !lies(labels[key]!, { ...around([]), boxes: [], frame: { x: 0, y: 0, w: width, h: height } }),
    )
    .map((key) => key.replace('.word', ''));
  for (const key of misplaced.flatMap((one) => [one, `${one}.word`])) delete labels[key];
  const lines = frame.small
    ? { labels: {}, swatches: {} }
    : lineLegend(view, frame, measure, labels, around([]));
  Object.assign(labels, lines.labels);
  Object.assign(labels, nodeLabels(view, frame, canvas, nodes, around));
  if (frame.small)
    Object.assign(labels, joinedLabel(view, frame, canvas, labels, around(Object.values(labels))));
  const drawing: Drawing = {
    frame,
    nodes,
    links,
    threads,
    blocks,
    pipes: { ...placePipes(view, frame, blocks), ...second.pipes },
    doors,
    rooms,
    sheets: panels.sheets,
    marks: panels.marks,
    rings,
    labels,
    swatches: { ...below.swatches, ...lines.swatches },
  };
  return mirror ? mirrored(drawing) : drawing;
}
