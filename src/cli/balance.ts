// `npm run balance`: what each option of a preset is worth on each measure, whether any is dominated, how many runs hold.
import { PRESETS, type PresetId } from '../play/case';
import { compare, countAll, MEASURE_IDS, MEASURES, type Counts, type Standing } from './balancing';
import { loadCase, readOptions, wholeNumber } from './options';

const HELP = `npm run balance -- [--preset NAME] [--contexts N] [--seed N] [--all] [--json]
Compares the options of every decision a preset asks (default: alone), all else equal: in N contexts drawn by chance from a seed
(150, seed 2013; the same every time) each option is taken in turn, later choices kept. Prints per option reach, mean of each measure
of the profile, how often it was best, whether another dominates it; then how many runs hold and what the best runs cost.
--all: counts over every combination instead of the contexts (half a million runs for alone: some minutes).
Best: more people, service, capability, trust; less cost and strain.`;

const SHORT = { peopleThrough: 'people', service: 'service', costMillion: 'USD m', strain: 'strain', capability: 'capab.', trust: 'trust' } as const;

function figure(measure: keyof typeof SHORT, value: number): string {
  return measure === 'peopleThrough' ? `${(value / 1e6).toFixed(2)} m` : value.toFixed(measure === 'costMillion' ? 0 : 1);
}

function printStandings(standings: readonly Standing[]): void {
  console.log(`${'option'.padEnd(24)}${'reach'.padStart(6)}${'holds'.padStart(6)}  ${MEASURE_IDS.map((id) => SHORT[id].padStart(8)).join('')}   best, % of contexts: ${MEASURE_IDS.map((id) => SHORT[id]).join(', ')}`);
  let decision = '';
  for (const row of standings) {
    if (row.decision !== decision) {
      decision = row.decision;
      const means = standings.filter((each) => each.decision === decision && each.contexts > 0).map((each) => each.means);
      const spread = MEASURE_IDS.map((id) => figure(id, Math.max(...means.map((each) => each[id])) - Math.min(...means.map((each) => each[id]))).padStart(8)).join('');
      console.log(`${decision.padEnd(24)}${''.padStart(12)}  ${spread}   spread of the means`);
    }
    const best = MEASURE_IDS.map((id) => Math.round((100 * row.best[id]) / Math.max(1, row.contexts))).join(', ');
    console.log(`  ${row.option.padEnd(22)}${row.reach.toFixed(2).padStart(6)}${row.held.toFixed(2).padStart(6)}  ${MEASURE_IDS.map((id) => figure(id, row.means[id]).padStart(8)).join('')}   ${best}${row.dominatedBy ? `   DOMINATED by ${row.dominatedBy}` : ''}`);
  }
}

function printCounts(counts: Counts): void {
  console.log(`\n${counts.held} of ${counts.runs} runs hold; ${Object.entries(counts.byLaunch).map(([launch, { held, failed }]) => `${launch} ${held} of ${held + failed}`).join(', ')}`);
  for (const route of ['held', 'failed'] as const) {
    const { mean, open } = counts.ways[route];
    console.log(`ways out open at the end, ${route}: ${mean.toFixed(1)} of 7 (${Object.entries(open).map(([way, share]) => `${way} ${share.toFixed(2)}`).join(', ')})`);
  }
  for (const id of MEASURE_IDS) {
    const { figures, choices } = counts.best[id];
    console.log(`${MEASURES[id] > 0 ? 'most' : 'least'} ${SHORT[id]}: ${MEASURE_IDS.map((each) => `${SHORT[each]} ${figure(each, figures[each])}`).join(', ')}\n    ${choices.join(' ')}`);
  }
}

const call = readOptions(HELP, { preset: { type: 'string' }, contexts: { type: 'string' }, seed: { type: 'string' }, all: { type: 'boolean' } });
const contexts = call && wholeNumber(call.values, 'contexts', 150, 1);
const seed = call && contexts !== null ? wholeNumber(call.values, 'seed', 2013, 0) : null;
const preset = (call?.values['preset'] ?? 'alone') as PresetId;
const theCase = call && seed !== null ? loadCase() : null;
if (call && theCase && contexts && seed !== null) {
  const asks = PRESETS.includes(preset) ? theCase.presets[preset]?.asks : undefined;
  if (!asks) {
    console.error(`there is no preset ${preset}\n\n${HELP}`);
    process.exitCode = 2;
  } else {
    const { decisions, moments } = theCase;
    const compared = compare({ decisions, moments }, asks, contexts, seed);
    const counts = call.values['all'] ? countAll({ decisions, moments }, asks) : compared.counts;
    const dominated = compared.standings.filter(({ dominatedBy }) => dominatedBy).map(({ option }) => option);
    if (call.values['json']) console.log(JSON.stringify({ preset, contexts, seed, all: call.values['all'] ?? false, options: compared.standings, dominated, counts }, null, 2));
    else {
      console.log(`${preset}: ${contexts} contexts from seed ${seed}, every option in each; counts over ${call.values['all'] ? 'every combination' : 'the contexts'}\n`);
      printStandings(compared.standings);
      console.log(`\n${dominated.length} of ${compared.standings.length} options dominated${dominated.length ? `: ${dominated.join(', ')}` : ''}`);
      printCounts(counts);
    }
  }
}
