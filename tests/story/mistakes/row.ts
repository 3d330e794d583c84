// A writer's mistake as a row of a table: what is written instead of what, where it must be named, and with which words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { StoryFiles } from '../../../story/build/files';
import type { InFile } from '../../../story/build/problems';

const row = v.strictObject({
  what: v.string(),
  /** Below the story folder. */
  file: v.string(),
  /** The first place after this text; from the beginning of the file where it is absent. */
  after: v.exactOptional(v.string()),
  /** What is replaced. */
  find: v.string(),
  /** What stands there instead. The sign ‸ stands before the letter where the mistake must be named. */
  put: v.string(),
  /** Where it must be named, if not in what is put: a file, and a text in it with the sign. */
  at: v.exactOptional(v.tuple([v.string(), v.string()])),
  /** Words that the message must hold. */
  says: v.string(),
  /** How many messages there are where one is not enough. */
  messages: v.exactOptional(v.number()),
  /** Only the compiler of Ink sees it. */
  compiled: v.exactOptional(v.literal(true)),
});

/** One mistake. */
export type MistakeRow = v.InferOutput<typeof row>;

/** The rows of one table in this folder. */
export function rowsOf(table: string): MistakeRow[] {
  const text = readFileSync(join(import.meta.dirname, `${table}.yaml`), 'utf8');
  return v.parse(v.array(row), parse(text));
}

const MARK = '‸';

const FIRST_SIGN = 0xe000;
const SIGN = /([\uE000-\uEFFF])/;

/** A sign of its own for each row, so that several mistakes can stand in one file. */
const signOf = (index: number) => String.fromCharCode(FIRST_SIGN + index);

/** Puts one mistake into a text; throws where what it replaces is not there. */
function edited(text: string, { file, after, find, put, what }: MistakeRow, sign: string): string {
  const from = after === undefined ? 0 : text.indexOf(after);
  const start = from < 0 ? -1 : text.indexOf(find, from);
  if (start < 0) throw new Error(`${what}: ${file} does not hold what is to be replaced`);
  return text.slice(0, start) + put.replace(MARK, sign) + text.slice(start + find.length);
}

/** Marks a place outside of what was put. */
function marked(text: string, [file, place]: readonly [string, string], sign: string): string {
  const bare = place.replace(MARK, '');
  const start = text.indexOf(bare);
  if (start < 0) throw new Error(`${file} does not hold ${bare}`);
  const mark = start + place.indexOf(MARK);
  return text.slice(0, mark) + sign + text.slice(mark);
}

/** A story with mistakes in it, and where each must be named, in the order of the rows. */
export interface StoryWithMistakes {
  files: StoryFiles;
  places: InFile[];
}

/** Puts all these mistakes into one story. */
export function withMistakes(base: StoryFiles, rows: readonly MistakeRow[]): StoryWithMistakes {
  const files = new Map(base);
  for (const [index, row] of rows.entries()) {
    const sign = signOf(index);
    files.set(row.file, edited(files.get(row.file) ?? '', row, sign));
    if (row.at) files.set(row.at[0], marked(files.get(row.at[0]) ?? '', row.at, sign));
  }
  const places: InFile[] = [];
  for (const [file, text] of files) {
    if (text === base.get(file)) continue;
    const pieces = text.split(SIGN);
    let bare = pieces[0] ?? '';
    for (let at = 1; at < pieces.length; at += 2) {
      const index = pieces[at]!.charCodeAt(0) - FIRST_SIGN;
      places[index] = { file, line: bare.split('\n').length, column: bare.length - bare.lastIndexOf('\n') };
      bare += pieces[at + 1] ?? '';
    }
    files.set(file, bare);
  }
  return { files, places };
}
