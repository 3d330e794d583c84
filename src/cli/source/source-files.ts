// The project's own files as text: what the house's checks and `npm run measures` read.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The top of the project. */
export const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** A file's path from the top, with forward slashes, and what is in it. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** All files below a folder of the project whose names end so, in order of their paths. */
export function textsUnder(folder: string, endings: RegExp): SourceText[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** All files of TypeScript of src, story and tests. */
export const typescriptTexts = (): SourceText[] =>
  ['src', 'story', 'tests'].flatMap((folder) => textsUnder(folder, /\.tsx?$/));
