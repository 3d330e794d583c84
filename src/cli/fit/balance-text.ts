// What options are worth, as text.
import type { OptionBalance } from './balancing';
import { MEASURE_IDS, MEASURES, type BalanceMeasure, type Counts } from './tree';

const SHORT = {
  peopleThrough: 'people',
  service: 'service',
  costMillion: 'USD m',
  strain: 'strain',
  capability: 'capab.',
  trust: 'trust',
} as const satisfies Record<BalanceMeasure, string>;

function figure(measure: BalanceMeasure, value: number): string {
  return measure === 'peopleThrough'
    ? `${(value / 1e6).toFixed(2)} m`
    : value.toFixed(measure === 'costMillion' ? 0 : 1);
}

/** A figure of every measure, one beside the other. */
const across = (of: (id: BalanceMeasure) => string) => MEASURE_IDS.map((id) => of(id).padStart(8)).join('');

/** The line above the options of one decision: how far their means lie apart. */
function spreadLine(decision: string, rows: readonly OptionBalance[]): string {
  const means = rows.filter(({ runs }) => runs > 0).map((row) => row.means);
  const spread = across((id) => {
    const values = means.map((each) => each[id]);
    return figure(id, Math.max(...values) - Math.min(...values));
  });
  return `${decision.padEnd(24)}${''.padStart(12)}  ${spread}   spread of the means`;
}

function optionLine({ option, reach, held, means, best, dominatedBy }: OptionBalance): string {
  const shares = MEASURE_IDS.map((id) => Math.round(100 * best[id])).join(', ');
  return (
    `  ${option.padEnd(22)}${reach.toFixed(2).padStart(6)}${held.toFixed(2).padStart(6)}  ` +
    `${across((id) => figure(id, means[id]))}   ${shares}${dominatedBy ? `   DOMINATED by ${dominatedBy}` : ''}`
  );
}

/** A line per option, under a line per decision. */
export function standingsText(standings: readonly OptionBalance[]): string {
  const head =
    `${'option'.padEnd(24)}${'reach'.padStart(6)}${'holds'.padStart(6)}  ${across((id) => SHORT[id])}` +
    `   best, % of comparisons: ${MEASURE_IDS.map((id) => SHORT[id]).join(', ')}`;
  const decisions = [...new Set(standings.map(({ decision }) => decision))];
  const lines = decisions.flatMap((decision) => {
    const rows = standings.filter((row) => row.decision === decision);
    return [spreadLine(decision, rows), ...rows.map(optionLine)];
  });
  return [head, ...lines].join('\n');
}

/** How many runs hold, by launch; the ways out they kept; what the best runs come to. */
export function countsText({ runs, held, byLaunch, ways, best }: Counts): string {
  const launches = Object.entries(byLaunch).map(
    ([launch, each]) => `${launch} ${each.held} of ${each.held + each.failed}`,
  );
  const kept = (['held', 'failed'] as const).map((route) => {
    const open = Object.entries(ways[route].open).map(([way, share]) => `${way} ${share.toFixed(2)}`);
    return `ways out open at the end, ${route}: ${ways[route].mean.toFixed(1)} of 7 (${open.join(', ')})`;
  });
  const bests = MEASURE_IDS.map((id) => {
    const { figures, choices } = best[id];
    const all = MEASURE_IDS.map((each) => `${SHORT[each]} ${figure(each, figures[each])}`).join(', ');
    return `${MEASURES[id] > 0 ? 'most' : 'least'} ${SHORT[id]}: ${all}\n    ${choices.join(' ')}`;
  });
  return [`\n${held} of ${runs} runs hold; ${launches.join(', ')}`, ...kept, ...bests].join('\n');
}
