// Notes which functions each test file runs, so that a mutant is tried only against the files that can notice it.
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { functionsOf } from './mutate';
import { AREAS } from './places';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** The environment variable that names the folder in which the notes are left; without it nothing is noted. */
export const REACH_VARIABLE = 'REACH';

/** What one test file ran: functions as `file#number` (0: the file itself), and how long its tests took (ms). */
export interface Reach {
  test: string;
  ran: string[];
  ms: number;
}

/** A source file in which every function says that it has been entered. */
function noting(source: string, file: string): string {
  const say = (number: number) => `globalThis.reached?.add('${file}#${number}')`;
  const puts = functionsOf(source, file).flatMap(({ start, end, isExpression }, index) =>
    isExpression
      ? [
          { at: start, put: `(${say(index + 1)}, ` },
          { at: end, put: ')' },
        ]
      : [{ at: start + 1, put: `${say(index + 1)};` }],
  );
  const ordered = puts.toSorted((one, other) => other.at - one.at);
  const body = ordered.reduce((text, { at, put }) => text.slice(0, at) + put + text.slice(at), source);
  return `${say(0)};${body}`;
}

/** The plugin; without the variable it does nothing. */
export function reachPlugin(): Plugin {
  return {
    name: 'reach',
    enforce: 'pre',
    transform: (code, id) => {
      if (!process.env[REACH_VARIABLE]) return undefined;
      const file = relative(ROOT, id.split('?')[0]!).replaceAll('\\', '/');
      const ours = /\.tsx?$/.test(file) && AREAS.some((area) => file.startsWith(`${area}/`));
      return ours ? { code: noting(code, file), map: null } : undefined;
    },
  };
}
