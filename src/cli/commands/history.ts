// Prints the record beside the model for every anchor, and the series of a named path; for a path that history did not take, with a band.
import { fileURLToPath } from 'node:url';
import { bandOfSteps, toItsEnd } from '../../model/ask/band';
import type { Timeline } from '../../model/run/agenda';
import { drawn } from '../../model/table/draws';
import { PARAMETERS, type Parameters } from '../../model/table/parameters';
import { PATHS, type PathId } from '../../model/table/paths';
import { judge, readAnchors, type Anchor } from '../fit/anchors';
import { writeCard } from '../fit/card';
import { storyTimeline, walkPath, walkPaths } from '../fit/paths-walked';
import { metText, recordData, recordTable, SEASON, type Ranges } from '../fit/record-text';
import { seriesText } from '../fit/series';
import { parametersWith } from '../fit/set-values';
import { readOptions, runIfStarted, type Caller } from '../options';

const HELP = `npm run history -- [--json] [--series] [--path NAME] [--set ID=VALUE,ID=VALUE] [--card]
Walks history's choices (or another named path) on the model and prints, for each anchor of story/tables/anchors.csv, the record, the
band, what the model gives and whether it lies within; then the softer expectations of the fit that are missed.
--series: also the first day by the hour, months, days and weeks, as text. --json: also the daily and weekly series.
--set: with other values of parameters or dated rows (1 in force, 0 not), to see which anchors hang on a row:
  --set churn=0.007,outage27=0
--card: also rewrites the generated tables of src/model/README.md (one number followed, sensitivity, fit, what is missed,
  parameters, works); for history at the fitted values only.
Paths: ${PATHS.join(', ')}.
A path other than history is measured with the same figures; the record is history's, and the model's figure has its band over 200 draws.`;

const ANCHORS_FILE = fileURLToPath(new URL('../../../story/tables/anchors.csv', import.meta.url));
const CARD_FILE = fileURLToPath(new URL('../../model/README.md', import.meta.url));
/** Draws for the band of a path that history did not take. */
const DRAWS = 200;

function isPath(name: string): name is PathId {
  return (PATHS as readonly string[]).includes(name);
}

/** What each anchor's figure comes to on a path over the draws. */
function rangesOf(
  timeline: Timeline,
  anchors: readonly Anchor[],
  path: PathId,
  centre: Parameters,
  draws: number,
): Ranges {
  const figures = (set: Parameters) =>
    Object.fromEntries(
      judge(anchors, walkPath(timeline, path, set)).map(({ id, model }) => [id, model ?? NaN]),
    );
  return toItsEnd(bandOfSteps(draws, figures(centre), (draw) => figures(drawn(draw, centre)))).ranges;
}

interface Asked {
  path: PathId;
  /** What is set otherwise, as it was written; null where nothing is. */
  set: string | null;
  parameters: Parameters;
  values: Readonly<Record<string, unknown>>;
}

/** What the caller wants; null where only help was asked for, or the call was wrong. */
function askedBy(caller: Caller): Asked | null {
  const call = readOptions(
    HELP,
    {
      path: { type: 'string' },
      set: { type: 'string' },
      card: { type: 'boolean' },
      series: { type: 'boolean' },
    },
    caller,
  );
  if (!call) return null;
  const { values } = call;
  const path = String(values['path'] ?? 'history');
  const set = values['set'] === undefined ? null : String(values['set']);
  const parameters = set === null ? PARAMETERS : parametersWith(set);
  if (isPath(path) && typeof parameters !== 'string') return { path, set, parameters, values };
  const wrong = typeof parameters === 'string' ? parameters : `there is no path ${path}`;
  caller.complain(`${wrong}\n\n${HELP}`);
  caller.exit(2);
  return null;
}

/** `npm run history`. `draws`: for the band of a path that history did not take. */
export function main(caller: Caller, draws = DRAWS): void {
  const asked = askedBy(caller);
  if (!asked) return;
  const { path, set, parameters } = asked;
  const { json, series, card } = asked.values;
  const { timeline, edition } = storyTimeline();
  const walked = walkPath(timeline, path, parameters);
  const judged = judge(readAnchors(ANCHORS_FILE), walked);
  const ranges = path === 'history' ? null : rangesOf(timeline, judged, path, parameters, draws);
  if (card && path === 'history' && set === null) writeCard(CARD_FILE, timeline, walked, judged);
  if (json) {
    caller.say(JSON.stringify({ edition, ...recordData(judged, ranges, walked.trace) }));
    return;
  }
  const otherwise = set === null ? '' : `, with ${set}`;
  caller.say(
    `${path}, edition ${edition}. What the model says, beside the record of history${otherwise}.\n\n` +
      recordTable(judged, ranges, draws),
  );
  if (!ranges) caller.say(metText(judged, walkPaths(timeline, parameters)));
  if (series) caller.say(`\n${seriesText(walked.trace, SEASON.from, SEASON.to)}`);
}

await runIfStarted(import.meta.url, main);
