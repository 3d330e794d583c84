// Reported against true over time: a chart, the eve in two numbers, and the same numbers in a table.
import type { Choices } from '../../../model/ask/explain';
import type { Week } from '../../../model/state/system';
import type { Turn } from '../../../play/turn';
import { choicesOf, openingDate, systemBefore, weeksOf } from '../../../review/course';
import { figure, longDate } from '../../../words/figures';
import { say } from '../../../words/say';
import { debriefWords } from '../../../words/words';
import { Asked } from '../sheet/asked';
import { Chart } from '../sheet/chart';
import { FigureTable } from '../sheet/figure-table';
import { drawCurve } from './curve-chart';

/** From the first build work to the end of the first season. */
const FROM = '2011-07-01';
const TO = '2014-03-31';
/** The table has a row for every so many weeks, and one for the eve. */
const EACH = 4;

const percent = (value: number) => figure(value, 'percent');

/** The eve of the opening in two numbers, each of which can be asked why. */
function Eve({ eve, choices }: { eve: Week; choices: Choices }) {
  const figures = [
    { of: 'reportedReadiness', name: debriefWords.reported },
    { of: 'trueReadiness', name: debriefWords.truth },
  ] as const;
  return (
    <>
      <p class="fine">{say(debriefWords.eve, { date: longDate(eve.date) })}</p>
      <dl class="two-figures">
        {figures.map(({ of, name }) => (
          <div key={of} class={of}>
            <dt>{name}</dt>
            <dd>
              <Asked of={of} date={eve.date} choices={choices} value={eve[of]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The sheet on what was reported and what was true. */
export function Curve({ turns }: { turns: readonly Turn[] }) {
  const opening = openingDate(turns);
  const weeks = weeksOf(turns).filter(({ date }) => date >= FROM && date <= TO);
  const looked = systemBefore(turns, opening)?.found.trueReadiness;
  const eve = weeks.findLast(({ date }) => date < opening);
  const drawn = weeks.map(({ date, reportedReadiness, trueReadiness }) => ({
    date: new Date(date),
    reported: reportedReadiness,
    truth: trueReadiness,
  }));
  return (
    <article class="sheet">
      <h3>{debriefWords.curve}</h3>
      <p>
        {looked ? say(debriefWords.curveLooked, { date: longDate(looked.date) }) : debriefWords.curveNote}
      </p>
      <Chart
        of={`${opening}:${weeks.length}`}
        draw={(plot, width) => drawCurve(plot, width, drawn, opening)}
      />
      {eve && <Eve eve={eve} choices={choicesOf(turns)} />}
      <p class="fine">{debriefWords.model}</p>
      <details class="fold">
        <summary>{debriefWords.table}</summary>
        <FigureTable
          columns={[debriefWords.date, debriefWords.reported, debriefWords.truth]}
          rows={weeks
            .filter((week, index) => index % EACH === 0 || week === eve)
            .map(({ date, reportedReadiness, trueReadiness }) => ({
              id: date,
              name: longDate(date),
              cells: [date < opening ? percent(reportedReadiness) : '–', percent(trueReadiness)],
            }))}
        />
      </details>
    </article>
  );
}
