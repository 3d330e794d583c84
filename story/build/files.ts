// The story folder as text: every file the story is made of, read once, and the places that have a picture.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The story folder of this project. */
export const STORY_FOLDER = join(import.meta.dirname, '../');

const PLACES_FOLDER = join(import.meta.dirname, '../../assets/places');

/** Texts by their names below the story folder. Line ends are `\n`, and there is no byte order mark. */
export type StoryFiles = ReadonlyMap<string, string>;

/** A text as the parsers take it, whatever editor wrote it. */
export function plainText(bytes: Buffer): string {
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

function filesIn(folder: string, under: string, ending: RegExp): [string, string][] {
  const path = join(folder, under);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map(({ name }): [string, string] => [
      under ? `${under}/${name}` : name,
      plainText(readFileSync(join(path, name))),
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Reads the story: Ink, tables and documents. A file that is missing is not in the map. */
export function readFiles(folder: string = STORY_FOLDER): StoryFiles {
  return new Map([
    ...filesIn(folder, '', /\.ink$/),
    ...filesIn(folder, 'tables', /\.(yaml|yml|csv)$/),
    ...filesIn(folder, 'documents', /\.md$/),
  ]);
}

/** The places a scene can be set in: those of which there is a picture. */
export function placesDrawn(): string[] {
  return readdirSync(PLACES_FOLDER)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => name.slice(0, -'.svg'.length))
    .sort();
}
