// `npm run explore`: plays many whole runs and says what was reached, what was not, and what failed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRESETS, type PresetId } from '../../play/case';
import { writeRun } from '../../play/write-run';
import { loadCase, readOptions, runIfStarted, wholeNumber, type Caller } from '../options';
import { explore, type Exploration } from '../writers/exploring';

const HELP = `npm run explore -- [--runs N] [--seed S] [--preset alone] [--guided] [--every] [--save DIR] [--json]
Plays N whole runs (default 200). --guided prefers choices that seldom followed the ones before. --every walks each sequence
of choices once, at most N (default 20000), and so proves which lines no run of the preset comes to. --save writes each run as
DIR/*.json. Words per run count passages, option texts and hints; not records, documents or the debrief. Exit code 1 if a run fails.`;

const OPTIONS = {
  runs: { type: 'string' },
  seed: { type: 'string' },
  preset: { type: 'string' },
  guided: { type: 'boolean' },
  every: { type: 'boolean' },
  save: { type: 'string' },
} as const;

/** `npm run explore`. */
export function main(caller: Caller): void {
  const call = readOptions(HELP, OPTIONS, caller);
  if (!call) return;
  const { values } = call;
  const runs = wholeNumber(values, 'runs', values['every'] ? 20_000 : 200, 1, caller);
  const seed = wholeNumber(values, 'seed', 1, 0, caller);
  const theCase = runs === null || seed === null ? null : loadCase(caller);
  if (!theCase || runs === null || seed === null) return;
  const preset = PRESETS.find((id) => id === (values['preset'] ?? 'alone') && theCase.presets[id]);
  if (!preset) {
    caller.complain(
      `there is no preset ${String(values['preset'])}; there are: ${Object.keys(theCase.presets).join(', ')}`,
    );
    caller.exit(2);
    return;
  }
  const result = explore(theCase, {
    preset,
    runs,
    seed,
    guided: Boolean(values['guided']),
    every: Boolean(values['every']),
    ...keptIn(values['save'], preset),
  });
  caller.say(values['json'] ? JSON.stringify(result, null, 2) : printed(result).join('\n'));
  if (result.errors.length > 0) caller.exit(1);
}

/** Keeps each run as a file of a folder, where one was named. */
function keptIn(folder: unknown, preset: PresetId): Pick<Parameters<typeof explore>[1], 'each'> {
  if (typeof folder !== 'string') return {};
  mkdirSync(folder, { recursive: true });
  return {
    each: (run, index) =>
      writeFileSync(join(folder, `${preset}-${String(index).padStart(5, '0')}.json`), writeRun(run)),
  };
}

const counted = (record: Readonly<Record<string, number>>) =>
  Object.entries(record)
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');

/** What was reached and what was not, as lines. */
function printed(result: Exploration): string[] {
  const { preset, runs, finished, errors, wordsPerRun: words, options } = result;
  return [
    `${preset}: ${finished} of ${runs} runs finished, ${errors.length} errors`,
    ...errors.slice(0, 5).map(({ message, choices }) => `  ${message}\n    after ${choices.join(' ')}`),
    `launches  ${counted(result.launches)}`,
    `openings  ${counted(result.openings)}`,
    `routes    ${counted(result.routes)}`,
    `endings   ${counted(result.endings)}`,
    `words     ${words.low} to ${words.high}, median ${words.median}`,
    ...Object.entries(result.unreached)
      .filter(([, list]) => list.length > 0)
      .map(
        ([what, list]) =>
          `unreached ${what}: ${list.length}: ${list.slice(0, 12).join(', ')}${list.length > 12 ? ', …' : ''}`,
      ),
    `closed    ${result.closed.length} lines of the story to this preset${result.complete ? ', by every run that it can be' : ''}`,
    ...options.map(
      ({ id, taken, share }) =>
        `  ${id.padEnd(24)} ${String(taken).padStart(6)}  ${Math.round(share * 100)} %`,
    ),
  ];
}

await runIfStarted(import.meta.url, main);
