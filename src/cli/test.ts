// `npm test`: types, lint, unused code, then all tests, the built page in a real browser among them; ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Report { numPassedTests: number; numFailedTests: number; numPendingTests: number; testResults: { status: string; assertionResults: unknown[] }[] }

// Vite notes that its next major version will load the config in another way; that is no news for whoever runs the tests.
process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
const binaries = join(process.cwd(), 'node_modules', '.bin');
const run = (name: string, args: string[]) => spawnSync(join(binaries, name), args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const steps: [label: string, command: string, args: string[]][] = [
  ['types', 'tsc', ['--noEmit']],
  ['types without the DOM', 'tsc', ['--noEmit', '-p', 'tsconfig.pure.json']],
  ['lint', 'oxlint', ['--deny-warnings', 'src', 'story', 'tests']],
  ['build', 'vite', ['build', '--logLevel', 'warn']],
];

let passed = 0;
let failed = 0;
for (const [label, command, args] of steps) {
  const began = performance.now();
  const good = run(command, args);
  if (good) passed++; else failed++;
  console.log(`${good ? 'passed' : 'FAILED'}  ${label} (${Math.round((performance.now() - began) / 100) / 10} s)`);
}

const folder = mkdtempSync(join(tmpdir(), 'launch-day-'));
const file = join(folder, 'report.json');
run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${file}`]);
try {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  passed += report.numPassedTests;
  // A file that breaks before its first test counts as one failure; a skipped test counts as failed: there are none here.
  failed += report.numFailedTests + report.numPendingTests + report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
} catch {
  failed++;
  console.error('FAILED  the tests left no report');
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
