// The strip above the gates once the doors are open: places let in, people served, the list of faults, who got through; and the files after the last gate.
import type { WhoId } from '../../model/state/system';
import { brief, count, PANELS, percent, WHO, WHO_SHORT } from '../../words/picture.en';
import type { Drawing, LabelShape, MarkShape, SheetShape } from './drawing';
import { columnAt, sizeOf, type Frame } from './frame';
import type { Box } from './geometry';
import { line, LINE, type TextWidth, type Style } from './labels';
import { roundUp } from '../show/stream';
import type { View } from '../view/view';

export interface Panels {
  labels: Record<string, LabelShape>;
  marks: Record<string, MarkShape>;
  sheets: Record<string, SheetShape>;
}

/** At most so many figures stand for the people at once, and so many crosses for the faults on the list. */
const SEATS = 12;
const FAULTS = 60;
/** Files in the heap after the last gate. */
const FILES = 10;

/** The free field left of gate `index` (0-6), or after the last (7), between the threads. */
function cell(frame: Frame, index: number): Box {
  const { unit, band, depth, width } = frame;
  const left = index === 0 ? unit * 0.5 : columnAt(frame, index - 1) + unit * 0.4;
  const right = index === 7 ? width - unit * 0.4 : columnAt(frame, index) - unit * 0.4;
  const top = band.doors[1] + unit * 0.3;
  return { x: left, y: top, w: right - left, h: band.gates[0] - depth - unit * 0.35 - top };
}

/** A line of text that fits a width; smaller type if need be, null where even the smallest is too wide. */
export function fitted(
  measure: TextWidth,
  frame: Frame,
  text: string,
  x: number,
  y: number,
  width: number,
  style: Omit<Style, 'size'> & { units: number },
  anchor = 0,
): LabelShape | null {
  for (
    let size = Math.max(10, sizeOf(frame, style.units));
    size >= Math.max(9.5, frame.least);
    size -= 0.25
  ) {
    if (measure(text, size, style.bold ?? false, false) <= width)
      return line(measure, text, x, y, { ...style, size }, anchor);
  }
  return null;
}

/** So many signs in rows that fill a box from its upper left corner, all as large as they can be. */
function rows(box: Box, amount: number, most: number): { x: number; y: number; size: number }[] {
  let size = Math.min(most, box.h);
  while (size > 1 && Math.floor(box.w / size) * Math.floor(box.h / size) < amount) size *= 0.96;
  const across = Math.max(1, Math.floor(box.w / size));
  return Array.from({ length: amount }, (_, index) => ({
    x: box.x + (index % across) * size,
    y: box.y + Math.floor(index / across) * size,
    size,
  }));
}

function marked(
  kind: MarkShape['kind'],
  at: { x: number; y: number; size: number },
  lit: number,
  from: { x: number; y: number } = at,
): MarkShape {
  const w = at.size * 0.74;
  return { kind, x: at.x, y: at.y, w, h: w, lit, ox: from.x, oy: from.y, alpha: 1, glow: 0 };
}

/** Below the signs one line of words. */
function captioned(panels: Panels, key: string, label: LabelShape | null, box: Box): Box {
  if (!label) return box;
  panels.labels[key] = { ...label, y: box.y + box.h - label.h };
  return { ...box, h: box.h - label.h - 2 };
}

function showPlaces(panels: Panels, { places }: View, frame: Frame, measure: TextWidth): void {
  if (!places) return;
  const box = cell(frame, 1);
  const put = (text: string) => fitted(measure, frame, text, box.x, 0, box.w, { units: 0.8, tone: 'chalk' });
  const free = captioned(
    panels,
    'places',
    put(PANELS.places(places.open, places.all)) ?? put(PANELS.shortPlaces(places.open, places.all)),
    box,
  );
  rows(free, places.all, frame.unit * 0.56).forEach((at, index) => {
    panels.marks[`place.${index}`] = marked('place', at, index < places.open ? 1 : 0);
  });
}

function showCapacity(panels: Panels, { capacity }: View, frame: Frame, measure: TextWidth): void {
  if (!capacity) return;
  const box = cell(frame, 2);
  const people = brief(capacity.serves, frame.least);
  const put = (text: string) => fitted(measure, frame, text, box.x, 0, box.w, { units: 0.8, tone: 'chalk' });
  const free = captioned(
    panels,
    'serves',
    put(PANELS.serves(people)) ?? put(PANELS.shortServes(people)),
    box,
  );
  const per = roundUp(Math.max(capacity.serves, capacity.came, 1) / SEATS);
  const seats = Math.max(1, Math.ceil(Math.max(capacity.serves, capacity.came) / per));
  const high = Math.min(free.h, frame.unit * 1.25);
  const size = Math.min(high, free.w / seats);
  for (let index = 0; index < seats; index += 1) {
    panels.marks[`seat.${index}`] = marked(
      'seat',
      { x: free.x + index * size, y: free.y + free.h - high / 2 - size / 2, size },
      Math.max(0, Math.min(1, capacity.serves / per - index)),
    );
  }
}

