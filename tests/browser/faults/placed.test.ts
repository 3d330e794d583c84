// Every listed fault still has its place in the source: a fault that can no longer be put in tests nothing.
import { expect, test } from 'vitest';
import { LISTED_FAULTS } from './listed';
import { placed } from './try-fault';

test('at least sixty faults are listed, and each stands where it can be put in', () => {
  const lost = LISTED_FAULTS.flatMap((fault) => {
    try {
      placed(fault);
      return [];
    } catch (cause) {
      return [String(cause)];
    }
  });
  expect(lost).toEqual([]);
  expect(LISTED_FAULTS.length).toBeGreaterThanOrEqual(60);
});
