// Our own mistakes in the story, each made on purpose: named where it stands, in words, alone and all together.
import { expect, test } from 'vitest';
import { readFiles } from '../../story/build/files';
import { worded } from '../../story/build/problems';
import { openStoryKnown, readLoosely, readStory } from '../../story/build/read';
import { rowsOf, withMistakes, type MistakeRow } from './mistakes/row';

const base = readFiles();
const known = openStoryKnown();
const ROWS: readonly MistakeRow[] = ['decisions', 'tables', 'ink'].flatMap(rowsOf);

/** Where and how a mistake must be named. */
function due({ says }: MistakeRow, place: { file: string; line: number; column: number } | undefined) {
  const start = place ? `story/${place.file}:${place.line}:${place.column}: ` : 'nowhere';
  return { start, is: (line: string) => line.startsWith(start) && line.includes(says) };
}

test('there are enough of them, and each is another', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(140);
  expect(new Set(ROWS.map(({ what }) => what)).size).toBe(ROWS.length);
});

test.each(ROWS.map((row) => [row.what, row] as const))('%s is named, and nothing else', (_what, row) => {
  const { files, places } = withMistakes(base, [row]);
  const { problems } = row.compiled ? readStory(files) : readLoosely(files, known);
  const lines = problems.map(worded);
  const { start, is } = due(row, places[0]);
  expect(lines.filter(is), `${start}… ${row.says}\n${lines.join('\n')}`).toHaveLength(1);
  expect(lines, lines.join('\n')).toHaveLength(row.messages ?? 1);
});

test('all of them in one story are all named in one run', () => {
  const { files, places } = withMistakes(base, ROWS);
  const lines = readStory(files).problems.map(worded);
  const missed = ROWS.flatMap((row, index) => {
    const { start, is } = due(row, places[index]);
    return lines.some(is) ? [] : [`${row.what}: ${start}${row.says}`];
  });
  expect(missed).toEqual([]);
});
