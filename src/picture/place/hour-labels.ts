// The words that change while the first hours run: clock and figures in the head, names and figures at the gates.
import type { StreamMoment } from '../view/moment';
import type { View } from '../view/view';
import type { Drawing, LabelShape } from './drawing';
import { headLabels } from './head';
import type { TextWidth } from './labels';
import { turned } from './mirror';
import { finishedLabels, whoLabels } from './ways-in';

/** A View as it was laid out. */
export interface PlacedView {
  view: View;
  drawing: Drawing;
  mirror: boolean;
}

/** Labels that change while the hours run. */
const LIVE = /^(date|clock|dot|counter\.|gate\.|finished|who\.)/;

/** What the decks show of a drawing while the hours are being looked at. */
export function withoutLive(drawing: Drawing): Drawing {
  const still = Object.entries(drawing.labels).filter(([key]) => !LIVE.test(key));
  return { ...drawing, labels: Object.fromEntries(still) };
}

/** Of these labels those that have a place in the drawing, on their side of it. */
function placed(
  { drawing: { labels, frame }, mirror }: PlacedView,
  all: Drawing['labels'],
): Drawing['labels'] {
  const found = Object.fromEntries(Object.entries(all).filter(([key]) => LIVE.test(key) && labels[key]));
  return mirror ? turned(found, frame.width) : found;
}

/** Clock and figures as they stand at a moment; `every`: how many dots' worth of people one dot stands for. */
export function hourHead(
  standing: PlacedView,
  measure: TextWidth,
  moment: StreamMoment,
  every: number,
): Drawing['labels'] {
  const { view, drawing } = standing;
  return placed(standing, headLabels(view, drawing.frame, measure, moment, every));
}

/** So hard (0-1) a gate must jam for its name to turn coral. */
const JAMMED = 0.5;

/**
 * Names of the gates, in coral where most fail, and how many finished applying, by their way in. `jams`: by
 * gate, 0-1.
 */
export function hourNames(
  standing: PlacedView,
  measure: TextWidth,
  moment: StreamMoment,
  jams: readonly number[],
): Drawing['labels'] {
  const {
    view,
    drawing: { labels, frame },
  } = standing;
  const gates = view.gates.flatMap(({ id }, index): [string, LabelShape][] => {
    const key = `gate.${id}`;
    const label = labels[key];
    return label ? [[key, { ...label, tone: (jams[index] ?? 0) > JAMMED ? 'coral' : 'chalk' }]] : [];
  });
  return {
    ...Object.fromEntries(gates),
    ...placed(standing, {
      ...finishedLabels(view, frame, measure, moment.finished),
      ...whoLabels(view, frame, measure, moment.who),
    }),
  };
}
