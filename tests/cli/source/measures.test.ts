// The numbers of the house, on files made for the purpose.
import { describe, expect, test } from 'vitest';
import { doubledTypes, lengthsOf, undocumented } from '../../../src/cli/source/measures';

const file = (path: string, lines: number) => ({ path, text: 'x\n'.repeat(lines) });

describe('measures', () => {
  test('the median and the longest file', () => {
    const files = [file('a', 10), file('b', 300), file('c', 20)];
    expect(lengthsOf(files)).toEqual({
      files: 3,
      lines: 330,
      median: 20,
      longest: { lines: 300, path: 'b' },
    });
  });

  test('a last line without its end counts too', () => {
    expect(lengthsOf([{ path: 'a', text: 'x\ny' }]).lines).toBe(2);
  });

  test('a type name is doubled when two files declare it, not when one file does twice', () => {
    const files = [
      { path: 'a', types: ['Row', 'Row', 'Only'] },
      { path: 'b', types: ['Row', 'Point', 'Point'] },
    ];
    expect(doubledTypes(files)).toEqual(['Row: a, b']);
  });

  test('of overloads one comment is enough', () => {
    const name = (line: number, documented: boolean, of = 'f') => ({ name: of, line, documented });
    const files = [{ path: 'a', exports: [name(1, true), name(2, false), name(3, false, 'g')] }];
    expect(undocumented(files)).toEqual(['a:3 g']);
  });
});
