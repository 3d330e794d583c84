// Compiles the parsed Ink files into the one story that the game plays, and words what the compiler finds.
import { AuthorWarning, IncludedFile, Story, type ParsedObject } from './nodes';
import { allowed } from '../near';
import type { InFile, Problem } from '../problems';
import type { InkParsed } from './parse';
import type { ScriptFile } from './script';

/** The file that includes all others. */
export const MAIN = 'main.ink';

/** What the compiler makes of all files. */
export interface InkCompiled {
  /** The story as inkjs reads it; null where a mistake prevents it. */
  ink: object | null;
  problems: Problem[];
}

/** Names that Ink knows of, for the nearest spelling. */
interface InkNames {
  /** Knots, and stitches with and without their knot. */
  places: string[];
  variables: string[];
}

function namesIn(files: readonly ScriptFile[]): InkNames {
  const knots = files.flatMap((file) => file.knots);
  return {
    places: knots
      .filter(({ isFunction }) => !isFunction)
      .flatMap(({ name, stitches }) => [name, ...stitches.map((stitch) => stitch.name)]),
    variables: files.flatMap(({ variables }) => variables.map(({ name }) => name)),
  };
}

const WORDS: readonly [RegExp, string][] = [
  [/^Apparent loose end/, 'the story runs out here; a scene goes on with -> timeline'],
  [/^Saw the text 'else:'/, 'an else stands after a dash: - else:'],
];

/** What our own checks name better: names that stand twice, functions and their arguments. */
const NAMED_ELSEWHERE = new RegExp(
  [
    'already contains flow named',
    'has already been used for a (knot|stitch|function)',
    'to external function',
    'requires \\d+ arguments',
    '^Function call target not found',
  ].join('|'),
);

/** The compiler's own words, made into ours where they name something that is not there. */
function plainly(message: string, names: InkNames): string {
  const [, target] = /^Divert target not found: '(?:-> )?(.+?)'$/.exec(message) ?? [];
  if (target) return `there is no knot or stitch ${target}; ${allowed(target, names.places)}`;
  const [, variable] = /^Unresolved variable: (.+)$/.exec(message) ?? [];
  if (variable) return `there is no variable ${variable}; ${allowed(variable, names.variables)}`;
  const known = WORDS.find(([says]) => says.test(message));
  return known?.[1] ?? message.split('\n')[0]!.replace(/\s+on line (\d+) of (\S+)/, ', in $2, line $1');
}

/** The name that a message says is missing, where it says so. */
function missingIn(message: string): string | null {
  return (
    /(?:target not found: '(?:-> )?|Unresolved variable: |could not be found[^']*')([\w.]+)/.exec(
      message,
    )?.[1] ?? null
  );
}

/** The statements of a file with those of the files it includes. `left`: files that nobody has included yet. */
function joined(file: string, parsed: ReadonlyMap<string, InkParsed>, left: Set<string>): ParsedObject[] {
  const own = parsed.get(file);
  if (!own) return [];
  let index = 0;
  const include = (name: string) =>
    left.delete(name) ? [new IncludedFile(new Story(joined(name, parsed, left), true))] : [];
  const statements = own.statements.flatMap((statement) =>
    statement instanceof IncludedFile ? include(own.includes[index++] ?? '') : [statement],
  );
  // That a file is not included has been said; what is in it is there all the same.
  return file === MAIN ? [...statements, ...[...left].flatMap(include)] : statements;
}

/**
 * Compiles fresh statements, each of which may be compiled once only. A name that may stand in a file which could not be parsed is not
 * called missing.
 */
export function compileInk(parsed: readonly InkParsed[], files: readonly ScriptFile[]): InkCompiled {
  const byName = new Map(parsed.map((each) => [each.file, each]));
  const at = (source: ParsedObject | null | undefined): InFile => {
    const known = source?.debugMetadata;
    const file = byName.get(known?.fileName ?? '');
    return known && file
      ? file.bare.at(known.startLineNumber, known.startCharacterNumber)
      : { file: MAIN, line: 1, column: 1 };
  };
  const raw: Problem[] = [];
  let ink: object | null = null;
  let stopped = '';
  try {
    const left = new Set(byName.keys());
    left.delete(MAIN);
    const story = new Story(joined(MAIN, byName, left), false);
    const say: Story['Error'] = (message, source) =>
      raw.push({ ...at(source), message: source instanceof AuthorWarning ? `to do: ${message}` : message });
    Object.assign(story, { Error: say });
    const runtime = story.ExportRuntime();
    if (raw.length === 0) ink = JSON.parse(runtime?.ToJson() ?? 'null') as object | null;
  } catch (error) {
    stopped = error instanceof Error ? error.message : 'for a reason it does not say';
  }
  const problems = told(raw, files);
  const isNamed = raw.length > 0 || files.some((file) => file.problems.length > 0);
  // After a mistake that has been named the compiler may stumble over its own state.
  if (stopped !== '' && !isNamed) problems.push({ ...at(null), message: `Ink does not compile: ${stopped}` });
  return { ink: isNamed ? null : ink, problems };
}

/** The lines of the knot around a line: from its own to the next knot's. */
function knotAround({ knots }: ScriptFile, line: number): { from: number; until: number } {
  const lines = knots.map(({ at }) => at.line).sort((one, other) => one - other);
  return {
    from: lines.findLast((each) => each <= line) ?? 0,
    until: lines.find((each) => each > line) ?? Infinity,
  };
}

/** The compiler's problems in our words, without those that only follow from others. */
function told(raw: readonly Problem[], files: readonly ScriptFile[]): Problem[] {
  const names = namesIn(files);
  const isLost = (name: string | null) =>
    name !== null && files.some(({ lost }) => name.split('.').some((word) => lost.has(word)));
  const missing = new Set(raw.map(({ message, line }) => `${line} ${missingIn(message)}`));
  const follows = ({ file, line, message }: Problem, index: number): boolean => {
    const here = files.find((each) => each.file === file);
    const { from, until } = here ? knotAround(here, line) : { from: 0, until: 0 };
    const isInKnot = (other: { line: number }) => other.line >= from && other.line < until;
    if (NAMED_ELSEWHERE.test(message) || isLost(missingIn(message))) return true;
    if (message.startsWith('Apparent loose end')) return here?.problems.some(isInKnot) ?? false;
    if (message.startsWith('Functions may not'))
      return raw
        .slice(0, index)
        .some(
          (other) => other.file === file && isInKnot(other) && other.message.startsWith('Functions may not'),
        );
    // Whether a knot was told is asked by its name beside the arrow that leads to it.
    const [, variable] = /^Unresolved variable: (.+)$/.exec(message) ?? [];
    return (
      variable !== undefined &&
      raw.some(
        (other) => other.line === line && other.file === file && other.message.includes(`-> ${variable}'`),
      ) &&
      missing.has(`${line} ${variable}`)
    );
  };
  return raw
    .filter((problem, index) => !follows(problem, index))
    .map((problem) => ({ ...problem, message: plainly(problem.message, names) }));
}
