// Puts each listed fault into a build of its own and sees the browser's tests notice it; `npm run soak`.
import { describe, expect, test } from 'vitest';
import { LISTED_FAULTS } from './listed';
import { tryFault } from './try-fault';

describe('what only a browser shows', () => {
  test.each(LISTED_FAULTS)('$what', async (fault) => {
    expect(await tryFault(fault)).toBe('seen');
  });
});
