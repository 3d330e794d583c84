// Who comes in, and how many finished applying by each way: words and signs above the last gates.
import type { WhoId } from '../../model/table/ids';
import { brief, count, PANELS, WHO, WHO_SHORT } from '../../words/picture.en';
import type { WhoView } from '../view/service';
import type { View } from '../view/view';
import type { Drawing, LabelShape } from './drawing';
import { sizeOf, type Frame } from './frame';
import { fitted, LINE, type TextWidth, type UnitStyle } from './labels';
import { cell, marked, type Panels, type SignSpot } from './panel';

/** Two lines before the ways in, or behind them where a second door stands before them. */
function headed(
  frame: Frame,
  measure: TextWidth,
  behind: boolean,
  lines: readonly [key: string, text: string, style: UnitStyle][],
): Drawing['labels'] {
  const box = cell(frame, behind ? 7 : 4);
  return Object.fromEntries(
    lines.flatMap(([key, text, style], index) => {
      const y = box.y + box.h / 2 + (index === 0 ? -1.08 : 0.08) * sizeOf(frame, 0.8) * LINE;
      const place = { x: behind ? box.x : box.x + box.w, y, w: box.w };
      const label = fitted(measure, frame, text, place, style, behind ? 0 : 1);
      return label ? [[key, label]] : [];
    }),
  );
}

/** How many (`people`) finished applying online while the first hours run; nothing on other days. */
export function finishedLabels(
  { stream, secondDoor }: View,
  frame: Frame,
  measure: TextWidth,
  people: number,
): Drawing['labels'] {
  if (!stream) return {};
  return headed(frame, measure, secondDoor, [
    ['finished', count(people), { units: 0.8, bold: true, tone: 'chalk' }],
    ['finished.word', PANELS.applied, { units: 0.8, tone: 'mute' }],
  ]);
}

/** On other days what the figures at the ways in are: who finished applying, or who may. */
function headLabel({ who, secondDoor }: View, frame: Frame, measure: TextWidth): Drawing['labels'] {
  const counted = who?.some(({ people }) => people !== null);
  const words = (counted ? PANELS.through : PANELS.may).split(' ');
  const half = Math.ceil(words.length / 2);
  const style = { units: 0.8, tone: 'mute' } as const;
  return headed(frame, measure, secondDoor, [
    ['who.head.0', words.slice(0, half).join(' '), style],
    ['who.head.1', words.slice(half).join(' '), style],
  ]);
}

/** People by their way in; null where nobody has counted. */
export type Came = Readonly<Record<WhoId, number | null>>;

/**
 * What may be said of a way in, the fullest first: where a line is too long for its field, in fewer words and
 * figures.
 */
function saidOf(id: WhoId, there: boolean, came: Came, least: number): readonly string[] {
  const name = (least > 0 ? WHO_SHORT : WHO)[id];
  const people = came[id];
  if (!there) return [PANELS.notYet(name)];
  if (people === null) return [name];
  // Beside millions nobody is counted one by one.
  const millions = Object.values(came).some((one) => (one ?? 0) >= 1_000_000) ? 1 : 0;
  return [`${name} ${brief(people, least || millions)}`, `${WHO_SHORT[id]} ${brief(people, 1)}`];
}

/** A way in on the picture. */
interface WhoLine {
  label: LabelShape;
  /** Where a sign of a person stands before the words; null where they need its room. */
  spot: SignSpot | null;
  /** Somebody can come by it, or has. */
  there: boolean;
}

/** The ways in stand two by two in the last fields; null where even the shortest words find no room. */
function wayIn(
  { id, open }: WhoView,
  index: number,
  frame: Frame,
  measure: TextWidth,
  came: Came,
): WhoLine | null {
  const { unit, least } = frame;
  const box = cell(frame, 5 + Math.floor(index / 2));
  const there = open > 0 || (came[id] ?? 0) > 0;
  const texts = saidOf(id, there, came, least);
  const high = sizeOf(frame, 0.8) * LINE;
  const y = box.y + box.h / 2 + (index % 2 === 0 ? -high * 1.08 : high * 0.08);
  const sign = least > 0 ? 0 : unit * 1.1;
  const style = { units: 0.8, bold: there, tone: there ? 'chalk' : 'mute' } as const;
  const put = (text: string, by: number) =>
    fitted(measure, frame, text, { x: box.x + by, y, w: box.w - by }, style);
  const beside = texts.reduce<LabelShape | null>((found, text) => found ?? put(text, sign), null);
  const label = beside ?? put(texts.at(-1)!, 0);
  const spot = beside && sign > 0 ? { x: box.x, y: y - unit * 0.08, size: unit * 1.24 } : null;
  return label && { label, spot, there };
}

function waysIn({ who }: View, frame: Frame, measure: TextWidth, came: Came): [key: string, way: WhoLine][] {
  return (who ?? []).flatMap((one, index): [string, WhoLine][] => {
    const way = wayIn(one, index, frame, measure, came);
    return way ? [[`who.${one.id}`, way]] : [];
  });
}

/** The ways in, each with how many finished applying by it. */
export function whoLabels(view: View, frame: Frame, measure: TextWidth, came: Came): Drawing['labels'] {
  return Object.fromEntries(waysIn(view, frame, measure, came).map(([key, { label }]) => [key, label]));
}

/** All that is said and shown of those who come in. */
export function whoPanel(view: View, frame: Frame, measure: TextWidth): Partial<Panels> {
  const { who, stream } = view;
  if (!who) return {};
  const last = stream?.hours.at(-1);
  const came = Object.fromEntries(who.map(({ id, people }) => [id, last ? last.who[id] : people])) as Came;
  const ways = waysIn(view, frame, measure, came);
  return {
    labels: {
      ...finishedLabels(view, frame, measure, last?.finished ?? 0),
      ...Object.fromEntries(ways.map(([key, { label }]) => [key, label])),
      ...(stream ? {} : headLabel(view, frame, measure)),
    },
    marks: Object.fromEntries(
      ways.flatMap(([key, { spot, there }]) => (spot ? [[key, marked('seat', spot, there ? 1 : 0)]] : [])),
    ),
  };
}
