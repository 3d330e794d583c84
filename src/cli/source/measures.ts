// The house in numbers: how long its files and functions are, what is undocumented, doubled or loose.
import { type Breach, breaches } from './breaches';
import { parsed, type ParsedSource } from './parsed';
import { type SourceText, textsUnder, typescriptTexts } from './source-files';

/** No line is longer, comments included. */
const LONGEST_LINE = 140;

/** How long the files of one kind are, in lines. */
export interface Lengths {
  readonly files: number;
  readonly lines: number;
  readonly median: number;
  /** Lines and path of the longest. */
  readonly longest: { readonly lines: number; readonly path: string };
}

/** All that `npm run measures` prints; lists hold `path:line what`. */
export interface HouseMeasures {
  /** TypeScript of src and story. */
  readonly source: Lengths;
  readonly tests: Lengths;
  readonly styles: Lengths;
  readonly functionsOver60: readonly string[];
  readonly complexityOver15: readonly string[];
  readonly filesOver300: readonly string[];
  readonly linesOver140: readonly string[];
  readonly undocumented: readonly string[];
  /** A type name with all files that declare it. */
  readonly doubledTypes: readonly string[];
  /** Where the source asks the linter to look away. */
  readonly exceptions: readonly string[];
  /** Lines of tests for each line of source. */
  readonly testsPerLine: number;
  /** Of src and story. */
  readonly loose: { readonly any: number; readonly as: number; readonly bang: number };
}

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');

/** How long these files are. There is at least one. */
export function lengthsOf(texts: readonly SourceText[]): Lengths {
  const sorted = texts
    .map(({ path, text }) => ({ path, lines: linesOf(text).length }))
    .toSorted((one, other) => one.lines - other.lines);
  const longest = sorted.at(-1) ?? { path: '', lines: 0 };
  return {
    files: sorted.length,
    lines: sorted.reduce((sum, { lines }) => sum + lines, 0),
    median: sorted[Math.floor(sorted.length / 2)]?.lines ?? 0,
    longest,
  };
}

/** Type names that more than one file declares, each with its files. */
export function doubledTypes(files: readonly Pick<ParsedSource, 'path' | 'types'>[]): string[] {
  const where = new Map<string, Set<string>>();
  for (const { path, types } of files)
    for (const name of types) where.set(name, (where.get(name) ?? new Set()).add(path));
  return [...where]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`);
}

/** Exported names without a doc comment of their own; what is overloaded needs one. */
export function undocumented(files: readonly Pick<ParsedSource, 'path' | 'exports'>[]): string[] {
  return files.flatMap(({ path, exports }) => {
    const told = new Set(exports.filter(({ documented }) => documented).map(({ name }) => name));
    return exports.filter(({ name }) => !told.has(name)).map(({ name, line }) => `${path}:${line} ${name}`);
  });
}

/** Lines that these find in the texts, each with its place. */
const linesWhere = (texts: readonly SourceText[], found: (line: string) => string | undefined) =>
  texts.flatMap(({ path, text }) =>
    linesOf(text).flatMap((line, index) => {
      const said = found(line);
      return said === undefined ? [] : [`${path}:${index + 1} ${said}`];
    }),
  );

const placed = ({ path, line, said }: Breach) => `${path}:${line} ${said}`;

/** Reads the whole project, in about three seconds. */
export function measures(): HouseMeasures {
  const texts = typescriptTexts();
  const styles = textsUnder('src', /\.css$/);
  const files = texts.map(parsed);
  const isTest = ({ path }: { path: string }) => path.startsWith('tests/');
  const source = lengthsOf(texts.filter((each) => !isTest(each)));
  const tests = lengthsOf(texts.filter(isTest));
  const broken = breaches(texts);
  const ofRule = (rule: Breach['rule']) => broken.filter((each) => each.rule === rule).map(placed);
  const loose = files.filter((each) => !isTest(each)).map((each) => each.loose);
  const sum = (of: (counts: ParsedSource['loose']) => number) =>
    loose.reduce((all, each) => all + of(each), 0);
  return {
    source,
    tests,
    styles: lengthsOf(styles),
    functionsOver60: ofRule('max-lines-per-function'),
    complexityOver15: ofRule('complexity'),
    filesOver300: ofRule('max-lines'),
    linesOver140: linesWhere([...texts, ...styles], (line) =>
      line.length > LONGEST_LINE ? `${line.length} characters` : undefined,
    ),
    undocumented: undocumented(files),
    doubledTypes: doubledTypes(files),
    exceptions: files.flatMap(({ path, exceptions }) => exceptions.map((said) => `${path}:${said}`)),
    testsPerLine: Math.round((100 * tests.lines) / source.lines) / 100,
    loose: { any: sum(({ any }) => any), as: sum((each) => each.as), bang: sum(({ bang }) => bang) },
  };
}
