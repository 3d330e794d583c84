// The chart of one stock of the loop: its line, the day of the opening, and the steps of the loop on it.
import type { Week } from '../../../model/state/system';
import type { Silence } from '../../../review/silence';
import { CHART_STYLE, type Plot } from '../sheet/chart';

/** Stocks of the loop that have a chart, in the order of its steps. */
export const LOOP_STOCKS = ['strain', 'candour', 'undiscoveredRework'] as const;
/** One of them. */
export type LoopStock = (typeof LOOP_STOCKS)[number];

const STROKES: Readonly<Record<LoopStock, string>> = {
  strain: 'var(--coralInk)',
  candour: 'var(--tealInk)',
  undiscoveredRework: 'var(--amberInk)',
};

/** A step of the loop where it stands on a line: ISO date, value of the stock, number of the step. */
interface StepMark {
  date: string;
  value: number;
  step: string;
}

/** The steps of the loop on each stock's line. The fourth, pages that failed, is no stock. */
export function marksOf(loop: Silence): Record<LoopStock, readonly StepMark[]> {
  return {
    strain: [
      { ...loop.strain.to, step: '1' },
      { ...loop.again.to, step: '5' },
    ],
    candour: [{ ...loop.candour.to, step: '2' }],
    undiscoveredRework: [{ ...loop.hidden.to, step: '3' }],
  };
}

/** Upper end of the scale: points go to 100, functions as far as they came. */
function topOf(stock: LoopStock, weeks: readonly Week[]): number {
  return stock === 'undiscoveredRework' ? Math.max(10, ...weeks.map((week) => week[stock])) : 100;
}

/** What a chart of the loop shows. `opening`: ISO date. */
export interface LoopCurve {
  stock: LoopStock;
  weeks: readonly Week[];
  marks: readonly StepMark[];
  opening: string;
}

/** Draws it at a width in CSS pixels. */
export function drawLoop(plot: Plot, width: number, { stock, weeks, marks, opening }: LoopCurve): Element {
  const dated = marks.map((mark) => ({ ...mark, date: new Date(mark.date) }));
  return plot.plot({
    width: Math.max(240, width),
    height: 150,
    marginLeft: 34,
    marginRight: 16,
    marginTop: 14,
    style: CHART_STYLE,
    y: { domain: [0, topOf(stock, weeks)], label: null, ticks: 3, grid: true },
    x: { label: null, type: 'utc', ticks: 4 },
    marks: [
      plot.ruleX([new Date(opening)], {
        stroke: 'var(--coralInk)',
        strokeWidth: 1.5,
        strokeDasharray: '2 3',
      }),
      plot.lineY(weeks, {
        x: (week: Week) => new Date(week.date),
        y: stock,
        stroke: STROKES[stock],
        strokeWidth: 3,
      }),
      plot.dot(dated, { x: 'date', y: 'value', r: 9, fill: 'var(--ink)' }),
      plot.text(dated, {
        x: 'date',
        y: 'value',
        text: 'step',
        fill: 'var(--paper)',
        fontWeight: 700,
        fontSize: 12,
      }),
    ],
  });
}
