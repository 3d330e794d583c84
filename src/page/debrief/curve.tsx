// Reported against true over time: a chart, the eve in two numbers, and the same numbers in a table.
import type { Turn } from '../../play/turn';
import { choicesOf, openingDate, systemBefore, weeksOf } from '../../review/course';
import { figure, longDate } from '../../words/figures';
import { say } from '../../words/say';
import { debriefWords } from '../../words/words';
import { Asked } from './asked';
import { Chart, CHART_STYLE, type Plot } from './chart';

/** From the first build work to the end of the first season. */
const FROM = '2011-07-01';
const TO = '2014-03-31';

/** Below this width in px no name has room clear of both lines: the two figures below the chart name them, each with its line. */
const NARROW = 360;

const percent = (value: number) => figure(value, 'percent');

interface CurveRow {
  date: Date;
  reported: number;
  truth: number;
}

function drawn(plot: Plot, width: number, rows: readonly CurveRow[], opening: string): Element {
  const before = rows.filter(({ date }) => date < new Date(opening));
  const label = before[Math.floor(before.length * 0.62)];
  // Where the line is still low, so that its name stands clear of the other one.
  const low = before.findLast(({ truth }) => truth < 6);
  return plot.plot({
    width: Math.max(280, width),
    height: Math.min(320, Math.max(230, width * 0.42)),
    marginLeft: 50,
    marginRight: 24,
    marginTop: 28,
    marginBottom: 40,
    style: CHART_STYLE,
    y: { domain: [0, 100], label: null, tickFormat: (value: number) => percent(value), ticks: 5, grid: true },
    x: { label: null, type: 'utc' },
    marks: [
      plot.areaY(before, { x: 'date', y1: 'truth', y2: 'reported', fill: 'var(--coral)', fillOpacity: 0.12 }),
      plot.ruleX([new Date(opening)], { stroke: 'var(--coralInk)', strokeWidth: 2 }),
      plot.lineY(before, {
        x: 'date',
        y: 'reported',
        stroke: 'var(--soft)',
        strokeWidth: 2.5,
        strokeDasharray: '7 5',
      }),
      plot.lineY(rows, { x: 'date', y: 'truth', stroke: 'var(--tealInk)', strokeWidth: 3 }),
      plot.text([longDate(opening)], {
        x: () => new Date(opening),
        frameAnchor: 'top',
        dy: -18,
        fill: 'var(--coralInk)',
        fontWeight: 600,
      }),
      ...(label && width >= NARROW
        ? [
            plot.text([label], {
              x: 'date',
              y: 'reported',
              text: () => debriefWords.reported,
              textAnchor: 'end',
              dx: -8,
              dy: -10,
              fill: 'var(--soft)',
              fontWeight: 600,
            }),
            plot.text([low ?? label], {
              x: 'date',
              y: 'truth',
              text: () => debriefWords.truth,
              textAnchor: 'end',
              lineAnchor: 'bottom',
              dx: -8,
              dy: -6,
              fill: 'var(--tealInk)',
              fontWeight: 600,
            }),
          ]
        : []),
    ],
  });
}

export function Curve({ turns }: { turns: readonly Turn[] }) {
  const opening = openingDate(turns);
  const choices = choicesOf(turns);
  const weeks = weeksOf(turns).filter(({ date }) => date >= FROM && date <= TO);
  const looked = systemBefore(turns, opening)?.found.trueReadiness;
  const eve = weeks.findLast(({ date }) => date < opening);
  const rows = weeks.map((week) => ({
    date: new Date(week.date),
    reported: week.reportedReadiness,
    truth: week.trueReadiness,
  }));
  return (
    <article class="sheet">
      <h3>{debriefWords.curve}</h3>
      <p>
        {looked ? say(debriefWords.curveLooked, { date: longDate(looked.date) }) : debriefWords.curveNote}
      </p>
      <Chart of={`${opening}:${weeks.length}`} draw={(plot, width) => drawn(plot, width, rows, opening)} />
      {eve && (
        <>
          <p class="fine">{say(debriefWords.eve, { date: longDate(eve.date) })}</p>
          <dl class="two-figures">
            {(
              [
                ['reportedReadiness', debriefWords.reported],
                ['trueReadiness', debriefWords.truth],
              ] as const
            ).map(([of, name]) => (
              <div key={of} class={of}>
                <dt>{name}</dt>
                <dd>
                  <Asked of={of} date={eve.date} choices={choices} value={eve[of]} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p class="fine">{debriefWords.model}</p>
      <details class="fold">
        <summary>{debriefWords.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{debriefWords.date}</th>
              <th scope="col">{debriefWords.reported}</th>
              <th scope="col">{debriefWords.truth}</th>
            </tr>
          </thead>
          <tbody>
            {weeks
              .filter((week, index) => index % 4 === 0 || week === eve)
              .map((week) => (
                <tr key={week.date}>
                  <th scope="row">{longDate(week.date)}</th>
                  <td>{week.date < opening ? percent(week.reportedReadiness) : '–'}</td>
                  <td>{percent(week.trueReadiness)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </article>
  );
}
