// The number rule: digits, number words from thirteen up, percent and million come from the model, from the fact cited
// on the line, or are marked.
const ONES = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const SCALES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

const WORD_VALUES: Record<string, number> = {
  ...Object.fromEntries(ONES.map((word, index) => [word, index + 13])),
  ...Object.fromEntries(TENS.map((word, index) => [word, (index + 2) * 10])),
  ...Object.fromEntries(
    TENS.flatMap((ten, tenIndex) =>
      UNITS.map((unit, unitIndex) => [`${ten}-${unit}`, (tenIndex + 2) * 10 + unitIndex + 1]),
    ),
  ),
};

/** Dates of the scene and clock times, which need no source. */
const EXEMPT = new RegExp(
  [
    `\\b\\d{1,2}(st|nd|rd|th)? (${MONTHS})( 20\\d\\d)?\\b`,
    `\\b(${MONTHS}) \\d{1,2}(, 20\\d\\d)?\\b`,
    `\\b(${MONTHS}) 20\\d\\d\\b`,
    '\\b\\d{1,2} de octubre\\b',
    '\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (fifteen|twenty|thirty|forty|fifty)(-five)?\\b',
    '\\b(in|since|of|by|from|before|until|spring|summer|autumn|winter|fall) 20(0\\d|1\\d)\\b',
    '\\b20(0\\d|1\\d)\\b',
    '\\b\\d{1,2}[:.]\\d{2}( ?[ap]\\.?m\\.?)?',
    '\\b\\d{1,2} ?[ap]\\.?m\\.?',
  ].join('|'),
  'gi',
);

/** Longer words first: `seventy-two` before `seventy`. */
const SPELLED = Object.keys(WORD_VALUES).sort((one, other) => other.length - one.length);
const NAMED = new RegExp(`\\b(${[...SPELLED, ...Object.keys(SCALES)].join('|')})(?!-)\\b`, 'g');
const WHOLE_WORDS = SPELLED.map((word) => ({ is: new RegExp(`\\b${word}\\b`), value: WORD_VALUES[word]! }));

/** The numbers of a line that need a source, as written. */
export function numbersIn(words: string): string[] {
  const bare = words.replace(EXEMPT, ' ');
  const digits = [...bare.matchAll(/\d[\d,]*(\.\d+)?/g)].map(([number]) => number.replace(/,$/, ''));
  const named = [...bare.toLowerCase().matchAll(NAMED)].map(([word]) => word);
  const percents = /\bpercent\b|%/i.test(bare) ? ['percent'] : [];
  return [...digits, ...named, ...percents];
}

/** Whether a number as written occurs in a text, in digits or words. */
export function occursIn(number: string, text: string): boolean {
  const plain = text.toLowerCase().replace(/(\d),(?=\d{3})/g, '$1');
  if (number === 'percent') return /percent|%/.test(plain);
  if (number in SCALES)
    return (
      plain.includes(number) ||
      (number === 'hundred' && /\d00\b/.test(plain)) ||
      (number === 'thousand' && /\d000\b/.test(plain)) ||
      (number === 'million' && /\d{7}/.test(plain))
    );
  const value = WORD_VALUES[number] ?? Number(number.replace(/,/g, ''));
  const digits = [...plain.matchAll(/\d+(\.\d+)?/g)].map(([each]) => Number(each));
  const spelled = WHOLE_WORDS.filter(({ is }) => is.test(plain)).map(({ value: each }) => each);
  return [...digits, ...spelled].includes(value);
}
