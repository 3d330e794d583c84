// `npm run measures`: how long files and functions are, what is undocumented, doubled or loose; the numbers of the house.
import { type Lengths, measures, type HouseMeasures } from '../source/measures';
import { readOptions, runIfStarted, type Caller } from '../options';

const HELP = `npm run measures -- [--list] [--json]
Prints how many files there are, the median and the longest; functions over 60 lines (lists of tests apart), complexity over 15,
files over 300 lines, lines over 140 characters, exported names without a docstring, type names declared twice, exceptions asked of
the linter; lines of tests for each line of source; how often any, as and ! stand in the source. --list also prints each place.`;

const lengths = ({ files, lines, median, longest }: Lengths) =>
  `${files} files, ${lines} lines, median ${median}, longest ${longest.lines} (${longest.path})`;

/** The rows of what is counted, with the places behind each number. */
const counted = (all: HouseMeasures): [label: string, places: readonly string[]][] => [
  ['functions over 60 lines', all.functionsOver60],
  ['complexity over 15', all.complexityOver15],
  ['files over 300 lines', all.filesOver300],
  ['lines over 140 characters', all.linesOver140],
  ['exported names without a docstring', all.undocumented],
  ['type names declared in more than one file', all.doubledTypes],
  ['exceptions asked of the linter', all.exceptions],
];

/** All numbers as lines of one table. */
function table(all: HouseMeasures): string[] {
  const { any, as, bang } = all.loose;
  const rows: [string, string][] = [
    ['source (src, story)', lengths(all.source)],
    ['tests', lengths(all.tests)],
    ['style sheets', lengths(all.styles)],
    ...counted(all).map(([label, places]): [string, string] => [label, String(places.length)]),
    ['test lines per source line', String(all.testsPerLine)],
    ['any / as / ! in the source', `${any} / ${as} / ${bang}`],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`);
}

/** `npm run measures`. */
export function main(caller: Caller): void {
  const call = readOptions(HELP, { list: { type: 'boolean' } }, caller);
  if (!call) return;
  const all = measures();
  if (call.values['json']) {
    caller.say(JSON.stringify(all, null, 2));
    return;
  }
  caller.say(table(all).join('\n'));
  for (const [label, places] of call.values['list'] ? counted(all) : [])
    caller.say(`\n${label}\n${places.map((place) => `  ${place}`).join('\n') || '  none'}`);
}

await runIfStarted(import.meta.url, main);
