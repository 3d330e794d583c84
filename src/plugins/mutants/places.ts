// Which files mutants are made in, and which are left to real browsers, each with its reason.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** The floors whose tests in Node are measured. */
export const AREAS = [
  'src/play',
  'src/review',
  'src/room',
  'src/trainer',
  'src/page',
  'src/picture',
  'story/build',
] as const;

/** One of the floors. */
export type Area = (typeof AREAS)[number];

/** Files that Node cannot run at all, and what it lacks; their faults are listed in tests/browser/faults. */
export const ONLY_IN_A_BROWSER: Readonly<Record<string, string>> = {};

/** The source files of an area, as paths from the project's root, in order. */
export function filesOf(area: Area): string[] {
  return readdirSync(join(ROOT, area), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${area}/${name.replaceAll('\\', '/')}`)
    .filter((file) => !(file in ONLY_IN_A_BROWSER))
    .sort();
}
