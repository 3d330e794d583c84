// CSV as spreadsheets and programs meet it: quoting, line ends, and no cell that is a formula.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/export/csv';

const MARK = '\uFEFF';

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['one\ntwo', '"one\ntwo"'],
  ['one\rtwo', '"one\rtwo"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['=A1,B1', '"\'=A1,B1"'],
  ['1=1', '1=1'],
  ['a-b', 'a-b'],
  [' =1', ' =1'],
  ["'quoted'", "'quoted'"],
])('the cell %j is written %j', (text, written) => {
  expect(toCsv(['cell'], [{ cell: text }])).toBe(`${MARK}cell\r\n${written}\r\n`);
});

test('a header line, then the columns in their order, whatever else a row holds', () => {
  expect(
    toCsv(
      ['b', 'a'],
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    ),
  ).toBe(`${MARK}b,a\r\n2,1\r\n4,3\r\n`);
  expect(toCsv(['a'], [])).toBe(`${MARK}a\r\n`);
  expect(toCsv(['=x'], [])).toBe(`${MARK}'=x\r\n`);
});

test('whatever is written comes back cell by cell, formulas as text', () => {
  const cell = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", 'a', 'é'),
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(fc.record({ one: cell, other: cell }), { minLength: 1, maxLength: 4 }), (rows) => {
      const back = parse(toCsv(['one', 'other'], rows), {
        bom: true,
        columns: true,
        record_delimiter: '\r\n',
      });
      const safe = (text: string) => ('=+-@\t\r'.includes(text.charAt(0)) && text ? `'${text}` : text);
      expect(back).toEqual(rows.map(({ one, other }) => ({ one: safe(one), other: safe(other) })));
    }),
    { seed: 9, numRuns: 300 },
  );
});
