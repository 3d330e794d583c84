// Follows the worked examples of CONTRIBUTING.md on a copy of the project: they are typed, they play, and their own test can fail.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../src/cli/source/source-files';
import { apply, copyProject, examplesIn } from './worked-examples';

const examples = examplesIn(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'));
const HEADINGS = ['A choice', 'A document', 'A fact', 'A reading', 'A rule', 'A test'];

const copy = mkdtempSync(join(tmpdir(), 'launch-day-contributing-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs a tool of the project in the copy; whether it went well, and what it printed. */
function ran(tool: string, ...args: string[]): { good: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules', '.bin', tool), args, {
    cwd: copy,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  return { good: status === 0, said: stdout + stderr };
}

const Reported = v.object({
  testResults: v.array(
    v.object({
      message: v.string(),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.nullish(v.array(v.string())),
        }),
      ),
    }),
  ),
});

/** Runs test files of the copy; what became of each test by its full name, and why where it failed. */
function tested(...files: string[]): Map<string, string> {
  const { said } = ran('vitest', 'run', '--project', 'node', '--reporter=json', ...files);
  const report = v.parse(Reported, JSON.parse(said.slice(said.indexOf('{'))));
  return new Map(
    report.testResults.flatMap(({ message, assertionResults }) =>
      assertionResults.length === 0
        ? [['a file', message] as const]
        : assertionResults.map(
            ({ fullName, status, failureMessages }) =>
              [fullName, [status, ...(failureMessages ?? [])].join('\n')] as const,
          ),
    ),
  );
}

/** Puts a file of the copy back as it is in the project. */
const undo = (file: string) => copyFileSync(join(ROOT, file), join(copy, file));

const COST_TEST = 'tests/model/rules/helpers-cost.test.ts';

beforeAll(() => {
  copyProject(copy);
  for (const edit of [...examples.values()].flat()) apply(copy, edit);
  copyFileSync(join(ROOT, 'tests/followed.ts'), join(copy, 'tests/followed.test.ts'));
});

test('there is an example of each', () => {
  expect([...examples].filter(([, edits]) => edits.length > 0).map(([heading]) => heading)).toEqual(HEADINGS);
});

test('followed, they are typed', () => {
  expect(ran('tsc', '--noEmit', '-p', 'tsconfig.pure.json')).toEqual({ good: true, said: '' });
});

test('followed, they play, and the test runs', () => {
  const results = tested('tests/followed.test.ts', COST_TEST);
  expect([...results].filter(([, became]) => became !== 'passed')).toEqual([]);
  for (const heading of HEADINGS.slice(0, 4))
    expect([...results.keys()].filter((name) => name.startsWith(heading))).toHaveLength(1);
  expect(results.size).toBe(5);
});

test('the test fails without the rule', () => {
  undo('src/model/rules/money.ts');
  expect([...tested(COST_TEST).values()].join('\n')).toMatch(/^failed\n.*greater than/);
});

test('what was forgotten of a reading is named by the type checker', () => {
  undo('src/model/rules/readings.ts');
  const { good, said } = ran('tsc', '--noEmit', '-p', 'tsconfig.pure.json');
  expect(good).toBe(false);
  expect(said).toContain('hubObligated');
});
