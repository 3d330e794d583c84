// Steps of a command: each counts as passed or failed, and what a failed one says is not lost.
import { expect, test } from 'vitest';
import { main as check } from '../../src/cli/commands/check';
import { main as measures } from '../../src/cli/commands/measures';
import { main as everything } from '../../src/cli/commands/test';
import { runSteps, type Tally, type ToolStep } from '../../src/cli/steps';
import { called } from './called';

test('a step that goes wrong is counted, and what it said stands above its line', async () => {
  const steps: ToolStep[] = [
    { label: 'one that works', tool: 'tsc', args: ['--version'] },
    { label: 'one that is asked for nonsense', tool: 'tsc', args: ['--no-such-option'] },
    { label: 'one that is not there', tool: 'no-such-tool', args: [] },
  ];
  let tally: Tally = { passed: 0, failed: 0 };
  const { out } = await called(async (caller) => {
    tally = await runSteps(steps, caller);
  });
  expect(tally).toEqual({ passed: 1, failed: 2 });
  expect(out).toMatch(/^passed {2}one that works \(\d+(\.\d)? s\)$/m);
  expect(out).toMatch(/no-such-option[^]*?FAILED {2}one that is asked for nonsense/);
  expect(out).toContain('FAILED  one that is not there');
  expect(out).not.toContain('Version');
});

test.each(Object.entries({ 'npm run check': check, 'npm run measures': measures, 'npm test': everything }))(
  '%s says what it does',
  async (name, main) => {
    const { status, out } = await called(main, '--help');
    expect(status).toBe(0);
    expect(out).toContain(name);
  },
);
