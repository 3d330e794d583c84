// Puts one small fault into one source file while it is read, so that no file on disk changes: for `npm run mutants` and the listed faults.
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A fault: the text of a project's file from `start` to `end` (UTF-16 offsets) is replaced. */
export interface Fault {
  /** Path from the project's root, with forward slashes. */
  file: string;
  start: number;
  end: number;
  /** What stands there without the fault: where it does not, the build fails rather than test nothing. */
  text: string;
  put: string;
}

/** The environment variable that carries a fault as JSON to a build or a test run. */
export const FAULT_VARIABLE = 'FAULT';

/** Replaces the text of a fault. Throws where the file no longer holds what the fault was made for. */
function withFault(source: string, { file, start, end, text, put }: Fault): string {
  if (source.slice(start, end) !== text) throw new Error(`${file} has changed since this fault was listed`);
  return source.slice(0, start) + put + source.slice(end);
}

/** The plugin; without the variable it does nothing. */
export function mutantPlugin(): Plugin {
  const given = process.env[FAULT_VARIABLE];
  const fault = given ? (JSON.parse(given) as Fault) : null;
  const path = fault && resolve(import.meta.dirname, '..', '..', '..', fault.file);
  return {
    name: 'mutant',
    enforce: 'pre',
    transform: (code, id) =>
      fault && id.split('?')[0] === path ? { code: withFault(code, fault), map: null } : undefined,
  };
}
