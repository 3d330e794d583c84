// Build time: makes one Case with its edition out of the story, or says every mistake in it.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import type { Case } from '../../src/play/case';
import { typesetAll } from '../../src/words/typeset';
import { factsIn } from './check/lines';
import { readFiles, type StoryFiles } from './files';
import { inkFiles, type Script } from './ink/read';
import { StoryError } from './problems';
import { readStory } from './read';
import type { Tables } from './tables';

const hash8 = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

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

function citedFacts(tables: Tables, { files }: Script): Case['facts'] {
  const cited = new Set([
    ...files.flatMap(({ tags }) => tags.flatMap(factsIn).map(({ id }) => id)),
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

/** The compiled case. Throws a StoryError that names every mistake by file, line and column. */
export function compileStory(folder?: string): Case {
  return compileFiles(readFiles(folder));
}

/** The compiled case of a story that has been read. Throws a StoryError that names every mistake. */
export function compileFiles(files: StoryFiles): Case {
  const { tables, script, problems } = readStory(files);
  const { ink } = script;
  if (problems.length > 0) throw new StoryError(problems);
  if (!ink) throw new Error('the story has no mistakes, and Ink made nothing of it');
  const { decisions, moments, presets, people, documents, coalFace, ways, glossary, slides } = tables;
  const rest = canonicalize({
    ink: inkFiles(files),
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
    facts: citedFacts(tables, script),
    people,
    documents,
    coalFace,
    ways,
    glossary,
    slides,
  });
  return { edition: `${hash8(rulesText(tables))}.${hash8(rest)}`, ink, presets, ...shown };
}
