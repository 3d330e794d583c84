// Dates and figures as a reader meets them: short enough for a cell, never a number without its unit.
import { describe, expect, test } from 'vitest';
import {
  clockDate,
  figure,
  longDate,
  monthDate,
  number,
  score,
  shortDate,
  strainWord,
} from '../../src/words/figures';
import { brief, clock, count, day, percent, shortDay, weekday } from '../../src/words/picture.en';

/** With plain spaces, for reading. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('dates', () => {
  test.each([
    ['2013-04-04', '4 April 2013', '4 Apr 2013', 'Apr 2013'],
    ['2013-09-30', '30 September 2013', '30 Sept 2013', 'Sept 2013'],
    ['2014-01-01', '1 January 2014', '1 Jan 2014', 'Jan 2014'],
    ['2012-02-29', '29 February 2012', '29 Feb 2012', 'Feb 2012'],
  ])('%s', (iso, long, short, month) => {
    expect([longDate(iso), shortDate(iso), monthDate(iso)]).toEqual([long, short, month]);
  });

  test('real time is the reader’s own', () => {
    expect(clockDate(new Date(2026, 10, 24, 9, 4).getTime())).toBe('24 Nov, 09:04');
    expect(clockDate(new Date(2026, 0, 2, 23, 59).getTime())).toBe('2 Jan, 23:59');
  });
});

describe('numbers', () => {
  test.each([
    [1234567.8, 0, '1,234,568'],
    [0.012345, 3, '0.012'],
    [2, 3, '2'],
    [-4.5, 1, '-4.5'],
  ])('%f with at most %i decimals', (value, decimals, text) => expect(number(value, decimals)).toBe(text));

  test.each([
    [0.456, '0.46'],
    [2, '2.00'],
    [0, '0.00'],
  ])('a score of %f', (value, text) => expect(score(value)).toBe(text));

  test.each([
    [0, 'little'],
    [24.9, 'little'],
    [25, 'some'],
    [49.9, 'some'],
    [50, 'heavy'],
    [74.9, 'heavy'],
    [75, 'breaking'],
    [100, 'breaking'],
  ])('strain of %f is only a word', (strain, word) => expect(strainWord(strain)).toBe(word));
});

describe('figures with their unit', () => {
  test.each<[number | null, Parameters<typeof figure>[1], string]>([
    [9.94, 'percent', '9.9 %'],
    [10, 'percent', '10 %'],
    [71.6, 'percent', '72 %'],
    [61.4, 'points', '61'],
    [834.2, 'million', '$834 M'],
    [8.04, 'seconds', '8 s'],
    [9.96, 'seconds', '10 s'],
    [12.4, 'seconds', '12 s'],
    [7.4, 'count', '7'],
    [2.25, 'per month', '2.3 a month'],
    [0, 'people', '0'],
    [999, 'people', '999'],
    [1000, 'people', '1,000'],
    [1049, 'people', '1,000'],
    [1050, 'people', '1,100'],
    [99_949, 'people', '99,900'],
    [100_499, 'people', '100,000'],
    [100_500, 'people', '101,000'],
    [999_499, 'people', '999,000'],
    [999_500, 'people', '1 M'],
    [5_454_000, 'people', '5.45 M'],
    [null, 'percent', '–'],
    [Number.NaN, 'people', '–'],
    [Infinity, 'seconds', '–'],
  ])('%s in %s', (value, unit, text) => expect(plain(figure(value, unit))).toBe(text));
});

describe('in the picture', () => {
  test.each([
    ['2013-04-04', '4 April 2013', '4 Apr 2013', 'Thursday 4 April 2013'],
    ['2013-12-31', '31 December 2013', '31 Dec 2013', 'Tuesday 31 December 2013'],
    ['2014-03-30', '30 March 2014', '30 Mar 2014', 'Sunday 30 March 2014'],
  ])('the day %s', (iso, long, short, ofWeek) =>
    expect([day(iso), shortDay(iso), weekday(iso)]).toEqual([long, short, ofWeek]),
  );

  test.each([
    [0, '00:00'],
    [7.67, '07:40'],
    [23.999, '00:00'],
    [25.5, '01:30'],
  ])('%f hours since midnight', (hours, text) => expect(clock(hours)).toBe(text));

  test.each([
    [7, '7'],
    [1234.5, '1,235'],
    [1_234_567, '1,234,567'],
  ])('%f people in full', (value, text) => expect(count(value)).toBe(text));

  test.each([
    [9_999, 1, '9,999'],
    [10_000, 0, '10,000'],
    [10_000, 1, '10 k'],
    [999_499, 1, '999 k'],
    [999_500, 1, '999,500'],
    [999_999, 0, '999,999'],
    [1_000_000, 0, '1.0 M'],
    [5_454_000, 1, '5.5 M'],
  ])('%i people where there is little space (%i)', (value, least, text) =>
    expect(plain(brief(value, least))).toBe(text),
  );

  test.each([
    [0, '0 %'],
    [0.346, '35 %'],
    [1, '100 %'],
  ])('a share of %f', (share, text) => expect(percent(share)).toBe(text));
});
