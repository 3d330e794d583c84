// Runs before each test file while reach is noted: collects what the file runs and leaves it in the folder.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { REACH_VARIABLE, type Reach } from './reach-plugin';

const reached = new Set<string>();
Object.assign(globalThis, { reached });
const began = performance.now();

afterAll(() => {
  const folder = process.env[REACH_VARIABLE];
  const test = expect.getState().testPath;
  if (!folder || !test) return;
  const reach: Reach = { test, ran: [...reached], ms: Math.round(performance.now() - began) };
  const name = createHash('sha256').update(test).digest('hex').slice(0, 16);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(reach));
});
