// Build time: reads the story and the case's tables, checks them, compiles the Ink, and makes one Case with its edition.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Case } from '../../src/play/case';
import { typesetAll } from '../../src/words/typeset';
import { check } from './checks';
import { readScenes } from './scenes';
import { readTables, type Problem, type Tables } from './tables';

/** The story folder of this project. */
export const STORY_FOLDER = join(import.meta.dirname, '../');

/** A table's file under story/tables/. */
const placeOf = (file: string) => (/^[\w-]+\.(yaml|csv)$/.test(file) ? `tables/${file}` : file);

/** All mistakes at once, one a line: `story/3-squeeze.ink:41: unknown fact WRN-99`. */
export class StoryError extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(({ file, line, message }) => `story/${placeOf(file)}:${line}: ${message}`).join('\n'));
    this.name = 'StoryError';
  }
}

const hash8 = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Compiles the Ink files; warnings count as mistakes. */
function compileInk(tables: Tables, problems: Problem[]): object {
  const sources = Object.fromEntries(tables.ink.map(({ name, lines }) => [name, lines.join('\n')]));
  const onProblem = (message: string) => {
    const place = /'([^']+\.ink)' line (\d+): (.*)/s.exec(message) ?? /line (\d+): (.*)/s.exec(message);
    problems.push(
      place?.length === 4
        ? { file: place[1]!, line: Number(place[2]), message: place[3]! }
        : { file: 'main.ink', line: Number(place?.[1] ?? 1), message },
    );
  };
  const files = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => {
      if (sources[name] === undefined) onProblem(`cannot include ${name}: there is no such file`);
      return sources[name] ?? '';
    },
  };
  try {
    const compiler = new Compiler(
      sources['main.ink'] ?? '',
      new CompilerOptions('main.ink', [], false, onProblem, files),
    );
    return JSON.parse(compiler.Compile().ToJson() ?? '{}') as object;
  } catch (error) {
    if (problems.length === 0) problems.push({ file: 'main.ink', line: 1, message: String(error) });
    return {};
  }
}

/** What the rules are made of: the parts of the tables that rules read, and the model's own source. */
function rulesText(tables: Tables): string {
  const rules = tables.decisions.map(({ id, date, shifts, when, default: byDefault, options }) => ({
    id,
    date,
    shifts,
    when,
    byDefault,
    options: options.map(
      ({ id: option, effects, finds, opens, shuts, settles, onlyAfter, notAfter, launch }) => ({
        option,
        effects: effects.map(({ id: effect, value, after }) => ({ effect, value, after })),
        finds,
        opens,
        shuts,
        settles,
        onlyAfter,
        notAfter,
        launch,
      }),
    ),
  }));
  const model = join(import.meta.dirname, '../../src/model');
  const source = readdirSync(model, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => readFileSync(join(model, name), 'utf8'));
  return canonicalize({ rules, moments: tables.moments, source })!;
}

function citedFacts(tables: Tables, lines: ReturnType<typeof readScenes>): Case['facts'] {
  const cited = new Set([
    ...lines.flatMap(({ tags }) =>
      tags.filter(({ key }) => key === 'fact').flatMap(({ value }) => value.split(/[\s,]+/)),
    ),
    ...tables.decisions.flatMap(({ record, options, roleCards, messages }) => [
      ...(record?.facts ?? []),
      ...[...(roleCards ?? []), ...(messages ?? [])].flatMap(({ facts }) => facts),
      ...options.flatMap(({ card, effects }) => [
        ...(card?.facts ?? []),
        ...effects.map(({ source }) => source),
      ]),
    ]),
    ...tables.documents.flatMap(({ facts }) => facts),
  ]);
  return Object.fromEntries(tables.facts.filter(({ id }) => cited.has(id)).map((fact) => [fact.id, fact]));
}

/** The compiled case. Throws a StoryError that names every mistake by file and line. */
export function compileStory(folder: string = STORY_FOLDER): Case {
  const problems: Problem[] = [];
  const tables = readTables(folder, problems);
  const lines = readScenes(tables.ink, problems);
  const ink = compileInk(tables, problems);
  if (problems.length === 0) check(tables, lines, problems);
  if (problems.length > 0) throw new StoryError(problems);
  const { decisions, moments, presets, people, documents, coalFace, ways, glossary, slides } = tables;
  const rest = canonicalize({
    ink: tables.ink,
    decisions,
    presets,
    people,
    documents,
    coalFace,
    ways,
    glossary,
    slides,
  })!;
  // Passages are typeset where they are shown: in the Ink they still stand in pieces.
  const shown = typesetAll({
    decisions,
    moments,
    facts: citedFacts(tables, lines),
    people,
    documents,
    coalFace,
    ways,
    glossary,
    slides,
  });
  return { edition: `${hash8(rulesText(tables))}.${hash8(rest)}`, ink, presets, ...shown };
}
