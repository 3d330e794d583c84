// `npm run story`: compiles the story; prints every mistake by file and line, or what there is and how it reads; draws its map.
import { writeFileSync } from 'node:fs';
import { STORY_FOLDER } from '../../../story/build/compile';
import { readScenes } from '../../../story/build/scenes';
import { readTables } from '../../../story/build/tables';
import { loadCase, readOptions, wholeNumber } from '../options';
import { drawMap } from '../writers/story-map';
import { printed, reportOf } from '../writers/story-report';

const HELP = `npm run story -- [--runs N] [--map FILE.svg] [--json]
Checks and compiles the story; prints every mistake by file and line, or its points, options, words, what was never read, facts cited and
not cited, words on each option's side, and how each scene reads. --runs: whole runs played of full, alone, class-90 and class-45
(default 120; 0 only counts). --map draws decisions by date, routes, options and moments from the build. Exit code 1 on a mistake.`;

const call = readOptions(HELP, { runs: { type: 'string' }, map: { type: 'string' } });
const runs = call && wholeNumber(call.values, 'runs', 120, 0);
const theCase = call && runs !== null ? loadCase() : null;
if (call && theCase && runs !== null) {
  if (call.values['map']) {
    const lines = readScenes(readTables(STORY_FOLDER, []).ink, []);
    const endings = lines.flatMap(({ tags }) =>
      tags.filter(({ key }) => key === 'ending').map(({ value }) => value),
    );
    writeFileSync(String(call.values['map']), drawMap(theCase, endings));
    console.error(`drew ${String(call.values['map'])}`);
  }
  const report = reportOf(theCase, runs);
  console.log(call.values['json'] ? JSON.stringify(report, null, 2) : printed(report).join('\n'));
  if (report.errors.length > 0) process.exitCode = 1;
}