/** The list as a sheet; each cross comes up from the gate with the most that is faulty inside. */
function showList(
  panels: Panels,
  view: View,
  frame: Frame,
  measure: TextWidth,
  blocks: Drawing['blocks'],
): void {
  if (!view.list) return;
  const box = cell(frame, 0);
  const { unit } = frame;
  // The roof of a waiting room reaches up to it.
  if (view.waitingRoom) box.h -= unit * 0.4;
  panels.sheets.list = { ...box, alpha: 1, glow: 0 };
  const per = roundUp(view.list.open / FAULTS);
  const put = (text: string) =>
    fitted(measure, frame, text, box.x + unit * 0.45, box.y + unit * 0.2, box.w - unit * 0.9, {
      units: 0.8,
      bold: true,
      tone: 'ink',
    });
  const title = (per > 1 ? put(PANELS.listOf(per)) : null) ?? put(PANELS.list);
  if (title) panels.labels.list = title;
  const top = box.y + unit * 0.2 + (title ? title.h : 0);
  const sources = view.gates.filter(({ id }) => blocks[id]);
  rows(
    { x: box.x + unit * 0.45, y: top, w: box.w - unit * 0.9, h: box.y + box.h - top - unit * 0.15 },
    Math.ceil(view.list.open / per),
    unit * 0.6,
  ).forEach((at, index) => {
    const block = blocks[sources[index % sources.length]!.id]!;
    panels.marks[`fault.${index}`] = marked('fault', at, 1, {
      x: block.x + block.w * ((index * 0.618) % 1),
      y: block.y + block.h * (1 - block.solid - block.hatched),
    });
  });
}

/** How many finished applying online while the first hours run; nothing on other days. */
export function finishedLabels(
  { stream, secondDoor }: View,
  frame: Frame,
  measure: TextWidth,
  people: number,
): Record<string, LabelShape> {
  if (!stream) return {};
  return headed(frame, measure, secondDoor, [
    [count(people), 'finished', { units: 0.8, bold: true, tone: 'chalk' }],
    [PANELS.applied, 'finished.word', { units: 0.8, tone: 'mute' }],
  ]);
}

/** Two lines before the ways in, or behind them where a second door stands before them. */
function headed(
  frame: Frame,
  measure: TextWidth,
  behind: boolean,
  lines: readonly [text: string, key: string, style: Omit<Style, 'size'> & { units: number }][],
): Record<string, LabelShape> {
  const box = cell(frame, behind ? 7 : 4);
  return Object.fromEntries(
    lines.flatMap(([text, key, style], index) => {
      const y = box.y + box.h / 2 + (index === 0 ? -1.08 : 0.08) * sizeOf(frame, 0.8) * LINE;
      const label = fitted(
        measure,
        frame,
        text,
        behind ? box.x : box.x + box.w,
        y,
        box.w,
        style,
        behind ? 0 : 1,
      );
      return label ? [[key, label]] : [];
    }),
  );
}

/** The ways in, each with how many finished applying by it; null where nobody has counted. Those with a place for a sign before them are named in `signed`. */
export function whoLabels(
  { who }: View,
  frame: Frame,
  measure: TextWidth,
  people: Readonly<Record<WhoId, number | null>>,
): { labels: Record<string, LabelShape>; signed: Record<string, Box & { there: boolean }> } {
  const { unit, least } = frame;
  const names = least > 0 ? WHO_SHORT : WHO;
  const labels: Record<string, LabelShape> = {};
  const signed: Record<string, Box & { there: boolean }> = {};
  // Beside millions nobody is counted one by one.
  const millions = Object.values(people).some((one) => (one ?? 0) >= 1_000_000) ? 1 : 0;
  who?.forEach(({ id, open }, index) => {
    const box = cell(frame, 5 + Math.floor(index / 2));
    const came = people[id];
    const there = open > 0 || (came ?? 0) > 0;
    // Where a line is too long for its field, in fewer words and figures.
    const texts =
      came !== null && there
        ? [`${names[id]} ${brief(came, least || millions)}`, `${WHO_SHORT[id]} ${brief(came, 1)}`]
        : [there ? names[id] : PANELS.notYet(names[id])];
    const high = sizeOf(frame, 0.8) * LINE;
    const y = box.y + box.h / 2 + (index % 2 === 0 ? -high * 1.08 : high * 0.08);
    const sign = least > 0 ? 0 : unit * 1.1;
    const put = (text: string, by: number) =>
      fitted(measure, frame, text, box.x + by, y, box.w - by, {
        units: 0.8,
        bold: there,
        tone: there ? 'chalk' : 'mute',
      });
    const beside = texts.reduce<LabelShape | null>((found, text) => found ?? put(text, sign), null);
    const label = beside ?? put(texts.at(-1)!, 0);
    if (!label) return;
    labels[`who.${id}`] = label;
    if (beside && sign > 0)
      signed[`who.${id}`] = { x: box.x, y: y - unit * 0.08, w: unit * 1.24, h: unit * 1.24, there };
  });
  return { labels, signed };
}

