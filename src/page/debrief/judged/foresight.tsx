// How good the forecasts were: certain and wrong, right about the report only, the score in words, all in a table.
import { READING_TABLE } from '../../../model/table/readings';
import type { Case } from '../../../play/case';
import { choicesOf } from '../../../review/course';
import type { Reviewed } from '../../../review/entry';
import { meanBrier, rightOnReportOnly, standingOf } from '../../../review/brier';
import { figure, score, shortDate } from '../../../words/figures';
import { say } from '../../../words/say';
import { debriefWords, words } from '../../../words/words';
import { Asked } from '../sheet/asked';
import { forecastRows, type ForecastRow } from './forecast-rows';

/** Shown before the rest waits in the table. */
const MOST = 3;

function CertainAndWrong({ rows, reviewed }: { rows: readonly ForecastRow[]; reviewed: Reviewed }) {
  // The opposite of what was said teaches more than a number that stayed.
  const opposite = ({ said, went }: ForecastRow) => said !== 'same' && went !== 'same';
  const certain = rows.filter(({ said, went, confidence }) => confidence === 'certain' && said !== went);
  const wrong = [...certain.filter(opposite), ...certain.filter((row) => !opposite(row))];
  const choices = choicesOf(reviewed.turns);
  return (
    <>
      <h4>{debriefWords.certainWrong}</h4>
      {wrong.length === 0 ? (
        <p>
          {rows.some(({ confidence }) => confidence === 'certain')
            ? debriefWords.certainNone
            : debriefWords.certainNever}
        </p>
      ) : (
        <>
          <ul class="wrong-list">
            {wrong.slice(0, MOST).map((row) => (
              <li key={row.asked + row.reading}>
                <b>{row.decision}</b>
                <p>
                  {say(debriefWords.certainLine, {
                    reading: words.readings[row.reading],
                    said: words.directions[row.said],
                    went: words.directions[row.went],
                  })}{' '}
                  {figure(row.from, READING_TABLE[row.reading].unit)} →{' '}
                  <Asked of={row.reading} date={row.until} choices={choices} value={row.to} />
                </p>
              </li>
            ))}
          </ul>
          {wrong.length > MOST && (
            <p class="fine no-print">{say(debriefWords.certainMore, { n: wrong.length - MOST })}</p>
          )}
          <p class="said">{debriefWords.askBack}</p>
        </>
      )}
    </>
  );
}

function ForecastTable({ rows }: { rows: readonly ForecastRow[] }) {
  return (
    <details class="fold">
      <summary>{debriefWords.allForecasts}</summary>
      <ol class="forecast-rows">
        {rows.map((row) => {
          const { unit } = READING_TABLE[row.reading];
          return (
            <li key={row.asked + row.reading}>
              <p>
                <b>{words.readings[row.reading]}</b>{' '}
                <small>
                  {shortDate(row.asked)} · {row.decision}
                </small>
              </p>
              <p>
                {debriefWords.foresaw}: {words.directions[row.said]} ({words.confidences[row.confidence]}).{' '}
                {debriefWords.came}: <b>{words.directions[row.went]}</b>,{' '}
                {say(debriefWords.valueFromTo, { from: figure(row.from, unit), to: figure(row.to, unit) })}.{' '}
                <small>{say(debriefWords.oneScore, { score: score(row.scored.score) })}</small>
              </p>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

/** Forecasts that were right about the report and wrong about the site; nothing where there are none. */
function ReportOnly({ rows }: { rows: readonly ForecastRow[] }) {
  const lines = rows.flatMap(({ scored, asked, decision, said }) =>
    scored.truth && rightOnReportOnly(scored) ? [{ asked, decision, said, went: scored.truth.went }] : [],
  );
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{debriefWords.reportOnly}</h4>
      <ul class="wrong-list">
        {lines.slice(0, MOST).map(({ asked, decision, said, went }) => (
          <li key={asked}>
            <b>{decision}</b>
            <p>
              {say(debriefWords.reportOnlyLine, {
                said: debriefWords.directionsOf[said],
                went: debriefWords.directionsOf[went],
              })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The sheet on what was foreseen. */
export function Foresight({ theCase, reviewed }: { theCase: Case; reviewed: Reviewed }) {
  const rows = forecastRows(theCase, reviewed);
  const mean = meanBrier(rows.map(({ scored }) => scored.score));
  const onTruth = rows.flatMap(({ scored }) => (scored.truth ? [scored.truth.score] : []));
  return (
    <article class="sheet foresight">
      <h3>{debriefWords.forecasts}</h3>
      {mean === null ? (
        <p>{debriefWords.forecastsNone}</p>
      ) : (
        <>
          <p>
            {say(debriefWords.forecastsNote, {
              right: rows.filter(({ said, went }) => said === went).length,
              all: rows.length,
            })}{' '}
            {debriefWords.brier[standingOf(mean)]}
          </p>
          <p class="fine">
            {say(debriefWords.brierScore, { mean: score(mean) })}{' '}
            {onTruth.length > 0 && say(debriefWords.brierTruth, { mean: score(meanBrier(onTruth) ?? 0) })}
          </p>
          <CertainAndWrong rows={rows} reviewed={reviewed} />
          <ReportOnly rows={rows} />
          <ForecastTable rows={rows} />
        </>
      )}
    </article>
  );
}
