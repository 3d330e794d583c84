// Holds a part of the behaviour table over draws of the parameters and at the fitted values, and prints it with the share of draws.
import { afterAll, describe, expect, test } from 'vitest';
import { drawn } from '../../src/model/table/draws';
import { PARAMETERS } from '../../src/model/table/parameters';
import { drawOf } from './draw';
import type { Statement } from './statements';

const DRAWS = 500;

/** Defines the tests of these rows. The table stands in two test files, so that both halves of a small machine walk it. */
export function holdOverDraws(rows: readonly Statement[]): void {
  describe(`over ${DRAWS} draws of the parameters`, () => {
    const times = rows.map(() => 0);
    for (let seed = 0; seed < DRAWS; seed++) {
      const draw = drawOf(drawn(seed, PARAMETERS));
      rows.forEach(({ holds }, row) => {
        if (holds(draw)) times[row]!++;
      });
    }
    test.each(rows.map(({ part, says, least }, row) => [`${part}: ${says}`, row, least] as const))(
      '%s',
      (_says, row, least) => {
        expect(times[row]! / DRAWS).toBeGreaterThanOrEqual(least);
      },
    );
    afterAll(() => {
      console.log(
        [
          `${rows.length} rows over ${DRAWS} draws, share that holds`,
          ...rows.map(
            ({ part, says }, row) =>
              `${((100 * times[row]!) / DRAWS).toFixed(1).padStart(6)} %  ${part}: ${says}`,
          ),
        ].join('\n'),
      );
    });
  });

  describe('at the fitted values', () => {
    const fitted = drawOf(PARAMETERS);
    test.each(rows.map(({ says, holds }) => [says, holds] as const))('%s', (_says, holds) => {
      expect(holds(fitted)).toBe(true);
    });
    // A change that moves nothing at all would make its row empty.
    const moving = rows.flatMap(({ says, moves }) => (moves ? [[says, moves] as const] : []));
    if (moving.length > 0)
      test.each(moving)('something moves: %s', (_says, moves) => {
        expect(moves(fitted)).toBe(true);
      });
  });
}
