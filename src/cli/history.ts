// Prints the record beside the model for every anchor, and the daily and weekly series of a named path.
import { fileURLToPath } from 'node:url';
import { PATHS, type PathId } from '../model/paths';
import { groupsMet, judge, readAnchors, type Judged } from './anchors';
import { writeCard } from './card';
import { readOptions } from './options';
import { storyTimeline, walkPath } from './paths-walked';

const HELP = `npm run history -- [--json] [--path NAME] [--card]
Walks history's choices (or another named path) on the model and prints, for each anchor of story/anchors.csv, the record, the
band, what the model gives and whether it lies within. --json: also the daily and weekly series.
--card: also rewrites the generated tables of src/model/README.md (parameters, fit, sensitivity); for history only.
Paths: ${PATHS.join(', ')}.
A path other than history is measured with the same figures; the record is history's.`;

const ANCHORS_FILE = fileURLToPath(new URL('../../story/anchors.csv', import.meta.url));
const CARD_FILE = fileURLToPath(new URL('../model/README.md', import.meta.url));
/** The daily series covers the first season (`Deliver 9`); the weekly one the whole run. */
const FIRST_DAY = '2013-10-01';
const LAST_DAY = '2014-04-30';

function isPath(name: string): name is PathId {
  return (PATHS as readonly string[]).includes(name);
}

/** A number as short as its size allows. */
function short(value: number | null): string {
  if (value === null) return '-';
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString('en-US');
  return size >= 100 ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function table(rows: readonly Judged[]): string {
  const lines = rows.map(({ id, group, date, measure, unit, record, low, high, model, ok, kind }) => [
    ok ? 'met ' : 'MISS', id, String(group).padStart(2), date, `${measure} (${unit})`, short(record), `${short(low)} to ${short(high)}`, short(model), kind === 'input' ? 'given' : '',
  ]);
  const head = ['', 'id', ' g', 'date', 'measure', 'record', 'band', 'model', ''];
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]!.length)));
  return [head, ...lines].map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n');
}

function main(): void {
  const call = readOptions(HELP, { path: { type: 'string' }, card: { type: 'boolean' } });
  if (!call) return;
  const path = String(call.values['path'] ?? 'history');
  if (!isPath(path)) {
    console.error(`there is no path ${path}\n\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  const { timeline, edition } = storyTimeline();
  const walked = walkPath(timeline, path);
  const judged = judge(readAnchors(ANCHORS_FILE), walked);
  if (call.values['card'] && path === 'history') writeCard(CARD_FILE, timeline, judged, short);
  if (call.values['json']) {
    const anchors = judged.map(({ id, group, date, measure, unit, kind, low, record, high, model, ok }) => ({ id, group, date, measure, unit, kind, low, record, high, model, ok }));
    const daily = walked.trace.days.filter(({ date }) => date >= FIRST_DAY && date <= LAST_DAY).map(({
      date, visits, peakConcurrent, capacity, responseSeconds, errorPercent, uptimePercent, accounts, selections, cumulativeSelections, faultyFilesPercent, waitingRoom,
    }) => ({ date, visits, peakConcurrent, capacity, responseSeconds, errorPercent, uptimePercent, accounts, selections, cumulativeSelections, faultyFilesPercent, waitingRoom }));
    console.log(JSON.stringify({ edition, anchors, daily, weekly: walked.trace.weeks }));
    return;
  }
  const { met, of } = groupsMet(judged);
  console.log(`${path}, edition ${edition}. What the model says, beside the record of history.\n`);
  console.log(table(judged));
  console.log(`\n${judged.filter(({ ok }) => ok).length} of ${judged.length} anchors, ${met} of ${of} groups met`);
}

main();
