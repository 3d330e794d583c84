// Every source leads somewhere: to a fact, a source or an anchor of the story's tables, to a work of the
// bibliography, or to an assumption that says its reason.
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPECTATIONS } from '../../src/cli/fit/expectations';
import { DATED } from '../../src/model/table/dated';
import { LITERATURE } from '../../src/model/table/literature';
import { PARAMETER_TABLE } from '../../src/model/table/parameters';
import { timeline } from './paths-seen';

const TABLES = join(import.meta.dirname, '..', '..', 'story', 'tables');
const idsOf = (file: string) =>
  (parse(readFileSync(join(TABLES, file), 'utf8'), { columns: true }) as { id: string }[]).map(
    ({ id }) => id,
  );
const known = new Set([
  ...['facts.csv', 'sources.csv', 'anchors.csv'].flatMap(idsOf),
  ...LITERATURE.map(({ cited }) => cited),
]);

/** What of a source leads nowhere: clauses with `;` between, each a list of names, then after a colon what is meant. */
function leadsNowhere(source: string): string[] {
  const clauses = source.split('; ').map((clause) => clause.split(': '));
  const unknown = clauses
    .flatMap(([names = '']) => names.split(', '))
    .filter((name) => name !== 'assumption' && !known.has(name));
  // A bare assumption says nothing; beside something that bears on it, it may be short.
  const bare = clauses.length === 1 && clauses[0]![0] === 'assumption' && !clauses[0]![1];
  return bare ? [...unknown, 'an assumption without its reason'] : unknown;
}

describe('a source leads somewhere', () => {
  test('of every parameter', () => {
    expect(
      PARAMETER_TABLE.flatMap(({ id, source }) => leadsNowhere(source).map((name) => [id, name])),
    ).toEqual([]);
  });

  test('of every dated row', () => {
    expect(DATED.filter(({ fact }) => !known.has(fact)).map(({ id, fact }) => [id, fact])).toEqual([]);
  });

  test('of every expectation of the fit', () => {
    expect(
      EXPECTATIONS.flatMap(({ name, source }) => leadsNowhere(source).map((what) => [name, what])),
    ).toEqual([]);
  });

  test('of every effect: a fact, or an assumption beside its reason', () => {
    const wrong = timeline.decisions.flatMap(({ options }) =>
      options.flatMap(({ id: option, effects }) =>
        effects
          .filter(({ source, why }) =>
            source === 'assumption' ? !/\w\w/.test(why) : leadsNowhere(source).length > 0,
          )
          .map(({ id, source }) => [option, id, source]),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test('every work of the bibliography is cited', () => {
  const sources = PARAMETER_TABLE.map(({ source }) => source).join('\n');
  const rules = readFileSync(
    join(import.meta.dirname, '..', '..', 'src', 'model', 'rules', 'delivery.ts'),
    'utf8',
  );
  const idle = LITERATURE.filter(({ cited }) => !sources.includes(cited) && !rules.includes(cited));
  expect(idle.map(({ cited }) => cited)).toEqual([]);
});
