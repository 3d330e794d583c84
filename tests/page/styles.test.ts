// The styles know start and end, never left and right, so that a language from right to left needs no second set.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '..', '..', 'src');
const all = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));

const AROUND = '(?:margin|padding|border|scroll-margin|scroll-padding|inset)';
const ANY_SIDE = '(?:left|right|top|bottom)';

/** Physical names of what has a logical one; sides in shorthands that differ between left and right; words that mean a side. */
const PHYSICAL: readonly RegExp[] = [
  new RegExp(`(?:^|[\\s;{(])(?:${ANY_SIDE}|${AROUND}-${ANY_SIDE}[\\w-]*)\\s*:`),
  /(?:^|[\s;{(])border-(?:top|bottom)-(?:left|right)-radius\s*:/,
  /(?:^|[\s;{(])(?:min-|max-)?(?:width|height)\s*:/,
  /(?:text-align|float|clear|caption-side|justify-content|justify-items)\s*:\s*(?:left|right)\b/,
];
const SIDES = /(margin|padding|inset|border-width|border-radius)\s*:\s*([^;{}]+)/g;

/** Splits a value at spaces outside brackets. */
const parts = (value: string) => value.trim().match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];

function physical(line: string): string[] {
  const bare = line.replaceAll(/\/\*.*?\*\//g, '').replace(/@(?:media|container)[^{]*/g, '');
  const found = PHYSICAL.filter((pattern) => pattern.test(bare)).map(() => bare.trim());
  for (const [whole, name, value] of bare.matchAll(SIDES)) {
    const four = parts(value!);
    const uneven =
      name === 'border-radius'
        ? four.length === 4 && (four[0] !== four[1] || four[2] !== four[3])
        : four.length === 4 && four[1] !== four[3];
    if (uneven) found.push(whole);
  }
  return found;
}

describe('logical styles', () => {
  test('no style sheet names a side', () => {
    const wrong = all
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) =>
        readFileSync(join(SRC, name), 'utf8')
          .split('\n')
          .flatMap((line, index) => physical(line).map((each) => `src/${name}:${index + 1}: ${each}`)),
      );
    expect(wrong).toEqual([]);
  });

  test('no style in the markup does either', () => {
    const wrong = all
      .filter((name) => name.endsWith('.tsx'))
      .flatMap((name) =>
        readFileSync(join(SRC, name), 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            /style=\{\{[^}]*\b(left|right|top|bottom|width|height|(margin|padding|border)(Left|Right|Top|Bottom))\b/.test(
              line,
            )
              ? [`src/${name}:${index + 1}: ${line.trim()}`]
              : [],
          ),
      );
    expect(wrong).toEqual([]);
  });

  test('the check itself sees a side', () => {
    const seen = [
      'a { left: 0; }',
      '.b { margin: 0 1px 0 0; }',
      'c { text-align: right }',
      '.d { border-radius: 0 2px 2px 0; }',
      '.e { max-width: 3rem; }',
    ];
    expect(seen.filter((line) => physical(line).length === 0)).toEqual([]);
    const fine = [
      'a { inset-inline-start: 0; }',
      '.b { margin: 0 1px; padding: clamp(1rem, 2vw, 3rem) 1px 2px 1px; }',
      '@media (min-width: 48rem) { .c { gap: 0; } }',
      '.d { border-radius: 0 0 2px 2px; }',
    ];
    expect(fine.filter((line) => physical(line).length > 0)).toEqual([]);
  });
});
