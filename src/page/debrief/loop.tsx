// One causal loop on the run's own curve: five steps with own numbers and dates, the three curves behind them, and the same in a table.
import type { Week } from '../../model/state/system';
import type { Turn } from '../../play/turn';
import { openingDate, weeksOf } from '../../review/course';
import { silenceOf, type Leg, type Silence } from '../../review/silence';
import { figure, longDate, number, shortDate } from '../../words/figures';
import { say } from '../../words/say';
import { debriefWords, words } from '../../words/words';
import { Chart, CHART_STYLE, type Plot } from './chart';
import { Foldable } from './foldable';

const loopWords = words.afterwards.loop;

const STOCKS = ['strain', 'candour', 'undiscoveredRework'] as const;
type Stock = (typeof STOCKS)[number];
const STROKES: Readonly<Record<Stock, string>> = {
  strain: 'var(--coralInk)',
  candour: 'var(--tealInk)',
  undiscoveredRework: 'var(--amberInk)',
};
const FROM = '2011-01-01';

function legWords(leg: Leg, texts: Readonly<Record<Leg['went'], string>>): string {
  return say(texts[leg.went], {
    from: number(leg.from.value),
    to: number(leg.to.value),
    date: shortDate(leg.to.date),
  });
}

/** The five steps, name and what it did. */
function stepsOf({ strain, candour, hidden, failing, again }: Silence): [name: string, text: string][] {
  return [
    [loopWords.strain.name, legWords(strain, loopWords.strain)],
    [loopWords.candour.name, legWords(candour, loopWords.candour)],
    [loopWords.hidden.name, legWords(hidden, loopWords.hidden)],
    [
      loopWords.failing.name,
      failing
        ? say(loopWords.failing.at, { to: figure(failing.value, 'percent'), date: shortDate(failing.date) })
        : loopWords.failing.none,
    ],
    [loopWords.again.name, legWords(again, loopWords.again)],
  ];
}

function drawn(
  plot: Plot,
  width: number,
  weeks: readonly Week[],
  stock: Stock,
  marks: readonly { date: string; value: number; step: string }[],
  opening: string,
): Element {
  const dated = marks.map((mark) => ({ ...mark, date: new Date(mark.date) }));
  return plot.plot({
    width: Math.max(240, width),
    height: 150,
    marginLeft: 34,
    marginRight: 16,
    marginTop: 14,
    style: CHART_STYLE,
    y: {
      domain: [0, stock === 'undiscoveredRework' ? Math.max(10, ...weeks.map((week) => week[stock])) : 100],
      label: null,
      ticks: 3,
      grid: true,
    },
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

export function LoopOfSilence({ turns }: { turns: readonly Turn[] }) {
  const loop = silenceOf(turns);
  if (!loop) return null;
  const went = !loop.turned ? 'still' : turns.at(-1)?.system.opening === 'held' ? 'begun' : 'turned';
  const opening = openingDate(turns);
  const weeks = weeksOf(turns).filter(({ date }) => date >= FROM);
  const marks: Record<Stock, { date: string; value: number; step: string }[]> = {
    strain: [
      { ...loop.strain.to, step: '1' },
      { ...loop.again.to, step: '5' },
    ],
    candour: [{ ...loop.candour.to, step: '2' }],
    undiscoveredRework: [{ ...loop.hidden.to, step: '3' }],
  };
  return (
    <Foldable heading={loopWords.heading} kind="wide loop" point={<p class="said">{loopWords[went]}</p>}>
      <p>{loopWords[`${went}Why`]}</p>
      <ol class="loop-steps">
        {stepsOf(loop).map(([name, text], index) => (
          <li key={name}>
            <span class="loop-number" aria-hidden="true">
              {index + 1}
            </span>
            <b>{name}</b> {text}
          </li>
        ))}
        <li class="loop-round" aria-hidden="true">
          ↺ {loopWords.round}
        </li>
      </ol>
      <p class="fine">
        {say(loopWords.between, { from: longDate(loop.strain.from.date), to: longDate(loop.strain.to.date) })}
      </p>
      <div class="loop-curves">
        {STOCKS.map((stock) => (
          <figure key={stock}>
            <figcaption>{words.readings[stock]}</figcaption>
            <Chart
              of={`${stock}:${weeks.length}`}
              draw={(plot, width) => drawn(plot, width, weeks, stock, marks[stock], opening)}
            />
          </figure>
        ))}
      </div>
      <p class="fine">{loopWords.note}</p>
      <details class="fold">
        <summary>{debriefWords.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{debriefWords.date}</th>
              {STOCKS.map((stock) => (
                <th key={stock} scope="col">
                  {words.readings[stock]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks
              .filter(
                (week, index) =>
                  index % 8 === 0 || week.date === loop.strain.to.date || week.date === loop.again.to.date,
              )
              .map((week) => (
                <tr key={week.date}>
                  <th scope="row">{shortDate(week.date)}</th>
                  {STOCKS.map((stock) => (
                    <td key={stock}>{number(week[stock])}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </Foldable>
  );
}
