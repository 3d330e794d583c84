// Texts spread over cards: what fits in a last row's eye, cut where a voice would pause, no word lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../src/room/cards/spread';

const countOf = (text: string) => text.split(/\s+/).filter(Boolean).length;
const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(' ');

test('sixty-five words stand on one card, one more is too many', () => {
  expect(spread([times(65, 'to')])).toEqual([[times(65, 'to')]]);
  expect(spread([` ${times(65, 'to')} `])).toEqual([[` ${times(65, 'to')} `]]);
  expect(spread([times(130, 'to')])).toEqual([[times(65, 'to')], [times(65, 'to')]]);
  expect(spread([times(66, 'to')])).toEqual([[times(65, 'to')], ['to']]);
  expect(spread([times(131, 'to')]).map((card) => card.map(countOf))).toEqual([[65], [65], [1]]);
  expect(spread([times(40, 'to'), times(25, 'we')])).toHaveLength(1);
  expect(spread([times(40, 'to'), times(26, 'we')])).toHaveLength(2);
});

test('a text is cut between sentences, wherever one ends', () => {
  for (const end of ['.', '!', '?', '.”', '."', '!’', '.)']) {
    const sentence = `${times(29, 'to')} end${end}`;
    expect(spread([times(3, sentence)])).toEqual([[times(2, sentence)], [sentence]]);
  }
  // A sentence that fills the card to its last word, and one that is one word too long.
  expect(spread([`One. ${times(64, 'to')}. Two.`])).toEqual([[`One. ${times(64, 'to')}.`], ['Two.']]);
  expect(spread([`One. ${times(65, 'to')}. Two.`])).toEqual([['One.'], [`${times(65, 'to')}.`], ['Two.']]);
});

test('a sentence too long for a card is cut between words, and the next one begins a card', () => {
  expect(spread([`One. ${times(70, 'to')}. Two.`]).flat()).toEqual([
    'One.',
    times(65, 'to'),
    `${times(5, 'to')}. Two.`,
  ]);
});

test('what fits is left as it was written', () => {
  expect(spread(['One.  Two.'])).toEqual([['One.  Two.']]);
  expect(spread([`One.  ${times(64, 'to')}`])).toEqual([[`One.  ${times(64, 'to')}`]]);
  expect(spread([`One.  ${times(65, 'to')}`])).toEqual([['One.'], [times(65, 'to')]]);
});

test('lines share a card while it has lines left', () => {
  const [short, twoLines] = ['s'.repeat(66), 's'.repeat(67)];
  expect(spread([short, short, short, short, short])).toHaveLength(1);
  expect(spread([short, short, short, short, short, short])).toEqual([
    [short, short, short, short, short],
    [short],
  ]);
  expect(spread([twoLines, twoLines, twoLines])).toEqual([[twoLines, twoLines, twoLines]]);
  expect(spread([twoLines, short, short, short])).toHaveLength(1);
  expect(spread([twoLines, twoLines, short, short])).toEqual([[twoLines, twoLines, short], [short]]);
  expect(spread([])).toEqual([]);
});

test('no word is lost, none moves, no card has more than sixty-five and none is empty', () => {
  const word = fc.constantFrom('a', 'we', 'office', 'contractors.', 'why?', '“No!”', 'x'.repeat(30));
  const line = fc.array(word, { minLength: 1, maxLength: 180 }).map((each) => each.join(' '));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const cards = spread(lines);
      expect(cards.flat().join(' ')).toBe(lines.join(' '));
      for (const card of cards) {
        expect(card.length).toBeGreaterThan(0);
        expect(countOf(card.join(' '))).toBeLessThanOrEqual(65);
      }
    }),
    { seed: 11, numRuns: 60 },
  );
});
