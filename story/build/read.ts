// Reads the whole story, checks it, and says every mistake in it.
import { check } from './check/check';
import { placesDrawn, readFiles, type StoryFiles } from './files';
import { readScript, readScripts, type Script, type ScriptsKnown } from './ink/read';
import type { ScriptFile } from './ink/script';
import { openProblems, type Problem, type Say } from './problems';
import { openTablesKnown, readTables, type Tables, type TablesKnown } from './tables';

/** The story as far as it could be read, and all its mistakes. */
export interface StoryRead {
  tables: Tables;
  script: Script;
  problems: Problem[];
}

/** Tables and Ink, not checked: for reports on a story that compiles. */
export interface StoryParts {
  tables: Tables;
  files: ScriptFile[];
}

/** Reads a story without checking or compiling it. */
export function readParts(files: StoryFiles = readFiles()): StoryParts {
  const say: Say = () => undefined;
  return { tables: readTables(files, say), files: readScripts(files, say) };
}

/** What was read before: for whoever reads a story again and again with small changes. */
export interface StoryKnown {
  tables: TablesKnown;
  scripts: ScriptsKnown;
}

/** Opens an empty memory of stories. */
export function openStoryKnown(): StoryKnown {
  return { tables: openTablesKnown(), scripts: new Map() };
}

/** Reads, checks and compiles. Never throws: mistakes are in `problems`. */
export function readStory(files: StoryFiles = readFiles()): StoryRead {
  return read(files, (say) => readScript(files, say));
}

/**
 * The same without compiling the Ink files together: what only the compiler finds, such as an arrow that leads nowhere, is not named.
 * `known` is added to.
 */
export function readLoosely(files: StoryFiles, known: StoryKnown): StoryRead {
  return read(files, (say) => ({ files: readScripts(files, say, known.scripts), ink: null }), known.tables);
}

function read(files: StoryFiles, script: (say: Say) => Script, known?: TablesKnown): StoryRead {
  const problems = openProblems();
  const wrong = new Set<string>();
  const placeOf = ({ file, line, column }: { file: string; line: number; column: number }) =>
    `${file}:${line}:${column}`;
  const first: Say = (at, message) => {
    wrong.add(placeOf(at));
    problems.say(at, message);
  };
  // Of a value that is wrong in itself, nothing more is said.
  const later: Say = (at, message) => {
    if (!wrong.has(placeOf(at))) problems.say(at, message);
  };
  const tables = readTables(files, first, known);
  const read = script(first);
  check(tables, read.files, placesDrawn(), later);
  return { tables, script: read, problems: problems.all() };
}
