// Runs test files of Node in a process of their own, which is ended with all its children when its time is up.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a run went: whether all passed, whether it ran out of time, and what was printed. */
export interface TestRun {
  good: boolean;
  late: boolean;
  said: string;
}

/** Runs these files (none: all) with this environment; stops at the first failure where `files` are named. */
export function runTests(
  files: readonly string[],
  environment: Readonly<Record<string, string>>,
  limitMs: number,
): Promise<TestRun> {
  const vitest = join(process.cwd(), 'node_modules', 'vitest', 'vitest.mjs');
  const alone = files.length > 0 ? ['--bail=1', '--maxWorkers=1', '--no-file-parallelism'] : [];
  const args = [vitest, 'run', '--mode', 'mutants', '--project', 'node', ...alone, ...files];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, NO_COLOR: '1', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let said = '';
    let late = false;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => (said += piece.toString()));
    // A fault may loop for ever: the whole group of processes ends.
    const clock = setTimeout(() => {
      late = true;
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    }, limitMs);
    child.on('close', (code) => {
      clearTimeout(clock);
      resolve({ good: code === 0, late, said });
    });
  });
}
