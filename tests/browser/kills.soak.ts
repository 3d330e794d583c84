// Two hundred kills of the browser in the middle of a run; `npm run soak`.
import { expect, test } from 'vitest';
import { killed, lost } from './kills';
import { serveBuilt } from './site';

test('a browser killed two hundred times loses at most the tap in hand', async () => {
  const site = await serveBuilt();
  const kills = await killed(site.address, 200);
  await site.close();
  expect(lost(kills)).toEqual([]);
  expect(kills.length).toBeGreaterThan(150);
});
