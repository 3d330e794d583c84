// The chart of what was reported and what was true: two lines, the gap between them, and the day of the opening.
import { figure, longDate } from '../../../words/figures';
import { debriefWords } from '../../../words/words';
import { CHART_STYLE, type Plot } from '../sheet/chart';

/** A week of the chart; both figures in percent. */
export interface CurveWeek {
  date: Date;
  reported: number;
  truth: number;
}

/** Below this width in px no name has space clear of both lines: the two figures below the chart name them. */
const NARROW = 360;
/** Percent below which the line of what was true is still low, so that its name stands clear of the other one. */
const LOW = 6;

function linesOf(plot: Plot, weeks: readonly CurveWeek[], before: readonly CurveWeek[]) {
  return [
    plot.lineY(before, {
      x: 'date',
      y: 'reported',
      stroke: 'var(--soft)',
      strokeWidth: 2.5,
      strokeDasharray: '7 5',
    }),
    plot.lineY(weeks, { x: 'date', y: 'truth', stroke: 'var(--tealInk)', strokeWidth: 3 }),
  ];
}

/** The two lines' names, each on its line; none where the opening was in the first week. */
function namesOf(plot: Plot, before: readonly CurveWeek[]) {
  const onReported = before[Math.floor(before.length * 0.62)];
  if (!onReported) return [];
  const onTruth = before.findLast(({ truth }) => truth < LOW) ?? onReported;
  const style = { textAnchor: 'end', dx: -8, fontWeight: 600 } as const;
  return [
    plot.text([onReported], {
      ...style,
      x: 'date',
      y: 'reported',
      text: () => debriefWords.reported,
      dy: -10,
      fill: 'var(--soft)',
    }),
    plot.text([onTruth], {
      ...style,
      x: 'date',
      y: 'truth',
      text: () => debriefWords.truth,
      lineAnchor: 'bottom',
      dy: -6,
      fill: 'var(--tealInk)',
    }),
  ];
}

/** Draws it at a width in CSS pixels. `opening`: ISO date; nothing is reported from then on. */
export function drawCurve(plot: Plot, width: number, weeks: readonly CurveWeek[], opening: string): Element {
  const day = new Date(opening);
  const before = weeks.filter(({ date }) => date < day);
  return plot.plot({
    width: Math.max(280, width),
    height: Math.min(320, Math.max(230, width * 0.42)),
    marginLeft: 50,
    marginRight: 24,
    marginTop: 28,
    marginBottom: 40,
    style: CHART_STYLE,
    y: {
      domain: [0, 100],
      label: null,
      tickFormat: (value: number) => figure(value, 'percent'),
      ticks: 5,
      grid: true,
    },
    x: { label: null, type: 'utc' },
    marks: [
      plot.areaY(before, { x: 'date', y1: 'truth', y2: 'reported', fill: 'var(--coral)', fillOpacity: 0.12 }),
      plot.ruleX([day], { stroke: 'var(--coralInk)', strokeWidth: 2 }),
      ...linesOf(plot, weeks, before),
      plot.text([longDate(opening)], {
        x: () => day,
        frameAnchor: 'top',
        dy: -18,
        fill: 'var(--coralInk)',
        fontWeight: 600,
      }),
      ...(width >= NARROW ? namesOf(plot, before) : []),
    ],
  });
}
