// Steps of a command that runs the project's tools: each passes or fails as a whole, with its time and, where it failed, its output.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Caller } from './options';
import { ROOT } from './source/source-files';

/** A tool from node_modules/.bin with what it is told, under the name a reader knows. */
export interface ToolStep {
  readonly label: string;
  readonly tool: string;
  readonly args: readonly string[];
}

/** How many steps passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** Runs a tool; resolves with whether it went well and all it printed. Nothing throws. */
export function ran({ tool, args }: Omit<ToolStep, 'label'>): Promise<{ good: boolean; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(join(ROOT, 'node_modules', '.bin', tool), args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      // Vite notes that its next major version will load the configuration in another way; that is no news for whoever runs tests.
      env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => {
        said += piece.toString();
      });
    child.on('error', (error) => resolve({ good: false, said: error.message }));
    child.on('close', (code) => resolve({ good: code === 0, said }));
  });
}

const seconds = (since: number) => Math.round((performance.now() - since) / 100) / 10;

/** Runs all steps, two at a time, and says a line for each as it ends; what a failed one said stands above its line. */
export async function runSteps(steps: readonly ToolStep[], caller: Caller): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  const waiting = [...steps];
  const one = async (): Promise<void> => {
    const step = waiting.shift();
    if (!step) return;
    const began = performance.now();
    const { good, said } = await ran(step);
    if (good) tally.passed++;
    else tally.failed++;
    if (!good) caller.say(said.trimEnd());
    caller.say(`${good ? 'passed' : 'FAILED'}  ${step.label} (${seconds(began)} s)`);
    await one();
  };
  await Promise.all([one(), one()]);
  return tally;
}
