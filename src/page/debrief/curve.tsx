// Reported against true over time: a chart, one sentence, and the same numbers in a table.
import { useEffect, useRef } from 'preact/hooks';
import type { Week } from '../../model/system';
import type { Turn } from '../../play/turn';
import { longDate, number } from '../../words/figures';
import { say } from '../../words/say';
import { words } from '../../words/words';

/** The weeks from the first build work to the end of 2013, each once. */
function weeksOf(turns: readonly Turn[]): Week[] {
  return turns.flatMap(({ weeks }) => weeks).filter(({ date }) => date >= '2011-07-01' && date <= '2014-03-31');
}

const percent = (value: number) => words.units.percent.replace('{n}', number(value));

/** Opening day of this run. */
export function openingDate(turns: readonly Turn[]): string {
  return turns.flatMap(({ stops }) => stops).find(({ moment }) => moment === 'launch')?.date ?? '2013-10-01';
}

export function Curve({ turns }: { turns: readonly Turn[] }) {
  const w = words.debrief;
  const host = useRef<HTMLDivElement>(null);
  const weeks = weeksOf(turns);
  const opening = openingDate(turns);
  const eve = weeks.filter(({ date }) => date < opening).at(-1);

  useEffect(() => {
    let gone = false;
    void import('@observablehq/plot').then((Plot) => {
      if (gone || !host.current) return;
      const style = getComputedStyle(document.documentElement);
      const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
      const rows = weeks.map((week) => ({ date: new Date(week.date), reported: week.reportedReadiness, truth: week.trueReadiness }));
      const before = rows.filter(({ date }) => date < new Date(opening));
      const label = before[Math.floor(before.length * 0.62)];
      // Where the line is still low, so that its name stands clear of the other one.
      const low = before.findLast(({ truth }) => truth < 6);
      const chart = Plot.plot({
        width: Math.max(320, host.current.clientWidth), height: Math.min(360, Math.max(240, host.current.clientWidth * 0.4)), marginLeft: 44, marginRight: 24, marginTop: 28, style: { fontSize: '13px', background: 'transparent', color: colour('ink'), fontFamily: 'inherit' },
        y: { domain: [0, 100], label: null, tickFormat: (value: number) => percent(value), ticks: 5, grid: true }, x: { label: null, type: 'utc' },
        marks: [
          Plot.areaY(before, { x: 'date', y1: 'truth', y2: 'reported', fill: colour('coral'), fillOpacity: 0.12 }),
          Plot.ruleX([new Date(opening)], { stroke: colour('coralInk'), strokeWidth: 2 }),
          Plot.lineY(before, { x: 'date', y: 'reported', stroke: colour('soft'), strokeWidth: 2.5, strokeDasharray: '7 5' }),
          Plot.lineY(rows, { x: 'date', y: 'truth', stroke: colour('tealInk'), strokeWidth: 3 }),
          Plot.text([longDate(opening)], { x: () => new Date(opening), frameAnchor: 'top', dy: -18, fill: colour('coralInk'), fontWeight: 600 }),
          ...(label ? [
            Plot.text([label], { x: 'date', y: 'reported', text: () => w.reported, textAnchor: 'end', dx: -8, dy: -10, fill: colour('soft'), fontWeight: 600 }),
            Plot.text([low ?? label], { x: 'date', y: 'truth', text: () => w.truth, textAnchor: 'end', dx: -8, dy: -12, fill: colour('tealInk'), fontWeight: 600 }),
          ] : []),
        ],
      });
      host.current.replaceChildren(chart);
    }).catch(() => undefined);
    return () => { gone = true; };
  }, [weeks.length]);

  return (
    <article class="sheet wide">
      <h3>{w.curve}</h3>
      <p>{w.curveNote}</p>
      <div ref={host} class="chart" aria-hidden="true" />
      {eve && <p class="said">{say(w.gapEve, { reported: percent(eve.reportedReadiness), truth: percent(eve.trueReadiness) })}</p>}
      <p class="fine">{w.model}</p>
      <details class="fold">
        <summary>{w.table}</summary>
        <table>
          <thead><tr><th scope="col">{w.date}</th><th scope="col">{w.reported}</th><th scope="col">{w.truth}</th></tr></thead>
          <tbody>
            {weeks.filter((_week, index) => index % 4 === 0).map((week) => (
              <tr key={week.date}><th scope="row">{longDate(week.date)}</th><td>{week.date < opening ? percent(week.reportedReadiness) : '–'}</td><td>{percent(week.trueReadiness)}</td></tr>
            ))}
          </tbody>
        </table>
      </details>
    </article>
  );
}
