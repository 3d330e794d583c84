// Each guard of a code by itself: codes packed here by hand, with a check that fits, and one thing wrong.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import type { Case } from '../../src/play/case';
import { makeCode, parseCode, type ParsedCode } from '../../src/play/code';
import { openPlaythrough } from '../../src/play/playthrough';
import { newHeader } from '../../src/page/run/header';

const theCase = compiledOnce();
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code of these numbers, each with its radix: the first is read first. */
function packed(...digits: [value: number, radix: number][]): string {
  let value = 0n;
  for (const [digit, radix] of digits.toReversed()) value = value * BigInt(radix) + BigInt(digit);
  let text = '';
  for (; value > 0n; value /= 32n) text = LETTERS[Number(value % 32n)]! + text;
  return checked(text || '0');
}
/** With the two characters that check it. */
function checked(payload: string): string {
  const [first = 0, second = 0] = createHash('sha256').update(payload).digest();
  return payload + LETTERS[first % 32]! + LETTERS[second % 32]!;
}

const RULES = Number.parseInt(theCase.edition.slice(0, 2), 16) % 64;
const reasonOf = (parsed: ParsedCode) => (parsed.ok ? '' : parsed.reason);
const reason = (code: string, of: Case = theCase) => reasonOf(parseCode(of, code));
const choices = (parsed: ParsedCode) => (parsed.ok ? parsed.decisions.map(({ choice }) => choice) : []);

/** The first decision of the standard run. */
const D01 = theCase.decisions.find(({ id }) => id === 'D01')!;
const [first, second] = [D01.options[0]!.id, D01.options[1]!.id];

/** Places of the lengths of run; codes that are out there name them so for good. */
const PLACES = {
  alone: 0,
  'alone-short': 1,
  full: 2,
  'class-45': 3,
  'class-60': 4,
  'class-90': 5,
  'class-120': 6,
};

/** A route code of the standard length: `counted` decisions and no more, or the whole run. */
const begun = (counted: number | 'whole', ...rest: [number, number][]) =>
  packed([0, 2], [PLACES.alone, 8], [RULES, 64], [counted === 'whole' ? 0 : counted + 1, 64], ...rest);

describe('a code packed by hand', () => {
  test('is read where nothing is wrong with it', () => {
    const parsed = parseCode(theCase, begun(1, [1, 4]));
    expect(parsed).toMatchObject({ ok: true, kind: 'route', preset: 'alone' });
    expect(choices(parsed)).toEqual([second]);
  });

  test.each(Object.entries(PLACES))('names the length %s by its place for good', (preset, place) => {
    const parsed = parseCode(theCase, packed([1, 2], [place, 8], [RULES, 64], [1, 64]));
    expect(parsed).toEqual({ ok: true, kind: 'class', preset, decisions: [] });
  });

  test('of no decision at all is read', () => {
    expect(choices(parseCode(theCase, begun(0)))).toEqual([]);
    expect(reason(begun(0))).toBe('');
  });

  test('stands for the default where nobody could decide', () => {
    const parsed = parseCode(theCase, begun(1, [D01.options.length, 4]));
    expect(parsed.ok && parsed.decisions).toMatchObject([{ decision: 'D01', undecided: true }]);
    expect(choices(parsed)).toHaveLength(1);
    const chosen = parseCode(theCase, begun(1, [0, 4]));
    expect(chosen.ok && chosen.decisions).toMatchObject([{ choice: first, undecided: false }]);
  });

  test('is the one the game makes', () => {
    const play = openPlaythrough(theCase, newHeader(theCase, 'alone', 'en', 0));
    play.choose(second, { ms: 1 }, 1);
    expect(makeCode(theCase, play.run(), 'route').replaceAll('-', '')).toBe(begun(1, [1, 4]));
  });
});

