// Fits the parameters to the record: a coordinate search within each parameter's range. Rewrites src/model/table/values.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Timeline } from '../../model/run/agenda';
import { PARAMETER_TABLE, PARAMETERS, type ParameterId, type Parameters } from '../../model/table/parameters';
import { STOCKS_VALUES } from '../../model/table/values/stocks';
import { TENDENCIES_VALUES } from '../../model/table/values/tendencies';
import { DELIVERY_VALUES } from '../../model/table/values/delivery';
import { EFFORT_VALUES } from '../../model/table/values/effort';
import { FINDING_VALUES } from '../../model/table/values/finding';
import { PARTS_VALUES } from '../../model/table/values/parts';
import { MONEY_VALUES } from '../../model/table/values/money';
import { DEMAND_VALUES } from '../../model/table/values/demand';
import { GATES_VALUES } from '../../model/table/values/gates';
import { SERVICE_VALUES } from '../../model/table/values/service';
import { PAGES_VALUES } from '../../model/table/values/pages';
import { SEEN_VALUES } from '../../model/table/values/seen';
import { groupsMet, judge, readAnchors, type Anchor } from '../fit/anchors';
import { EXPECTATIONS } from '../fit/expectations';
import { readOptions, wholeNumber } from '../options';
import { storyTimeline, walkPath, walkPaths } from '../fit/paths-walked';

const HELP = `npm run fit -- [--rounds N] [--only ID,ID] [--dry]
Fits the parameter values to the anchors (story/tables/anchors.csv) and the expectations of the named paths, within the ranges of
src/model/table/rows, and rewrites the files of src/model/table/values. --rounds: passes over all parameters (8). --only: moves these alone. --dry: print, write nothing.`;

/** The values by the name of their file. */
const VALUES_FILES: Readonly<Record<string, object>> = {
  stocks: STOCKS_VALUES,
  tendencies: TENDENCIES_VALUES,
  delivery: DELIVERY_VALUES,
  effort: EFFORT_VALUES,
  finding: FINDING_VALUES,
  parts: PARTS_VALUES,
  money: MONEY_VALUES,
  demand: DEMAND_VALUES,
  gates: GATES_VALUES,
  service: SERVICE_VALUES,
  pages: PAGES_VALUES,
  seen: SEEN_VALUES,
};
const ANCHORS_FILE = fileURLToPath(new URL('../../../story/tables/anchors.csv', import.meta.url));

/**
 * Distance of a figure from a band: 0 in its middle, 0.3 at its edge, then growing with the distance over the
 * band's half width or a tenth of the edge.
 */
export function distance(value: number, low: number, high: number): number {
  if (!Number.isFinite(value)) return 40;
  const middle = (low + high) / 2;
  const half = Math.max((high - low) / 2, Math.abs(middle) * 0.002, 1e-9);
  const off = Math.abs(value - middle) / half;
  if (off <= 1) return 0.3 * off * off;
  // Outside, relative distance counts, so that narrow and wide bands pull alike.
  const beyond = (Math.abs(value - middle) - half) / Math.max(half, Math.abs(middle) * 0.08);
  return 1 + 2.2 * Math.min(3, beyond) + 0.5 * Math.max(0, beyond - 3);
}

/** What the fit makes small: distance of anchors and expectations. */
export function lossOf(timeline: Timeline, anchors: readonly Anchor[], parameters: Parameters): number {
  const walks = walkPaths(timeline, parameters);
  let loss = 0;
  for (const { kind, model, low, high } of judge(anchors, walks.history))
    if (kind === 'emergent') loss += distance(model ?? NaN, low, high) * 1.4;
  for (const { of, low, high, weight } of EXPECTATIONS) loss += weight * distance(of(walks), low, high);
  return loss;
}

/** One pass over all parameters, each tried a step up and a step down. Returns the better set. */
function pass(
  timeline: Timeline,
  anchors: readonly Anchor[],
  from: Parameters,
  steps: Record<string, number>,
  start: number,
  only: ReadonlySet<string> | null,
): { parameters: Parameters; loss: number } {
  let parameters = from;
  let loss = start;
  for (const { id, low, high } of PARAMETER_TABLE) {
    if (only && !only.has(id)) continue;
    let moved = false;
    for (const sign of [1, -1]) {
      const step = steps[id]! * (high - low) * sign;
      const value = Math.min(high, Math.max(low, parameters[id] + step));
      if (value === parameters[id]) continue;
      const tried = { ...parameters, [id]: value };
      const now = lossOf(timeline, anchors, tried);
      if (now < loss - 1e-6) {
        parameters = tried;
        loss = now;
        moved = true;
        steps[id] = Math.min(0.3, steps[id]! * 1.6);
        break;
      }
    }
    if (!moved) steps[id] = steps[id]! * 0.5 < 0.0008 ? 0.02 : steps[id]! * 0.5;
  }
  return { parameters, loss };
}

/** Writes the values anew, each into the file that has it. */
function writeValues(parameters: Parameters): void {
  for (const [name, values] of Object.entries(VALUES_FILES)) {
    const rows = PARAMETER_TABLE.filter(({ id }) => id in values).map(
      ({ id, low, high }) => `  ${id}: ${rounded(parameters[id], high - low)},`,
    );
    const file = new URL(`../../model/table/values/${name}.ts`, import.meta.url);
    // All but the numbers stays as it stands in the file.
    const text = readFileSync(file, 'utf8').replace(/(?<= = \{\n)[^}]*/, `${rows.join('\n')}\n`);
    writeFileSync(file, text);
  }
}

function rounded(value: number, range: number): number {
  const unit = 10 ** Math.floor(Math.log10(range) - 3);
  return Number((Math.round(value / unit) * unit).toPrecision(8));
}

function main(): void {
  const call = readOptions(HELP, {
    rounds: { type: 'string' },
    only: { type: 'string' },
    dry: { type: 'boolean' },
  });
  if (!call) return;
  const rounds = wholeNumber(call.values, 'rounds', 8, 1);
  if (rounds === null) return;
  const { timeline } = storyTimeline();
  const anchors = readAnchors(ANCHORS_FILE);
  const steps = Object.fromEntries(PARAMETER_TABLE.map(({ id }) => [id, 0.06])) as Record<
    ParameterId,
    number
  >;
  const named = call.values['only'];
  const only = named === undefined ? null : new Set(String(named).split(','));
  const unknown = [...(only ?? [])].filter((id) => !(id in steps));
  if (unknown.length) {
    console.error(`there is no parameter ${unknown.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  let parameters: Parameters = PARAMETERS;
  let loss = lossOf(timeline, anchors, parameters);
  for (let round = 1; round <= rounds; round++) {
    ({ parameters, loss } = pass(timeline, anchors, parameters, steps, loss, only));
    const { met, of } = groupsMet(judge(anchors, walkPath(timeline, 'history', parameters)));
    console.log(`round ${round}: loss ${loss.toFixed(2)}, ${met} of ${of} groups met`);
    if (!call.values['dry']) writeValues(parameters);
  }
}

main();
