// `npm run story`: compiles the story; prints every mistake, or what there is and how it reads; draws its map.
import { writeFileSync } from 'node:fs';
import { readParts } from '../../../story/build/read';
import type { Case } from '../../play/case';
import { loadCase, readOptions, runIfStarted, wholeNumber, type Caller } from '../options';
import { drawMap } from '../writers/story-map';
import { printed } from '../writers/story-printed';
import { reportOf } from '../writers/story-report';

const HELP = `npm run story -- [--runs N] [--map FILE.svg] [--json]
Checks and compiles the story; prints every mistake by file, line and column, or its points, options, words, what was never read, facts
cited and not cited, words on each option's side, and how each scene reads. --runs: whole runs played of full, alone, class-90 and
class-45 (default 120; 0 only counts). --map draws decisions by date, routes, options and moments from the build.
Exit code 1 on a mistake.`;

/** The map as a picture, with the endings that the story holds. */
function mapOf(theCase: Case): string {
  const tags = readParts().files.flatMap((each) => each.tags);
  const endings = tags.filter(({ key }) => key === 'ending').map(({ value }) => value);
  return drawMap(theCase, endings);
}

/** `npm run story`. */
export function main(caller: Caller): void {
  const call = readOptions(HELP, { runs: { type: 'string' }, map: { type: 'string' } }, caller);
  const runs = call && wholeNumber(call.values, 'runs', 120, 0, caller);
  const theCase = call && runs !== null ? loadCase(caller) : null;
  if (!call || !theCase || runs === null) return;
  const { map, json } = call.values;
  if (typeof map === 'string') {
    writeFileSync(map, mapOf(theCase));
    caller.complain(`drew ${map}`);
  }
  const report = reportOf(theCase, runs);
  caller.say(json ? JSON.stringify(report, null, 2) : printed(report).join('\n'));
  if (report.errors.length > 0) caller.exit(1);
}

await runIfStarted(import.meta.url, main);
