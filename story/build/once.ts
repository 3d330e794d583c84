// The compiled case, compiled once for all who ask: kept on disk under a name made from everything it is made of.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../../src/play/case';
import { compileStory } from './compile';

const A_DAY = 86_400_000;
const ROOT = join(import.meta.dirname, '../../');
const FOLDER = join(ROOT, 'node_modules', '.cache', 'launch-day');
/** What the compiled case depends on: story and build, model, words that typeset it, places that are drawn, versions of tools. */
const SOURCES = ['story', 'src/model', 'src/play', 'src/words', 'assets/places', 'package-lock.json'];

/** The files under a path of the project, in order of their names. */
function filesUnder(path: string): string[] {
  if (path.includes('.')) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .sort();
}

/** A name that changes with any of the sources. */
function nameNow(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesUnder)) hash.update(file).update(readFileSync(join(ROOT, file)));
  return `${hash.digest('hex').slice(0, 16)}.json`;
}

let known: { name: string; theCase: Case } | undefined;

/**
 * The project's own compiled case, from disk where nothing has changed since it was last compiled.
 * Throws a StoryError that names every mistake, like `compileStory`.
 */
export function compiledOnce(): Case {
  const name = nameNow();
  if (known?.name === name) return known.theCase;
  const file = join(FOLDER, name);
  if (!existsSync(file)) keep(file, compileStory());
  known = { name, theCase: JSON.parse(readFileSync(file, 'utf8')) as Case };
  return known.theCase;
}

/** Writes in one step, so that no other process ever reads half a file; takes away what nothing asks for any more. */
function keep(file: string, compiled: Case): void {
  mkdirSync(FOLDER, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(compiled));
  renameSync(draft, file);
  for (const other of readdirSync(FOLDER).map((each) => join(FOLDER, each)))
    if (Date.now() - statSync(other).mtimeMs > A_DAY) rmSync(other, { force: true });
}
