// The behaviour table: what an expert expects, over 500 draws of the parameters; the whole table is printed with the share of draws.
import { afterAll, describe, expect, test } from 'vitest';
import { drawn } from '../../src/model/draws';
import { PARAMETERS } from '../../src/model/parameters';
import { drawOf } from './draw';
import { ALL_ELSE_EQUAL, CONSERVATION, EXTREMES, NAMED_PATHS } from './statements';

const DRAWS = 500;
const TABLE = [...ALL_ELSE_EQUAL, ...EXTREMES, ...CONSERVATION, ...NAMED_PATHS];

describe(`over ${DRAWS} draws of the parameters`, () => {
  const times = TABLE.map(() => 0);
  for (let seed = 0; seed < DRAWS; seed++) {
    const draw = drawOf(drawn(seed, PARAMETERS));
    TABLE.forEach(({ holds }, row) => { if (holds(draw)) times[row]!++; });
  }
  test.each(TABLE.map(({ part, says, least }, row) => [`${part}: ${says}`, row, least] as const))('%s', (_says, row, least) => {
    expect(times[row]! / DRAWS).toBeGreaterThanOrEqual(least);
  });
  test('has at least 40 rows, no two alike', () => {
    expect(new Set(TABLE.map(({ says }) => says)).size).toBe(TABLE.length);
    expect(TABLE.length).toBeGreaterThanOrEqual(40);
  });
  afterAll(() => {
    console.log([`${TABLE.length} rows over ${DRAWS} draws, share that holds`, ...TABLE.map(({ part, says }, row) => `${(100 * times[row]! / DRAWS).toFixed(1).padStart(6)} %  ${part}: ${says}`)].join('\n'));
  });
});

describe('at the fitted values', () => {
  const fitted = drawOf(PARAMETERS);
  test.each(TABLE.map(({ says, holds }) => [says, holds] as const))('%s', (_says, holds) => {
    expect(holds(fitted)).toBe(true);
  });

  // A change that moves nothing at all would make its row empty.
  test.each(ALL_ELSE_EQUAL.map(({ says, moves }) => [says, moves!] as const))('something moves: %s', (_says, moves) => {
    expect(moves(fitted)).toBe(true);
  });
});
