// One causal loop on the run's own curve: five steps, the three curves behind them, and the same in a table.
import type { Week } from '../../../model/state/system';
import type { Turn } from '../../../play/turn';
import { openingDate, weeksOf } from '../../../review/course';
import { silenceOf, type Silence } from '../../../review/silence';
import { longDate, number, shortDate } from '../../../words/figures';
import { say } from '../../../words/say';
import { debriefWords, loopWords, words } from '../../../words/words';
import { Chart } from '../sheet/chart';
import { FigureTable } from '../sheet/figure-table';
import { Foldable } from '../sheet/foldable';
import { drawLoop, LOOP_STOCKS, marksOf } from './loop-chart';
import { LoopSteps } from './loop-steps';

/** The curves begin here: before it there was little work and no strain. */
const FROM = '2011-01-01';
/** The table has a row for every so many weeks, and one for each end of the strain. */
const EACH = 8;

/** What the loop did, as the words have it: turned, began to and stopped, or hardly turned. */
function wentOf({ turned }: Silence, turns: readonly Turn[]): 'still' | 'begun' | 'turned' {
  if (!turned) return 'still';
  return turns.at(-1)?.system.opening === 'held' ? 'begun' : 'turned';
}

function LoopTable({ loop, weeks }: { loop: Silence; weeks: readonly Week[] }) {
  const ends = [loop.strain.to.date, loop.again.to.date];
  return (
    <details class="fold">
      <summary>{debriefWords.table}</summary>
      <FigureTable
        columns={[debriefWords.date, ...LOOP_STOCKS.map((stock) => words.readings[stock])]}
        rows={weeks
          .filter(({ date }, index) => index % EACH === 0 || ends.includes(date))
          .map((week) => ({
            id: week.date,
            name: shortDate(week.date),
            cells: LOOP_STOCKS.map((stock) => number(week[stock])),
          }))}
      />
    </details>
  );
}

/** The sheet on the loop of silence; nothing before the opening. */
export function LoopOfSilence({ turns }: { turns: readonly Turn[] }) {
  const loop = silenceOf(turns);
  if (!loop) return null;
  const went = wentOf(loop, turns);
  const opening = openingDate(turns);
  const weeks = weeksOf(turns).filter(({ date }) => date >= FROM);
  const marks = marksOf(loop);
  const { from, to } = loop.strain;
  return (
    <Foldable heading={loopWords.heading} kind="wide loop" point={<p class="said">{loopWords[went]}</p>}>
      <p>{loopWords[`${went}Why`]}</p>
      <LoopSteps loop={loop} />
      <p class="fine">{say(loopWords.between, { from: longDate(from.date), to: longDate(to.date) })}</p>
      <div class="loop-curves">
        {LOOP_STOCKS.map((stock) => (
          <figure key={stock}>
            <figcaption>{words.readings[stock]}</figcaption>
            <Chart
              of={`${stock}:${weeks.length}`}
              draw={(plot, width) => drawLoop(plot, width, { stock, weeks, marks: marks[stock], opening })}
            />
          </figure>
        ))}
      </div>
      <p class="fine">{loopWords.note}</p>
      <LoopTable loop={loop} weeks={weeks} />
    </Foldable>
  );
}
