// Messages with values, and the marks of print.
import { expect, test } from 'vitest';
import { say } from '../../src/words/say';
import { typeset, typesetAll } from '../../src/words/typeset';

const DAYS = '{date} · {n, plural, =0 {today} one {# day} other {# days}} to go';

test.each([
  [0, '4 April · today to go'],
  [1, '4 April · 1 day to go'],
  [1238, '4 April · 1,238 days to go'],
])('a message counts %i', (n, text) => expect(say(DAYS, { date: '4 April', n })).toBe(text));

test('a missing value is noticed', () =>
  expect(say('{reading}: {to}', { reading: 'Room' })).toBe('Room: {to}'));

test.each([
  ['"Nobody knows," she says. "It\'s late."', '“Nobody knows,” she says. “It’s late.”'],
  ["your agency wrote 'us' between", 'your agency wrote ‘us’ between'],
  ['"In 2011 your agency wrote \'us\'."', '“In 2011 your agency wrote ‘us’.”'],
  ['("quoted")', '(“quoted”)'],
])('typesets %s', (straight, curly) => expect(typeset(straight)).toBe(curly));

test('plurals follow the language, and its way to write numbers', () => {
  const files = '{n, plural, one {# plik} few {# pliki} other {# plików}}';
  expect([1, 3, 5].map((n) => say(files, { n }, 'pl'))).toEqual(['1 plik', '3 pliki', '5 plików']);
  expect(say('{n, plural, one {# Seite} other {# Seiten}}', { n: 12345 }, 'de')).toBe('12.345 Seiten');
});

test.each<[string, Parameters<typeof say>[1], string]>([
  // A form that the message lacks is the other one; with none at all there is nothing to say.
  ['{n, plural, other {# pages}}', { n: 1 }, '1 pages'],
  ['[{n, plural, =4 {four}}]', { n: 5 }, '[]'],
  ['[{n, plural, =4 {four}}]', { n: 4 }, '[four]'],
  // A count that is missing or no number is noticed.
  ['{n, plural, other {# pages}}', {}, '{n, plural, other {# pages}}'],
  ['{n, plural, other {# pages}}', { n: 'many' }, '{n, plural, other {# pages}}'],
  ['{a} and {b}, {a}', { a: 1, b: '' }, '1 and , 1'],
])('%s with %j', (message, values, text) => expect(say(message, values)).toBe(text));

test('all texts in a table are typeset, and nothing else is touched', () =>
  expect(typesetAll({ a: ['it\'s "so"', 4, null], b: { c: true } })).toEqual({
    a: ['it’s “so”', 4, null],
    b: { c: true },
  }));
