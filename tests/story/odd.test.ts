// Whatever a file of the story holds, its mistakes come back as words: nothing throws, and nothing floods the list.
import { expect, test } from 'vitest';
import { plainText, readFiles } from '../../story/build/files';
import { openStoryKnown, readLoosely } from '../../story/build/read';

const base = readFiles();
const known = openStoryKnown();

/** What a whole file may hold that is none. */
const ODD: readonly [what: string, text: string][] = [
  ['nothing', ''],
  ['a comment', '# nothing yet\n'],
  ['null', 'null\n'],
  ['a number', '5\n'],
  ['a list of nothing', '-\n-\n'],
  ['a list of numbers', '- 5\n- 6\n'],
  ['a list in a list', '- - a\n'],
  ['a map', 'id: 5\n'],
  ['a number for a key', '5: x\n'],
  ['braces', '{}\n'],
  ['brackets', '[]\n'],
  ['tabs', '\t- id:\tx\n'],
  ['an open quote', '"\n'],
  ['an open bracket', '- [\n'],
  ['a lone dash line', '---\n'],
  ['two heads', '---\n---\n'],
  ['an alias', '- *x\n'],
  ['a key that objects have', '- { __proto__: 1, constructor: 2 }\n'],
  ['commas', ',,,\n,\n'],
];

const FILES = ['decisions.yaml', 'desks.yaml', 'presets.yaml', 'facts.csv'].map((name) => `tables/${name}`);

test.each(FILES)('%s', (file) => {
  for (const [what, text] of ODD) {
    const { problems } = readLoosely(new Map(base).set(file, text), known);
    expect(problems.length, what).toBeGreaterThan(0);
    for (const { message, line, column } of problems) {
      expect(message, what).not.toMatch(/undefined|\[object|TypeError|at .*\.ts/);
      expect(line > 0 && column > 0, what).toBe(true);
    }
  }
});

test('a missing table is one mistake', () => {
  const without = new Map(base);
  without.delete('tables/people.yaml');
  expect(readLoosely(without, known).problems).toEqual([
    { file: 'tables/people.yaml', line: 1, column: 1, message: 'there is no such table' },
  ]);
});

test('a byte order mark and the line ends of other systems are read as if they were not there', () => {
  expect(plainText(Buffer.from('\uFEFFid,date\r\nA,B\rC', 'utf8'))).toBe('id,date\nA,B\nC');
  const files = new Map([...base].map(([name, text]) => [name, text.trimEnd()]));
  expect(readLoosely(files, known).problems).toEqual([]);
});
