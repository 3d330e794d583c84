// Commands called as a shell would call them, in this process: what they say, and what they exit with.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Caller } from '../../src/cli/options';

/** The folder in which commands are called. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

/** How a call ended. */
export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/** Calls the main function of a command with these words behind its name. */
export async function called(
  main: (caller: Caller) => void | Promise<void>,
  ...args: string[]
): Promise<Ended> {
  const ended: Ended = { status: 0, out: '', err: '' };
  await main({
    args,
    say: (text) => {
      ended.out += `${text}\n`;
    },
    complain: (text) => {
      ended.err += `${text}\n`;
    },
    exit: (code) => {
      ended.status = code;
    },
  });
  return ended;
}

/** Starts a command in a process of its own. */
export function started(name: string, ...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/cli/commands/${name}.ts`, ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}
