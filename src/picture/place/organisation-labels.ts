// Names of organisations, each where nothing is in its way; on a small canvas those that are new.
import type { PartyId } from '../../model/rules/parties';
import { CAPTIONS } from '../../words/picture.en';
import { isNews } from '../view/news';
import type { View } from '../view/view';
import type { Drawing, LabelShape } from './drawing';
import { beside, lies, type Obstacles } from './free-places';
import { sizeOf, type Frame } from './frame';
import { line, LINE, wrapped } from './labels';
import type { Canvas } from './layout';

/** Whose names are placed first: the later in this list, the earlier. */
const FIRST: readonly PartyId[] = ['host', 'hub', 'builder', 'joiner', 'owner', 'room', 'desk'];
/** So many orders are tried. */
const ROUNDS = 5;

/** Lines of a name under keys of their own: another name is another label. */
function keyed(id: PartyId, name: string, lines: readonly LabelShape[]): Record<string, LabelShape> {
  return Object.fromEntries(lines.map((part, index) => [`node.${id}.${index}.${name}`, part]));
}

/**
 * Names of organisations, each where nothing is in its way. Where the first order leaves one without a place, those
 * left out go first.
 */
export function nodeLabels(
  view: View,
  { narrow, unit, least }: Frame,
  { measure, news = new Set() }: Canvas,
  nodes: Drawing['nodes'],
  around: (taken: readonly LabelShape[]) => Obstacles,
): Record<string, LabelShape> {
  const named = narrow
    ? view.nodes.filter(({ id }) => id === 'desk' || id === 'room' || isNews(news, 'nodes', id))
    : view.nodes;
  const low = Math.max(...Object.values(nodes).map(({ y }) => y)) - unit * 2;
  let order = [...named].sort((one, other) => FIRST.indexOf(other.id) - FIRST.indexOf(one.id));
  let best: Record<string, LabelShape> = {};
  let fewest = Infinity;
  for (let round = 0; round < ROUNDS && fewest > 0; round += 1) {
    const found: Record<string, LabelShape> = {};
    const left = order.filter(({ id, label }) => {
      const node = nodes[id]!;
      const size = unit * (id === 'desk' ? 1.06 : 0.98);
      const style = { size, bold: true, tone: 'people', least } as const;
      const obstacles = around(Object.values(found));
      const placed = beside(measure, node, label, style, unit * 0.45, node.y > low, obstacles);
      if (placed) Object.assign(found, keyed(id, label, placed));
      return placed === null;
    });
    if (left.length < fewest) [best, fewest] = [found, left.length];
    order = [...left, ...order.filter((node) => !left.includes(node))];
  }
  return best;
}

/** On a small canvas below the date: who has just joined and found no place for its name. */
export function joinedLabel(
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
