// Holds statements at the fitted values, and over draws of the parameters; prints the share of draws in which each holds.
import { afterAll, describe, expect, test } from 'vitest';
import { drawn } from '../../../src/model/table/draws';
import { PARAMETERS } from '../../../src/model/table/parameters';
import { drawOf } from './draw';
import type { Statement } from './statement';

/** Defines a test for each statement: that it holds at the fitted values, and that what it changes moves its figure. */
export function holdAtFitted(rows: readonly Statement[]): void {
  describe('at the fitted values', () => {
    const fitted = drawOf(PARAMETERS);
    test.each(rows.map(({ says, holds }) => [says, holds] as const))('%s', (_says, holds) => {
      expect(holds(fitted)).toBe(true);
    });
    // A change that moves nothing at all would make its row empty.
    test.each(rows.flatMap(({ says, moves }) => (moves ? [[says, moves] as const] : [])))(
      'something moves: %s',
      (_says, moves) => {
        expect(moves(fitted)).toBe(true);
      },
    );
  });
}

/** Defines a test for each statement: that it holds in its share of so many draws, by seeds from 0 on. */
export function holdOverDraws(rows: readonly Statement[], draws: number): void {
  describe(`over ${draws} draws of the parameters`, () => {
    const times = rows.map(() => 0);
    for (let seed = 0; seed < draws; seed++) {
      const draw = drawOf(drawn(seed, PARAMETERS));
      rows.forEach(({ holds }, row) => {
        if (holds(draw)) times[row]!++;
      });
    }
    test.each(rows.map(({ part, says, least }, row) => [`${part}: ${says}`, row, least] as const))(
      '%s',
      (_says, row, least) => {
        expect(times[row]! / draws).toBeGreaterThanOrEqual(least);
      },
    );
    afterAll(() => {
      console.log(
        [
          `${rows.length} rows over ${draws} draws, share that holds`,
          ...rows.map(
            ({ part, says }, row) =>
              `${((100 * times[row]!) / draws).toFixed(1).padStart(6)} %  ${part}: ${says}`,
          ),
        ].join('\n'),
      );
    });
  });
}
