// What the opening adds above the gates and behind them: places let in, people served, the list of faults,
// faulty files.
import { brief, PANELS, percent } from '../../words/picture.en';
import { roundUp } from '../view/stream';
import type { GateView, View } from '../view/view';
import type { Drawing, LabelShape } from './drawing';
import { sizeOf, type Frame } from './frame';
import type { Box, Point } from './geometry';
import { fitted, LINE, type TextWidth } from './labels';
import { cell, marked, numbered, rows, type Panels } from './panel';
import { whoPanel } from './ways-in';

/** At most so many figures stand for the people at once, and so many crosses for the faults on the list. */
const SEATS = 12;
const FAULTS = 60;
/** Files in the heap after the last gate. */
const FILES = 10;

/** A field with one line of words at its foot, the first of `texts` that fits; and what is left of it. */
function captioned(
  box: Box,
  texts: readonly string[],
  frame: Frame,
  measure: TextWidth,
): { free: Box; label: LabelShape | null } {
  const label = texts.reduce<LabelShape | null>(
    (found, text) => found ?? fitted(measure, frame, text, { ...box, y: 0 }, { units: 0.8, tone: 'chalk' }),
    null,
  );
  if (!label) return { free: box, label };
  const free = { ...box, h: box.h - label.h - 2 };
  return { free, label: { ...label, y: box.y + box.h - label.h } };
}

function placesPanel({ places }: View, frame: Frame, measure: TextWidth): Partial<Panels> {
  if (!places) return {};
  const { open, all } = places;
  const texts = [PANELS.places(open, all), PANELS.shortPlaces(open, all)];
  const { free, label } = captioned(cell(frame, 1), texts, frame, measure);
  const spots = rows(free, all, frame.unit * 0.56);
  return {
    labels: label ? { places: label } : {},
    marks: numbered(
      'place',
      spots.map((at, index) => marked('place', at, index < open ? 1 : 0)),
    ),
  };
}

/** Seats for all who came or can be served, those that can be served lit; the last of them in part. */
function capacityPanel({ capacity }: View, frame: Frame, measure: TextWidth): Partial<Panels> {
  if (!capacity) return {};
  const { serves, came } = capacity;
  const people = brief(serves, frame.least);
  const texts = [PANELS.serves(people), PANELS.shortServes(people)];
  const { free, label } = captioned(cell(frame, 2), texts, frame, measure);
  const per = roundUp(Math.max(serves, came, 1) / SEATS);
  const seats = Math.max(1, Math.ceil(Math.max(serves, came) / per));
  const high = Math.min(free.h, frame.unit * 1.25);
  const size = Math.min(high, free.w / seats);
  const y = free.y + free.h - high / 2 - size / 2;
  return {
    labels: label ? { serves: label } : {},
    marks: numbered(
      'seat',
      Array.from({ length: seats }, (_, index) =>
        marked('seat', { x: free.x + index * size, y, size }, Math.max(0, Math.min(1, serves / per - index))),
      ),
    ),
  };
}

/** Where a fault comes up: out of what is not sound in a gate, the gates taking turns. */
function sourceOf(index: number, gates: readonly GateView[], blocks: Drawing['blocks']): Point {
  const block = blocks[gates[index % gates.length]!.id]!;
  return {
    x: block.x + block.w * ((index * 0.618) % 1),
    y: block.y + block.h * (1 - block.solid - block.hatched),
  };
}

/** The list as a sheet with a cross for each fault, or for so many. */
function listPanel(view: View, frame: Frame, measure: TextWidth, blocks: Drawing['blocks']): Partial<Panels> {
  if (!view.list) return {};
  const { unit } = frame;
  const whole = cell(frame, 0);
  // The roof of a waiting room reaches up to it.
  const box = view.waitingRoom ? { ...whole, h: whole.h - unit * 0.4 } : whole;
  const inner = { x: box.x + unit * 0.45, y: box.y + unit * 0.2, w: box.w - unit * 0.9 };
  const per = roundUp(view.list.open / FAULTS);
  const put = (text: string) => fitted(measure, frame, text, inner, { units: 0.8, bold: true, tone: 'ink' });
  const title = (per > 1 ? put(PANELS.listOf(per)) : null) ?? put(PANELS.list);
  const top = inner.y + (title ? title.h : 0);
  const spots = rows(
    { ...inner, y: top, h: box.y + box.h - top - unit * 0.15 },
    Math.ceil(view.list.open / per),
    unit * 0.6,
  );
  return {
    labels: title ? { list: title } : {},
    sheets: { list: { ...box, alpha: 1, glow: 0 } },
    marks: numbered(
      'fault',
      spots.map((at, index) => marked('fault', at, 1, sourceOf(index, view.gates, blocks))),
    ),
  };
}

/** What leaves the last gate: of ten files so many with a fault, pushed out of line. */
function filesPanel(
  view: View,
  frame: Frame,
  measure: TextWidth,
  blocks: Drawing['blocks'],
): Partial<Panels> {
  const faulty = view.pipes.find(({ to }) => to === 'insurers')?.faulty ?? null;
  const last = blocks.insurers;
  if (faulty === null || !last || view.stream) return {};
  const { unit, width } = frame;
  const left = last.x + last.w + last.depth + unit * 0.3;
  const box = { x: left, y: last.y - last.depth, w: width - left - unit * 0.25, h: last.h + last.depth };
  const share = fitted(measure, frame, percent(faulty), box, { units: 0.86, bold: true, tone: 'coral' });
  const below = share && { ...box, y: box.y + share.h };
  const word = below && fitted(measure, frame, PANELS.faulty, below, { units: 0.74, tone: 'mute' });
  const top = share ? share.h + (word?.h ?? 0) + unit * 0.2 : unit * 0.5;
  const size = Math.min(box.w / 2.3, (box.h - top) / 5);
  const spoilt = Math.round(faulty * FILES);
  const gate = { x: last.x + last.w / 2, y: last.y + last.h * 0.62 };
  return {
    labels: { ...(share ? { faulty: share } : {}), ...(word ? { 'faulty.word': word } : {}) },
    marks: numbered(
      'file',
      Array.from({ length: FILES }, (_, index) => {
        const bad = index < spoilt;
        const x = box.x + (index % 2) * size * 1.12 + (bad ? size * 0.16 : 0);
        const y = box.y + top + Math.floor(index / 2) * size + (bad ? size * 0.1 : 0);
        return marked('file', { x, y, size }, bad ? 1 : 0, gate);
      }),
    ),
  };
}

/** Whether there is room for two lines above the gates. */
function roomy(frame: Frame): boolean {
  return !frame.narrow && (!frame.small || cell(frame, 0).h >= 2 * sizeOf(frame, 0.8) * LINE);
}

/** All of it; nothing on a band that is too low, where the page's text has it. */
export function placePanels(view: View, frame: Frame, measure: TextWidth, blocks: Drawing['blocks']): Panels {
  const all = roomy(frame)
    ? [placesPanel, capacityPanel, listPanel, whoPanel, filesPanel].map((panel) =>
        panel(view, frame, measure, blocks),
      )
    : [];
  return {
    labels: Object.assign({}, ...all.map(({ labels }) => labels)) as Panels['labels'],
    marks: Object.assign({}, ...all.map(({ marks }) => marks)) as Panels['marks'],
    sheets: Object.assign({}, ...all.map(({ sheets }) => sheets)) as Panels['sheets'],
  };
}
