// Reads all Ink files: as plain data for the checks, and compiled for the game.
import type { StoryFiles } from '../files';
import { allowed, nearest } from '../near';
import type { Say } from '../problems';
import { compileInk, MAIN } from './compile';
import { parseInk } from './parse';
import type { ScriptFile } from './script';
import { walkInk } from './walk';

/** The whole script. */
export interface Script {
  /** By the names of the files. */
  files: ScriptFile[];
  /** The story as inkjs reads it; null where it does not compile or was not to be compiled. */
  ink: object | null;
}

/** Ink files that were read before, by their texts. Whoever reads a story again and again keeps one. */
export type ScriptsKnown = Map<string, ScriptFile>;

/** The Ink files of a story in the order of their names. */
export function inkFiles(files: StoryFiles): [string, string][] {
  return [...files].filter(([name]) => name.endsWith('.ink'));
}

/** Reads the files one by one, without compiling them together. `known` is added to. */
export function readScripts(files: StoryFiles, say: Say, known: ScriptsKnown = new Map()): ScriptFile[] {
  return said(
    inkFiles(files).map(([file, text]) => {
      const before = known.get(text);
      if (before?.file === file) return before;
      const found = walkInk(parseInk(file, text));
      known.set(text, found);
      return found;
    }),
    say,
  );
}

/** Reads and compiles all files. */
export function readScript(files: StoryFiles, say: Say): Script {
  const parsed = inkFiles(files).map(([file, text]) => parseInk(file, text));
  const scripts = said(parsed.map(walkInk), say);
  const { ink, problems } = compileInk(parsed, scripts);
  for (const { message, ...at } of problems) say(at, message);
  return { files: scripts, ink };
}

/** Says what could not be parsed or included. */
function said(files: ScriptFile[], say: Say): ScriptFile[] {
  const names = files.map(({ file }) => file);
  if (!names.includes(MAIN))
    say({ file: MAIN, line: 1, column: 1 }, 'there is no such file; it includes all others');
  const included = new Set(files.flatMap(({ includes }) => includes.map(({ name }) => name)));
  const loose = names.filter((name) => name !== MAIN && !included.has(name) && names.includes(MAIN));
  for (const { problems, includes } of files) {
    for (const { message, ...at } of problems) say(at, message);
    for (const { name, at } of includes) {
      if (names.includes(name)) continue;
      const meant = nearest(name, loose);
      if (meant !== null) loose.splice(loose.indexOf(meant), 1);
      say(at, `there is no file ${name}; ${allowed(name, names)}`);
    }
  }
  for (const file of loose)
    say({ file, line: 1, column: 1 }, `no file includes this one; write INCLUDE ${file} in ${MAIN}`);
  return files;
}
