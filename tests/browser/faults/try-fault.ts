// Builds the page with one listed fault in it, into a folder of its own, and runs the browser test that should notice.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FAULT_VARIABLE, type Fault } from '../../../src/plugins/mutants/mutant-plugin';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** A fault that only a browser shows. */
export interface ListedFault {
  /** What a person would meet. */
  what: string;
  /** The source file, from the project's root; `text` stands in it once and is replaced by `put`. */
  file: string;
  text: string;
  put: string;
  /** The test file under tests/browser that notices, and the beginning of the name of its test. */
  seenBy: string;
  test: string;
}

/** `missed`: the test passes all the same. `broken`: the page cannot even be built, so that nothing was tested. */
export type Seen = 'seen' | 'missed' | 'broken';

/** Where the text of a fault stands. Throws where it stands nowhere or more than once. */
export function placed({ file, text, put }: Pick<ListedFault, 'file' | 'text' | 'put'>): Fault {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const start = source.indexOf(text);
  if (start < 0 || source.includes(text, start + 1))
    throw new Error(`${file} must hold "${text}" once, for the fault that is listed there`);
  return { file, start, end: start + text.length, text, put };
}

/** Runs a tool of the project; resolves with whether it ended well. */
function ran(tool: string, args: readonly string[], environment: Record<string, string>): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(join(ROOT, 'node_modules', '.bin', tool), args, {
      cwd: ROOT,
      env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...environment },
      stdio: 'ignore',
    });
    child.on('close', (code) => done(code === 0));
  });
}

/** Whether a browser test notices the fault. */
export async function tryFault(fault: ListedFault): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-day-fault-'));
  try {
    const built = await ran('vite', ['build', '--logLevel', 'silent', '--outDir', folder, '--emptyOutDir'], {
      [FAULT_VARIABLE]: JSON.stringify(placed(fault)),
    });
    if (!built) return 'broken';
    const args = [
      'run',
      '--project',
      'browser',
      '--bail',
      '1',
      `tests/browser/${fault.seenBy}`,
      '-t',
      fault.test,
    ];
    return (await ran('vitest', args, { BUILT: folder })) ? 'missed' : 'seen';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
