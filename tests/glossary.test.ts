// The glossary of the code's nouns names files that are there, and what they declare.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsed } from '../src/cli/source/parsed';
import { ROOT, typescriptTexts } from '../src/cli/source/source-files';

const known = new Map(typescriptTexts().map((source) => [source.path, source]));

/** The rows of the glossary's tables: the noun, what it means, the file, and the names it declares. */
const rows = readFileSync(join(ROOT, 'src/README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (noun|-)/.test(line))
  .map((line) => {
    const [noun = '', meaning = '', place = ''] = line.slice(2, -2).split(' | ');
    const [file = '', ...names] = [...place.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    return { noun, meaning, file, names };
  });

describe('the glossary', () => {
  test('has its nouns, each once', () => {
    expect(rows.length).toBeGreaterThan(60);
    const nouns = rows.map(({ noun }) => noun);
    expect(nouns.filter((noun, index) => nouns.indexOf(noun) !== index)).toEqual([]);
    for (const noun of ['run', 'event', 'turn', 'scene', 'reading', 'shelf', 'sitting', 'patience', 'view'])
      expect(nouns).toContain(noun);
  });

  test.each(rows)('$noun: $file declares $names', ({ meaning, file, names }) => {
    const source = known.get(file);
    expect(source, `${file} is not there`).toBeDefined();
    expect(meaning.length).toBeGreaterThan(15);
    if (!source) return;
    const { types, exports } = parsed(source);
    const declared = new Set([...types, ...exports.map(({ name }) => name)]);
    expect(names.filter((name) => !declared.has(name))).toEqual([]);
  });
});
