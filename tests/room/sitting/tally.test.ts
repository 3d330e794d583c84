// Counting slips and votes: sides, and who is of another mind.
import { expect, test } from 'vitest';
import { isUnanimous, slipsBySide } from '../../../src/room/sitting/tally';

test('groups are counted by side', () => {
  expect(slipsBySide({ A: 'wait', B: 'go', C: 'wait' })).toEqual({ wait: 2, go: 1 });
  expect(slipsBySide({})).toEqual({});
});

test('slips come before hands, and hands count only where there are any', () => {
  expect(isUnanimous({ A: 'wait', B: 'go' }, { wait: 7 })).toBe(false);
  expect(isUnanimous({ A: 'wait', B: 'wait' }, { wait: 3, go: 4 })).toBe(true);
  expect(isUnanimous({}, { wait: 1, go: 1 })).toBe(false);
  expect(isUnanimous({}, { wait: 7, go: 0 })).toBe(true);
  expect(isUnanimous({}, {})).toBe(true);
});
