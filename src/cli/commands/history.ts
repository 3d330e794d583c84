// Prints the record beside the model for every anchor, and the series of a named path; for a path that history did not take, with a band.
import { fileURLToPath } from 'node:url';
import type { Timeline } from '../../model/run/agenda';
import { bandOfSteps, toItsEnd, type Range } from '../../model/ask/band';
import { drawn } from '../../model/table/draws';
import { PARAMETER_TABLE, PARAMETERS, type Parameters } from '../../model/table/parameters';
import { PATHS, type PathId } from '../../model/table/paths';
import { groupsMet, judge, readAnchors, type Anchor, type Judged } from '../fit/anchors';
import { writeCard } from '../fit/card';
import { missedOf } from '../fit/expectations';
import { readOptions } from '../options';
import { storyTimeline, walkPath, walkPaths } from '../fit/paths-walked';
import { aligned, seriesText, short } from '../fit/series';

const HELP = `npm run history -- [--json] [--series] [--path NAME] [--set ID=VALUE,ID=VALUE] [--card]
Walks history's choices (or another named path) on the model and prints, for each anchor of story/tables/anchors.csv, the record, the
band, what the model gives and whether it lies within; then the softer expectations of the fit that are missed.
--series: also the first day by the hour, months, days and weeks, as text. --json: also the daily and weekly series.
--set: with other values of parameters or dated rows (1 in force, 0 not), to see which anchors hang on a row: --set churn=0.007,outage27=0
--card: also rewrites the generated tables of src/model/README.md (one number followed, sensitivity, fit, what is missed, parameters); for history at the fitted values only.
Paths: ${PATHS.join(', ')}.
A path other than history is measured with the same figures; the record is history's, and the model's figure has its band over 200 draws.`;

const ANCHORS_FILE = fileURLToPath(new URL('../../../story/tables/anchors.csv', import.meta.url));
const CARD_FILE = fileURLToPath(new URL('../../model/README.md', import.meta.url));
/** The daily series covers the first season (`Deliver 9`); the weekly one the whole run. */
const FIRST_DAY = '2013-10-01';
const LAST_DAY = '2014-04-30';
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
): Record<string, Range> {
  const figures = (set: Parameters) =>
    Object.fromEntries(
      judge(anchors, walkPath(timeline, path, set)).map(({ id, model }) => [id, model ?? NaN]),
    );
  return toItsEnd(bandOfSteps(DRAWS, figures(centre), (draw) => figures(drawn(draw, centre)))).ranges;
}

/**
 * The parameters with some set otherwise, `id=value` with commas between; an id or a value that cannot be read is
 * returned as a string.
 */
function parametersWith(text: string): Parameters | string {
  const changed: Record<string, number> = {};
  for (const each of text.split(',')) {
    const [id = '', value = ''] = each.split('=');
    if (!Object.hasOwn(PARAMETERS, id)) return `there is no parameter ${id}`;
    const number = Number(value);
    const row = PARAMETER_TABLE.find((one) => one.id === id);
    const [low, high] = row ? [row.low, row.high] : [0, 1];
    if (value === '' || !(number >= low && number <= high))
      return `${id} takes a number from ${low} to ${high}, not ${value || 'nothing'}`;
    changed[id] = number;
  }
  return { ...PARAMETERS, ...changed };
}

/** `ranges`: on a path that history did not take; the record's band then judges nothing. */
function table(rows: readonly Judged[], ranges: Record<string, Range> | null): string {
  const lines = rows.map(({ id, group, date, measure, unit, record, low, high, model, ok, kind }) => {
    const figure = [
      id,
      String(group).padStart(2),
      date,
      `${measure} (${unit})`,
      short(record),
      `${short(low)} to ${short(high)}`,
      short(model),
    ];
    const range = ranges?.[id];
    return range
      ? [...figure, `${short(range.low)} to ${short(range.high)}`]
      : [ok ? 'met ' : 'MISS', ...figure, kind === 'input' ? 'given' : ''];
  });
  const head = ['id', ' g', 'date', 'measure', 'record', 'its band', 'model'];
  return aligned([ranges ? [...head, `over ${DRAWS} draws`] : ['', ...head, ''], ...lines]);
}

function main(): void {
  const call = readOptions(HELP, {
    path: { type: 'string' },
    set: { type: 'string' },
    card: { type: 'boolean' },
    series: { type: 'boolean' },
  });
  if (!call) return;
  const path = String(call.values['path'] ?? 'history');
  const set = call.values['set'];
  const parameters = set === undefined ? PARAMETERS : parametersWith(String(set));
  if (!isPath(path) || typeof parameters === 'string') {
    console.error(`${typeof parameters === 'string' ? parameters : `there is no path ${path}`}\n\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  const { timeline, edition } = storyTimeline();
  const walked = walkPath(timeline, path, parameters);
  const judged = judge(readAnchors(ANCHORS_FILE), walked);
  const ranges = path === 'history' ? null : rangesOf(timeline, judged, path, parameters);
  if (call.values['card'] && path === 'history' && set === undefined)
    writeCard(CARD_FILE, timeline, walked, judged);
  if (call.values['json']) {
    const anchors = judged.map(({ id, group, date, measure, unit, kind, low, record, high, model, ok }) => ({
      id,
      group,
      date,
      measure,
      unit,
      kind,
      low,
      record,
      high,
      model,
      ok,
      ...(ranges ? { over: ranges[id] } : {}),
    }));
    const daily = walked.trace.days
      .filter(({ date }) => date >= FIRST_DAY && date <= LAST_DAY)
      .map(
        ({
          date,
          visits,
          peakConcurrent,
          capacity,
          responseSeconds,
          errorPercent,
          uptimePercent,
          accounts,
          selections,
          cumulativeSelections,
          faultyFilesPercent,
          waitingRoom,
        }) => ({
          date,
          visits,
          peakConcurrent,
          capacity,
          responseSeconds,
          errorPercent,
          uptimePercent,
          accounts,
          selections,
          cumulativeSelections,
          faultyFilesPercent,
          waitingRoom,
        }),
      );
    console.log(JSON.stringify({ edition, anchors, daily, weekly: walked.trace.weeks }));
    return;
  }
  console.log(
    `${path}, edition ${edition}. What the model says, beside the record of history${set === undefined ? '' : `, with ${String(set)}`}.\n`,
  );
  console.log(table(judged, ranges));
  if (!ranges) {
    const { met, of } = groupsMet(judged);
    const missed = missedOf(walkPaths(timeline, parameters));
    console.log(
      `\n${judged.filter(({ ok }) => ok).length} of ${judged.length} anchors, ${met} of ${of} groups met`,
    );
    console.log(`\nSofter expectations of the fit that are missed: ${missed.length}`);
    console.log(
      aligned([
        ['figure', 'expected', 'model', 'source'],
        ...missed.map(({ name, low, high, value, source }) => [
          name,
          `${short(low)} to ${short(high)}`,
          short(value),
          source,
        ]),
      ]),
    );
  }
  if (call.values['series']) console.log(`\n${seriesText(walked.trace, FIRST_DAY, LAST_DAY)}`);
}

main();
