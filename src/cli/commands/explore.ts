// `npm run explore`: plays many whole runs and says what was reached, what was not, and what failed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRESETS, type PresetId } from '../../play/case';
import { writeRun } from '../../play/write-run';
import { explore } from '../writers/exploring';
import { loadCase, readOptions, wholeNumber } from '../options';

const HELP = `npm run explore -- [--runs N] [--seed S] [--preset alone] [--guided] [--every] [--save DIR] [--json]
Plays N whole runs (default 200). --guided prefers choices that seldom followed the ones before. --every walks each sequence of choices once, at most N (default
20000), and so proves which lines no run of the preset comes to. --save writes each run as DIR/*.json.
Words per run count passages, option texts and hints; not records, documents or the debrief. Exit code 1 if a run fails.`;

const call = readOptions(HELP, {
  runs: { type: 'string' },
  seed: { type: 'string' },
  preset: { type: 'string' },
  guided: { type: 'boolean' },
  every: { type: 'boolean' },
  save: { type: 'string' },
});
const runs = call && wholeNumber(call.values, 'runs', call.values['every'] ? 20_000 : 200, 1);
const seed = call && wholeNumber(call.values, 'seed', 1, 0);
const theCase = call && runs !== null && seed !== null ? loadCase() : null;
if (call && theCase && runs !== null && seed !== null) {
  const preset = String(call.values['preset'] ?? 'alone');
  if (!(PRESETS as readonly string[]).includes(preset) || !theCase.presets[preset as PresetId]) {
    console.error(`there is no preset ${preset}; there are: ${Object.keys(theCase.presets).join(', ')}`);
    process.exitCode = 2;
  } else {
    const folder = call.values['save'] as string | undefined;
    if (folder) mkdirSync(folder, { recursive: true });
    const result = explore(theCase, {
      preset: preset as PresetId,
      runs,
      seed,
      guided: Boolean(call.values['guided']),
      every: Boolean(call.values['every']),
      ...(folder
        ? {
            each: (run, index) =>
              writeFileSync(join(folder, `${preset}-${String(index).padStart(5, '0')}.json`), writeRun(run)),
          }
        : {}),
    });
    if (call.values['json']) console.log(JSON.stringify(result, null, 2));
    else print(result);
    if (result.errors.length > 0) process.exitCode = 1;
  }
}

function print({
  preset: name,
  runs: all,
  finished,
  errors,
  launches,
  openings,
  routes,
  endings,
  unreached,
  closed,
  complete,
  wordsPerRun,
  options,
}: ReturnType<typeof explore>): void {
  const counts = (record: Record<string, number>) =>
    Object.entries(record)
      .map(([key, count]) => `${key} ${count}`)
      .join(', ');
  console.log(`${name}: ${finished} of ${all} runs finished, ${errors.length} errors`);
  for (const { message, choices } of errors.slice(0, 5))
    console.log(`  ${message}\n    after ${choices.join(' ')}`);
  console.log(
    `launches  ${counts(launches)}\nopenings  ${counts(openings)}\nroutes    ${counts(routes)}\nendings   ${counts(endings)}`,
  );
  console.log(`words     ${wordsPerRun.low} to ${wordsPerRun.high}, median ${wordsPerRun.median}`);
  for (const [what, list] of Object.entries(unreached))
    if (list.length > 0)
      console.log(
        `unreached ${what}: ${list.length}: ${list.slice(0, 12).join(', ')}${list.length > 12 ? ', …' : ''}`,
      );
  console.log(
    `closed    ${closed.length} lines of the story to this preset${complete ? ', by every run that it can be' : ''}`,
  );
  for (const { id, taken, share } of options)
    console.log(`  ${id.padEnd(24)} ${String(taken).padStart(6)}  ${Math.round(share * 100)} %`);
}
