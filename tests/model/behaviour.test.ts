// The behaviour table: what an expert expects, all else equal and at the extremes; its other half is in `behaviour-of-paths.test.ts`.
import { expect, test } from 'vitest';
import { holdOverDraws } from './over-draws';
import { ALL_ELSE_EQUAL, CONSERVATION, EXTREMES, NAMED_PATHS } from './statements';

holdOverDraws([...ALL_ELSE_EQUAL, ...EXTREMES]);

test('the whole table has at least 40 rows, no two alike, and every row all else equal says what has to move', () => {
  const table = [...ALL_ELSE_EQUAL, ...EXTREMES, ...CONSERVATION, ...NAMED_PATHS];
  expect(new Set(table.map(({ says }) => says)).size).toBe(table.length);
  expect(table.length).toBeGreaterThanOrEqual(40);
  expect(ALL_ELSE_EQUAL.filter(({ moves }) => !moves)).toEqual([]);
});
