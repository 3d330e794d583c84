// The head of the picture: date and clock on the left, figures on the right, what a dot stands for.
import { CAPTIONS, clock, count, COUNTERS, day, PANELS, percent, shortDay } from '../../words/picture.en';
import { momentAt, type StreamMoment } from '../view/moment';
import type { View } from '../view/view';
import type { Drawing, LabelShape } from './drawing';
import { sizeOf, type Frame } from './frame';
import { line, LINE, type TextWidth } from './labels';

/** How far the words stand from the sides and from the top, px. */
function marginsOf({ unit, small }: Frame): { edge: number; top: number } {
  return { edge: unit * (small ? 0.6 : 0.9), top: unit * (small ? 0.4 : 0.55) };
}

/** On the left: the upper deck's caption, the date, the season or the clock. */
function timeLabels(
  view: View,
  frame: Frame,
  measure: TextWidth,
  now: StreamMoment | null,
): Drawing['labels'] {
  const { unit, small, narrow } = frame;
  const { edge, top } = marginsOf(frame);
  const labels: Drawing['labels'] = {};
  if (!small)
    labels['caption.social'] = line(measure, CAPTIONS.social.toUpperCase(), edge, top, {
      size: sizeOf(frame, 0.74),
      bold: true,
      tone: 'amber',
      spaced: true,
    });
  const under = small ? top : top + unit * 1.15;
  const date = line(measure, (narrow ? shortDay : day)(now?.date ?? view.date), edge, under, {
    size: sizeOf(frame, 0.92),
    tone: 'mute',
  });
  labels.date = date;
  if (!now && view.season === 2)
    labels.season = line(measure, PANELS.second, edge, under + date.h, {
      size: sizeOf(frame, 0.92),
      tone: 'people',
    });
  if (now)
    labels.clock = line(measure, clock(now.hour), edge, under + Math.max(unit * 1.1, date.h), {
      size: unit * (small ? 1.3 : 1.75),
      bold: true,
      tone: 'chalk',
    });
  return labels;
}

interface FigureLine {
  id: string;
  text: string;
  word: string;
  trouble: boolean;
}

/** On a band: some of what else stands above and behind the gates. */
function bandFigures({ places, pipes, stream }: View): FigureLine[] {
  const faulty = stream ? null : (pipes.find(({ to }) => to === 'insurers')?.faulty ?? null);
  const letIn = places && PANELS.shortPlaces(places.open, places.all);
  return [
    ...(letIn ? [{ id: 'places', text: letIn, word: PANELS.letIn, trouble: false }] : []),
    ...(faulty === null
      ? []
      : [{ id: 'faulty', text: percent(faulty), word: PANELS.faultyFiles, trouble: true }]),
  ];
}

/** The figures, from the left. */
function figuresOf(view: View, { small, narrow }: Frame, now: StreamMoment | null): FigureLine[] {
  const figures = view.counters
    .filter(({ id }) => !narrow || id !== 'failed')
    .map(({ id, value, trouble }): FigureLine => {
      const shown = now && (id === 'door' || id === 'failed' || id === 'enrolled') ? now[id] : value;
      return { id, text: count(shown), word: COUNTERS[id], trouble };
    });
  return small && !narrow ? [...bandFigures(view), ...figures] : figures;
}

/** Where there is no column for it, the third figure is one line below the others. */
function failedLabel(
  view: View,
  frame: Frame,
  measure: TextWidth,
  now: StreamMoment | null,
): Drawing['labels'] {
  const failed = frame.narrow && view.counters.find(({ id }) => id === 'failed');
  if (!failed) return {};
  const { edge, top } = marginsOf(frame);
  const text = `${count(now?.failed ?? failed.value)} ${COUNTERS.failed}`;
  const y = top + (frame.unit * 1.2 + sizeOf(frame, 0.86)) * LINE;
  const style = { size: sizeOf(frame, 0.92), bold: true, tone: 'coral' } as const;
  return { 'counter.failed': line(measure, text, frame.width - edge, y, style, 1) };
}

/** On the right: figures with a word below each, set from the corner inward. */
function figureLabels(
  view: View,
  frame: Frame,
  measure: TextWidth,
  now: StreamMoment | null,
): Drawing['labels'] {
  const { unit, small, narrow } = frame;
  const { edge, top } = marginsOf(frame);
  const labels = failedLabel(view, frame, measure, now);
  const least = unit * (narrow ? 3.6 : small ? 4.4 : 5.2);
  let right = frame.width - edge;
  for (const { id, text, word, trouble } of figuresOf(view, frame, now).reverse()) {
    const figure = line(
      measure,
      text,
      right,
      top,
      { size: unit * (small ? 1.2 : 1.75), bold: true, tone: trouble ? 'coral' : 'chalk' },
      1,
    );
    const below = line(measure, word, right, top + figure.h, { size: sizeOf(frame, 0.86), tone: 'mute' }, 1);
    labels[`counter.${id}`] = figure;
    labels[`counter.${id}.word`] = below;
    right -= Math.max(figure.w, below.w, least) + unit * (small ? 0.9 : 1.4);
  }
  return labels;
}

/** So many people are one dot. On a band beneath the clock: the other corner is full. */
function dotLabel(people: number, frame: Frame, measure: TextWidth, above: LabelShape): LabelShape {
  const { edge, top } = marginsOf(frame);
  const style = { size: Math.max(10, sizeOf(frame, 0.8)), tone: 'people' } as const;
  return frame.small
    ? line(measure, CAPTIONS.shortDot(count(people)), edge, above.y + above.h, style)
    : line(measure, CAPTIONS.dot(count(people)), frame.width - edge, top + frame.unit * 3.25, style, 1);
}

/**
 * Date, clock and figures in the upper corners; while the stream plays, those of the moment. `every`: how many dots'
 * worth of people one dot stands for on a slow machine.
 */
export function headLabels(
  view: View,
  frame: Frame,
  measure: TextWidth,
  moment: StreamMoment | null = null,
  every = 1,
): Drawing['labels'] {
  const { stream } = view;
  const now = moment ?? (stream && momentAt(stream, stream.hours.length));
  const time = timeLabels(view, frame, measure, now);
  const above = time.clock ?? time.date;
  return {
    ...time,
    ...figureLabels(view, frame, measure, now),
    ...(stream && above ? { dot: dotLabel(stream.perDot * every, frame, measure, above) } : {}),
  };
}
