// `npm test`: all checks and the build, then all tests, the built page in a real browser among them; ends with "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { CHECKS } from '../checks';
import { readOptions, runIfStarted, type Caller } from '../options';
import { ran, runSteps, type ToolStep, type Tally } from '../steps';

const HELP = `npm test
Checks types, lint, format, the story and unused code, builds the page, and runs all tests, those in a real browser too.
Ends with "N passed, N failed"; exit code 1 where anything fails.`;

const BUILD: ToolStep = { label: 'build', tool: 'vite', args: ['build', '--logLevel', 'warn'] };

const TestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

/** How many tests passed and failed by a report of Vitest. A skipped test counts as failed: there are none here. */
function counted(report: v.InferOutput<typeof TestReport>): Tally {
  // A file that breaks before its first test counts as one failure.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + broken.length,
  };
}

/** Runs one project of the tests and prints what it says. Without a report it counts as one failure. */
async function tested(project: string, folder: string, caller: Caller): Promise<Tally> {
  const file = join(folder, `${project}.json`);
  const { said } = await ran({
    tool: 'vitest',
    args: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${file}`],
  });
  caller.say(said);
  try {
    return counted(v.parse(TestReport, JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    caller.complain(`FAILED  the tests of ${project} left no report`);
    return { passed: 0, failed: 1 };
  }
}

/** `npm test`. */
export async function main(caller: Caller): Promise<void> {
  if (!readOptions(HELP, {}, caller)) return;
  const folder = mkdtempSync(join(tmpdir(), 'launch-day-'));
  const steps = await runSteps([...CHECKS, BUILD], caller);
  // The browser's tests wait for a browser most of the time; the others keep the second core busy meanwhile.
  const tests = await Promise.all(['node', 'browser'].map((project) => tested(project, folder, caller)));
  rmSync(folder, { recursive: true, force: true });
  const sum = (of: (tally: Tally) => number) => [steps, ...tests].reduce((all, each) => all + of(each), 0);
  const failed = sum((tally) => tally.failed);
  caller.say(`\n${sum(({ passed }) => passed)} passed, ${failed} failed`);
  caller.exit(failed === 0 ? 0 : 1);
}

await runIfStarted(import.meta.url, main);
