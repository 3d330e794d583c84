// `npm test`: types, lint, unused code, then all tests, the built page in a real browser among them; ends with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

// Vite notes that its next major version will load the config in another way; that is no news for whoever runs the tests.
process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
const binaries = join(process.cwd(), 'node_modules', '.bin');
const run = (name: string, args: string[]) =>
  spawnSync(join(binaries, name), args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ===
  0;

const steps: [label: string, command: string, args: string[]][] = [
  ['types', 'tsc', ['--noEmit']],
  ['types without the DOM', 'tsc', ['--noEmit', '-p', 'tsconfig.pure.json']],
  ['lint', 'oxlint', ['--deny-warnings', 'src', 'story', 'tests', 'vite.config.ts']],
  ['build', 'vite', ['build', '--logLevel', 'warn']],
];

let passed = 0;
let failed = 0;
for (const [label, command, args] of steps) {
  const began = performance.now();
  const good = run(command, args);
  if (good) passed++;
  else failed++;
  console.log(
    `${good ? 'passed' : 'FAILED'}  ${label} (${Math.round((performance.now() - began) / 100) / 10} s)`,
  );
}

/** Runs one project of the tests; resolves with what it printed. */
function tested(project: string, file: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(
      join(binaries, 'vitest'),
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${file}`],
      { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => {
        said += piece.toString();
      });
    child.on('error', (error) => resolve(error.message));
    child.on('close', () => resolve(said));
  });
}

// The browser's tests wait for a browser most of the time; the others keep the second core busy meanwhile.
const folder = mkdtempSync(join(tmpdir(), 'launch-day-'));
await Promise.all(
  ['node', 'browser'].map(async (project) => {
    const file = join(folder, `${project}.json`);
    console.log(await tested(project, file));
    try {
      const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
      passed += report.numPassedTests;
      // A file that breaks before its first test counts as one failure; a skipped test counts as failed: there are none here.
      failed +=
        report.numFailedTests +
        report.numPendingTests +
        report.testResults.filter(
          ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
        ).length;
    } catch {
      failed++;
      console.error(`FAILED  the tests of ${project} left no report`);
    }
  }),
);
rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
