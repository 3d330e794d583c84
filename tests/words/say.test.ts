// Messages with values, and the marks of print.
import { expect, test } from 'vitest';
import { say } from '../../src/words/say';
import { typeset } from '../../src/words/typeset';

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
