// What one changed choice came to in the model: prediction beside result, both curves, the band, and what had to change with it.
import { useEffect, useMemo } from 'preact/hooks';
import type { Range } from '../../model/ask/band';
import type { Changed } from '../../model/ask/explain';
import type { Case } from '../../play/case';
import type { Replayed } from '../../play/run';
import type { Turn } from '../../play/turn';
import { MEASURES, MEASURE_UNITS, type Measure } from '../../review/profile';
import { HOLDS_THERE, monthly, whatIf, whatIfBandSteps, type Beside } from '../../review/what-if';
import { figure, shortDate } from '../../words/figures';
import { say } from '../../words/say';
import { debriefWords, whatIfWords, words } from '../../words/words';
import { announce } from '../announce';
import { decisionOf, optionOf } from '../lookup';
import { Chart, CHART_STYLE, type Plot } from './chart';
import { DRAWS, useSteps } from './use-steps';

/** A difference with its sign. */
function signed(value: number, measure: Measure): string {
  const text = figure(Math.abs(value), MEASURE_UNITS[measure]);
  return text === figure(0, MEASURE_UNITS[measure]) ? text : `${value < 0 ? '\u2212' : '+'}${text}`;
}

function drawn(
  plot: Plot,
  width: number,
  curve: readonly Beside[],
  ranges: Readonly<Record<string, Range>>,
): Element {
  const at = (row: Beside) => new Date(row.date);
  const ends = [
    { y: curve.at(-1)?.yours ?? 0, text: whatIfWords.yours, fill: 'var(--soft)', dash: '╌╌' },
    { y: curve.at(-1)?.other ?? 0, text: whatIfWords.other, fill: 'var(--tealInk)', dash: '──' },
  ].sort((one, other) => other.y - one.y);
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
      ...ends.map(({ text, fill, dash }, index) =>
        plot.text([`${dash} ${text}`], {
          frameAnchor: 'top-left',
          dx: 8,
          dy: 4 + index * 20,
          fill,
          fontWeight: 650,
        }),
      ),
    ],
  });
}

/** Decisions that went otherwise, in words. */
function changedWords(theCase: Case, changed: readonly Changed[]): string {
  return changed
    .map(({ decision, now }) => {
      const title = decisionOf(theCase, decision)?.title ?? decision;
      return now ? `${title} ${optionOf(theCase, now)?.option.short ?? now}` : title;
    })
    .join('; ');
}

/** `aloud`: whether its answer is said to those who listen, as it has just been asked for. */
export function ReplayResult({
  theCase,
  turns,
  replayed,
  aloud,
}: {
  theCase: Case;
  turns: readonly Turn[];
  replayed: Replayed;
  aloud: boolean;
}) {
  const { decision, choice, predicted } = replayed;
  const result = useMemo(() => whatIf(theCase, turns, decision, choice), [decision, choice]);
  const { done, answer: band } = useSteps(() => whatIfBandSteps(theCase, result, DRAWS), [result]);
  const taken = turns.find(({ decided }) => decided?.decision === decision)?.decided?.choice ?? '';
  const rangeWords = (measure: Measure, end: keyof Range) =>
    band ? signed(band.ranges[measure]![end], measure) : '';
  const through = band?.ranges['peopleThrough'];
  const answer = predicted
    ? say(whatIfWords.said, {
        said: whatIfWords.directions[predicted],
        went: whatIfWords.directions[result.went],
      })
    : '';
  // The sum takes seconds on an old machine; how far it is stands on the page, and only its end is said.
  useEffect(() => {
    if (aloud && band && answer) announce(answer);
  }, [band]);
  return (
    <div class="replay-result">
      <p>
        {say(whatIfWords.changed, {
          title: decisionOf(theCase, decision)?.title ?? '',
          taken: optionOf(theCase, taken)?.option.short ?? '',
          other: optionOf(theCase, choice)?.option.short ?? '',
        })}
      </p>
      {!band && (
        <p>
          {say(whatIfWords.working, { done, all: DRAWS })}{' '}
          <progress value={done} max={DRAWS} aria-hidden="true" />
        </p>
      )}
      {band && through && (
        <>
          {answer && <p class="said">{answer}</p>}
          <p>
            {say(whatIfWords.band, {
              central: signed(band.central['peopleThrough']!, 'peopleThrough'),
              draws: band.draws,
              low: rangeWords('peopleThrough', 'low'),
              high: rangeWords('peopleThrough', 'high'),
            })}{' '}
            {through.low < 0 && through.high > 0 ? whatIfWords.turns : whatIfWords.holds}
          </p>
          <p>
            {say(whatIfWords.openings, {
              yours: `${words.openings[result.opening.yours]}.`,
              other: `${words.openings[result.opening.other]}.`,
            })}{' '}
            {say(whatIfWords.holdsIn, { n: Math.round(100 * (band.mean[HOLDS_THERE] ?? 0)) })}
          </p>
          <h4>{whatIfWords.chart}</h4>
          <Chart
            of={`${decision}:${choice}`}
            draw={(plot, width) => drawn(plot, width, result.curve, band.ranges)}
          />
          <details class="fold">
            <summary>{debriefWords.table}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{debriefWords.date}</th>
                  <th scope="col">{whatIfWords.yours}</th>
                  <th scope="col">{whatIfWords.other}</th>
                  <th scope="col">{whatIfWords.from}</th>
                  <th scope="col">{whatIfWords.to}</th>
                </tr>
              </thead>
              <tbody>
                {monthly(result.curve).map(({ date, yours, other }) => (
                  <tr key={date}>
                    <th scope="row">{shortDate(date)}</th>
                    {[yours, other, band.ranges[date]?.low, band.ranges[date]?.high].map((value, column) => (
                      <td key={column}>{figure(value ?? null, 'people')}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <table>
              <thead>
                <tr>
                  <th scope="col">
                    <span class="unseen">{debriefWords.profile}</span>
                  </th>
                  <th scope="col">{whatIfWords.difference}</th>
                  <th scope="col">{whatIfWords.from}</th>
                  <th scope="col">{whatIfWords.to}</th>
                </tr>
              </thead>
              <tbody>
                {MEASURES.map((measure) => (
                  <tr key={measure}>
                    <th scope="row">{words.profile[measure]}</th>
                    <td>{signed(band.central[measure]!, measure)}</td>
                    <td>{rangeWords(measure, 'low')}</td>
                    <td>{rangeWords(measure, 'high')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
          {result.replaced.length > 0 && (
            <p class="fine">{say(whatIfWords.replaced, { list: changedWords(theCase, result.replaced) })}</p>
          )}
          {result.followed.length > 0 && (
            <p class="fine">{say(whatIfWords.followed, { list: changedWords(theCase, result.followed) })}</p>
          )}
          <p class="fine">
            {whatIfWords.once} {whatIfWords.model}
          </p>
        </>
      )}
    </div>
  );
}
