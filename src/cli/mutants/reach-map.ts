// Runs the tests of Node once and learns which test files run which functions, and how long each takes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { REACH_VARIABLE, type Reach } from '../../plugins/mutants/reach-plugin';
import { runTests } from './run-tests';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
/** What the notes depend on. */
const SOURCES = ['src', 'story', 'tests', 'vite.config.ts', 'package-lock.json'];

/** A test file that can notice a mutant. */
export interface Witness {
  /** Path from the project's root. */
  test: string;
  /** How long its tests take, ms. */
  ms: number;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((path) =>
    path.includes('.')
      ? [path]
      : readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !/\.(png|jpe?g)$/.test(entry.name))
          .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
          .sort(),
  );
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * For each function (`file#number`) the test files that run it, the quickest first.
 * Null where a test fails without any fault; that is printed. Kept on disk until a file changes.
 */
export async function reachMap(): Promise<ReadonlyMap<string, readonly Witness[]> | null> {
  const folder = join(ROOT, 'node_modules', '.cache', 'launch-day-reach', fingerprint());
  if (!existsSync(join(folder, '..', 'done', fingerprint()))) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const { good, said } = await runTests([], { [REACH_VARIABLE]: folder }, 1_800_000);
    if (!good) {
      console.error(`the tests fail without any fault:\n${said.slice(-4000)}`);
      return null;
    }
    mkdirSync(join(folder, '..', 'done', fingerprint()), { recursive: true });
  }
  const notes = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Reach,
  );
  const map = new Map<string, Witness[]>();
  for (const { test, ran, ms } of notes.toSorted((one, other) => one.ms - other.ms))
    for (const name of ran)
      map.set(name, [...(map.get(name) ?? []), { test: relative(ROOT, test).replaceAll('\\', '/'), ms }]);
  return map;
}
