// Forecasts beside what became of them, in plain words; and how the file was used.
import { READING_TABLE, reading } from '../../model/readings';
import type { Case } from '../../play/case';
import type { RunEvent } from '../../play/run';
import type { Reviewed } from '../../review/entry';
import { meanBrier, rightOnReportOnly, scoredIn, standingOf } from '../../review/brier';
import { outcomesOf } from '../../review/forecasts';
import { figure, score, shortDate } from '../../words/figures';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { decisionOf } from '../lookup';
import { FiguresForeseen } from './figures-foreseen';

export function Foresight({ theCase, reviewed, events }: { theCase: Case; reviewed: Reviewed; events: readonly RunEvent[] }) {
  const w = words.debrief;
  const rows = reviewed.turns.flatMap((turn, index) => outcomesOf(reviewed, index).map((outcome) => ({
    ...outcome, turn, decision: decisionOf(theCase, turn.asks)?.title ?? '', confidence: reviewed.answers[index]!.forecast!.confidence,
    from: reading(turn.system, outcome.reading), to: reading(reviewed.turns[index + 1]!.system, outcome.reading),
  })));
  const wrong = rows.filter(({ right, confidence }) => !right && confidence !== 'guess');
  const scored = scoredIn(reviewed);
  const mean = meanBrier(scored.map((each) => each.score));
  const onTruth = scored.flatMap(({ truth }) => (truth ? [truth.score] : []));
  const reportOnly = scored.filter(rightOnReportOnly).map(({ turn }) => decisionOf(theCase, reviewed.turns[turn]?.asks ?? '')?.title ?? '');
  const count = (kind: RunEvent['kind']) => events.filter((event) => event.kind === kind).length;
  const opened = new Set(events.flatMap((event) => (event.kind === 'opened' ? [event.document] : []))).size;
  return (
    <article class="sheet wide">
      <h3>{w.forecasts}</h3>
      {rows.length === 0 ? <p>{w.forecastsNone}</p> : (
        <>
          <p>{say(w.forecastsNote, { right: rows.filter(({ right }) => right).length, all: rows.length })}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
          <div class="table-scroll" role="region" aria-label={w.forecasts} tabIndex={0}>
          <table class="foresight">
            <thead><tr><th scope="col">{w.decision}</th><th scope="col">{w.reading}</th><th scope="col">{w.foresaw}</th><th scope="col">{w.came}</th><th scope="col">{w.sure}</th></tr></thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.turn.number + row.reading}>
                  <th scope="row">{row.decision}<small>{shortDate(row.turn.date)}</small></th>
                  <td>{words.readings[row.reading]}</td>
                  <td>{words.directions[row.said]}</td>
                  <td><b>{words.directions[row.went]}</b><small>{say(w.valueFromTo, { from: figure(row.from, READING_TABLE[row.reading].unit), to: figure(row.to, READING_TABLE[row.reading].unit) })}</small></td>
                  <td>{words.confidences[row.confidence]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          </div>
          {mean !== null && <p>{w.brier[standingOf(mean)]} <span class="fine">{say(w.brierScore, { mean: score(mean) })}</span></p>}
          {reportOnly.length > 0 && <p class="said">{say(w.reportOnly, { list: reportOnly.join('; ') })}</p>}
          {onTruth.length > 0 && <p class="fine">{say(w.brierTruth, { mean: score(meanBrier(onTruth) ?? 0) })}</p>}
          <p class="said">{wrong.length > 0 ? say(w.sureWrong, { list: wrong.map((row) => `${words.readings[row.reading]} (${row.decision})`).join('; ') }) : w.sureRight}</p>
        </>
      )}
      <FiguresForeseen theCase={theCase} turns={reviewed.turns} events={events} />
      <p class="fine">{[say(w.documents, { n: opened }), say(w.back, { n: count('wentBack') }), say(w.contested, { n: count('contested') })].join(' ')}</p>
    </article>
  );
}
