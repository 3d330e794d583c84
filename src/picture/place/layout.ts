// Puts a View on a canvas of a given size: every shape and every word has its place. Pure; text is measured
// by the caller.
import { fullest } from '../view/moment';
import { isNews, type News, type NewsKind } from '../view/news';
import type { View } from '../view/view';
import { doorLabels } from './door-labels';
import type { Drawing, LabelShape } from './drawing';
import { lies, type Obstacles } from './free-places';
import { frameOf, type Frame } from './frame';
import { grown, sampled, type Box } from './geometry';
import { headLabels } from './head';
import type { TextWidth } from './labels';
import { foot, lineLegend } from './legends';
import { curveOf, placeLinks } from './lines';
import { placeBlocks, placeDoors, placePipes, placeRooms, placeSecondDoor } from './machine';
import { mirrored } from './mirror';
import { joinedLabel, nodeLabels } from './organisation-labels';
import { placePanels } from './panels';
import { partLabels, secondDoorLabel } from './part-labels';
import { placeNodes, placeRings } from './people';
import { propAt } from './props';
import { placeThreads, threadPoints } from './threads';

/** What a View is laid out on. */
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

/** How much a shape shines as long as it is new, 0-1. */
const FRESH = 0.7;

/** These shapes, the new ones shining. */
function freshened<K extends NewsKind>(news: News, kind: K, shapes: Drawing[K]): Drawing[K] {
  return Object.fromEntries(
    Object.entries(shapes).map(([key, shape]) => [
      key,
      isNews(news, kind, key) ? { ...shape, glow: FRESH } : shape,
    ]),
  ) as Drawing[K];
}

/** All shapes but the words. */
type WordlessDrawing = Omit<Drawing, 'labels' | 'swatches'>;

/** What names have to keep clear of, besides words. */
function obstaclesOf({ frame, nodes, rings, links, threads }: WordlessDrawing): Obstacles {
  const { unit, small, width, band } = frame;
  return {
    frame: grown({ x: 0, y: 0, w: width, h: band.doors[0] }, -unit * (small ? 0.12 : 0.45)),
    boxes: [],
    circles: [
      ...Object.values(nodes).flatMap((node) => [
        { x: node.x, y: node.y, r: node.r * (node.shape === 'square' ? 1.16 : 1.06) },
        ...(node.prop ? [propAt(node)] : []),
      ]),
      ...Object.values(rings).map(({ x, y, r }) => ({ x, y, r: r * 1.12 })),
    ],
    lines: [
      ...Object.values(links).map((link) => ({ points: sampled(curveOf(link)), half: link.width / 2 + 1 })),
      ...Object.values(threads).map((thread) => ({ points: threadPoints(thread), half: 1.5 })),
    ],
  };
}

/** Room kept free for the head. Figures grow while the stream plays: for the largest. */
function reservedFor(view: View, frame: Frame, measure: TextWidth): Box[] {
  const moment = view.stream && fullest(view.stream);
  return Object.values(headLabels(view, frame, measure, moment)).map((box) => grown(box, frame.unit * 0.5));
}

/** Labels of the head. */
const HEAD = /^(counter|dot|clock|date|season)/;

/** The same without figures in whose place a line or an organisation must stand: they are left to the page. */
function withoutMisplaced(
  labels: Drawing['labels'],
  { width, height }: Frame,
  obstacles: Obstacles,
): Drawing['labels'] {
  const whole = { ...obstacles, frame: { x: 0, y: 0, w: width, h: height } };
  const figureOf = (key: string) => key.replace('.word', '');
  const misplaced = new Set(
    Object.entries(labels)
      .filter(([key, label]) => HEAD.test(key) && !lies(label, whole))
      .map(([key]) => figureOf(key)),
  );
  return Object.fromEntries(Object.entries(labels).filter(([key]) => !misplaced.has(figureOf(key))));
}

/** Every shape with its place. */
function shapesOf(
  view: View,
  canvas: Canvas,
  frame: Frame,
): WordlessDrawing & { panelled: Drawing['labels'] } {
  const { measure, news = new Set() } = canvas;
  const nodes = freshened(news, 'nodes', placeNodes(view, frame));
  const blocks = placeBlocks(view, frame);
  const second = placeSecondDoor(view, frame, blocks);
  const { labels: panelled, marks, sheets } = placePanels(view, frame, measure, blocks);
  return {
    frame,
    nodes,
    links: placeLinks(view, frame, nodes),
    threads: placeThreads(view, frame, nodes, blocks),
    blocks,
    pipes: { ...placePipes(view, frame, blocks), ...second.pipes },
    doors: { ...freshened(news, 'doors', placeDoors(view, frame)), ...second.doors },
    rooms: placeRooms(view, frame, blocks),
    sheets,
    marks,
    rings: placeRings(view, frame, nodes),
    panelled,
  };
}

/** The drawing of a View. Labels that find no free place are left out: the page's text has them all. */
export function layout(view: View, canvas: Canvas): Drawing {
  const { width, height, measure, mirror = false, least = 0 } = canvas;
  const frame = frameOf(width, height, least);
  const { panelled, ...shapes } = shapesOf(view, canvas, frame);
  const below = frame.small ? { labels: {}, swatches: {} } : foot(view, frame, measure);
  const obstacles = obstaclesOf(shapes);
  const labels = withoutMisplaced(
    {
      ...headLabels(view, frame, measure),
      ...partLabels(view, frame, measure, shapes.blocks, shapes.rooms),
      ...secondDoorLabel(frame, measure, shapes.doors),
      ...doorLabels(view, frame, measure, shapes.doors),
      ...panelled,
      ...below.labels,
    },
    frame,
    obstacles,
  );
  const reserved = reservedFor(view, frame, measure);
  const around = (taken: readonly LabelShape[]) => ({
    ...obstacles,
    boxes: [...Object.values(labels), ...reserved, ...taken],
  });
  const lines = frame.small
    ? { labels: {}, swatches: {} }
    : lineLegend(view, frame, measure, labels, around([]));
  Object.assign(labels, lines.labels);
  Object.assign(labels, nodeLabels(view, frame, canvas, shapes.nodes, around));
  if (frame.small)
    Object.assign(labels, joinedLabel(view, frame, canvas, labels, around(Object.values(labels))));
  const drawing = { ...shapes, labels, swatches: { ...below.swatches, ...lines.swatches } };
  return mirror ? mirrored(drawing) : drawing;
}
