// `npm run balance`: what each option of a preset is worth on each measure, whether any is dominated, how many runs hold.
import { PRESETS } from '../../play/case';
import { countsText, standingsText } from '../fit/balance-text';
import { compare } from '../fit/balancing';
import { walkTree } from '../fit/tree';
import { loadCase, readOptions, runIfStarted, type Caller } from '../options';

const HELP = `npm run balance -- [--preset NAME] [--json]
Walks every combination of the decisions a preset asks (default: alone, half a million runs, a quarter of an hour; class-45: seconds).
Prints per option reach, mean of each measure of the profile, how often it was best of all on offer with everything else equal, whether
another dominates it; per decision the spread of the means; then how many runs hold, the ways out they kept, and what the best runs cost.
Best: more people, service, capability, trust; less cost and strain.`;

/** `npm run balance`. Every combination is walked. */
export function main(caller: Caller): void {
  const call = readOptions(HELP, { preset: { type: 'string' } }, caller);
  const theCase = call && loadCase(caller);
  if (!call || !theCase) return;
  const named = call.values['preset'] ?? 'alone';
  const preset = PRESETS.find((id) => id === named);
  const asks = preset && theCase.presets[preset]?.asks;
  if (!asks) {
    caller.complain(`there is no preset ${String(named)}\n\n${HELP}`);
    caller.exit(2);
    return;
  }
  const { decisions, moments, edition } = theCase;
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  const { tree, counts } = walkTree({ decisions, moments }, asks, (runs) => {
    if (runs % 50_000 === 0) caller.complain(`${runs} runs, ${seconds()} s`);
  });
  const options = compare({ decisions, moments }, asks, tree);
  const dominated = options.filter(({ dominatedBy }) => dominatedBy).map(({ option }) => option);
  if (call.values['json']) {
    caller.say(JSON.stringify({ edition, preset, seconds: seconds(), options, dominated, counts }, null, 2));
    return;
  }
  caller.say(
    `${preset}, edition ${edition}: all ${counts.runs} combinations in ${seconds()} s; each option beside the others of ` +
      `its decision, everything else equal\n`,
  );
  caller.say(standingsText(options));
  caller.say(
    `\n${dominated.length} of ${options.length} options dominated${dominated.length ? `: ${dominated.join(', ')}` : ''}`,
  );
  caller.say(countsText(counts));
}

await runIfStarted(import.meta.url, main);
