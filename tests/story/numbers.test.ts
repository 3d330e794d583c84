// The number rule: which words of a line count as numbers, and when a fact holds one.
import { describe, expect, test } from 'vitest';
import { numbersIn, occursIn } from '../../story/build/check/numbers';

describe('the number rule', () => {
  test.each([
    ['Six people on 1 October 2013 at 9 a.m.', []],
    ['It is nine forty.', []],
    ['They read 200 documents.', ['200']],
    ['Fourteen pages.', ['fourteen']],
    ['Seventy-two of them.', ['seventy-two']],
    ['About 1.2 million people.', ['1.2', 'million']],
    ['A third, or 33 percent.', ['33', 'percent']],
    ['In 2012 and since.', []],
  ])('%s', (words, numbers) => {
    expect(numbersIn(words)).toEqual(numbers);
  });

  test.each([
    ['fourteen', 'a deck of 14 slides', true],
    ['200', 'over 200 documents', true],
    ['20', 'over 200 documents', false],
    ['thousand', 'some 2000 users', true],
    ['hundred', 'some 2000 users', true],
    ['hundred', 'some 2050 users', false],
    ['million', 'some 2000000 users', true],
    ['percent', '43 percent', true],
    ['percent', '43 of them', false],
    ['14', 'a deck of fourteen slides', true],
    ['1,100', 'some 1100 users', true],
  ])('%s in %s', (number, text, found) => {
    expect(occursIn(number, text)).toBe(found);
  });
});
