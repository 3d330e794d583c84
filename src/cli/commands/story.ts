// `npm run story`: compiles the story; prints every mistake, or what there is and how it reads; draws its map.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STORY_FOLDER } from '../../../story/build/files';
import { readParts } from '../../../story/build/read';
import { jsonSchemas } from '../../../story/build/schema/json';
import type { Case } from '../../play/case';
import { loadCase, readOptions, runIfStarted, wholeNumber, type Caller } from '../options';
import { drawMap } from '../writers/story-map';
import { printed } from '../writers/story-printed';
import { reportOf } from '../writers/story-report';

const HELP = `npm run story -- [--runs N] [--map FILE.svg] [--schemas] [--json]
Checks and compiles the story; prints every mistake by file, line and column, or its points, options, words, what was never read, facts
cited and not cited, words on each option's side, and how each scene reads. --runs: whole runs played of full, alone, class-90 and
class-45 (default 120; 0 only counts). --map draws decisions by date, routes, options and moments from the build.
--schemas only writes the schemas of the YAML tables for editors, to story/tables/schemas.
Exit code 1 on a mistake.`;

/** The map as a picture, with the endings that the story holds. */
function mapOf(theCase: Case): string {
  const tags = readParts().files.flatMap((each) => each.tags);
  const endings = tags.filter(({ key }) => key === 'ending').map(({ value }) => value);
  return drawMap(theCase, endings);
}

/** Writes the schemas that the tables name in their first lines. */
function writeSchemas(caller: Caller): void {
  const folder = join(STORY_FOLDER, 'tables', 'schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
  caller.say(`wrote ${jsonSchemas().size} schemas to story/tables/schemas`);
}

/** `npm run story`. */
export function main(caller: Caller): void {
  const options = {
    runs: { type: 'string' },
    map: { type: 'string' },
    schemas: { type: 'boolean' },
  } as const;
  const call = readOptions(HELP, options, caller);
  if (call?.values['schemas']) {
    writeSchemas(caller);
    return;
  }
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