function showWho(panels: Panels, view: View, frame: Frame, measure: TextWidth): void {
  const { who, secondDoor, stream } = view;
  if (!who) return;
  const last = stream?.hours.at(-1);
  const counted = Object.fromEntries(
    who.map(({ id, people }) => [id, last ? last.who[id] : people]),
  ) as Record<WhoId, number | null>;
  const { labels, signed } = whoLabels(view, frame, measure, counted);
  Object.assign(panels.labels, finishedLabels(view, frame, measure, last?.finished ?? 0), labels);
  for (const [key, { x, y, w, there }] of Object.entries(signed))
    panels.marks[key] = marked('seat', { x, y, size: w }, there ? 1 : 0);
  if (stream) return;
  const words = (who.some(({ people }) => people !== null) ? PANELS.through : PANELS.may).split(' ');
  Object.assign(
    panels.labels,
    headed(
      frame,
      measure,
      secondDoor,
      [
        words.slice(0, Math.ceil(words.length / 2)).join(' '),
        words.slice(Math.ceil(words.length / 2)).join(' '),
      ].map((text, index) => [text, `who.head.${index}`, { units: 0.8, tone: 'mute' }]),
    ),
  );
}

/** What leaves the last gate: of ten files so many with a fault, pushed out of line. */
function showFiles(
  panels: Panels,
  view: View,
  frame: Frame,
  measure: TextWidth,
  blocks: Drawing['blocks'],
): void {
  const faulty = view.pipes.find(({ to }) => to === 'insurers')?.faulty ?? null;
  const last = blocks.insurers;
  if (faulty === null || !last || view.stream) return;
  const { unit, width } = frame;
  const left = last.x + last.w + last.depth + unit * 0.3;
  const box = { x: left, y: last.y - last.depth, w: width - left - unit * 0.25, h: last.h + last.depth };
  const share = fitted(measure, frame, percent(faulty), box.x, box.y, box.w, {
    units: 0.86,
    bold: true,
    tone: 'coral',
  });
  const word =
    share &&
    fitted(measure, frame, PANELS.faulty, box.x, box.y + share.h, box.w, { units: 0.74, tone: 'mute' });
  if (share) panels.labels.faulty = share;
  if (word) panels.labels['faulty.word'] = word;
  const top = share ? share.h + (word?.h ?? 0) + unit * 0.2 : unit * 0.5;
  const size = Math.min(box.w / 2.3, (box.h - top) / 5);
  const spoilt = Math.round(faulty * FILES);
  for (let index = 0; index < FILES; index += 1) {
    const bad = index < spoilt;
    const at = {
      x: box.x + (index % 2) * size * 1.12 + (bad ? size * 0.16 : 0),
      y: box.y + top + Math.floor(index / 2) * size + (bad ? size * 0.1 : 0),
      size,
    };
    panels.marks[`file.${index}`] = marked('file', at, bad ? 1 : 0, {
      x: last.x + last.w / 2,
      y: last.y + last.h * 0.62,
    });
  }
}

/** All of it; nothing on a band that is too low, where the page's text has it. */
export function placePanels(view: View, frame: Frame, measure: TextWidth, blocks: Drawing['blocks']): Panels {
  const panels: Panels = { labels: {}, marks: {}, sheets: {} };
  // On a band it stands where there is room for two lines above the gates.
  if (frame.narrow || (frame.small && cell(frame, 0).h < 2 * sizeOf(frame, 0.8) * LINE)) return panels;
  showPlaces(panels, view, frame, measure);
  showCapacity(panels, view, frame, measure);
  showList(panels, view, frame, measure, blocks);
  showWho(panels, view, frame, measure);
  showFiles(panels, view, frame, measure, blocks);
  return panels;
}