describe('what is wrong with a code', () => {
  test.each([
    ['', 'empty'],
    ['  - ', 'empty'],
    ['A', 'empty'],
    ['AB', 'empty'],
    ['A?CD', 'badCharacter'],
    ['ABCU', 'badCharacter'],
    ['é'.repeat(9), 'badCharacter'],
    ['AAAA', 'badCheck'],
    ['1AB', 'badCheck'],
  ])('%j is %s', (code, wrong) => expect(reason(code)).toBe(wrong));

  test('three characters are enough to be read', () => expect(reason(checked('0'))).not.toBe('empty'));

  test('one longer than any code is no code, however well it is checked', () => {
    expect(reason(checked('0'.repeat(198)))).not.toBe('badCharacter');
    expect(reason(checked('0'.repeat(199)))).toBe('badCharacter');
  });

  test('each of the two check characters counts', () => {
    const code = begun(1, [1, 4]);
    const other = (letter: string) => (letter === '7' ? '8' : '7');
    expect(reason(code.slice(0, -1) + other(code.at(-1)!))).toBe('badCheck');
    expect(reason(code.slice(0, -2) + other(code.at(-2)!) + code.at(-1)!)).toBe('badCheck');
  });

  test('a length of run that there is not, or that this case does not have', () => {
    expect(reason(packed([0, 2], [7, 8], [RULES, 64], [1, 64]))).toBe('unknownPreset');
    const { alone: _alone, ...presets } = theCase.presets;
    expect(reason(begun(0), { ...theCase, presets })).toBe('unknownPreset');
  });

  test('another edition of the rules', () => {
    expect(reason(packed([0, 2], [PLACES.alone, 8], [(RULES + 1) % 64, 64], [1, 64]))).toBe('otherEdition');
  });

  test('an option that is not on offer on its way, with all that follows it', () => {
    const early = ['D01', 'D03', 'D04', 'D05', 'D07', 'D09', 'D14'].map((id): [number, number] => [
      0,
      theCase.decisions.find((decision) => decision.id === id)!.options.length + 1,
    ]);
    const opening = theCase.decisions.find(({ id }) => id === 'D18')!.options;
    const browse = opening.findIndex(({ id }) => id === 'opening.browse');
    expect(reason(begun(8, ...early, [browse, opening.length + 1]))).toBe('notOnOffer');
    expect(reason(begun(8, ...early, [0, opening.length + 1]))).toBe('');
  });

  test('more in it than its run has room for', () => {
    expect(reason(begun(1, [1, 4], [1, 2]))).toBe('damaged');
    expect(reason(begun(0, [1, 4]))).toBe('damaged');
  });

  test('fewer decisions in the run than it counts', () => {
    expect(reason(begun(40, [1, 4]))).toBe('damaged');
    expect(reason(begun(13))).toBe('damaged');
    expect(reason(begun(11))).toBe('');
  });

  test('a whole run is read to its end, however long', () => {
    const parsed = parseCode(theCase, begun('whole'));
    expect(choices(parsed)).toHaveLength(11);
    expect(choices(parsed)[0]).toBe(first);
  });
});

test('what is typed may be sloppy: spaces, hyphens, small letters, O, I and L', () => {
  const code = begun(3, [2, 4], [1, 5], [0, 4]);
  const read = parseCode(theCase, code);
  expect(read.ok).toBe(true);
  const sloppy = [...code.toLowerCase()].join(' - ').replaceAll('0', 'o').replaceAll('1', 'i');
  expect(parseCode(theCase, sloppy)).toEqual(read);
  expect(parseCode(theCase, code.replaceAll('1', 'L').replaceAll('0', 'O'))).toEqual(read);
});

test('a code is printed in groups of four', () => {
  const play = openPlaythrough(theCase, newHeader(theCase, 'alone', 'en', 0));
  while (play.turn().asks) play.choose(play.turn().choices[1]!.id, { ms: 1 }, 1);
  expect(makeCode(theCase, play.run(), 'route')).toMatch(/^([0-9A-Z]{4}-){2,}[0-9A-Z]{1,4}$/);
});

describe('a class code', () => {
  const withForecast = (confidence: 'guess' | 'fairly sure' | 'certain', up: 'up' | 'same' | 'down') => {
    const play = openPlaythrough(theCase, newHeader(theCase, 'class-45', 'en', 0));
    const { social, technical } = theCase.decisions.find(({ id }) => id === 'D09')!.forecast!;
    play.note(
      { kind: 'forecast', decision: 'D09', readings: { [social]: up, [technical]: 'same' }, confidence },
      1,
    );
    const [one, other] = play.turn().choices;
    play.note({ kind: 'voted', decision: 'D09', round: 1, hands: { [one!.id]: 3, [other!.id]: 2 } }, 1);
    play.note({ kind: 'voted', decision: 'D09', round: 2, hands: { [one!.id]: 5 } }, 1);
    play.choose(one!.id, { ms: 1 }, 1);
    return play.run();
  };

  test.each(['guess', 'fairly sure', 'certain'] as const)('carries a forecast that is %s', (confidence) => {
    for (const up of ['up', 'same', 'down'] as const) {
      const parsed = parseCode(theCase, makeCode(theCase, withForecast(confidence, up), 'class'));
      expect(parsed.ok && parsed.decisions[0]!.forecast).toEqual({
        social: up,
        technical: 'same',
        confidence,
      });
    }
  });

  test('carries the first split, not the second', () => {
    const parsed = parseCode(theCase, makeCode(theCase, withForecast('guess', 'up'), 'class'));
    expect(parsed.ok && Object.values(parsed.decisions[0]!.split!)).toEqual([3, 2, 0, 0]);
  });

  test('of a run without votes and forecasts carries neither', () => {
    const play = openPlaythrough(theCase, newHeader(theCase, 'class-45', 'en', 0));
    play.choose(play.turn().choices[0]!.id, { ms: 1 }, 1);
    const parsed = parseCode(theCase, makeCode(theCase, play.run(), 'class'));
    expect(parsed.ok && parsed.decisions[0]).toEqual({
      decision: 'D09',
      choice: play.turn().decided!.choice,
      undecided: false,
    });
  });

  test('forgets what was gone back on', () => {
    const play = openPlaythrough(theCase, withForecast('certain', 'down'));
    play.goBack(0, 2);
    play.choose(play.turn().choices[2]!.id, { ms: 1 }, 3);
    const parsed = parseCode(theCase, makeCode(theCase, play.run(), 'class'));
    expect(parsed.ok && parsed.decisions).toHaveLength(1);
    expect(parsed.ok && parsed.decisions[0]).toMatchObject({ choice: play.turn().decided!.choice });
  });
});
