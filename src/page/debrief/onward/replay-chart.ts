// The chart of a changed choice: people through in the run, and with the change inside its band.
import type { Range } from '../../../model/ask/band';
import { monthly, type Beside } from '../../../review/what-if';
import { figure } from '../../../words/figures';
import { whatIfWords } from '../../../words/words';
import { CHART_STYLE, type Plot } from '../sheet/chart';

/** The two lines' names with a sample of each line, the one that ends higher first. */
function namesOf(plot: Plot, curve: readonly Beside[]) {
  const last = curve.at(-1);
  return [
    { end: last?.yours ?? 0, text: whatIfWords.yours, fill: 'var(--soft)', dash: '╌╌' },
    { end: last?.other ?? 0, text: whatIfWords.other, fill: 'var(--tealInk)', dash: '──' },
  ]
    .sort((one, other) => other.end - one.end)
    .map(({ text, fill, dash }, index) =>
      plot.text([`${dash} ${text}`], {
        frameAnchor: 'top-left',
        dx: 8,
        dy: 4 + index * 20,
        fill,
        fontWeight: 650,
      }),
    );
}

/** Draws it at a width in CSS pixels. `ranges`: of people through with the change, by ISO date. */
export function drawReplay(
  plot: Plot,
  width: number,
  curve: readonly Beside[],
  ranges: Readonly<Record<string, Range>>,
): Element {
  const at = ({ date }: Beside) => new Date(date);
  return plot.plot({
    width: Math.max(280, width),
    height: 230,
    marginLeft: 52,
    marginRight: 16,
    marginTop: 22,
    marginBottom: 40,
    style: CHART_STYLE,
    y: { label: null, ticks: 4, grid: true, tickFormat: (value: number) => figure(value, 'people') },
    x: { label: null, type: 'utc', ticks: 4 },
    marks: [
      plot.areaY(monthly(curve), {
        x: at,
        y1: ({ date }: Beside) => ranges[date]?.low ?? 0,
        y2: ({ date }: Beside) => ranges[date]?.high ?? 0,
        fill: 'var(--tealInk)',
        fillOpacity: 0.16,
      }),
      plot.lineY(curve, {
        x: at,
        y: 'yours',
        stroke: 'var(--soft)',
        strokeWidth: 2.5,
        strokeDasharray: '7 5',
      }),
      plot.lineY(curve, { x: at, y: 'other', stroke: 'var(--tealInk)', strokeWidth: 3 }),
      ...namesOf(plot, curve),
    ],
  });
}
