// A pseudo-language: English that is one third longer, stands in brackets and looks foreign, so that a string from
// elsewhere shows itself.

/** The directions in which a pseudo-language is read. */
export const PSEUDO = ['ltr', 'rtl'] as const;
/** One of them. */
export type PseudoDirection = (typeof PSEUDO)[number];

/** Dates and figures of a real language of that direction, so that none of them can be taken for English. */
export const PSEUDO_LOCALE: Readonly<Record<PseudoDirection, string>> = { ltr: 'el', rtl: 'he' };

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Letter by letter: accents to the right, Hebrew letters to the left. */
const LETTERS: Readonly<Record<PseudoDirection, [small: string, capital: string]>> = {
  ltr: ['àƀćďéƒĝĥíĵķĺḿñôþǫŕšţúṽŵẋýž', 'ÀƁĆĎÉƑĜĤÍĴĶĹḾÑÔÞǪŔŠŢÚṼŴẊÝŽ'],
  rtl: ['אבגדהוזחטיכלמנסעפצקרשתאבגד', 'אבגדהוזחטיכלמנסעפצקרשתאבגד'],
};
/** What is kept: the tag of the language decides which plural form a message takes. */
const KEPT = new Set(['language']);
/** Strings with fewer letters are units and signs: they are changed, but get no brackets. */
const FEWEST = 3;

function foreign(text: string, direction: PseudoDirection): string {
  const [small, capital] = LETTERS[direction];
  return [...text]
    .map((each) => {
      const index = LATIN.indexOf(each.toLowerCase());
      return index < 0 ? each : [...(each === LATIN[index] ? small : capital)][index]!;
    })
    .join('');
}

/** Plural messages as `src/words/say.ts` reads them, values, and what stands between. */
const PARTS = /\{\w+, plural, (?:=?\w+ \{[^{}]*\}\s*)+\}|\{\w+\}|[^{]+/g;
const BRANCH = /(=?\w+) \{([^{}]*)\}/g;

/** One message: values in braces stay, words of plural branches change. */
function message(text: string, direction: PseudoDirection): string {
  const letters = text.replaceAll(/\{\w+, plural,|=?\w+ (?=\{[^{}]*#)|\{\w+\}|[^A-Za-z]/g, '').length;
  const changed = text.replace(PARTS, (part) => {
    if (!part.startsWith('{')) return foreign(part, direction);
    return part.replace(
      BRANCH,
      (_whole, form: string, words: string) => `${form} {${foreign(words, direction)}}`,
    );
  });
  if (letters < FEWEST) return changed;
  return `⟦${changed} ${'~~~~~ '
    .repeat(Math.ceil(letters / 18))
    .slice(0, Math.ceil(letters / 3))
    .trimEnd()}⟧`;
}

/** The words in the pseudo-language: strings, lists and tables of them, and what functions among them return. */
export function pseudo<T>(words: T, direction: PseudoDirection): T {
  const turn = (value: unknown, name: string): unknown => {
    if (name === 'locale') return PSEUDO_LOCALE[direction];
    if (name === 'direction') return direction;
    if (KEPT.has(name)) return value;
    if (typeof value === 'string') return message(value, direction);
    if (Array.isArray(value)) return value.map((each) => turn(each, ''));
    if (typeof value === 'function')
      return (...given: unknown[]) => turn((value as (...all: unknown[]) => unknown)(...given), '');
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, turn(each, key)]));
    return value;
  };
  return turn(words, '') as T;
}
