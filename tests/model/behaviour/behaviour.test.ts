// The behaviour table every day: at the fitted values, and over a hundred draws of the parameters.
import { expect, test } from 'vitest';
import { holdAtFitted, holdOverDraws } from './over-draws';
import { BEHAVIOUR } from './table';

holdAtFitted(BEHAVIOUR);
// The first hundred of the five hundred draws of the soak, and each row in the same share of them: by the same seeds
// every day, so that a row that fails has met a change. A rule put in wrong mostly breaks its row in nearly all draws.
holdOverDraws(BEHAVIOUR, 100);

test('the whole table has at least 40 rows, no two alike, and every row all else equal says what has to move', () => {
  expect(new Set(BEHAVIOUR.map(({ says }) => says)).size).toBe(BEHAVIOUR.length);
  expect(BEHAVIOUR.length).toBeGreaterThanOrEqual(40);
  expect(BEHAVIOUR.filter(({ part, moves }) => part === 'all else equal' && !moves)).toEqual([]);
});
