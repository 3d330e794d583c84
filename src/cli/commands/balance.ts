// `npm run balance`: what each option of a preset is worth on each measure, whether any is dominated, how many
// runs hold. Every combination is walked.
import { PRESETS, type PresetId } from '../../play/case';
import { compare, MEASURE_IDS, MEASURES, walkTree, type Counts, type OptionBalance } from '../fit/balancing';
import { loadCase, readOptions } from '../options';

const HELP = `npm run balance -- [--preset NAME] [--json]
Walks every combination of the decisions a preset asks (default: alone, half a million runs, a quarter of an hour; class-45: seconds).
Prints per option reach, mean of each measure of the profile, how often it was best of all on offer with everything else equal, whether
another dominates it; per decision the spread of the means; then how many runs hold, the ways out they kept, and what the best runs cost.
Best: more people, service, capability, trust; less cost and strain.`;

const SHORT = {
  peopleThrough: 'people',
  service: 'service',
  costMillion: 'USD m',
  strain: 'strain',
  capability: 'capab.',
  trust: 'trust',
} as const;

function figure(measure: keyof typeof SHORT, value: number): string {
  return measure === 'peopleThrough'
    ? `${(value / 1e6).toFixed(2)} m`
    : value.toFixed(measure === 'costMillion' ? 0 : 1);
}

function printStandings(standings: readonly OptionBalance[]): void {
  console.log(
    `${'option'.padEnd(24)}${'reach'.padStart(6)}${'holds'.padStart(6)}  ${MEASURE_IDS.map((id) => SHORT[id].padStart(8)).join('')}   best, % of comparisons: ${MEASURE_IDS.map((id) => SHORT[id]).join(', ')}`,
  );
  let decision = '';
  for (const row of standings) {
    if (row.decision !== decision) {
      decision = row.decision;
      const means = standings
        .filter((each) => each.decision === decision && each.runs > 0)
        .map((each) => each.means);
      const spread = MEASURE_IDS.map((id) =>
        figure(
          id,
          Math.max(...means.map((each) => each[id])) - Math.min(...means.map((each) => each[id])),
        ).padStart(8),
      ).join('');
      console.log(`${decision.padEnd(24)}${''.padStart(12)}  ${spread}   spread of the means`);
    }
    const best = MEASURE_IDS.map((id) => Math.round(100 * row.best[id])).join(', ');
    console.log(
      `  ${row.option.padEnd(22)}${row.reach.toFixed(2).padStart(6)}${row.held.toFixed(2).padStart(6)}  ${MEASURE_IDS.map((id) => figure(id, row.means[id]).padStart(8)).join('')}   ${best}${row.dominatedBy ? `   DOMINATED by ${row.dominatedBy}` : ''}`,
    );
  }
}

function printCounts(counts: Counts): void {
  console.log(
    `\n${counts.held} of ${counts.runs} runs hold; ${Object.entries(counts.byLaunch)
      .map(([launch, { held, failed }]) => `${launch} ${held} of ${held + failed}`)
      .join(', ')}`,
  );
  for (const route of ['held', 'failed'] as const) {
    const { mean, open } = counts.ways[route];
    console.log(
      `ways out open at the end, ${route}: ${mean.toFixed(1)} of 7 (${Object.entries(open)
        .map(([way, share]) => `${way} ${share.toFixed(2)}`)
        .join(', ')})`,
    );
  }
  for (const id of MEASURE_IDS) {
    const { figures, choices } = counts.best[id];
    console.log(
      `${MEASURES[id] > 0 ? 'most' : 'least'} ${SHORT[id]}: ${MEASURE_IDS.map((each) => `${SHORT[each]} ${figure(each, figures[each])}`).join(', ')}\n    ${choices.join(' ')}`,
    );
  }
}

const call = readOptions(HELP, { preset: { type: 'string' } });
const preset = (call?.values['preset'] ?? 'alone') as PresetId;
const theCase = call ? loadCase() : null;
if (call && theCase) {
  const asks = PRESETS.includes(preset) ? theCase.presets[preset]?.asks : undefined;
  if (!asks) {
    console.error(`there is no preset ${preset}\n\n${HELP}`);
    process.exitCode = 2;
  } else {
    const { decisions, moments, edition } = theCase;
    const began = performance.now();
    const { tree, counts } = walkTree({ decisions, moments }, asks, (runs) => {
      if (runs % 50_000 === 0)
        console.error(`${runs} runs, ${((performance.now() - began) / 1000).toFixed(0)} s`);
    });
    const standings = compare({ decisions, moments }, asks, tree);
    const dominated = standings.filter(({ dominatedBy }) => dominatedBy).map(({ option }) => option);
    const seconds = Math.round((performance.now() - began) / 1000);
    if (call.values['json'])
      console.log(
        JSON.stringify({ edition, preset, seconds, options: standings, dominated, counts }, null, 2),
      );
    else {
      console.log(
        `${preset}, edition ${edition}: all ${counts.runs} combinations in ${seconds} s; each option beside the others of its decision, everything else equal\n`,
      );
      printStandings(standings);
      console.log(
        `\n${dominated.length} of ${standings.length} options dominated${dominated.length ? `: ${dominated.join(', ')}` : ''}`,
      );
      printCounts(counts);
    }
  }
}
