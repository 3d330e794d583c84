// Fits the parameters to the record: a coordinate search within each parameter's range. Rewrites src/model/table/values.
import { fileURLToPath } from 'node:url';
import { PARAMETER_TABLE, PARAMETERS, type Parameters } from '../../model/table/parameters';
import { groupsMet, judge, readAnchors } from '../fit/anchors';
import { storyTimeline, walkPath } from '../fit/paths-walked';
import { lossOf, searchOnce, type Candidate, type SearchSteps } from '../fit/searching';
import { writeValues } from '../fit/values-files';
import { readOptions, runIfStarted, wholeNumber, type Caller } from '../options';

const HELP = `npm run fit -- [--rounds N] [--only ID,ID] [--dry]
Fits the parameter values to the anchors (story/tables/anchors.csv) and the expectations of the named paths, within the ranges of
src/model/table/rows, and rewrites the files of src/model/table/values. --rounds: passes over all parameters (8).
--only: moves these alone. --dry: print, write nothing.`;

const ANCHORS_FILE = fileURLToPath(new URL('../../../story/tables/anchors.csv', import.meta.url));
/** The first step of each parameter, as a share of its range. */
const FIRST_STEP = 0.06;

/** `npm run fit`. */
export function main(caller: Caller): void {
  const call = readOptions(
    HELP,
    { rounds: { type: 'string' }, only: { type: 'string' }, dry: { type: 'boolean' } },
    caller,
  );
  if (!call) return;
  const rounds = wholeNumber(call.values, 'rounds', 8, 1, caller);
  if (rounds === null) return;
  const steps: SearchSteps = Object.fromEntries(PARAMETER_TABLE.map(({ id }) => [id, FIRST_STEP]));
  const named = call.values['only'];
  const only = named === undefined ? null : new Set(String(named).split(','));
  const unknown = [...(only ?? [])].filter((id) => !(id in steps));
  if (unknown.length > 0) {
    caller.complain(`there is no parameter ${unknown.join(', ')}`);
    caller.exit(2);
    return;
  }
  const { timeline } = storyTimeline();
  const anchors = readAnchors(ANCHORS_FILE);
  const lose = (parameters: Parameters) => lossOf(timeline, anchors, parameters);
  let best: Candidate = { parameters: PARAMETERS, loss: lose(PARAMETERS) };
  for (let round = 1; round <= rounds; round++) {
    best = searchOnce(best, steps, only, lose);
    const { met, of } = groupsMet(judge(anchors, walkPath(timeline, 'history', best.parameters)));
    caller.say(`round ${round}: loss ${best.loss.toFixed(2)}, ${met} of ${of} groups met`);
    if (!call.values['dry']) writeValues(best.parameters);
  }
}

await runIfStarted(import.meta.url, main);
